// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/books.h"
#include "kiosk/screens/fund_statement.h"
#include "kiosk/screens/poster.h"
#include "kiosk/screens/receipts.h"
#include "kiosk/screens/sale.h"
#include "kiosk/screens/trail.h"
#include "kiosk/screens/treasury.h"
#include "kiosk/screens/year_report.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

namespace {

// Six people share S/ 4,000; Eulalia was paid.
struct Paid : Fair {
  Paid() {
    distribute(soles(4000));
    REQUIRE(desk::pay(desk(), session_of(treasurer), desk::new_command_id(), MemberNumber{4}, soles(666, 60),
                      Signature{}, true));
  }
};

}  // namespace

TEST_CASE("the books' rooms, and the receipt's check below them") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::TreasuryScreen>(fair.session_of(fair.treasurer));
  CHECK_FALSE(stage.offers("check-receipt"));
  REQUIRE(stage.touch("books"));
  REQUIRE(stage.touch("check-receipt"));
  CHECK(stage.on() == "check-receipt");
}

TEST_CASE("a receipt is followed back to its sale, and the sale forward to the receipt") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::ReceiptsScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("receipt/1"));
  REQUIRE(stage.touch("trail"));
  REQUIRE(stage.on() == "receipt-trail");
  CHECK(stage.shows("Sale No 1 · Tostadores del Sur"));
  CHECK(stage.shows("S/ 666.60"));
  REQUIRE(stage.touch("sale/1"));
  REQUIRE(stage.on() == "sale-trail");
  CHECK(stage.shows("S/ 54,000.01"));  // in the forest fund
  CHECK(stage.shows("S/ 2,000.00"));   // in the farmers' fund
  CHECK(stage.shows("S/ 3,333.40"));   // owed
  CHECK(stage.shows("S/ 60,000.01"));
  REQUIRE(stage.touch("owed"));
  CHECK(stage.shows("S/ 0.07"));  // what was carried for Eulalia
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("receipts"));
  CHECK(stage.shows("Eulalia Chinchay Ñopo"));
  REQUIRE(stage.touch("receipt/1"));
  CHECK(stage.on() == "receipt");
}

TEST_CASE("a sale's own page leads forward too") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::SaleScreen>(fair.session_of(fair.treasurer), SaleId{1});
  REQUIRE(stage.touch("trail"));
  CHECK(stage.on() == "sale-trail");
  CHECK(stage.shows("S/ 666.60"));
}

TEST_CASE("every sale can be followed from the books; before the first there is a word about it") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::FollowScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("After the first sale its money can be followed here"));
  fair.sell();
  stage.show<screens::FollowScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("sale/1"));
  CHECK(stage.on() == "sale-trail");
  CHECK_FALSE(stage.offers("receipts"));
  CHECK_FALSE(stage.offers("owed"));
}

TEST_CASE("the year's report: accounts, projects, who received; printed and saved") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::YearReportScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("2025"));
  CHECK(stage.shows("1 woman"));
  CHECK(stage.shows("S/ 666.60"));
  CHECK_FALSE(stage.offers("earlier-year"));
  REQUIRE(stage.touch("projects"));
  CHECK(stage.shows("¿Repartir la parte de los agricultores?"));
  CHECK(stage.shows("of S/ 4,000.00"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("received"));
  CHECK(stage.shows("Eulalia Chinchay Ñopo"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("print"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "informe-2025");
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.saved.size() == 1);
  CHECK(stage.saved[0].folder == "informe-2025");
  const auto files = stage.saved[0].files();
  REQUIRE(files.size() == 7);
  CHECK(files[0].name == "informe-2025.xlsx");
  CHECK(files.back().name == "informe-2025-pagos.csv");
  CHECK(files.back().bytes.find("Eulalia") != std::string::npos);
  REQUIRE(stage.touch("account/0"));
  CHECK(stage.on() == "fund-statement");
}

TEST_CASE("a report of a kiosk without money says so") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::YearReportScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("Nobody was paid in this year."));
  CHECK(stage.shows("Each account will be here with what it held."));
  CHECK_FALSE(stage.offers("received"));
  CHECK_FALSE(stage.offers("projects"));
}

TEST_CASE("a fund's statement: each entry with the balance after it, from year to year") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::FundsScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("fund/3"));
  REQUIRE(stage.on() == "fund-statement");
  CHECK(stage.shows("Farmers' fund"));
  CHECK(stage.shows("Sale No 1 · Tostadores del Sur"));
  CHECK(stage.shows("+ S/ 6,000.00"));
  CHECK(stage.shows("Distribution No 1"));
  CHECK(stage.shows("− S/ 4,000.00"));
  CHECK(stage.shows("then there were S/ 2,000.00"));
  // The year after nothing has happened yet; what was left stands at its beginning.
  fair.now = fair.now.plus_seconds(365 * 86'400);
  stage.show<screens::FundStatementScreen>(fair.session_of(fair.treasurer), accounts::farmers, std::string());
  CHECK(stage.shows("Nothing came and nothing went in this year."));
  CHECK(stage.shows("S/ 2,000.00"));
  REQUIRE(stage.touch("earlier-year"));
  CHECK(stage.shows("Sale No 1 · Tostadores del Sur"));
}

TEST_CASE("the poster's places add up to what was credited, and it is printed in two sizes") {
  Paid fair;
  Stage stage(fair.desk());
  stage.show<screens::PosterScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("It names nobody"));
  CHECK(stage.shows("S/ 54,000.01"));
  CHECK_FALSE(stage.shows("Eulalia"));
  REQUIRE(stage.touch("print-a3"));
  REQUIRE(stage.touch("print-a4"));
  REQUIRE(stage.printed.size() == 2);
  CHECK(stage.printed[0].size == screens::PaperSize::a3);
  CHECK(stage.printed[1].name == "afiche-2025-a4");
  const auto facts = desk::poster(fair.desk(), 2025);
  CHECK(facts.accounted_for() == soles(60'000, 1));
  CHECK(facts.in_all.people == HeadCount{1, 0, 0});
}
