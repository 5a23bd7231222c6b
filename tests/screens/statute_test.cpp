// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/statute.h"

#include <doctest/doctest.h>

#include "kiosk/screens/officers.h"
#include "tests/screens/vote_screens.h"

using namespace minga;
using namespace minga::test;

namespace {

// The assembly agrees by hands to change its statute.
void agree_to_change(VoteHall& hall) {
  VoteDraft draft;
  draft.assembly = hall.assembly;
  draft.kind = VoteKind::show_of_hands;
  draft.question = "¿Subimos el quórum?";
  const auto session = hall.session_of(hall.secretary);
  const auto vote = desk::prepare_vote(hall.desk(), session, desk::new_command_id(), draft);
  REQUIRE(vote.has_value());
  REQUIRE(desk::count_hands(hall.desk(), session, desk::new_command_id(), vote->id, {{4, 0, 0}, {}, {}}));
}

}  // namespace

TEST_CASE("the statute is changed from a day on by an agreement, and keeps its past") {
  VoteHall hall;
  agree_to_change(hall);
  const auto before = desk::statute_view(hall.desk()).in_force;
  Stage stage(hall.desk());
  stage.show<screens::OfficersScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("statute"));
  CHECK(stage.shows("Quorum at second call"));
  CHECK(stage.shows("When the community was set up here"));
  REQUIRE(stage.touch("amend"));
  REQUIRE(stage.touch("review"));
  told_no(stage, "Choose the agreement");
  REQUIRE(stage.choose("agreement", "1"));
  REQUIRE(stage.touch("review"));
  told_no(stage, "Nothing is changed yet");
  REQUIRE(stage.touch("since"));
  REQUIRE(stage.touch("since/day-up"));
  REQUIRE(stage.touch("since/done"));
  REQUIRE(stage.touch("quorum"));
  REQUIRE(stage.touch("quorum/erase"));
  REQUIRE(stage.touch("quorum/erase"));
  REQUIRE(stage.touch("quorum/erase"));
  REQUIRE(stage.touch("quorum/done"));
  REQUIRE(stage.write("quorum", "101"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("change"));
  told_no(stage, "");  // more than everybody
  CHECK(desk::statute_view(hall.desk()).history.size() == 1);
  REQUIRE(stage.touch("quorum"));
  for (int n = 0; n < 3; ++n) REQUIRE(stage.touch("quorum/erase"));
  REQUIRE(stage.touch("quorum/done"));
  REQUIRE(stage.write("quorum", "45"));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("45 %, before 30 %"));
  CHECK(stage.shows("¿Subimos el quórum?"));
  CHECK_FALSE(stage.shows("Hectares"));  // only what changes
  REQUIRE(stage.touch("change"));
  done(stage);
  CHECK(stage.on() == "statute");
  CHECK(stage.shows("Quorum at second call: 45 %, before 30 %"));
  const auto now = desk::statute_view(hall.desk());
  CHECK(now.in_force == before);  // until its day
  REQUIRE(now.history.size() == 2);
  CHECK(now.history[0].statute.second_call_quorum == Ratio{45, 100});
  CHECK(now.history[0].statute.since == now.today.plus_days(1));
  CHECK(now.history[0].statute.list_share == before.list_share);
  CHECK(stage.shows("By the agreement of 01/06/2025: ¿Subimos el quórum?"));
}

// Protects what a kiosk does by the statute: how short a notice may be, how long anybody speaks, what happens
// when too few women or men come.
TEST_CASE("notice, speaking time and what is refused are changed like the rest, within their ranges") {
  VoteHall hall;
  agree_to_change(hall);
  Stage stage(hall.desk());
  stage.show<screens::StatuteScreen>(hall.session_of(hall.president));
  CHECK(stage.shows("is remarked in the acta"));
  REQUIRE(stage.touch("amend"));
  REQUIRE(stage.choose("agreement", "1"));
  const auto type = [&](const std::string& field, int erased, const std::string& digits) {
    REQUIRE(stage.touch(field));
    for (int n = 0; n < erased; ++n) REQUIRE(stage.touch(field + "/erase"));
    REQUIRE(stage.touch(field + "/done"));
    REQUIRE(stage.write(field, digits));
  };
  type("ordinary", 1, "91");
  type("speaking", 3, "20");
  REQUIRE(stage.choose("notice", "refuse"));
  REQUIRE(stage.choose("few", "refuse"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("change"));
  told_no(stage, "");  // neither the notice nor the time to speak is one
  type("ordinary", 2, "7");
  type("speaking", 2, "120");
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("is not let pass, before is remarked in the acta"));
  CHECK(stage.shows("2:00, before 3:00"));
  REQUIRE(stage.touch("change"));
  done(stage);
  const auto now = desk::statute_view(hall.desk()).in_force;
  CHECK(now.ordinary_notice_days == 7);
  CHECK(now.extraordinary_notice_days == 0);
  CHECK(now.speaking_seconds == 120);
  CHECK(now.notice_refuses);
  CHECK(now.parity_refuses);
}

TEST_CASE("without an agreement of the assembly there is nothing to change it by") {
  VoteHall hall;
  Stage stage(hall.desk());
  stage.show<screens::StatuteScreen>(hall.session_of(hall.president));
  REQUIRE(stage.touch("amend"));
  CHECK(stage.shows("Only the assembly can change the statute."));
  CHECK_FALSE(stage.offers("review"));
}

TEST_CASE("who does not run the assembly reads the statute and no more") {
  VoteHall hall;
  Stage stage(hall.desk());
  stage.show<screens::StatuteScreen>(hall.session_of(hall.treasurer));
  CHECK(stage.shows("What the statute sets today"));
  CHECK_FALSE(stage.offers("amend"));
}
