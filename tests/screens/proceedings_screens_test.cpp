// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/assembly.h"
#include "kiosk/screens/convene.h"
#include "kiosk/screens/item.h"
#include "kiosk/screens/member.h"
#include "kiosk/screens/speaking.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

// On the screen of the only item, which is under way.
void begin_item(Stage& stage, Hall& hall) {
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("item/0"));
  REQUIRE(stage.touch("begin"));
  REQUIRE(stage.shows("Under way"));
}

void wants_to_speak(Stage& stage, Hall& hall, std::int64_t number) {
  stage.show<screens::MemberScreen>(hall.somebody(number));
  REQUIRE(stage.touch("speak"));
  REQUIRE(stage.on() == "message");
  REQUIRE(stage.understood());
}

void choose(Stage& stage, std::int64_t number) {
  REQUIRE(stage.touch("who"));
  REQUIRE(stage.press("number", std::to_string(number)));
  REQUIRE(stage.touch("find"));
  REQUIRE(stage.on() == "member-note");
}

}  // namespace

TEST_CASE("members who ask for an assembly are written down, one fifth of the qualified at least") {
  Hall hall(9);
  hall.now = hall.now.plus_seconds(24 * 3600);
  Stage stage(hall.desk());
  stage.show<screens::ConveneScreen>(hall.session_of(hall.secretary));
  const auto asks = [&](std::int64_t number) {
    REQUIRE(stage.touch("add-requester"));
    REQUIRE(stage.press("number", std::to_string(number)));
    REQUIRE(stage.touch("find"));
    REQUIRE(stage.on() == "convene");
  };
  asks(5);
  REQUIRE(stage.write("how", "Aviso y campana"));
  REQUIRE(stage.write("add-item", "El agua"));
  REQUIRE(stage.touch("convene"));
  refused(stage, "one fifth of the qualified are 2");
  asks(6);
  REQUIRE(stage.touch("convene"));
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == Tone::main);
}

TEST_CASE("an item is begun and ended with its times, and noted") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("item/0"));
  CHECK(stage.shows("Not begun yet"));
  CHECK_FALSE(stage.offers("speaking"));
  REQUIRE(stage.touch("begin"));
  CHECK(stage.shows("Since 09:02"));
  REQUIRE(stage.write("note", "Se explicó la obra."));
  hall.now = hall.now.plus_seconds(600);
  REQUIRE(stage.touch("end"));
  CHECK(stage.shows("From 09:02 to 09:12"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("09:02 – 09:12"));
  CHECK(stage.shows("Se explicó la obra."));
  REQUIRE(stage.write("add-item", "Otros asuntos"));
  CHECK(stage.shows("2. Otros asuntos"));
}

TEST_CASE("a member asks to speak, is told who is before them, and may think again") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::MemberScreen>(hall.somebody(5));
  CHECK_FALSE(stage.offers("speak"));  // no item is under way
  begin_item(stage, hall);
  wants_to_speak(stage, hall, 5);
  wants_to_speak(stage, hall, 7);
  CHECK(stage.shows("1 person speaks before you"));
  REQUIRE(stage.touch("do-not-speak"));
  CHECK(stage.offers("speak"));
}

TEST_CASE("women and men are called in turn, each with a clock, and the time of each is kept") {
  Hall hall;
  Stage stage(hall.desk());
  begin_item(stage, hall);
  for (const std::int64_t number : {5, 7, 4}) wants_to_speak(stage, hall, number);  // man, man, woman
  stage.show<screens::SpeakingScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("Nobody has the word"));
  REQUIRE(stage.touch("next"));
  CHECK(stage.shows("Chinchay Ñopo F"));  // number 5
  CHECK(stage.shows("of 3:00 minutes"));
  CHECK(stage.shows("Next: Eulalia del Rosario Chinchay Ñopo E"));  // number 4
  hall.now = hall.now.plus_seconds(200);
  REQUIRE(stage.touch("pause"));
  CHECK(stage.shows("3:20"));
  CHECK(stage.shows("The time is over"));
  hall.now = hall.now.plus_seconds(100);
  REQUIRE(stage.touch("resume"));
  REQUIRE(stage.touch("next"));
  CHECK(stage.shows("Next: Máximo Baldomero Chinchay Ñopo H"));
  hall.now = hall.now.plus_seconds(60);
  REQUIRE(stage.touch("end"));
  CHECK(stage.shows("Nobody has the word"));
  const auto speech = desk::speaking_view(hall.desk(), hall.assembly)->speech;
  CHECK(speech.people == HeadCount{1, 1, 0});
  CHECK(speech.seconds == HeadCount{60, 200, 0});
}

TEST_CASE("the secretary writes somebody down, once, and takes them off again") {
  Hall hall;
  Stage stage(hall.desk());
  begin_item(stage, hall);
  REQUIRE(stage.touch("speaking"));
  for (int time = 0; time < 2; ++time) {
    REQUIRE(stage.touch("write-down"));
    REQUIRE(stage.press("number", "6"));
    REQUIRE(stage.touch("find"));
  }
  refused(stage, "Each person waits once");
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "speaking");
  REQUIRE(stage.touch("turn/1"));
  REQUIRE(stage.touch("withdraw-confirmed"));
  CHECK(stage.shows("Nobody waits to speak"));
}

TEST_CASE("a visitor is given the word too") {
  Hall hall;
  Stage stage(hall.desk());
  begin_item(stage, hall);
  REQUIRE(desk::welcome_visitor(hall.desk(), hall.session_of(hall.secretary), hall.id(), hall.assembly,
                                {"Inés Paz", Sex::woman, "Agro Rural"}));
  REQUIRE(stage.touch("speaking"));
  REQUIRE(stage.touch("visitor/1"));
  REQUIRE(stage.touch("next"));
  CHECK(stage.shows("Inés Paz"));
  CHECK_FALSE(stage.offers("visitor/1"));
}

TEST_CASE("a proposal is made, amended, adopted by the agreement that came of its vote, or rejected") {
  Hall hall;
  Stage stage(hall.desk());
  begin_item(stage, hall);
  REQUIRE(stage.touch("propose"));
  choose(stage, 6);
  REQUIRE(stage.touch("save"));
  refused(stage, "still to be written");
  REQUIRE(stage.write("text", "Que se riegue"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.on() == "item");
  CHECK(stage.shows("Que se riegue"));
  CHECK(stage.shows("To be decided"));

  REQUIRE(stage.touch("proposal/1"));
  REQUIRE(stage.touch("amend"));
  choose(stage, 7);
  REQUIRE(stage.write("text", "Que se riegue dos veces"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.on() == "item");
  CHECK(stage.shows("Amendment"));

  REQUIRE(stage.touch("proposal/2"));
  REQUIRE(stage.touch("rejected"));
  CHECK(stage.shows("Rejected"));
  CHECK_FALSE(stage.offers("proposal/2"));

  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Se riega?"));
  hall.cast(vote, {Ballot::of({0}), Ballot::of({0}), Ballot::of({0}), Ballot::of({0}), Ballot::of({0}),
                   Ballot::of({1})});
  hall.proclaim(vote);
  stage.show<screens::ItemScreen>(hall.session_of(hall.secretary), hall.assembly, 0);
  REQUIRE(stage.touch("proposal/1"));
  REQUIRE(stage.touch("adopted/1"));
  CHECK(stage.shows("Adopted"));
  CHECK_FALSE(stage.offers("proposal/1"));
}

TEST_CASE("dissent is written down of who asks for it, and a task until its day") {
  Hall hall;
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("item/0"));
  REQUIRE(stage.touch("begin"));
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Se riega?"));
  hall.cast(vote, std::vector<Ballot>(6, Ballot::of({0})));
  hall.proclaim(vote);
  stage.show<screens::ItemScreen>(hall.session_of(hall.secretary), hall.assembly, 0);
  for (int time = 0; time < 2; ++time) {
    REQUIRE(stage.touch("agreement/1"));
    choose(stage, 8);
    REQUIRE(stage.touch("save"));
  }
  refused(stage, "written down already");
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Disagree: Eulalia del Rosario"));

  REQUIRE(stage.touch("task"));
  choose(stage, 9);
  REQUIRE(stage.write("text", "Comprar los tubos"));
  REQUIRE(stage.touch("save"));
  refused(stage, "date or time is missing");
  REQUIRE(stage.touch("due"));
  REQUIRE(stage.touch("due/done"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.shows("Comprar los tubos"));
}
