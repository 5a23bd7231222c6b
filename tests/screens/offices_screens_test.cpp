// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/cash.h"
#include "kiosk/desk/standing.h"
#include "kiosk/screens/handover.h"
#include "kiosk/screens/offices.h"
#include "kiosk/screens/vote.h"
#include "kiosk/screens/vote_lists.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

void confirm(Stage& stage, const std::string& step, MemberNumber number) {
  REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
  REQUIRE(stage.touch(step + "/next"));
  REQUIRE(stage.press(step + "/pin", FirstDay::pin_of(number)));
  REQUIRE(stage.touch(step + "/confirm"));
}

void find(Stage& stage, std::int64_t number) {
  REQUIRE(stage.on() == "find-member");
  REQUIRE(stage.press("number", std::to_string(number)));
  REQUIRE(stage.touch("find"));
}

void told_no(Stage& stage, std::string_view words) {
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == Tone::danger);
  INFO(stage.message().text);
  CHECK(stage.message().text.find(words) != std::string::npos);
  REQUIRE(stage.understood());
}

// Number 5 acts as treasurer from today, and has a PIN.
void substitute_treasurer(Hall& hall) {
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Quién reemplaza a la tesorera?"));
  hall.cast(vote, std::vector<Ballot>(6, Ballot::of({0})));
  hall.proclaim(vote);
  hall.now = hall.now.plus_seconds(24 * 3600);
  REQUIRE(desk::appoint_substitute(hall.desk(), hall.session_of(hall.president), hall.id(), {5},
                                   {Office::treasurer, hall.desk().today().plus_days(30)}, {1}));
  REQUIRE(desk::set_pin(hall.desk(), hall.session_of(hall.secretary), hall.id(), {5}, FirstDay::pin_of({5})));
}

}  // namespace

TEST_CASE("an office nobody takes over says so") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::OfficesScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("office/secretary/2"));
  REQUIRE(stage.on() == "handover");
  CHECK(stage.shows("Nobody takes this office over yet."));
  CHECK_FALSE(stage.offers("sign"));
}

TEST_CASE("the treasury is handed over once the drawer is counted; both sign and the acta is printed") {
  Hall hall;
  substitute_treasurer(hall);
  Stage stage(hall.desk());
  stage.show<screens::OfficesScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("office/treasurer/3"));
  CHECK(stage.shows("Count the drawer first"));
  CHECK_FALSE(stage.offers("sign"));
  REQUIRE(
      desk::count_cash(hall.desk(), hall.session_of(hall.treasurer), hall.id(), CountKind::check, Pieces{}));
  hall.now = hall.now.plus_seconds(60);
  stage.show<screens::OfficesScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("office/treasurer/3"));
  CHECK(stage.shows("Counted in the drawer today"));
  CHECK(stage.shows("S/ 80,000.00"));
  REQUIRE(stage.write("count/2", "2"));
  REQUIRE(stage.touch("sign"));
  confirm(stage, "first", hall.treasurer);
  confirm(stage, "second", {5});
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  CHECK(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "handover");
  CHECK(stage.shows("Both signed."));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "entrega-treasurer-2025-06-02");
}

TEST_CASE("an election waits for its committee; a candidate is not on it, and two of it open the urn") {
  Hall hall(12);
  const auto vote =
      desk::prepare_vote(hall.desk(), hall.session_of(hall.secretary), hall.id(), hall.election(1, 6));
  REQUIRE(vote.has_value());  // 1 to 6 stand
  for (const std::int64_t number : {7, 8})
    REQUIRE(desk::set_pin(hall.desk(), hall.session_of(hall.secretary), hall.id(), {number},
                          FirstDay::pin_of({number})));
  Stage stage(hall.desk());
  stage.show<screens::VoteScreen>(hall.session_of(hall.secretary), vote->id);
  CHECK_FALSE(stage.offers("open"));
  REQUIRE(stage.touch("committee"));
  CHECK_FALSE(stage.offers("save"));
  for (const std::int64_t number : {7, 8, 4}) {
    REQUIRE(stage.touch("add"));
    find(stage, number);
    REQUIRE(stage.on() == "committee");
  }
  REQUIRE(stage.touch("save"));
  told_no(stage, "Member No 4 stands for election");
  REQUIRE(stage.touch("person/2"));
  REQUIRE(stage.touch("add"));
  find(stage, 9);
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "vote");
  CHECK(stage.shows("Máximo Baldomero Chinchay Ñopo H"));  // number 7
  REQUIRE(stage.touch("open"));
  confirm(stage, "first", hall.president);  // stands for election
  confirm(stage, "second", {7});
  told_no(stage, "opened by two of its committee");
  confirm(stage, "first", {7});
  confirm(stage, "second", {8});
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == Tone::main);
}

TEST_CASE("a list with too few men shows who could be asked, and takes whom is touched") {
  Hall hall(12);
  Stage stage(hall.desk());
  std::optional<screens::ListDraft> kept;
  stage.show<screens::VoteListScreen>(
      hall.session_of(hall.secretary), hall.assembly, std::nullopt, std::vector<VoteOption>{},
      [&](std::optional<screens::ListDraft> list) { kept = std::move(list); });
  REQUIRE(stage.write("title", "Lista sola"));
  for (const auto& [office, number] : {std::pair{"president", 1}, {"secretary", 4}, {"treasurer", 3}}) {
    REQUIRE(stage.choose("add-candidate", office));
    find(stage, number);
  }
  CHECK(stage.shows("More men are needed"));
  REQUIRE(stage.touch("could-stand"));
  REQUIRE(stage.on() == "could-stand");
  CHECK_FALSE(stage.offers("ask/1"));  // a woman, and on the list
  REQUIRE(stage.touch("ask/5"));
  REQUIRE(stage.on() == "vote-list");
  CHECK(stage.shows("On the list: 1. Needed: 2."));  // of four
  REQUIRE(stage.touch("could-stand"));
  CHECK_FALSE(stage.offers("ask/5"));
  REQUIRE(stage.touch("ask/7"));
  CHECK_FALSE(stage.shows("More men are needed"));
  REQUIRE(stage.touch("keep"));
  REQUIRE(kept.has_value());
  CHECK(kept->candidates.back().member == MemberNumber{7});
  CHECK(kept->candidates.back().office == Office::vocal);
}
