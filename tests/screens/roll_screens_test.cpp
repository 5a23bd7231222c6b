// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <fstream>

#include "hall.h"
#include "kiosk/desk/roll_import.h"
#include "kiosk/desk/standing.h"
#include "kiosk/screens/account.h"
#include "kiosk/screens/households.h"
#include "kiosk/screens/identify.h"
#include "kiosk/screens/import_roll.h"
#include "kiosk/screens/member_card.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/offices.h"
#include "kiosk/screens/roll.h"
#include "kiosk/screens/roll_tasks.h"
#include "kiosk/screens/roll_update.h"
#include "tests/support/temporary_folder.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

// A hall whose assembly has agreed on something by all of its nine votes.
struct Agreed : Hall {
  Agreed() {
    auto draft = about(VoteKind::motion, "¿Se cambia la condición de un comunero?");
    const auto vote = open(draft);
    cast(vote, std::vector<Ballot>(9, Ballot::of({0})));
    proclaim(vote);
    agreement = desk::agreements_on_standing(desk()).at(0).agreement.id;
  }
  std::string option() const { return std::to_string(agreement.value); }
  AgreementId agreement;
};

desk::StickFile file_of(const TemporaryFolder& folder, const std::string& bytes) {
  const auto path = folder / "padron.csv";
  std::ofstream(path, std::ios::binary) << bytes;
  return {path, "padron.csv", "USB", static_cast<std::int64_t>(bytes.size())};
}

const std::string list =
    "Apellidos;Nombres;DNI;Sexo\n"
    "Peña Calle;Flor;40111222;F\n"
    "Quispe Ñaupari;Julián;;M\n"  // No 2 on the roll
    "Neyra Abad;Tomás;4011122X;M\n";

}  // namespace

TEST_CASE("a list is looked at, one line let in after all, and brought in with the secretary's PIN") {
  FirstDay day;
  const TemporaryFolder folder;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("tasks"));
  REQUIRE(stage.on() == "roll-tasks");
  REQUIRE(stage.touch("import"));
  CHECK(stage.shows("put it on a USB stick"));  // no folder holds a list

  stage.show<screens::ImportRollScreen>(day.session_of(day.secretary), file_of(folder, list));
  CHECK(stage.shows("people would come onto the roll"));
  CHECK(stage.shows("1 line stays out"));
  CHECK(stage.shows("Nothing is on the roll yet."));
  REQUIRE(stage.touch("notes"));
  CHECK(stage.shows("No 2 on the roll has this name."));
  CHECK(stage.shows("The DNI is not right and is left empty: 4011122X"));
  CHECK(stage.shows("Line 3"));
  // Another person of the same name, says the secretary; touching again takes it back.
  REQUIRE(stage.touch("row/1"));
  CHECK_FALSE(stage.shows("Stays out"));
  REQUIRE(stage.touch("row/1"));
  CHECK(stage.shows("Stays out"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("columns"));
  CHECK(stage.shows("Parted by semicolons"));
  REQUIRE(stage.touch("back"));

  REQUIRE(stage.touch("accept"));
  REQUIRE(stage.press("pin", "0000"));
  REQUIRE(stage.touch("bring-in"));
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  CHECK(desk::roll_page(day.desk(), "", 0).found == 3);
  REQUIRE(stage.press("pin", FirstDay::pin_of(day.secretary)));
  REQUIRE(stage.touch("bring-in"));
  CHECK(stage.message().tone == Tone::main);
  CHECK(stage.message().text == "2 people are on the roll now.");
  CHECK(desk::roll_page(day.desk(), "", 0).found == 5);
}

TEST_CASE("a file that is no list says so and leaves the roll as it was") {
  FirstDay day;
  const TemporaryFolder folder;
  Stage stage(day.desk());
  stage.show<screens::ImportRollScreen>(day.session_of(day.secretary), file_of(folder, "PK\x03\x04"));
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().text.find("save it as CSV") != std::string::npos);
}

TEST_CASE("somebody is suspended by agreement; a death needs none; both stand in the history") {
  Agreed hall;
  Stage stage(hall.desk());
  stage.show<screens::MemberCardScreen>(hall.session_of(hall.secretary), MemberNumber{5});
  REQUIRE(stage.touch("standing"));
  REQUIRE(stage.choose("status", "suspended"));
  CHECK(stage.shows("two thirds"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().tone == Tone::danger);  // no agreement was chosen
  REQUIRE(stage.understood());
  REQUIRE(stage.choose("agreement", hall.option()));
  REQUIRE(stage.touch("save"));
  INFO(stage.message().text);
  REQUIRE(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "member-card");
  CHECK(stage.shows("Agreement No " + hall.option() + ": 9 of 9 in favour"));

  REQUIRE(stage.touch("standing"));
  REQUIRE(stage.choose("status", "deceased"));
  CHECK_FALSE(stage.offers("agreement"));
  CHECK(stage.shows("heirs"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.message().tone == Tone::main);
  CHECK(desk::member_card(hall.desk(), {5})->member.status == Status::deceased);
}

TEST_CASE("before any agreement a standing can not change, and the screen says why") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::MemberCardScreen>(day.session_of(day.secretary), day.treasurer);
  REQUIRE(stage.touch("standing"));
  REQUIRE(stage.choose("status", "left"));
  CHECK(stage.shows("There is no agreement yet"));
}

TEST_CASE("a substitute is named by agreement and the end of terms is told before it comes") {
  Agreed hall;
  Stage stage(hall.desk());
  stage.show<screens::OfficesScreen>(hall.session_of(hall.president));
  CHECK(stage.shows("Nobody acts as"));  // there is no fiscal
  CHECK_FALSE(stage.shows("Offices end soon"));
  REQUIRE(stage.touch("substitute"));
  REQUIRE(stage.press("number", "6"));
  REQUIRE(stage.touch("find"));
  REQUIRE(stage.on() == "substitute");
  REQUIRE(stage.choose("office", "fiscal"));
  REQUIRE(stage.choose("agreement", hall.option()));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().tone == Tone::danger);  // until when?
  REQUIRE(stage.understood());
  CHECK(desk::appoint_substitute(hall.desk(), hall.session_of(hall.president), Hall::id(), {6},
                                 {Office::fiscal, hall.desk().today().plus_days(20)}, hall.agreement));
  stage.show<screens::OfficesScreen>(hall.session_of(hall.president));
  CHECK(stage.shows("Acts as Fiscal (oversight) by agreement No " + hall.option()));
  CHECK(stage.shows("20 days left"));

  hall.now = instant_at(desk::offices_view(hall.desk()).lines.at(0).held.until.plus_days(-30), {600});
  stage.show<screens::OfficersScreen>(hall.session_of(hall.secretary));
  CHECK(stage.shows("Offices end soon"));
}

TEST_CASE("from a household without a woman a touch begins registering her") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("households"));
  CHECK(stage.shows("Julián Quispe Ñaupari"));
  REQUIRE(stage.touch("row/2"));
  REQUIRE(stage.on() == "member-form");
  CHECK(stage.shows("Household of Julián Quispe Ñaupari"));
  REQUIRE(stage.write("given-names", "Ana"));
  REQUIRE(stage.write("surnames", "Peña Abad"));
  REQUIRE(stage.write("activity", "Tejedora"));
  REQUIRE(stage.write("phone", "969123456"));
  REQUIRE(stage.choose("joined", "partner"));
  CHECK_FALSE(stage.offers("status"));  // the law says which
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.message().tone == Tone::main);
  const auto ana = desk::member_card(day.desk(), {4})->member;
  CHECK(ana.status == Status::integrated);
  CHECK(ana.sex == Sex::woman);
  CHECK(ana.household == HouseholdId{2});
  CHECK(ana.activity == "Tejedora");
  stage.show<screens::HouseholdsScreen>(day.session_of(day.secretary), Sex::woman);
  CHECK(stage.shows("In every household a woman is on the roll."));
  REQUIRE(stage.touch("other"));
  CHECK(stage.shows("Rosa Huamán Peña"));
}

TEST_CASE("whom the assembly admits is registered with its agreement, or not at all") {
  Agreed hall;
  Stage stage(hall.desk());
  stage.show<screens::RollScreen>(hall.session_of(hall.secretary));
  REQUIRE(stage.touch("register"));
  REQUIRE(stage.write("given-names", "Ana"));
  REQUIRE(stage.write("surnames", "Peña Abad"));
  REQUIRE(stage.choose("sex", "woman"));
  REQUIRE(stage.choose("joined", "agreement"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text.find("Choose its agreement") != std::string::npos);
  REQUIRE(stage.understood());
  REQUIRE(stage.choose("agreement", hall.option()));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.message().tone == Tone::main);
  REQUIRE(stage.understood());
  REQUIRE(stage.on() == "member-card");
  CHECK(stage.shows("Came onto the roll"));
  CHECK(stage.shows("Agreement No " + hall.option() + ": 9 of 9 in favour"));
}

TEST_CASE("a second group is named, and a member is marked in both") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollTasksScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("groups"));
  REQUIRE(stage.on() == "groups");
  CHECK(stage.shows("3 members"));
  REQUIRE(stage.write("new", "Caficultores"));
  REQUIRE(stage.offers("rename/2"));
  REQUIRE(stage.write("new", "caficultores"));
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  REQUIRE(stage.write("rename/2", "Cafetaleros"));
  CHECK(stage.shows("Cafetaleros"));

  stage.show<screens::MemberCardScreen>(day.session_of(day.secretary), day.treasurer);
  REQUIRE(stage.touch("edit"));
  REQUIRE(stage.touch("groups"));
  REQUIRE(stage.touch("groups/2"));
  REQUIRE(stage.touch("groups/done"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.message().tone == Tone::main);
  const auto member = desk::member_card(day.desk(), day.treasurer)->member;
  CHECK(member.groups.all() == std::vector<GroupId>{{1}, {2}});
  CHECK(desk::group_lines(day.desk()).at(1).members == 1);
}

TEST_CASE("cards and slips are printed; a slip's PIN leads to the choice of one's own, then in") {
  Hall hall(5);
  Stage stage(hall.desk());
  stage.show<screens::RollTasksScreen>(hall.session_of(hall.secretary));
  REQUIRE(stage.touch("cards"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "carnets-1");
  CHECK(stage.printed[0].keep);

  stage.show<screens::RollTasksScreen>(hall.session_of(hall.secretary));
  REQUIRE(stage.touch("pins"));
  CHECK(stage.shows("members without a PIN"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 2);
  CHECK_FALSE(stage.printed[1].keep);  // nobody else may read it from a file

  const auto slips = desk::issue_first_pins(hall.desk(), hall.session_of(hall.secretary), true);
  REQUIRE(slips.has_value());
  stage.show<screens::IdentifyScreen>(screens::Errand::account);
  // The card, then the slip.
  REQUIRE(stage.scan("4"));
  CHECK(stage.on() == "identify-pin");
  REQUIRE(stage.press("pin", slips->lines.at(0).pin));
  REQUIRE(stage.touch("enter"));
  REQUIRE(stage.on() == "choose-pin");
  REQUIRE(stage.press("pin", "8306"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.press("again", "8307"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().tone == Tone::danger);
  REQUIRE(stage.understood());
  REQUIRE(stage.press("pin", "8306"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.press("again", "8306"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.message().tone == Tone::main);
  CHECK(desk::identify(hall.desk(), "4", "8306").has_value());
}

TEST_CASE("a forgotten PIN takes two officers") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::MemberCardScreen>(day.session_of(day.secretary), day.treasurer);
  REQUIRE(stage.touch("give-pin"));
  REQUIRE(stage.on() == "two-officers");
  for (const auto& [step, who] :
       {std::pair{std::string("first"), day.secretary}, {"second", day.president}}) {
    REQUIRE(stage.press(step + "/number", std::to_string(who.value)));
    REQUIRE(stage.touch(step + "/next"));
    REQUIRE(stage.press(step + "/pin", FirstDay::pin_of(who)));
    REQUIRE(stage.touch(step + "/confirm"));
  }
  REQUIRE(stage.on() == "give-pin");
  for (const char* pad : {"pin", "again"}) {
    REQUIRE(stage.press(pad, "8306"));
    REQUIRE(stage.touch(std::string(pad) == "pin" ? "next" : "save"));
  }
  REQUIRE(stage.message().tone == Tone::main);
  CHECK(desk::identify(day.desk(), "3", "8306").has_value());
}

TEST_CASE("the update of the roll goes from line to line until all are confirmed") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollUpdateScreen>(day.session_of(day.secretary));
  CHECK(stage.shows("0 of 3"));
  for (const char* row : {"row/1", "row/2", "row/3"}) {
    REQUIRE(stage.touch(row));
    REQUIRE(stage.on() == "confirm-member");
    REQUIRE(stage.touch("confirm"));
  }
  CHECK(stage.shows("Everyone has been confirmed."));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "padron-2025-06-01");

  // The president sees how far it is and changes nothing.
  stage.show<screens::RollUpdateScreen>(day.session_of(day.president));
  CHECK_FALSE(stage.offers("print"));
}

TEST_CASE("officers see what their office needs") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::MemberCardScreen>(day.session_of(day.secretary), day.president);
  CHECK(stage.shows("Agreed to this being kept"));
  stage.show<screens::MemberCardScreen>(day.session_of(day.treasurer), day.president);
  CHECK_FALSE(stage.shows("Agreed to this being kept"));
  CHECK_FALSE(stage.offers("standing"));
}

TEST_CASE("everybody sees what is kept about them and takes it home on paper that is not kept") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::AccountScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.touch("my-data"));
  REQUIRE(stage.on() == "my-data");
  CHECK(stage.shows("Flor Chanta Núñez"));
  CHECK(stage.shows("nowhere with your name"));
  CHECK_FALSE(stage.shows("Rosa Huamán"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK_FALSE(stage.printed[0].keep);
}
