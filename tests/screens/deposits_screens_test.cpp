// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/deposits.h"
#include "kiosk/screens/fund_statement.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/year_report.h"
#include "tests/screens/payday.h"

using namespace minga;
using namespace minga::test;

namespace {

void count_notes(Stage& stage) {
  REQUIRE(stage.touch("take"));
  REQUIRE(stage.on() == "deposit-cash");
  CHECK_FALSE(stage.offers("counted"));
  REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("piece/20000/more"));
  REQUIRE(stage.touch("counted"));
}

}  // namespace

TEST_CASE("what nobody collected is counted, goes to the bank against its slip, and is printed") {
  Payday day;
  day.open_and_draw();
  Stage stage(day.strict);
  stage.show<screens::PayoutScreen>(day.session_of(day.treasurer));
  REQUIRE(stage.touch("deposits"));
  CHECK(stage.shows("Every deposit will be here"));
  count_notes(stage);
  CHECK(stage.shows("S/ 400.00"));
  CHECK_FALSE(stage.offers("deposit"));
  // Back from the slip keeps what was counted.
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("S/ 400.00"));
  REQUIRE(stage.touch("counted"));
  REQUIRE(stage.write("reference", "v-0077"));
  const auto lines = day.lines();
  REQUIRE(stage.touch("deposit"));
  done(stage);
  CHECK(day.lines() == lines + 1);
  CHECK(day.there().of[0] == 16);
  REQUIRE(stage.on() == "deposit");
  CHECK(stage.shows("V-0077"));
  REQUIRE(stage.touch("print"));
  CHECK(stage.printed.back().name == "deposito-1");
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "deposits");
  CHECK(stage.shows("Deposit No 1"));
  CHECK(stage.shows("S/ 400.00"));
  REQUIRE(stage.touch("deposit/1"));
  CHECK(stage.on() == "deposit");
  // The statement of the bank names it.
  stage.show<screens::FundStatementScreen>(day.session_of(day.treasurer), accounts::bank, "", 2025);
  CHECK(stage.shows("Deposit No 1 · V-0077"));
}

TEST_CASE("a slip counts once, and more than the box holds is refused without saying by how much") {
  Payday day;
  day.open_and_draw();
  day.pay(4);
  Stage stage(day.strict);
  stage.show<screens::DepositsScreen>(day.session_of(day.treasurer));
  count_notes(stage);
  SUBCASE("a slip that is in the books") {
    REQUIRE(desk::deposit_cash(day.strict, day.session_of(day.treasurer), desk::new_command_id(),
                               {fewest_pieces(soles(50)), "V-0077"}));
    REQUIRE(stage.write("reference", "v-0077"));
    const auto lines = day.lines();
    REQUIRE(stage.touch("deposit"));
    refused(stage, day, lines);
  }
  SUBCASE("more than there is") {
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("piece/20000"));
    REQUIRE(stage.press("number", "99"));
    REQUIRE(stage.touch("number/done"));
    REQUIRE(stage.touch("counted"));
    REQUIRE(stage.write("reference", "v-0078"));
    const auto lines = day.lines();
    REQUIRE(stage.touch("deposit"));
    REQUIRE(stage.on() == "message");
    CHECK(stage.message().text.find("S/") == std::string::npos);
    REQUIRE(stage.understood());
    CHECK(day.lines() == lines);
  }
  CHECK(stage.on() == "deposit-cash");
}

TEST_CASE("while the box is closed, or for another office, nothing goes to the bank") {
  Payday day;
  Stage stage(day.strict);
  stage.show<screens::DepositsScreen>(day.session_of(day.treasurer));
  CHECK(stage.shows("The cash box is closed"));
  CHECK_FALSE(stage.offers("take"));
  day.open_and_draw();
  stage.show<screens::DepositsScreen>(day.session_of(day.president));
  CHECK_FALSE(stage.offers("take"));
}

TEST_CASE("a year's report says while the cash box is open that it is not yet counted") {
  Payday day;
  Stage stage(day.strict);
  const auto shown = [&] {
    stage.show<screens::YearReportScreen>(day.session_of(day.treasurer));
    return stage.shows("Cash box open since 01/06/2025");
  };
  CHECK_FALSE(shown());
  day.open_and_draw();
  CHECK(shown());
  day.count(CountKind::closing, day.there());
  CHECK_FALSE(shown());
}
