// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/assembly_day.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

constexpr std::size_t voters_by_touch = 12;
constexpr std::size_t voters_wanted = 165;

void look_around(Player& p) {
  p.step("Anyone looks at the board");
  p.expect_screen("start");
  p.touch("board");
  p.expect_screen("board");
  p.touch("head/language");
  p.picture("board-english");
  p.touch("head/language");
  p.touch("back");
  p.expect_screen("start");
  p.step("Someone needs larger letters");
  p.touch("head/text-size");
  p.touch("head/text-size");
  p.touch("head/text-size");
  p.picture("start-largest-text");
  p.touch("head/text-size");
}

void register_a_member(Player& p) {
  p.step("The secretary comes, mistypes the PIN, is told, and comes in");
  p.touch("officers");
  p.digits("number", std::to_string(secretary));
  p.touch("next");
  p.digits("pin", "9182");
  p.touch("enter");
  p.expect_screen("message");
  p.touch("message/ok");
  p.digits("pin", desk::sample_pin({secretary}));
  p.touch("enter");
  p.expect_screen("officers");

  p.step("Registers a member with ñ and accents");
  p.touch("roll");
  p.expect_screen("roll");
  p.touch("register");
  p.expect_screen("member-form");
  p.touch("save");
  p.expect_screen("message");  // empty names are refused
  p.touch("message/ok");
  fill(p, "given-names", "Begoña");
  fill(p, "surnames", "Peña Huamán");
  fill(p, "dni", "10117410-3");
  p.touch("sex");
  p.touch("sex/woman");
  p.touch("household");
  p.touch("household/other");
  p.touch("household-of");
  p.digits("household-of", "40");
  p.touch("household-of/done");
  p.touch("joined");
  p.picture("how-she-joins");
  p.touch("joined/partner");
  p.touch("save");
  p.expect_screen("message");  // a wrong check character is refused
  p.picture("refused-dni");
  p.touch("message/ok");
  p.touch("dni");
  p.touch("dni/erase");
  p.letters("dni", "2");
  p.touch("dni/done");
  p.touch("save");
  p.expect_text("Begoña");
  p.picture("member-registered");
  p.touch("message/ok");
  p.expect_screen("member-card");
  p.touch("back");

  p.step("Finds her again without accents");
  p.expect_screen("roll");
  fill(p, "search", "pena begona");
  p.expect_text("Peña Huamán");
  p.touch("back");
  p.expect_screen("officers");
}

void convene(Player& p) {
  p.step("The secretary convenes today's assembly");
  p.touch("assembly");
  p.expect_screen("assemblies");
  p.touch("convene");
  p.expect_screen("convene");
  for (const char* item : {"Uso de los fondos del bosque", "Participación de los agricultores"}) {
    p.touch("add-item");
    p.letters("add-item", item);
    p.touch("add-item/done");
  }
  p.picture("convene-filled");
  p.touch("convene");
  pass_message(p);
  leave(p);
}

// The people who come today: officers first, then others who may vote.
std::vector<std::int64_t> who_comes(Player& p) {
  std::vector<std::int64_t> numbers;
  p.app().at_the_desk([&](desk::Desk& desk) {
    // The board, then others from all over the roll, so women and men come as they are registered.
    constexpr std::int64_t board = 7, others = 277;
    for (std::int64_t i = 1; numbers.size() < voters_wanted && i <= board + others; ++i) {
      const std::int64_t number = i <= board ? i : board + 1 + (i * 97) % others;
      const auto member = storage::find_member(desk.db(), {number});
      if (member && may_vote(member->status)) numbers.push_back(number);
    }
  });
  p.expect(numbers.size() == voters_wanted, "the sample has enough voters");
  return numbers;
}

void check_in(Player& p, const std::vector<std::int64_t>& people) {
  p.step("Three members check in at the kiosk");
  for (std::size_t i = 7; i < 10; ++i) {
    identify(p, "assembly", people[i]);
    p.expect_screen("member");
    p.touch("check-in");
    pass_message(p);
    leave(p);
  }
  p.step("The secretary checks the officers in by number");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("check-in");
  p.expect_screen("check-in");
  for (const auto officer : {president, secretary, treasurer, fiscal}) {
    p.digits("number", std::to_string(officer));
    p.touch("find");
    if (officer == president) p.picture("check-in-asked");
    p.touch("check-in");
    if (p.screen() == "message") p.touch("message/ok");
  }
  p.picture("check-in-done");
  leave(p);
  p.step("The others check in, with their PINs, at the same desk");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto today = desk::today(desk);
    for (const auto number : people) {
      if (storage::is_present(desk.db(), today.assembly->id, {number})) continue;
      const auto session = desk::identify(desk, std::to_string(number), desk::sample_pin({number}));
      if (!session || !desk::arrive(desk, *session, desk::new_command_id(), today.assembly->id))
        throw Unexpected("member " + std::to_string(number) + " could not check in");
    }
  });
}

void open_assembly(Player& p) {
  p.step("The assembly is opened at first call");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.picture("assembly-quorum");
  p.touch("open-first");
  pass_message(p);
  p.expect_screen("assembly");
}

// From the assembly's screen to the open urn.
void open_urn(Player& p) {
  p.touch("open");
  p.expect_screen("two-officers");
  two_officers(p, president, fiscal);
  if (p.screen() == "message") {
    p.picture("vote-opened");
    p.touch("message/ok");
  }
  p.expect_screen("vote");
  if (p.can_touch("print-zero")) {
    p.touch("print-zero");
    pass_message(p);
  }
  leave(p);
}

void vote_by_touch(Player& p, std::int64_t number, std::size_t option, bool double_tap) {
  identify(p, "vote", number);
  p.expect_screen("member");
  p.touch("vote");
  p.expect_screen("ballot");
  p.touch("option/" + std::to_string(option));
  p.touch("review");
  p.expect_screen("ballot-review");
  if (double_tap) {
    p.touch_twice("confirm");
  } else {
    p.touch("confirm");
  }
  p.expect_screen("thanks");
  p.touch("done");
  p.expect_screen("start");
}

void everybody_votes(Player& p, const std::vector<std::int64_t>& people, std::size_t options) {
  p.step("Twelve people vote by touch, one of them with a double tap");
  const std::size_t first = 8;
  for (std::size_t i = 0; i < voters_by_touch; ++i)
    vote_by_touch(p, people[first + i], i % 4 == 3 ? 1 : 0, i == 5);
  p.step("One of them tries again and is not let");
  identify(p, "vote", people[first]);
  p.expect_screen("member");
  p.expect(!p.can_touch("vote"), "somebody who voted can not vote again");
  p.picture("already-voted");
  leave(p);
  p.step("The others vote at the same desk");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto today = desk::today(desk);
    for (const auto number : people) {
      if (storage::has_voted(desk.db(), today.vote->id, {number})) continue;
      const auto session = desk::identify(desk, std::to_string(number), desk::sample_pin({number}));
      const auto at = static_cast<std::size_t>(number);
      Ballot ballot = Ballot::of({number % 9 == 0 ? std::size_t{1} : std::size_t{0}});
      if (options > motion_choices) ballot = Ballot::of({at % options, (at * at + 1) % options});
      if (!session || !desk::cast_ballot(desk, *session, desk::new_command_id(), today.vote->id, ballot))
        throw Unexpected("member " + std::to_string(number) + " could not vote");
    }
  });
}

void close_urn(Player& p, const std::string& picture) {
  p.step("The same two officers close the urn; it is counted and proclaimed");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  touch_newest(p, "vote/");
  p.expect_screen("vote");
  p.picture("vote-open-turnout");
  p.touch("close");
  two_officers(p, president, fiscal);
  pass_message(p);
  p.expect_screen("vote");
  p.touch("reconcile");
  p.expect_screen("vote");
  p.touch("count");
  pass_message(p);
  if (p.screen() == "vote") p.touch("result");
  p.expect_screen("vote-result");
  p.picture(picture);
  p.touch("print");
  pass_message(p);
  leave(p);
}

void motion(Player& p, const std::vector<std::int64_t>& people) {
  p.step("A motion is prepared: to distribute the farmers' share");
  p.touch("prepare-vote");
  p.expect_screen("vote-prepare");
  p.touch("about");
  p.touch("about/distribute");
  p.touch("item");
  p.touch("item/1");
  amount(p, "amount", "20000");
  p.picture("motion-prepared");
  p.touch("save");
  pass_message(p);
  if (p.screen() == "assembly") touch_newest(p, "vote/");
  p.expect_screen("vote");
  p.step("Two officers open it with their PINs; the zero report is printed");
  open_urn(p);
  everybody_votes(p, people, motion_choices);
  close_urn(p, "result-motion");
}

void allocation(Player& p, const std::vector<std::int64_t>& people) {
  p.step("A fund allocation is prepared: four measures, one budget");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("prepare-vote");
  p.touch("about");
  p.touch("about/allocate");
  amount(p, "budget", "100000");
  for (int project = 1; project <= 4; ++project) p.touch("project/" + std::to_string(project));
  p.picture("allocation-prepared");
  p.touch("save");
  pass_message(p);
  if (p.screen() == "assembly") touch_newest(p, "vote/");
  p.expect_screen("vote");
  p.step("Two officers open it");
  open_urn(p);
  everybody_votes(p, people, 4);
  close_urn(p, "result-allocation");
}

}  // namespace

void play_assembly_day(Player& p) {
  look_around(p);
  register_a_member(p);
  convene(p);
  const auto people = who_comes(p);
  check_in(p, people);
  open_assembly(p);
  motion(p, people);
  allocation(p, people);
  play_treasury(p);
  close_and_print_acta(p);
  p.step("The member sees her own account");
  identify(p, "account", 9);
  p.expect_screen("account");
  leave(p);
  p.step("The fiscal verifies");
  identify(p, "officers", fiscal);
  p.touch("verify");
  p.expect_screen("verify");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto result = desk::verify(desk);
    if (!result.findings.empty()) throw Unexpected("the day does not verify");
  });
  leave(p);
}

}  // namespace minga::tour
