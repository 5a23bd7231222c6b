// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "hall.h"
#include "kiosk/desk/roll_lists.h"
#include "kiosk/desk/standing.h"
#include "kiosk/screens/check_in.h"
#include "kiosk/screens/households.h"
#include "kiosk/screens/offices.h"
#include "kiosk/screens/roll.h"
#include "kiosk/screens/roll_tasks.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("the roll is taken along as two files, or printed, by who keeps it and by the fiscal") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollTasksScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("take-along"));
  REQUIRE(stage.on() == "roll-export");
  CHECK(stage.shows("addresses"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.saved.size() == 1);
  CHECK(stage.saved[0].folder == "padron-2025-06-01");
  const auto files = stage.saved[0].files();
  REQUIRE(files.size() == 2);
  CHECK(files[0].name == "padron.csv");
  CHECK(files[0].bytes.find("Quispe Ñaupari,Julián") != std::string::npos);
  CHECK(files[1].name == "padron.xlsx");
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "padron-2025-06-01");
  // Whoever else is in office does not carry everybody's address home.
  stage.show<screens::RollTasksScreen>(day.session_of(day.treasurer));
  CHECK_FALSE(stage.offers("take-along"));
  CHECK(desk::exported_roll(day.desk(), day.session_of(day.treasurer)).error().why == Why::not_allowed);
}

TEST_CASE("a card shows who it is, and once more checks them in; another card is no confirmation") {
  Hall hall(7);
  hall.everybody_home();
  Stage stage(hall.desk());
  stage.show<screens::CheckInScreen>(hall.session_of(hall.secretary), hall.assembly);
  REQUIRE(stage.scan("4"));
  CHECK(stage.offers("check-in"));
  CHECK(hall.present() == 0);
  REQUIRE(stage.scan("4"));
  CHECK(hall.present() == 1);
  CHECK(stage.shows("Checked in"));

  REQUIRE(stage.scan("5"));
  REQUIRE(stage.scan("6"));
  CHECK(hall.present() == 1);
  CHECK(stage.shows("Not checked in"));
  CHECK(stage.shows("5 · Máximo"));
  REQUIRE(stage.scan(""));  // Enter alone
  CHECK(hall.present() == 2);
  CHECK(stage.shows("5 · Máximo"));  // still to be confirmed
  REQUIRE(stage.scan("5"));
  REQUIRE(stage.touch("check-in"));
  CHECK(hall.present() == 3);
  CHECK_FALSE(stage.shows("Not checked in"));

  REQUIRE(stage.scan("4"));
  CHECK(stage.shows("Is here already"));
  REQUIRE(stage.scan("7"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "check-in");
  CHECK(hall.present() == 3);
}

TEST_CASE("a card is read wherever a number is asked for") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("search"));
  REQUIRE(stage.scan("2"));
  CHECK(stage.shows("1 person found"));
  CHECK(stage.offers("row/2"));
  stage.show<screens::OfficesScreen>(day.session_of(day.president));
  REQUIRE(stage.touch("substitute"));
  REQUIRE(stage.on() == "find-member");
  REQUIRE(stage.scan("1"));
  CHECK(stage.offers("office"));
  stage.show<screens::RollTasksScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("cards"));
  REQUIRE(stage.touch("to"));
  REQUIRE(stage.scan("2"));
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.size() == 1);
}

TEST_CASE("a household left by a death says who died; nobody is asked to register them") {
  FirstDay day;
  // Rosa, No 1, and her husband, who dies.
  MemberDraft draft;
  draft.given_names = "Santos";
  draft.surnames = "Chinchay Abad";
  draft.sex = Sex::man;
  draft.household = desk::member_card(day.desk(), day.president)->member.household;
  draft.groups = {{1}};
  draft.admitted = day.desk().today();
  draft.status = Status::qualified;
  REQUIRE(desk::register_member(day.desk(), day.session_of(day.secretary), desk::new_command_id(), draft));
  Stage stage(day.desk());
  stage.show<screens::HouseholdsScreen>(day.session_of(day.secretary), Sex::man);
  CHECK_FALSE(stage.shows("Rosa Huamán Peña"));
  REQUIRE(desk::change_standing(day.desk(), day.session_of(day.secretary), desk::new_command_id(), {4},
                                {Status::deceased, day.desk().today(), ""}, {}));
  stage.show<screens::HouseholdsScreen>(day.session_of(day.secretary), Sex::man);
  CHECK(stage.shows("Rosa Huamán Peña"));
  CHECK(stage.shows("Santos Chinchay Abad has died"));
  // Where everybody has died there is no household left to ask about.
  REQUIRE(desk::change_standing(day.desk(), day.session_of(day.secretary), desk::new_command_id(),
                                day.president, {Status::deceased, day.desk().today(), ""}, {}));
  stage.show<screens::HouseholdsScreen>(day.session_of(day.secretary), Sex::man);
  CHECK_FALSE(stage.shows("Santos"));
}
