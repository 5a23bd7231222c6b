// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/screens/account.h"
#include "kiosk/screens/board.h"
#include "kiosk/screens/distributions.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/sales.h"
#include "kiosk/screens/treasury.h"
#include "kiosk/screens/verify.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

namespace {

void fill_sale(Stage& stage, std::string_view tonnes, std::string_view credited,
               std::string_view reference = "778121") {
  REQUIRE(stage.write("buyer", "Compañía Ñandú"));
  REQUIRE(stage.write("tonnes", tonnes));
  REQUIRE(stage.write("price", "14500.50"));
  REQUIRE(stage.write("credited", credited));
  REQUIRE(stage.write("reference", reference));
}

}  // namespace

TEST_CASE("a sale is typed, read with both parts, corrected, and saved once") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::SalesScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("5,000 t left of 5,000"));
  REQUIRE(stage.touch("record"));
  CHECK_FALSE(stage.offers("review"));
  fill_sale(stage, "1000", "60000.05");
  REQUIRE(stage.choose("currency", "usd"));
  const auto lines = fair.lines();
  REQUIRE(stage.touch("review"));
  // 10 % of 60,000.05 is 6,000.005: the tie goes to the farmers.
  CHECK(stage.shows("S/ 54,000.04"));
  CHECK(stage.shows("S/ 6,000.01"));
  CHECK(stage.shows("USD 14,500.50"));
  CHECK(fair.lines() == lines);
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "sale-form");
  REQUIRE(stage.choose("currency", "eur"));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("EUR 14,500.50"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text == "S/ 54,000.04 for the forest and S/ 6,000.01 for the farmers.");
  done(stage);
  CHECK(stage.on() == "sales");
  CHECK(stage.shows("Compañía Ñandú"));
  CHECK(stage.shows("4,000 t left of 5,000"));
  CHECK(fair.lines() == lines + 1);
}

TEST_CASE("a sale that can not be is refused before it is read, and what was typed stays") {
  Fair fair;
  fair.sell();
  Stage stage(fair.desk());
  stage.show<screens::SalesScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("record"));
  const auto lines = fair.lines();
  SUBCASE("more tonnes than are left") {
    fill_sale(stage, "4001", "100");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
    CHECK(stage.shows("4001"));
  }
  SUBCASE("a bank reference that is known") {
    fill_sale(stage, "10", "100", "778120");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
  }
  SUBCASE("no soles") {
    fill_sale(stage, "10", "0");
    REQUIRE(stage.touch("review"));
    refused(stage, fair, lines);
  }
  SUBCASE("more soles than there are") {
    fill_sale(stage, "10", "999999999999");
    REQUIRE(stage.touch("review"));
    CHECK(stage.message().text == "That amount is too large. What you typed is kept: check it.");
    refused(stage, fair, lines);
  }
  CHECK(stage.on() == "sale-form");
}

TEST_CASE("without an agreement nothing can be shared out") {
  Fair fair;
  fair.sell();
  Stage stage(fair.desk());
  stage.show<screens::DistributionsScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("An agreement of the assembly is needed"));
  CHECK_FALSE(stage.offers("draft"));
}

TEST_CASE("a distribution is drafted, authorised by two, and its cash drawn") {
  Fair fair;
  fair.sell();
  fair.agree(soles(4000));
  Stage stage(fair.desk());
  stage.show<screens::TreasuryScreen>(fair.session_of(fair.treasurer));
  CHECK_FALSE(stage.offers("pay"));
  REQUIRE(stage.touch("distributions"));
  REQUIRE(stage.touch("draft"));
  // The agreement allows less than the fund holds.
  CHECK(stage.shows("4,000.00"));
  REQUIRE(stage.touch("preview"));
  CHECK(stage.shows("Is this right?"));
  CHECK(stage.shows("S/ 2,000.00"));  // left in the fund
  REQUIRE(stage.touch("make"));
  REQUIRE(stage.on() == "distribution");
  CHECK(stage.shows("S/ 666.66"));
  CHECK(stage.shows("S/ 666.67"));
  REQUIRE(stage.touch("sheet"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "reparto-1");
  CHECK(stage.printed[0].size == screens::PaperSize::a4);

  auto lines = fair.lines();
  REQUIRE(stage.touch("authorise"));
  SUBCASE("a wrong PIN") {
    officer(stage, "first", fair.president, "0000");
    refused(stage, fair, lines + 1);  // the miss itself is a line
    REQUIRE(stage.press("first/pin", "1111"));
    REQUIRE(stage.touch("first/confirm"));
    refused(stage, fair, lines + 2);
  }
  SUBCASE("alone") {
    officer(stage, "first", fair.president);
    officer(stage, "second", fair.president);
    refused(stage, fair, lines);
  }
  SUBCASE("not these two") {
    officer(stage, "first", fair.treasurer);
    officer(stage, "second", fair.president);
    refused(stage, fair, lines);
  }
  SUBCASE("the two") {
    officer(stage, "first", fair.president);
    officer(stage, "second", fair.treasurer);
    done(stage);
    CHECK(fair.lines() == lines + 1);
    REQUIRE(stage.on() == "distribution");
    CHECK(stage.shows("By Rosa Huamán Peña and Flor Chanta Núñez."));
    CHECK_FALSE(stage.offers("authorise"));
    REQUIRE(stage.touch("payout"));
    // Six people, each rounded down to S/ 666.60.
    CHECK(stage.shows("S/ 3,999.60"));
    REQUIRE(stage.touch("draw"));
    CHECK(stage.shows("S/ 3,999.60"));
    REQUIRE(stage.touch("draw"));
    CHECK(stage.message().text == "S/ 3,999.60 went from the bank to the cash box.");
    done(stage);
    REQUIRE(stage.on() == "payout");
    CHECK(stage.offers("pay"));
    return;
  }
  CHECK_FALSE(desk::distribution_view(fair.desk(), DistributionId{1})->distribution.authorised);
  CHECK(desk::treasury(fair.desk()).owed == Money());
}

TEST_CASE("the fiscal reads everything and is offered nothing that moves money") {
  Fair fair;
  fair.distribute(soles(4000));
  auto fiscal = fair.session_of(fair.secretary);
  fiscal.offices = {Office::fiscal};
  Stage stage(fair.desk());
  stage.show<screens::TreasuryScreen>(fiscal);
  CHECK_FALSE(stage.offers("pay"));
  REQUIRE(stage.touch("credits"));
  CHECK_FALSE(stage.offers("issue"));
  REQUIRE(stage.touch("sales"));
  CHECK_FALSE(stage.offers("record"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("rules"));
  CHECK_FALSE(stage.offers("set"));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("distributions"));
  CHECK_FALSE(stage.offers("draft"));
  REQUIRE(stage.touch("distribution/1"));
  CHECK_FALSE(stage.offers("authorise"));
  CHECK_FALSE(stage.offers("payout"));
  CHECK(stage.offers("sheet"));
  // The payout day is read, not touched.
  stage.show<screens::PayoutScreen>(fiscal);
  CHECK_FALSE(stage.offers("pay"));
  CHECK_FALSE(stage.offers("draw"));
  REQUIRE(stage.touch("owed"));
  CHECK_FALSE(stage.offers("person/1"));
}

TEST_CASE("a member sees their own account; everyone sees the board") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::BoardScreen>();
  CHECK(stage.shows("After the first sale of credits it will be here"));
  fair.distribute(soles(4000));
  stage.show<screens::BoardScreen>();
  CHECK(stage.shows("S/ 60,000.01"));
  CHECK(stage.shows("1,000 of 5,000"));
  CHECK(stage.shows("4 women"));
  CHECK(stage.shows("¿Repartir la parte de los agricultores?"));
  stage.show<screens::AccountScreen>(fair.session_of(fair.president));
  CHECK(stage.shows("S/ 666.67"));
  CHECK(stage.shows("Assemblies you came to"));
}

TEST_CASE("verification says all is well, or what was changed") {
  Fair fair;
  fair.distribute(soles(4000));
  Stage stage(fair.desk());
  stage.show<screens::VerifyScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("All is as the log says"));
  fair.desk().db().execute("UPDATE sale SET to_farmers = 700000 WHERE id = 1");
  REQUIRE(stage.touch("again"));
  CHECK(stage.shows("1 thing is not as the log says"));
  CHECK(
      stage.shows("In the sales, row 1, the part of the farmers was changed: it says S/ 7,000.00, the log "
                  "says S/ 6,000.00."));

  SUBCASE("only who may verify") {
    auto member = fair.session_of(fair.treasurer);
    member.member = MemberNumber{4};
    stage.show<screens::VerifyScreen>(member);
    CHECK(stage.on() == "message");
  }
}
