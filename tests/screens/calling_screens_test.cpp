// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/notice.h"
#include "kiosk/desk/proceedings.h"
#include "kiosk/desk/speaking.h"
#include "kiosk/desk/statute.h"
#include "kiosk/screens/assembly.h"
#include "kiosk/screens/convene.h"
#include "kiosk/screens/notice.h"
#include "kiosk/screens/parity_help.h"
#include "kiosk/screens/speaking.h"
#include "kiosk/screens/tasks.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

// From now on the statute asks for a week's notice, and as much parity as `refuses` says.
void ask_for_a_week(Hall& hall, bool notice_refuses, bool parity_refuses) {
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Cambiamos el estatuto?"));
  hall.cast(vote, std::vector<Ballot>(6, Ballot::of({0})));
  hall.proclaim(vote);
  auto statute = desk::statute_view(hall.desk()).in_force;
  statute.since = hall.desk().today();
  statute.ordinary_notice_days = 7;
  statute.notice_refuses = notice_refuses;
  statute.parity_refuses = parity_refuses;
  statute.parity_share = {1, 2};
  REQUIRE(desk::amend_statute(hall.desk(), hall.session_of(hall.president), hall.id(), statute, {1}));
  REQUIRE(desk::close_assembly(hall.desk(), hall.session_of(hall.president), hall.id(), hall.assembly));
}

AssemblyId convened(Hall& hall, std::int64_t in_days) {
  ConveneDraft draft;
  draft.place = "Local comunal";
  draft.date = hall.desk().today().plus_days(in_days);
  draft.first_call = TimeOfDay{9 * 60};
  draft.second_call = TimeOfDay{10 * 60};
  draft.agenda = {"El agua"};
  const auto event = desk::convene(hall.desk(), hall.session_of(hall.secretary), hall.id(), draft);
  REQUIRE(event.has_value());
  return event->id;
}

}  // namespace

TEST_CASE(
    "a week's notice is suggested; a shorter one is told plainly, and let pass or not as the statute says") {
  for (const bool refuses : {false, true}) {
    Hall hall;
    ask_for_a_week(hall, refuses, false);
    Stage stage(hall.desk());
    stage.show<screens::ConveneScreen>(hall.session_of(hall.secretary));
    CHECK_FALSE(stage.shows("The notice is short"));  // 8 June is suggested
    REQUIRE(stage.touch("date"));
    REQUIRE(stage.touch("date/day-down"));
    REQUIRE(stage.touch("date/done"));
    CHECK(stage.shows("The notice is short"));
    CHECK(stage.shows("7 days between the notice and the assembly. The first day is Sunday 8 June 2025."));
    CHECK(stage.shows(refuses ? "Before that day it cannot be convened." : "the acta will say so"));
    REQUIRE(stage.write("add-item", "El agua"));
    REQUIRE(stage.touch("convene"));
    REQUIRE(stage.on() == "message");
    CHECK(stage.message().tone == (refuses ? Tone::danger : Tone::main));
    if (refuses) CHECK(stage.message().text.find("choose 08/06/2025 or later") != std::string::npos);
  }
}

TEST_CASE("before its day the notices of an assembly are printed, for the wall and for each settlement") {
  Hall hall;
  REQUIRE(desk::close_assembly(hall.desk(), hall.session_of(hall.president), hall.id(), hall.assembly));
  const auto assembly = convened(hall, 3);
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), assembly);
  REQUIRE(stage.touch("notices"));
  REQUIRE(stage.on() == "notice");
  CHECK(stage.shows("No settlement written down"));
  for (const char* button : {"print-a4", "print-a3", "print-slips"}) {
    REQUIRE(stage.touch(button));
    if (stage.on() == "message") REQUIRE(stage.understood());
  }
  REQUIRE(stage.printed.size() == 3);
  CHECK(stage.printed[0].name == "convocatoria-2-a4");
  CHECK(stage.printed[1].size == screens::PaperSize::a3);
  CHECK(stage.printed[2].name == "avisos-2");
  for (const auto& print : stage.printed) CHECK(print.paper().pages == 1);
}

TEST_CASE("where the statute refuses to open without enough women, the screen says what can be done now") {
  Hall hall;
  ask_for_a_week(hall, false, true);
  const auto assembly = convened(hall, 0);
  for (const std::int64_t number : {1, 2, 5, 7, 9})  // one woman
    REQUIRE(desk::check_in(hall.desk(), hall.session_of(hall.secretary), hall.id(), assembly, {number}));
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), assembly);
  REQUIRE(stage.touch("open-first"));
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "parity-help");
  CHECK(stage.shows("3 women more reach the statute's share."));
  CHECK(stage.shows("Until then the assembly cannot be opened."));
  CHECK(stage.shows("Wait for the second call at 10:00"));
  CHECK(stage.shows("Women to call from their houses"));
  CHECK(stage.shows("Flor Chanta Núñez"));
  CHECK_FALSE(stage.offers("call-next"));  // nothing is under way
  REQUIRE(stage.touch("back"));
  CHECK(stage.offers("parity-help"));
}

TEST_CASE("enough women and men, and a quorum: nothing needs to be done") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::ParityHelpScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("Nothing needs to be done"));
}

TEST_CASE("after three men have spoken the next woman is offered the word, or the women are asked") {
  Hall hall;
  const auto secretary = hall.session_of(hall.secretary);
  REQUIRE(desk::begin_item(hall.desk(), secretary, hall.id(), hall.assembly, 0));
  for (const std::int64_t man : {5, 7, 9}) {
    REQUIRE(desk::ask_turn(hall.desk(), hall.somebody(man), hall.id(), hall.assembly));
    REQUIRE(desk::begin_next_turn(hall.desk(), secretary, hall.id(), hall.assembly));
    hall.now = hall.now.plus_seconds(60);
  }
  Stage stage(hall.desk());
  stage.show<screens::SpeakingScreen>(secretary, hall.assembly);
  CHECK(stage.shows("Women have spoken little"));
  CHECK(stage.shows("none waits"));
  CHECK_FALSE(stage.offers("call-behind"));
  REQUIRE(desk::ask_turn(hall.desk(), hall.somebody(2), hall.id(), hall.assembly));
  REQUIRE(desk::ask_turn(hall.desk(), hall.somebody(4), hall.id(), hall.assembly));
  stage.show<screens::SpeakingScreen>(secretary, hall.assembly);
  REQUIRE(stage.touch("call-behind"));
  CHECK(desk::speaking_view(hall.desk(), hall.assembly)->speaker->member == MemberNumber{4});
}

TEST_CASE("visitors are written down, go home and come back") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("visitors"));
  CHECK(stage.shows("Who is no member may speak"));
  REQUIRE(stage.touch("add"));
  REQUIRE(stage.write("name", "Inés Paz"));
  REQUIRE(stage.choose("sex", "woman"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "visitors");
  CHECK(stage.shows("since 09:02"));
  hall.now = hall.now.plus_seconds(600);
  REQUIRE(stage.touch("visitor/1"));
  CHECK(stage.shows("Does Inés Paz go home?"));
  REQUIRE(stage.touch("leave-confirmed"));
  CHECK(stage.shows("went home at 09:12"));
  REQUIRE(stage.touch("visitor/1"));
  REQUIRE(stage.touch("back-confirmed"));
  CHECK_FALSE(stage.shows("went home"));
}

// Protects the acta's hour of ending when the kiosk was switched off over an open assembly.
TEST_CASE("an assembly left open for days is closed with the day and the hour at which it ended") {
  Hall hall;
  hall.now = hall.now.plus_seconds(3 * 24 * 3600);
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.president), hall.assembly);
  REQUIRE(stage.touch("close"));
  CHECK(stage.shows("It was left open"));
  REQUIRE(stage.touch("close-confirmed"));
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == Tone::danger);
  CHECK(stage.message().text.find("Say at what time it ended") != std::string::npos);
  REQUIRE(stage.understood());
  REQUIRE(stage.touch("close"));
  REQUIRE(stage.touch("ended-at"));
  for (int hours = 0; hours < 4; ++hours) REQUIRE(stage.touch("ended-at/hour-up"));
  REQUIRE(stage.touch("ended-at/done"));
  REQUIRE(stage.touch("close-confirmed"));
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  CHECK(stage.message().tone == Tone::main);
  const auto minutes = desk::minutes(hall.desk(), hall.assembly);
  CHECK(minutes->closed_on == *date_of(2025, 6, 1));
}

TEST_CASE("what money the last assembly allowed stands at the next one, with what was used") {
  Hall hall;
  auto draft = hall.about(VoteKind::motion, "Repartir entre todos");
  draft.purpose = Purpose::distribute_share;
  draft.budget = soles(500);
  const auto vote = hall.open(draft);
  hall.cast(vote, std::vector<Ballot>(6, Ballot::of({0})));
  hall.proclaim(vote);
  REQUIRE(desk::close_assembly(hall.desk(), hall.session_of(hall.president), hall.id(), hall.assembly));
  Stage stage(hall.desk());
  stage.show<screens::TasksScreen>(hall.session_of(hall.secretary), convened(hall, 0));
  CHECK(stage.shows("What became of the money?"));
  CHECK(stage.shows("Agreed on 01/06/2025: S/ 500.00"));
  CHECK(stage.shows("S/ 0.00 used"));
}
