// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/count_cash.h"
#include "kiosk/screens/draw_cash.h"
#include "kiosk/screens/drawer.h"
#include "kiosk/screens/notes_to_bring.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/treasury.h"
#include "tests/screens/payday.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("a payout day: what to bring is told, the box counted and opened, cash drawn by its pieces") {
  Payday day;
  Stage stage(day.strict);
  stage.show<screens::PayoutScreen>(day.session_of(day.treasurer));
  CHECK(stage.shows("S/ 3,999.60"));
  CHECK(stage.shows("for 6 people who have not collected yet"));
  CHECK(stage.shows("The cash box is closed"));
  CHECK_FALSE(stage.offers("pay"));
  CHECK_FALSE(stage.offers("draw"));

  REQUIRE(stage.touch("notes"));
  // 666.60 is 3 × 200, 50, 10, 5, 1, 0.50 and 0.10, six times.
  CHECK(stage.shows("18 notes of S/ 200"));
  CHECK(stage.shows("6 coins of S/ 0.50"));
  CHECK(stage.shows("S/ 3,999.60"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.touch("envelopes"));
  REQUIRE(stage.printed.size() == 2);
  CHECK(stage.printed[0].name == "efectivo-2025-06-01");
  CHECK(stage.printed[1].name == "sobres-2025-06-01");
  REQUIRE(stage.touch("back"));

  REQUIRE(stage.touch("open-drawer"));
  REQUIRE(stage.on() == "count-cash");
  CHECK_FALSE(stage.offers("counted"));
  REQUIRE(stage.touch("empty-drawer"));
  REQUIRE(stage.on() == "cash-count");
  CHECK(stage.shows("Nothing is missing"));
  REQUIRE(stage.touch("back"));

  REQUIRE(stage.on() == "payout");
  CHECK(stage.offers("pay"));
  REQUIRE(stage.touch("draw"));
  CHECK(stage.shows("S/ 3,999.60"));
  REQUIRE(stage.touch("piece/20000/more"));
  const auto lines = day.lines();
  REQUIRE(stage.touch("draw"));
  refused(stage, day, lines);  // 200 more than members are owed
  REQUIRE(stage.touch("piece/20000/fewer"));
  REQUIRE(stage.touch("draw"));
  CHECK(stage.message().text == "S/ 3,999.60 went from the bank to the cash box.");
  done(stage);
  CHECK(day.there().of[0] == 18);
  // Nothing left the box yet, so what it lacks can be told: nothing.
  REQUIRE(stage.touch("notes"));
  CHECK(stage.shows("Nothing has to be brought"));
}

TEST_CASE("notes and coins are counted by touches and by typing, the sum always in view") {
  Payday day;
  Stage stage(day.strict);
  stage.show<screens::CountCashScreen>(day.session_of(day.treasurer), CountKind::opening);
  REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("piece/10"));
  CHECK(stage.shows("How many coins of S/ 0.10?"));
  REQUIRE(stage.press("number", "13"));
  REQUIRE(stage.touch("number/done"));
  CHECK(stage.shows("S/ 401.30"));
  REQUIRE(stage.touch("piece/20000/fewer"));
  CHECK(stage.shows("S/ 201.30"));
  CHECK_FALSE(stage.offers("piece/10000/fewer"));
  // Nothing typed, or left by Back: as it was.
  REQUIRE(stage.touch("piece/10"));
  REQUIRE(stage.touch("number/done"));
  REQUIRE(stage.touch("piece/10"));
  REQUIRE(stage.press("number", "9"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "count-cash");
  CHECK(stage.shows("S/ 201.30"));
  REQUIRE(stage.touch("counted"));
  REQUIRE(stage.on() == "cash-count");
  CHECK(stage.shows("S/ 201.30 too much"));
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.back().name == "arqueo-1");
}

// Protects the blind count: what the books expect cannot be copied from any of these screens.
TEST_CASE("while the box is open no screen says what it should hold, and after the count one does") {
  Payday day;
  day.open_and_draw();
  day.pay(4);
  const std::string expected = "3,333.00";
  const auto treasurer = day.session_of(day.treasurer);
  Stage stage(day.strict);
  const auto silent = [&] {
    CAPTURE(stage.on());
    CHECK_FALSE(stage.shows(expected));
  };
  stage.show<screens::TreasuryScreen>(treasurer), silent();
  CHECK(stage.shows("In the cash box, counted on 01/06/2025 at 09:02"));
  stage.show<screens::PayoutScreen>(treasurer);
  // What is owed is public and happens to be the same here, so that one is paid by bank.
  REQUIRE(desk::pay(day.strict, treasurer, desk::new_command_id(),
                    {MemberNumber{5}, {soles(600), PayMethod::bank, "OP-1", {}, false, {}}, {}}));
  stage.show<screens::PayoutScreen>(treasurer), silent();
  stage.show<screens::NotesToBringScreen>(treasurer), silent();
  CHECK(stage.shows("Once the cash box is counted"));
  stage.show<screens::DrawCashScreen>(treasurer), silent();
  stage.show<screens::DrawerScreen>(treasurer), silent();
  stage.show<screens::PayFindScreen>(treasurer), silent();
  stage.show<screens::PayMemberScreen>(treasurer, MemberNumber{6}), silent();
  // More than it holds, refused without saying by how much.
  stage.show<screens::DrawCashScreen>(treasurer);
  REQUIRE(stage.touch("piece/20000"));
  REQUIRE(stage.press("number", "200"));
  REQUIRE(stage.touch("number/done"));
  REQUIRE(stage.touch("draw"));
  silent();
  stage.show<screens::CountCashScreen>(treasurer, CountKind::closing), silent();
  REQUIRE(stage.touch("piece/20000"));
  REQUIRE(stage.press("number", "16"));
  REQUIRE(stage.touch("number/done"));
  silent();
  const auto lines = day.lines();
  REQUIRE(stage.touch("counted"));
  CHECK(day.lines() == lines + 1);
  CHECK(stage.shows(expected));
  CHECK(stage.shows("S/ 133.00 missing"));
  CHECK(stage.shows("S/ 3,200.00"));
  // From here on the books hold what was counted.
  CHECK(desk::treasury(day.strict).cash == soles(3200));
  day.now = day.now.plus_seconds(60);
  CHECK_FALSE(desk::drawer(day.strict).session);
  CHECK(desk::verify(day.strict).findings.empty());
}

TEST_CASE("its holder opens and closes the box, once each; others only check it") {
  Payday day;
  Stage stage(day.strict);
  stage.show<screens::DrawerScreen>(day.session_of(day.treasurer));
  CHECK(stage.shows("The cash box is closed"));
  CHECK(stage.shows("Every count of the cash box will be here"));
  CHECK(stage.offers("check"));
  CHECK_FALSE(stage.offers("close"));
  REQUIRE(stage.touch("open"));
  // Another window was quicker.
  day.count(CountKind::opening);
  const auto lines = day.lines();
  REQUIRE(stage.touch("empty-drawer"));
  refused(stage, day, lines);
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("The cash box is open"));
  CHECK(stage.offers("close"));
  CHECK_FALSE(stage.offers("open"));

  stage.show<screens::DrawerScreen>(day.session_of(day.president));
  CHECK_FALSE(stage.offers("close"));
  REQUIRE(stage.touch("check"));
  REQUIRE(stage.touch("empty-drawer"));
  REQUIRE(stage.on() == "cash-count");
  CHECK(stage.shows("Check in between"));
  CHECK(desk::drawer(day.strict).session.has_value());

  stage.show<screens::DrawerScreen>(day.session_of(day.secretary));
  CHECK_FALSE(stage.offers("check"));
  REQUIRE(stage.touch("count/2"));
  CHECK(stage.shows("Rosa Huamán Peña"));

  auto fiscal = day.session_of(day.secretary);
  fiscal.offices = {Office::fiscal};
  stage.show<screens::OfficersScreen>(fiscal);
  REQUIRE(stage.touch("drawer"));
  CHECK(stage.offers("check"));
}

TEST_CASE("nobody owed, nothing to bring") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::PayoutScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("for 0 people"));
  CHECK_FALSE(stage.offers("pay"));
  REQUIRE(stage.touch("notes"));
  CHECK(stage.shows("Nobody is owed cash"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("owed"));
  CHECK(stage.shows("Nobody is owed anything"));
}
