// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/votes_day_urns.h"

#include <array>
#include <regex>
#include <span>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/slips.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"

namespace minga::tour {

namespace {

// --- by slips
constexpr std::size_t drawn_by_touch = 6, drawn_at_desk = 30, used_by_touch = 5, used_at_desk = 29;

// As they stand on the sheet that came out of the printer, and nowhere else.
std::vector<std::string> codes_on(const std::string& sheet) {
  static const std::regex code(R"((\d{4}) (\d{4}))");
  std::vector<std::string> codes;
  for (std::sregex_iterator at(sheet.begin(), sheet.end(), code), end; at != end; ++at)
    codes.push_back((*at)[1].str() + (*at)[2].str());
  return codes;
}

void open_with_slips(Player& p) {
  p.step("An officer tries to open the urn alone and is not let");
  p.touch("open");
  two_officers(p, president, president);
  p.expect_screen("message");
  p.picture("refused-alone");
  p.touch("message/ok");
  p.step("Two officers open it; zero report and slips are printed");
  two_officers(p, president, fiscal);
  pass_message(p);
  p.expect_screen("vote");
  p.touch("print-zero");
  pass_message(p);
  p.touch("print-slips");
  pass_message(p);
  p.picture("slips-printed");
}

void hand_out(Player& p, const Hall& hall) {
  p.step("Six members draw a slip at the desk, one of them twice");
  leave(p);
  to_newest_vote(p);
  p.touch("hand-out-slips");
  p.expect_screen("slips");
  for (std::size_t i = 0; i < drawn_by_touch; ++i) {
    p.digits("number", std::to_string(i % 2 ? hall.men[i] : hall.women[i]));
    p.touch("take");
  }
  p.picture("slips-drawn");
  p.digits("number", std::to_string(hall.women[0]));
  p.touch("take");
  refused(p, "ficha", "refused-second-slip");
  leave(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto officer = session_of(desk, secretary);
    const auto vote = desk::today(desk).vote->id;
    for (std::size_t i = 0; i < drawn_at_desk; ++i)
      if (!desk::take_slip(desk, officer, desk::new_command_id(), vote, MemberNumber{hall.men[10 + i]}))
        throw Unexpected("a slip could not be drawn");
  });
}

// From the start: the code, then the ballot.
void vote_by_slip(Player& p, const std::string& code, std::size_t option, bool pictured) {
  p.touch("vote");
  p.expect_screen("slip");
  p.digits("slip", code);
  if (pictured) p.picture("slip-typed");
  p.touch("next");
  p.expect_screen("ballot");
  p.touch("option/" + std::to_string(option));
  p.touch("review");
  p.touch("confirm");
  p.expect_screen("thanks");
  p.touch("done");
}

void vote_by_slips(Player& p, const std::vector<std::string>& codes) {
  p.step("Five of them vote with their slips; a slip used twice is refused");
  for (std::size_t i = 0; i < used_by_touch; ++i) vote_by_slip(p, codes[i], i == 1 ? 1 : 0, i == 0);
  p.touch("vote");
  p.digits("slip", codes[0]);
  p.touch("next");
  refused(p, "ficha", "refused-used-slip");
  leave(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto vote = desk::today(desk).vote->id;
    for (std::size_t i = 0; i < used_at_desk; ++i)
      if (!desk::cast_by_slip(desk, desk::new_command_id(), vote, codes[used_by_touch + i],
                              Ballot::of({i % 6 == 0 ? std::size_t{1} : std::size_t{0}})))
        throw Unexpected("a slip was not taken");
  });
}

// --- on paper
// What the wooden urn holds in the end: so many papers of each option.
constexpr std::array first_round{5, 4, 3};
constexpr std::array second_round{5, 7};

// Four by touch, whose papers come out of the printer; the others at the desk.
void everybody_votes(Player& p, const Hall& hall, std::span<const int> wanted, const std::string& picture) {
  std::vector<std::size_t> all;
  for (std::size_t option = 0; option < wanted.size(); ++option)
    all.insert(all.end(), static_cast<std::size_t>(wanted[option]), option);
  constexpr std::size_t by_touch = 3;
  // One of each first, so that more than one kind of paper is seen.
  std::vector<std::int64_t> people;
  std::vector<Ballot> ballots;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto option = all[i * 5 % all.size()];
    const auto who = i % 2 ? hall.men[40 + i] : hall.women[40 + i];
    if (i < by_touch) {
      vote_by_touch(p, who, {option}, i == 0 ? picture : std::string());
      p.expect(p.last_paper().find("CÉDULA DE VOTO") != std::string::npos, "the voter's own paper came out");
    } else {
      people.push_back(who);
      ballots.push_back(Ballot::of({option}));
    }
  }
  vote_at_desk(p, people, ballots);
}

void heaps(Player& p, std::span<const int> found) {
  p.touch("hand-count");
  p.expect_screen("hand-count");
  for (std::size_t option = 0; option < found.size(); ++option)
    number(p, "option/" + std::to_string(option), std::to_string(found[option]));
  number(p, "blank", "0");
  number(p, "spoiled", "0");
}

void first_count(Player& p) {
  p.step("The wooden urn holds a paper too many: a reason and two officers");
  p.touch("reconcile");
  p.expect_screen("reconcile");
  number(p, "papers", "13");
  p.picture("reconcile-differs");
  p.touch("explain");
  p.expect_screen("message");  // without a reason nothing is signed
  p.touch("message/ok");
  fill(p, "reason", "Un papel ajeno");
  p.touch("explain");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("vote");
  p.step("It is set aside, and the others are counted by hand: first wrong, then right");
  constexpr std::array wrong{4, 5, 3};
  heaps(p, wrong);
  p.picture("hand-count-typed");
  p.touch("compare");
  p.expect_screen("message");
  p.touch("message/ok");
  p.picture("hand-count-differs");
  number(p, "option/0", std::to_string(first_round[0]), 1);
  number(p, "option/1", std::to_string(first_round[1]), 1);
  p.touch("compare");
  pass_message(p);
  proclaim(p, "result-choice-no-majority");
}

}  // namespace

void motion_by_slips(Player& p, const Hall& hall) {
  p.step("A motion is prepared that is voted on by slips");
  // Who opens the urn prints the slips.
  leave(p);
  to_assembly(p, president);
  begin_vote(p, "general", 0);
  p.touch("more");
  p.touch("base");
  p.touch("base/votes_cast");
  p.touch("admission");
  p.touch("admission/by_slip");
  p.picture("motion-by-slips");
  keep_vote(p);
  open_with_slips(p);
  const auto codes = codes_on(p.last_paper());
  p.expect(codes.size() >= drawn_by_touch + drawn_at_desk, "the sheet has a slip for everybody");
  hand_out(p, hall);
  vote_by_slips(p, codes);
  p.step("Closed, the slips that were not used are void; two come back");
  close_urn(p);
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto vote = desk::assembly_view(desk, desk::today(desk).assembly->id)->votes.back().id;
    if (desk::check_slip(desk, vote, codes.back())) throw Unexpected("a slip is good after the closing");
  });
  p.touch("reconcile");
  p.expect_screen("reconcile");
  number(p, "slips-back", "2");
  p.picture("reconcile-slips");
  p.touch("reconcile");
  proclaim(p, "result-slips");
  leave(p);
}

VoteId choice_on_paper(Player& p, const Hall& hall) {
  p.step("A choice of three, with papers for the wooden urn");
  to_assembly(p);
  begin_vote(p, "choice", 1);
  for (const auto& [title, picture] :
       {std::pair{"Plaza", "house"}, std::pair{"Colegio", "training"}, std::pair{"Vado del río", "water"}}) {
    p.touch("add-option");
    fill(p, "title", title);
    p.touch("picture");
    p.touch("picture/" + std::string(picture));
    p.touch("keep");
  }
  p.touch("more");
  p.touch("base");
  p.touch("base/votes_cast");
  p.touch("paper");
  p.touch("paper/yes");
  p.picture("choice-prepared");
  keep_vote(p);
  open_urn(p);
  leave(p);
  everybody_votes(p, hall, first_round, "ballot-choice");
  close_urn(p);
  first_count(p);
  p.step("Nobody has the majority: the best two go to a second round");
  p.touch("back");
  p.expect_screen("vote");
  p.picture("run-off-due");
  p.touch("run-off");
  pass_message(p);
  p.expect_screen("vote");
  open_urn(p);
  leave(p);
  everybody_votes(p, hall, second_round, "ballot-run-off");
  close_urn(p);
  p.touch("reconcile");
  number(p, "papers", "12");
  p.touch("reconcile");
  heaps(p, second_round);
  p.touch("compare");
  pass_message(p);
  proclaim(p, "result-run-off");
  leave(p);
  VoteId decided;
  p.app().at_the_desk([&](desk::Desk& desk) {
    decided = desk::assembly_view(desk, desk::today(desk).assembly->id)->votes.back().id;
  });
  return decided;
}

}  // namespace minga::tour
