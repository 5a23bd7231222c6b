// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/credits.h"
#include "kiosk/screens/credits.h"
#include "kiosk/screens/sales.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

namespace {

void fill_issuance(Stage& stage, std::string_view tonnes, std::string_view serials) {
  REQUIRE(stage.choose("standard", "gold"));
  REQUIRE(stage.write("vintage", "2021"));
  REQUIRE(stage.write("tonnes", tonnes));
  REQUIRE(stage.write("serials", serials));
}

}  // namespace

TEST_CASE("an issuance is typed, read, corrected, and can be sold once it is saved") {
  Fair fair;
  fair.sell();
  Stage stage(fair.desk());
  stage.show<screens::CreditsScreen>(fair.session_of(fair.treasurer));
  CHECK(stage.shows("4,000 t"));
  CHECK(stage.shows("1,000 t sold, 4,000 t left"));
  REQUIRE(stage.touch("issue"));
  CHECK_FALSE(stage.offers("review"));
  fill_issuance(stage, "400", "gs1-pe-2021-1-400");
  const auto lines = fair.lines();
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("400 t"));
  CHECK(stage.shows("Gold Standard"));
  CHECK(fair.lines() == lines);
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "issuance-form");
  REQUIRE(stage.choose("standard", "other"));
  CHECK_FALSE(stage.offers("review"));
  REQUIRE(stage.write("name", "Plan Ñandú"));
  REQUIRE(stage.touch("review"));
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "credits");
  CHECK(stage.shows("Plan Ñandú 2021"));
  CHECK(stage.shows("4,400 t"));
  CHECK(fair.lines() == lines + 1);
}

TEST_CASE("serials that are known, no range or not so many are refused, and what was typed stays") {
  Fair fair;
  const IssuanceDraft first{"Gold Standard", 2020, "GS1-PE-2020-1-1000", 1000, fair.desk().today()};
  REQUIRE(desk::issue_credits(fair.desk(), fair.session_of(fair.treasurer), desk::new_command_id(), first));
  Stage stage(fair.desk());
  stage.show<screens::CreditsScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("issue"));
  const auto lines = fair.lines();
  const auto told = [&](const std::string& sentence) {
    REQUIRE(stage.touch("review"));
    CHECK(stage.message().text == sentence);
    refused(stage, fair, lines);
    CHECK(stage.on() == "issuance-form");
  };
  SUBCASE("some of them were issued before") {
    fill_issuance(stage, "2", "gs1-pe-2020-1000-1001");
    told("Issuance No 2 has these serial numbers. What you typed is kept: check them.");
    CHECK(stage.shows("GS1-PE-2020-1000-1001"));
  }
  SUBCASE("no range") {
    fill_issuance(stage, "2", "gold");
    told(
        "The serial numbers need a first and a last number, as in “GS1-1-PE-1-3600”. What you typed is kept: "
        "check them.");
  }
  SUBCASE("not as many as tonnes") {
    fill_issuance(stage, "300", "gs1-pe-1-400");
    told(
        "These serial numbers are 400 credits, not the 300 tonnes typed. What you typed is kept: check "
        "both.");
  }
  SUBCASE("no tonnes") {
    fill_issuance(stage, "0", "gs1-pe-1-400");
    told("A number is too small or too large. What you typed is kept: check it.");
  }
}

TEST_CASE("before the first issuance the screen says what will be here") {
  FirstDay day;
  Stage stage(day.desk());
  stage.show<screens::CreditsScreen>(day.session_of(day.treasurer));
  CHECK(stage.shows("The credits that the registry issues for your trees will be here"));
  CHECK(stage.offers("issue"));
}

TEST_CASE("a sale with what the banks kept shows it, its reference and the split on a page of its own") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::SalesScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("record"));
  REQUIRE(stage.write("buyer", "Compañía Ñandú"));
  REQUIRE(stage.write("tonnes", "100"));
  REQUIRE(stage.write("price", "1450"));
  CHECK_FALSE(stage.offers("fee-currency"));
  REQUIRE(stage.write("fee", "18.50"));
  REQUIRE(stage.choose("fee-currency", "usd"));
  REQUIRE(stage.write("credited", "5800.05"));
  REQUIRE(stage.write("reference", "op-9"));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("USD 18.50"));
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.touch("sale/1"));
  REQUIRE(stage.on() == "sale");
  for (const char* words : {"USD 18.50", "EUR 1,450.00", "S/ 5,800.05", "S/ 5,220.04", "S/ 580.01",
                            "Fairtrade Climate 2023", "1 June 2025"})
    CHECK_MESSAGE(stage.shows(words), words);
  CHECK((stage.shows("op-9") || stage.shows("Op-9")));
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "sales");
}
