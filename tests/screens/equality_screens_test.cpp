// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/equality.h"

#include "kiosk/desk/proceedings.h"
#include "kiosk/desk/speaking.h"
#include "kiosk/screens/assembly.h"
#include "kiosk/screens/hall_board.h"
#include "tests/screens/hall.h"

using namespace minga;
using namespace minga::test;

namespace {

// A woman (number 4) speaks for a minute and a man (5) for two; the woman proposes.
void an_hour_of(Hall& hall) {
  const auto secretary = hall.session_of(hall.secretary);
  REQUIRE(desk::begin_item(hall.desk(), secretary, hall.id(), hall.assembly, 0));
  for (const std::int64_t number : {4, 5})
    REQUIRE(desk::ask_turn(hall.desk(), hall.somebody(number), hall.id(), hall.assembly));
  REQUIRE(desk::begin_next_turn(hall.desk(), secretary, hall.id(), hall.assembly));
  hall.now = hall.now.plus_seconds(60);
  REQUIRE(desk::begin_next_turn(hall.desk(), secretary, hall.id(), hall.assembly));
  hall.now = hall.now.plus_seconds(120);
  REQUIRE(desk::end_turn(hall.desk(), secretary, hall.id(), hall.assembly, TurnId{2}));
  REQUIRE(desk::propose(hall.desk(), secretary, hall.id(), hall.assembly, {{4}, {}, "Que se riegue"}));
}

}  // namespace

TEST_CASE("who came, spoke and proposed is counted by sex, and everybody is in the total") {
  Hall hall;
  an_hour_of(hall);
  const auto p = desk::participation_in(hall.desk(), hall.assembly);
  REQUIRE(p.has_value());
  CHECK(p->assemblies == 1);
  CHECK(p->invited.total() == hall.people);
  CHECK(p->present.total() == hall.people);
  CHECK(p->spoke == HeadCount{1, 1, 0});
  CHECK(p->seconds == HeadCount{60, 120, 0});
  CHECK(p->proposed == HeadCount{1, 0, 0});
  CHECK(p->adopted.total() == 0);
  CHECK(desk::participation_of(hall.desk(), 2025).present == p->present);
  CHECK(desk::participation_of(hall.desk(), 0).present == p->present);
  CHECK(desk::participation_of(hall.desk(), 2024).assemblies == 0);
}

TEST_CASE("the figures of an assembly, of its year and of all years are looked at and printed") {
  Hall hall;
  an_hour_of(hall);
  Stage stage(hall.desk());
  stage.show<screens::AssemblyScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.touch("equality"));
  CHECK(stage.shows("This assembly"));
  CHECK(stage.shows("Minutes spoken"));
  REQUIRE(stage.touch("all"));
  CHECK(stage.shows("Proposals made"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "participacion");
}

TEST_CASE("before the first assembly the figures say what will be here") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::EqualityScreen>(day.session_of(day.secretary));
  CHECK(stage.shows("After the first assembly"));
  CHECK_FALSE(stage.offers("print"));
}

TEST_CASE("turnout of a small group is shown only in the total") {
  Hall hall(9);
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Se riega?"));
  hall.cast(vote, std::vector<Ballot>(4, Ballot::of({0})));
  hall.proclaim(vote);
  Stage stage(hall.desk());
  stage.show<screens::EqualityScreen>(hall.session_of(hall.secretary), hall.assembly);
  CHECK(stage.shows("Took part in votes, all together"));
}

TEST_CASE("the large view shows the quorum, the item, who speaks and for how long") {
  Hall hall;
  Glass glass;
  desk::HallWatch watch;
  const auto shown = [&] {
    watch.look(hall.desk());
    glass.frame([&](ui::Ui& ui) { screens::draw_hall(ui, watch.view(), hall.now); });
    return glass.all_text();
  };
  CHECK(shown().find("There is a quorum") != std::string::npos);
  CHECK(shown().find("No item is under way") != std::string::npos);
  const auto secretary = hall.session_of(hall.secretary);
  REQUIRE(desk::begin_item(hall.desk(), secretary, hall.id(), hall.assembly, 0));
  CHECK(shown().find("1. Obras") != std::string::npos);
  for (const std::int64_t number : {4, 6})
    REQUIRE(desk::ask_turn(hall.desk(), hall.somebody(number), hall.id(), hall.assembly));
  REQUIRE(desk::begin_next_turn(hall.desk(), secretary, hall.id(), hall.assembly));
  hall.now = hall.now.plus_seconds(75);
  CHECK(shown().find("1:15") != std::string::npos);
  CHECK(shown().find("1 waits to speak") != std::string::npos);
  const auto vote = hall.open(hall.about(VoteKind::motion, "¿Se riega?"));
  hall.cast(vote, {Ballot::of({0}), Ballot::of({1})});
  CHECK(shown().find("2 have voted") != std::string::npos);
}
