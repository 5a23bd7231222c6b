// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/desk/votes.h"
#include "kiosk/screens/assembly_list.h"
#include "kiosk/screens/member_card.h"
#include "kiosk/screens/roll.h"
#include "kiosk/screens/vote_result.h"
#include "tests/screens/gestures.h"
#include "tests/support/stage.h"

using namespace minga;
using namespace minga::test;
using screens::Tone;

namespace {

// Convened by touches for today, all three checked in, opened.
void open_assembly(Stage& stage, FirstDay& day, const std::string& item) {
  stage.show<screens::AssemblyListScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("convene"));
  REQUIRE(stage.write("add-item", item));
  REQUIRE(stage.touch("convene"));
  done(stage);
  REQUIRE(stage.on() == "assembly");
  REQUIRE(stage.touch("check-in"));
  for (const auto number : {day.president, day.secretary, day.treasurer}) {
    REQUIRE(stage.press("number", std::to_string(number.value)));
    REQUIRE(stage.touch("find"));
    REQUIRE(stage.touch("check-in"));
    REQUIRE(stage.on() == "check-in");
  }
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("open-first"));
  done(stage);
}

// Brings 9,000 soles into the forest fund.
void sell_credits(FirstDay& day) {
  REQUIRE(day.desk().commit<CreditsIssued>(
      desk::new_command_id(), {day.secretary}, [&]() -> Result<CreditsIssued> {
        return CreditsIssued{IssuanceId{1}, "Fairtrade Climate", 2023, 5000, day.desk().today()};
      }));
  const SaleDraft sale{IssuanceId{1}, "Tostadores del Sur", 100,   soles(10'000),
                       soles(10'000), day.desk().today(),   "op-1"};
  REQUIRE(desk::record_sale(day.desk(), day.session_of(day.treasurer), desk::new_command_id(), sale));
}

}  // namespace

TEST_CASE("a member with ñ is registered, found again without it, and given a PIN") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.secretary));
  CHECK(stage.shows("Huamán Peña, Rosa"));
  REQUIRE(stage.touch("register"));
  REQUIRE(stage.write("given-names", "Begoña"));
  REQUIRE(stage.write("surnames", "Ñahui Ibáñez"));
  REQUIRE(stage.touch("save"));
  refused(stage, "Choose woman");
  REQUIRE(stage.choose("sex", "woman"));
  REQUIRE(stage.choose("household", "other"));
  REQUIRE(stage.touch("household-of"));
  REQUIRE(stage.scan("2"));  // his card
  CHECK(stage.shows("Household of Julián Quispe Ñaupari"));
  REQUIRE(stage.touch("save"));
  refused(stage, "how they come onto the roll");
  REQUIRE(stage.choose("joined", "earlier_roll"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text == "Begoña Ñahui Ibáñez is registered with No 4.");
  done(stage);
  CHECK(stage.on() == "member-card");
  CHECK(stage.offers("household/2"));

  REQUIRE(stage.touch("give-pin"));
  REQUIRE(stage.press("pin", "1234"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.press("again", "1243"));
  REQUIRE(stage.touch("save"));
  refused(stage, "not the same");
  REQUIRE(stage.press("pin", "1234"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.press("again", "1234"));
  REQUIRE(stage.touch("save"));
  refused(stage, "too easy");
  REQUIRE(stage.press("pin", "8306"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.press("again", "8306"));
  REQUIRE(stage.touch("save"));
  done(stage);
  CHECK(desk::identify(day.desk(), "4", "8306").has_value());

  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "roll");
  REQUIRE(stage.write("search", "nahui"));
  CHECK(stage.shows("1 person found"));
  CHECK(stage.offers("row/4"));
  CHECK_FALSE(stage.offers("row/1"));
}

TEST_CASE("a DNI that somebody has is refused, and what was typed stays") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.secretary));
  const auto type_in = [&](std::string_view surnames, std::string_view dni) {
    REQUIRE(stage.touch("register"));
    REQUIRE(stage.write("given-names", "Ana"));
    REQUIRE(stage.write("surnames", surnames));
    REQUIRE(stage.write("dni", dni));
    REQUIRE(stage.choose("sex", "woman"));
    REQUIRE(stage.choose("joined", "earlier_roll"));
    REQUIRE(stage.touch("save"));
  };
  type_in("Uno", "10117410-2");
  done(stage);
  REQUIRE(stage.touch("back"));
  type_in("Dos", "10117410");
  refused(stage, "Member No 4 has this DNI already");
  CHECK(stage.on() == "member-form");
  CHECK(stage.shows("Dos"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "roll");
  CHECK(desk::roll_page(day.desk(), "", 0).found == 4);
}

TEST_CASE("only the secretary registers; everybody in office reads the roll") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::RollScreen>(day.session_of(day.treasurer));
  CHECK_FALSE(stage.offers("register"));
  REQUIRE(stage.touch("row/1"));
  CHECK_FALSE(stage.offers("edit"));
  CHECK_FALSE(stage.offers("give-pin"));
}

TEST_CASE("a locked PIN is unlocked on the member's card") {
  FirstDay day;
  for (int n = 0; n < pin_tries; ++n) CHECK_FALSE(desk::identify(day.desk(), "3", "9999").has_value());
  Stage stage(day.desk());
  stage.show<screens::MemberCardScreen>(day.session_of(day.secretary), day.treasurer);
  CHECK(stage.shows("PIN locked"));
  REQUIRE(stage.touch("unlock-pin"));
  done(stage);
  CHECK_FALSE(stage.offers("unlock-pin"));
  CHECK(desk::identify(day.desk(), "3", day.pin_of(day.treasurer)).has_value());
}

TEST_CASE("an assembly is convened for now, checked in, opened, and closed with its acta") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::AssemblyListScreen>(day.session_of(day.secretary));
  CHECK(stage.shows("will be here"));
  REQUIRE(stage.touch("convene"));
  CHECK(stage.shows("09:00"));
  CHECK(stage.shows("10:00"));
  CHECK(stage.shows("Local comunal"));
  REQUIRE(stage.touch("convene"));
  refused(stage, "The agenda is empty");
  REQUIRE(stage.write("add-item", "Informe de la presidenta"));
  REQUIRE(stage.write("add-item", "Año nuevo"));
  REQUIRE(stage.touch("remove/1"));
  CHECK_FALSE(stage.offers("item/1"));
  REQUIRE(stage.touch("convene"));
  done(stage);

  // Two of three are needed; the president's office is not enough to check people in, the secretary's is.
  CHECK(stage.shows("needed for a quorum"));
  REQUIRE(stage.touch("open-first"));
  refused(stage, "has not checked in");
  REQUIRE(stage.touch("check-in"));
  REQUIRE(stage.press("number", "7"));
  REQUIRE(stage.touch("find"));
  refused(stage, "Nobody on the roll");
  REQUIRE(stage.touch("number/erase"));
  REQUIRE(stage.press("number", "1"));
  REQUIRE(stage.touch("find"));
  CHECK(stage.shows("Rosa Huamán Peña"));
  const auto present = [&] { return desk::current_assembly(day.desk())->present.total(); };
  CHECK(present() == 0);  // shown, not yet confirmed
  REQUIRE(stage.touch("check-in"));
  CHECK(present() == 1);
  REQUIRE(stage.touch("row/2"));
  REQUIRE(stage.touch("check-in"));
  CHECK(stage.on() == "check-in");
  CHECK_FALSE(stage.offers("row/2"));
  REQUIRE(stage.press("number", "2"));
  REQUIRE(stage.touch("find"));
  CHECK(stage.shows("Is here already"));
  CHECK_FALSE(stage.offers("check-in"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("there is a quorum"));
  CHECK_FALSE(stage.offers("open-second"));
  REQUIRE(stage.touch("open-first"));
  done(stage);
  CHECK(stage.shows("Open now"));

  REQUIRE(stage.touch("item/0"));
  REQUIRE(stage.write("note", "Informó Señora Ñusta"));
  CHECK(stage.shows("Informó Señora Ñusta"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Informó Señora Ñusta"));
  REQUIRE(stage.touch("close"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "assembly");
  REQUIRE(stage.touch("close"));
  REQUIRE(stage.touch("close-confirmed"));
  done(stage);
  REQUIRE(stage.touch("acta"));
  CHECK(stage.shows("Informó Señora Ñusta"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "acta-1");
}

TEST_CASE("after the hour the second call can be opened") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::AssemblyListScreen>(day.session_of(day.secretary));
  REQUIRE(stage.touch("convene"));
  REQUIRE(stage.write("add-item", "Varios"));
  REQUIRE(stage.touch("convene"));
  done(stage);
  day.now = day.now.plus_seconds(60 * 60);
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("row/1"));
  CHECK(stage.offers("open-second"));
}

TEST_CASE("a motion is prepared, opened and closed by two officers, counted and proclaimed") {
  FirstDay day;
  Stage stage(day.desk());
  open_assembly(stage, day, "Reglamento");
  REQUIRE(stage.touch("prepare-vote"));
  CHECK(stage.shows("Reglamento"));
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "vote");
  CHECK(stage.shows("more than 1/2 of those attending"));

  REQUIRE(stage.touch("open"));
  officer(stage, "first", day.president);
  SUBCASE("the same person twice") {
    officer(stage, "second", day.president);
    refused(stage, "Two different people");
    CHECK(stage.offers("first/number/1"));
    officer(stage, "first", day.president);
  }
  SUBCASE("a wrong PIN: only the PIN is typed again") {
    REQUIRE(stage.press("second/number", "3"));
    REQUIRE(stage.touch("second/next"));
    REQUIRE(stage.press("second/pin", "0000"));
    REQUIRE(stage.touch("second/confirm"));
    refused(stage, "4 tries are left");
    CHECK(stage.offers("second/pin/1"));
    REQUIRE(stage.touch("back"));
    CHECK(stage.offers("second/number/1"));
    REQUIRE(stage.touch("second/number/erase"));
  }
  SUBCASE("at once") {}
  officer(stage, "second", day.treasurer);
  done(stage);
  REQUIRE(stage.on() == "vote");
  CHECK(stage.shows("The urn is empty"));
  REQUIRE(stage.touch("print-zero"));
  CHECK(stage.printed.size() == 1);

  for (const auto number : {day.president, day.secretary, day.treasurer}) {
    const auto choice = number == day.secretary ? 1U : 0U;
    REQUIRE(desk::cast_ballot(day.desk(), day.session_of(number), desk::new_command_id(), VoteId{1},
                              Ballot::of({choice})));
  }
  Stage board(day.desk());
  board.show<screens::VoteResultScreen>(VoteId{1});
  CHECK(board.shows("once it is proclaimed"));
  CHECK_FALSE(board.shows("In favour"));

  REQUIRE(stage.touch("close"));
  officer(stage, "first", day.president);
  officer(stage, "second", day.secretary);
  refused(stage, "The same two");
  officer(stage, "first", day.president);
  officer(stage, "second", day.treasurer);
  CHECK(stage.message().text == "3 people voted. The count comes next.");
  done(stage);
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.touch("count"));
  done(stage);
  REQUIRE(stage.on() == "vote-result");
  CHECK(stage.shows("Adopted"));
  CHECK(stage.shows("2 in favour out of 3. The rule: more than 1/2 of those attending."));
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.size() == 2);
  REQUIRE(stage.touch("back"));
  CHECK(stage.offers("result"));

  board.show<screens::VoteResultScreen>(VoteId{1});
  CHECK(board.shows("In favour"));
  CHECK_FALSE(board.offers("print"));
}

TEST_CASE("money for projects: proposed, chosen with letters, refused beyond the fund, then voted") {
  FirstDay day;
  Stage stage(day.desk());
  open_assembly(stage, day, "Proyectos");
  REQUIRE(stage.touch("prepare-vote"));
  REQUIRE(stage.choose("about", "allocate"));
  CHECK(stage.shows("The projects proposed will be here."));
  for (const std::string title : {"Riego", "Secador"}) {
    REQUIRE(stage.touch("propose"));
    REQUIRE(stage.write("title", title));
    REQUIRE(stage.write("benefit", "Todos"));
    REQUIRE(stage.write("cost", "1200.50"));
    REQUIRE(stage.choose("picture", "water"));
    REQUIRE(stage.touch("save"));
    done(stage);
    REQUIRE(stage.on() == "vote-prepare");
  }
  CHECK(stage.shows("S/ 1,200.50"));
  REQUIRE(stage.touch("project/1"));
  REQUIRE(stage.touch("project/2"));
  REQUIRE(stage.write("budget", "2000"));
  REQUIRE(stage.touch("save"));
  refused(stage, "The fund holds S/ 0.00");
  REQUIRE(stage.on() == "vote-prepare");

  sell_credits(day);
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "vote");
  CHECK(stage.shows("B  Secador"));
  REQUIRE(stage.touch("open"));
  officer(stage, "first", day.president);
  officer(stage, "second", day.treasurer);
  done(stage);
  for (const auto number : {day.president, day.secretary, day.treasurer}) {
    const auto ballot = number == day.treasurer ? Ballot::of({0, 1}) : Ballot::of({1});
    REQUIRE(desk::cast_ballot(day.desk(), day.session_of(number), desk::new_command_id(), VoteId{1}, ballot));
  }
  REQUIRE(stage.touch("close"));
  officer(stage, "first", day.president);
  officer(stage, "second", day.treasurer);
  done(stage);
  REQUIRE(stage.touch("reconcile"));
  REQUIRE(stage.touch("count"));
  done(stage);
  CHECK(stage.shows("1 project gets its money"));
  CHECK(
      stage.shows("S/ 1,200.50. Funded: 3 of you supported it and together you had enough left "
                  "for it."));
  CHECK(stage.shows("S/ 1,200.50. Does not fit: only S/ 799.50 were left."));
  CHECK(stage.shows("S/ 1,200.50 of S/ 2,000.00"));
}

TEST_CASE("the way from convening to the two officers is open on every screen and at every text size") {
  const std::vector<Glass::Options> panes{
      {.width = 1024, .height = 600, .text_size = ui::TextSize::largest, .language = Language::english},
      {.width = 1080, .height = 1920, .text_size = ui::TextSize::larger, .language = Language::english},
      {.width = 1920, .height = 1080, .text_size = ui::TextSize::normal, .language = Language::english}};
  for (const auto& pane : panes) {
    INFO(pane.width);
    FirstDay day;
    Stage stage(day.desk(), pane);
    open_assembly(stage, day, "Varios");
    REQUIRE(stage.touch("prepare-vote"));
    REQUIRE(stage.touch("more"));
    REQUIRE(stage.choose("threshold", "two-thirds"));
    REQUIRE(stage.touch("save"));
    done(stage);
    REQUIRE(stage.touch("open"));
    officer(stage, "first", day.president);
    officer(stage, "second", day.treasurer);
    done(stage);
    CHECK(stage.offers("print-zero"));
  }
}
