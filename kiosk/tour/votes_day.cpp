// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/votes_day.h"

#include <algorithm>
#include <array>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hall.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/votes_day_urns.h"

namespace minga::tour {

namespace {

// From the assembly's form of a list: this person for this office.
void candidate(Player& p, const std::string& office, std::int64_t number) {
  p.touch("add-candidate");
  p.touch("add-candidate/" + office);
  p.expect_screen("find-member");
  p.digits("number", std::to_string(number));
  p.touch("find");
  p.expect_screen("vote-list");
}

void list(Player& p, const std::string& title, const std::string& symbol, std::int64_t leads,
          std::int64_t writes, std::int64_t pays) {
  p.touch("add-list");
  fill(p, "title", title);
  p.touch("symbol");
  p.touch("symbol/" + symbol);
  candidate(p, "president", leads);
  candidate(p, "secretary", writes);
  candidate(p, "treasurer", pays);
}

// Two lists, each wrong at first as the law sees it.
void put_lists(Player& p, const Hall& hall) {
  const auto& w = hall.women;
  const auto& m = hall.men;
  p.step("A list with women only is refused, and put right");
  list(p, "Bosque vivo", "flower", w[0], w[1], w[2]);
  p.picture("list-below-share");
  p.touch("keep");
  p.touch("term");
  p.touch("term/day-up");
  p.touch("term/done");
  p.touch("save");
  refused(p, "Bosque vivo", "refused-list-below-share");
  p.touch("list/0");
  p.touch("candidate/2");
  p.touch("take-off");
  candidate(p, "treasurer", m[0]);
  candidate(p, "fiscal", m[3]);
  p.picture("list-made-right");
  p.touch("keep");
  p.step("A candidate on two lists is refused, and put right");
  list(p, "Unidad y trabajo", "tractor", m[1], w[4], m[0]);
  p.touch("keep");
  p.touch("save");
  refused(p, std::to_string(m[0]), "refused-two-lists");
  p.touch("list/1");
  candidate(p, "treasurer", m[2]);
  candidate(p, "vice_president", w[5]);
  p.touch("keep");
  p.picture("election-prepared");
}

// From the start and back to it, where the letters are small again.
void vote_in_largest_letters(Player& p, std::int64_t number) {
  p.step("Somebody who sees badly votes in the largest letters");
  for (int i = 0; i < 3; ++i) p.touch("head/text-size");
  identify(p, "vote", number);
  p.touch("vote");
  p.expect_screen("ballot");
  p.picture("ballot-election-largest");
  if (p.can_touch("details/1")) {
    p.touch("details/1");
    p.picture("list-largest");
    p.touch("back");
    p.picture("ballot-election-largest-again");
  }
  p.touch("option/0");
  p.touch("review");
  p.picture("ballot-election-largest-review");
  p.touch("confirm");
  p.expect_screen("thanks");
  p.touch("done");
}

// Three who stand on no list; the assembly names them for this election alone.
void name_committee(Player& p, const std::array<std::int64_t, 3>& members) {
  p.step("An electoral committee of three is named");
  p.touch("committee");
  p.expect_screen("committee");
  for (const auto member : members) {
    p.touch("add");
    p.expect_screen("find-member");
    p.digits("number", std::to_string(member));
    p.touch("find");
    p.expect_screen("committee");
  }
  p.picture("committee");
  p.touch("save");
  pass_message(p);
  p.expect_screen("vote");
}

void elect_board(Player& p, const Hall& hall) {
  p.step("The board is elected: two lists");
  to_assembly(p);
  begin_vote(p, "board", 2);
  put_lists(p, hall);
  p.touch("wins");
  p.touch("wins/most-votes");
  keep_vote(p);
  p.picture("committee-missing");
  name_committee(p, {hall.women[8], hall.men[8], hall.women[9]});
  p.picture("election-before");
  open_urn(p, hall.women[8], hall.men[8]);
  leave(p);
  vote_in_largest_letters(p, hall.women[6]);
  vote_by_touch(p, hall.men[6], {1}, "ballot-election");
  std::vector<std::int64_t> people;
  std::vector<Ballot> ballots;
  for (std::size_t i = 7; i < 27; ++i) {
    people.insert(people.end(), {hall.women[i], hall.men[i]});
    ballots.insert(ballots.end(), {Ballot::of({0}), i % 3 == 0 ? Ballot::of({0}) : Ballot::of({1})});
  }
  vote_at_desk(p, people, ballots);
  close_urn(p, hall.women[8], hall.men[8]);
  p.touch("reconcile");
  proclaim(p, "result-election");
  leave(p);
  p.step("From the first day of their term those elected hold the offices");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto card = desk::member_card(desk, MemberNumber{hall.women[0]});
    const auto tomorrow = desk.today().plus_days(1);
    const auto holds = [&](const OfficeHeld& each) {
      return each.office == Office::president && each.from == tomorrow;
    };
    if (!card || std::none_of(card->offices.begin(), card->offices.end(), holds))
      throw Unexpected("the president elected does not hold the office");
  });
  identify(p, "officers", secretary);
  p.touch("roll");
  fill(p, "search", std::to_string(hall.women[0]));
  p.touch("row/" + std::to_string(hall.women[0]));
  p.expect_screen("member-card");
  p.picture("elected-member");
  leave(p);
}

void hands(Player& p, const Hall& hall) {
  p.step("A show of hands decides to annul the place of the fair, women and men apart");
  to_assembly(p);
  begin_vote(p, "hands", 3);
  keep_vote(p);
  p.touch("hands");
  p.expect_screen("hands");
  const auto many = [](std::size_t there, std::size_t missing) { return std::to_string(there - missing); };
  number(p, "women/favour", many(hall.women.size(), 9));
  number(p, "women/against", "4");
  number(p, "women/abstain", "2");
  number(p, "men/favour", many(hall.men.size(), 12));
  number(p, "men/against", "6");
  number(p, "men/abstain", "999");
  p.picture("hands-too-many");
  p.touch("review");
  p.touch("proclaim");
  p.expect_screen("message");  // more men's hands than men
  p.touch("message/ok");
  number(p, "men/abstain", "3", 3);
  p.picture("hands-counted");
  p.touch("review");
  p.picture("hands-review");
  p.touch("proclaim");
  pass_message(p);
  p.expect_screen("vote-result");
  p.picture("result-hands");
  p.touch("print");
  pass_message(p);
  leave(p);
}

void annul(Player& p, VoteId vote) {
  p.step("By that agreement two officers annul the vote, and write down why");
  to_assembly(p);
  p.touch("vote/" + std::to_string(vote.value));
  p.expect_screen("vote");
  p.touch("annul");
  p.expect_screen("annul");
  p.touch("annul");
  p.expect_screen("message");  // no agreement was chosen
  p.touch("message/ok");
  p.touch("agreement");
  p.picture("annul-agreements");
  touch_newest(p, "agreement/");
  fill(p, "reason", "El local no era nuestro");
  p.picture("annul-filled");
  p.touch("annul");
  two_officers(p, president, secretary);
  pass_message(p);
  p.expect_screen("vote");
  p.picture("vote-annulled");
  p.touch("result");
  p.expect_screen("vote-result");
  p.picture("result-annulled");
  p.touch("print");
  pass_message(p);
  leave(p);
}

// So many go home that too few are left: one by touch, the others at the same desk.
void people_leave(Player& p, const Hall& hall) {
  to_assembly(p);
  p.touch("check-in");
  p.expect_screen("check-in");
  const auto number = std::to_string(hall.men.back());
  fill(p, "search", number);
  p.touch("leave/" + number);
  p.touch("leave-confirmed");
  p.picture("went-home");
  leave(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto officer = session_of(desk, secretary);
    const auto assembly = desk::today(desk).assembly->id;
    for (auto who = hall.women.rbegin(); who != hall.women.rend(); ++who) {
      const auto view = desk::assembly_view(desk, assembly);
      if (view->present.total() < view->needed_first_call) return;
      if (!desk::leave(desk, officer, desk::new_command_id(), assembly, MemberNumber{*who}))
        throw Unexpected("member " + std::to_string(*who) + " could not go home");
    }
    throw Unexpected("the quorum is still there");
  });
}

void lose_quorum(Player& p, const Hall& hall) {
  p.step("A vote loses its quorum: people go home before it is closed");
  to_assembly(p);
  begin_vote(p, "general", 4);
  keep_vote(p);
  open_urn(p);
  leave(p);
  vote_by_touch(p, hall.women[0], {0});
  vote_by_touch(p, hall.men[0], {0});
  people_leave(p, hall);
  to_newest_vote(p);
  p.picture("no-quorum-while-open");
  leave(p);
  close_urn(p);
  p.picture("no-quorum-at-closing");
  p.touch("reconcile");
  proclaim(p, "result-no-quorum");
  leave(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto today = desk::today(desk);
    const auto view = desk::assembly_view(desk, today.assembly->id);
    const auto vote = desk::vote_view(desk, view->votes.back().id);
    if (!vote || vote->result.adopted) throw Unexpected("without a quorum something was adopted");
  });
}

}  // namespace

void play_votes_day(Player& p) {
  p.printer_becomes(devices::PretendedPrinter::Condition::ready);
  const auto hall = fill_hall(p, {"Uso del local", "Lugar de la feria", "Nueva directiva",
                                  "Anular el lugar de la feria", "Cerco del vivero"});
  motion_by_slips(p, hall);
  const auto place = choice_on_paper(p, hall);
  elect_board(p, hall);
  hands(p, hall);
  annul(p, place);
  lose_quorum(p, hall);
  close_and_print_acta(p);
  p.step("The day verifies");
  p.app().at_the_desk([&](desk::Desk& desk) {
    if (!desk::verify(desk).findings.empty()) throw Unexpected("the day does not verify");
  });
}

}  // namespace minga::tour
