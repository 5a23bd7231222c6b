// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/account.h"
#include "kiosk/screens/land.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/payrolls.h"
#include "kiosk/screens/rates.h"
#include "kiosk/screens/treasury.h"
#include "kiosk/screens/work.h"
#include "kiosk/screens/work_parties.h"
#include "tests/screens/fair.h"
#include "tests/screens/two_pins.h"

using namespace minga;
using namespace minga::test;

namespace {

constexpr MemberNumber eulalia{4}, maximo{5};

desk::Session somebody(MemberNumber number) { return {.member = number}; }

// A fair with money in the forest fund and an agreement about pay.
struct Field : Fair {
  Field() {
    sell();
    agree(soles(2000), Purpose::general);
  }
  void rate(RateBasis basis, Money amount) {
    REQUIRE(desk::set_rate(desk(), session_of(president), session_of(treasurer), desk::new_command_id(),
                           {AgreementId{1}, basis, amount, soles(800)}));
  }
  WorkPartyId party(WorkKind kind, const std::vector<WorkLine>& lines = {}) {
    const auto kept = desk::record_work_party(desk(), session_of(secretary), desk::new_command_id(),
                                              {desk().today(), "La Cuesta", "Podar los pinos", kind, {}});
    REQUIRE(kept.has_value());
    if (!lines.empty())
      REQUIRE(desk::keep_sheet(desk(), session_of(secretary), desk::new_command_id(), kept->id, lines)
                  .has_value());
    return kept->id;
  }
  ParcelId commit(MemberNumber member, std::int64_t area_m2 = 12'345) {
    const auto kept = desk::record_commitment(desk(), session_of(secretary), desk::new_command_id(),
                                              {{}, member, "La Cuesta", "pino", area_m2, 900, 2020});
    REQUIRE(kept.has_value());
    return kept->parcel;
  }
};

}  // namespace

TEST_CASE("land is committed with decimals of a hectare, found again by its member, and inspected") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::OfficersScreen>(fair.session_of(fair.secretary));
  REQUIRE(stage.touch("work"));
  REQUIRE(stage.touch("land"));
  CHECK(stage.shows("The parcels that people promise to take care of will be here."));
  CHECK_FALSE(stage.offers("find"));
  REQUIRE(stage.touch("record"));
  CHECK_FALSE(stage.offers("save"));
  REQUIRE(stage.touch("member"));
  REQUIRE(stage.touch("row/4"));
  REQUIRE(stage.write("name", "Quebrada honda"));
  REQUIRE(stage.write("hectares", "1.23456"));
  REQUIRE(stage.write("species", "pino, aliso"));
  REQUIRE(stage.write("trees", "1300"));
  REQUIRE(stage.write("year", "2019"));
  auto lines = fair.lines();
  REQUIRE(stage.touch("save"));
  refused(stage, fair, lines);  // half a square metre is nobody's
  CHECK(stage.shows("Quebrada honda"));
  REQUIRE(stage.touch("hectares"));
  for (int i = 0; i < 7; ++i) REQUIRE(stage.touch("hectares/erase"));
  REQUIRE(stage.press("hectares", "1"));
  REQUIRE(stage.touch("hectares/point"));
  REQUIRE(stage.press("hectares", "2345"));
  REQUIRE(stage.touch("hectares/done"));
  REQUIRE(stage.touch("save"));
  CHECK(stage.message().text == "It is parcel No 1. Write the number on the map.");
  done(stage);
  CHECK(fair.lines() == lines + 1);
  CHECK(stage.shows("1.2345 ha"));
  CHECK(stage.shows("never inspected"));

  REQUIRE(stage.touch("find"));
  REQUIRE(stage.touch("row/5"));
  CHECK(stage.shows("This person has no land under commitment yet."));
  REQUIRE(stage.touch("everyone"));
  REQUIRE(stage.touch("parcel/1"));
  CHECK(stage.shows("Nobody has counted the living trees here yet."));
  REQUIRE(stage.touch("inspect"));
  CHECK_FALSE(stage.offers("save"));
  REQUIRE(stage.write("living", "1180"));
  REQUIRE(stage.write("notes", "Sequía"));
  REQUIRE(stage.touch("save"));
  done(stage);
  REQUIRE(stage.on() == "parcel");
  CHECK(stage.shows("1,180"));
  CHECK(stage.shows("Sequía"));

  stage.show<screens::AccountScreen>(somebody(eulalia));
  CHECK(stage.shows("Quebrada honda"));
  CHECK(stage.shows("01/06/2025: 1,180 trees alive"));
  stage.show<screens::AccountScreen>(somebody(maximo));
  CHECK_FALSE(stage.shows("My land"));
}

TEST_CASE("who only sees the books changes nothing of land and work") {
  Field field;
  field.commit(eulalia);
  const auto party = field.party(WorkKind::communal, {{eulalia, 1}});
  Stage stage(field.desk());
  stage.show<screens::TreasuryScreen>(field.session_of(field.president));
  REQUIRE(stage.touch("work"));
  REQUIRE(stage.touch("land"));
  CHECK_FALSE(stage.offers("record"));
  REQUIRE(stage.touch("parcel/1"));
  CHECK_FALSE(stage.offers("inspect"));
  stage.show<screens::WorkPartiesScreen>(field.session_of(field.president));
  CHECK_FALSE(stage.offers("record"));
  REQUIRE(stage.touch("party/" + std::to_string(party.value)));
  CHECK_FALSE(stage.offers("sheet"));
  CHECK_FALSE(stage.offers("change"));
  CHECK(stage.offers("paper"));
  stage.show<screens::OfficersScreen>(field.session_of(field.president));
  CHECK_FALSE(stage.offers("work"));
}

TEST_CASE("a work party: the empty sheet, who came by touches, women and men, the kept sheet") {
  Fair fair;
  Stage stage(fair.desk());
  stage.show<screens::WorkPartiesScreen>(fair.session_of(fair.secretary));
  CHECK(stage.shows("Days worked for the forest will be here, the newest first."));
  REQUIRE(stage.touch("record"));
  REQUIRE(stage.write("task", "Podar los pinos"));
  REQUIRE(stage.write("place", "La Cuesta"));
  REQUIRE(stage.choose("kind", "communal"));
  REQUIRE(stage.touch("save"));
  REQUIRE(stage.on() == "work-party");
  CHECK(stage.shows("Nobody is written down yet"));
  REQUIRE(stage.touch("paper"));
  REQUIRE(stage.printed.size() == 1);
  CHECK(stage.printed[0].name == "faena-1-vacia");

  REQUIRE(stage.touch("sheet"));
  CHECK_FALSE(stage.offers("list"));
  REQUIRE(stage.touch("row/4"));
  REQUIRE(stage.touch("row/4"));
  REQUIRE(stage.press("number", "5"));
  REQUIRE(stage.touch("add"));
  REQUIRE(stage.touch("row/6"));
  CHECK(stage.shows("2 women"));
  CHECK(stage.shows("1 man"));
  CHECK(stage.shows("2 days"));
  SUBCASE("Back does not lose the list without asking") {
    const auto lines = fair.lines();
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.on() == "work-sheet");
    CHECK(stage.shows("Leave without keeping the sheet?"));
    REQUIRE(stage.touch("stay"));
    CHECK(stage.shows("2 women"));
    REQUIRE(stage.touch("back"));
    REQUIRE(stage.touch("leave"));
    CHECK(stage.on() == "work-party");
    CHECK(fair.lines() == lines);
  }
  SUBCASE("a number nobody has") {
    const auto lines = fair.lines();
    REQUIRE(stage.press("number", "77"));
    REQUIRE(stage.touch("add"));
    refused(stage, fair, lines);
    CHECK(stage.shows("2 women"));
  }
  SUBCASE("corrected and kept") {
    REQUIRE(stage.touch("list"));
    REQUIRE(stage.touch("line/4"));
    REQUIRE(stage.touch("more"));
    REQUIRE(stage.touch("done"));
    REQUIRE(stage.touch("line/6"));
    CHECK_FALSE(stage.offers("fewer"));
    REQUIRE(stage.touch("take-out"));
    REQUIRE(stage.touch("keep"));
    done(stage);
    REQUIRE(stage.on() == "work-party");
    const auto kept = desk::work_party_view(fair.desk(), {1});
    REQUIRE(kept.has_value());
    CHECK(kept->people == HeadCount{1, 1, 0});
    CHECK(kept->days == HeadCount{3, 1, 0});
    CHECK(stage.shows("Days of women"));
    REQUIRE(stage.touch("paper"));
    CHECK(stage.printed.back().name == "faena-1");
    // Kept once, it can be corrected.
    REQUIRE(stage.touch("sheet"));
    CHECK(stage.shows("3 days"));
  }
}

TEST_CASE("a rate is copied out of an agreement by both officers") {
  Field field;
  Stage stage(field.desk());
  stage.show<screens::RatesScreen>(field.session_of(field.treasurer));
  CHECK(stage.shows("The assembly agrees what is paid for a day, a hectare or a tree."));
  REQUIRE(stage.touch("record"));
  CHECK_FALSE(stage.offers("set"));
  REQUIRE(stage.write("rate", "45.50"));
  REQUIRE(stage.write("limit", "2000.10"));
  CHECK(stage.shows("S/ 2,000.00"));
  REQUIRE(stage.touch("set"));
  const auto lines = field.lines();
  two_pins(stage, field.president, field.treasurer);
  refused(stage, field, lines);  // more than the agreement allows
  two_pins(stage, field.treasurer, field.president);
  refused(stage, field, lines);
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "rate-form");
  REQUIRE(stage.touch("limit"));
  for (int i = 0; i < 7; ++i) REQUIRE(stage.touch("limit/erase"));
  REQUIRE(stage.press("limit", "800"));
  REQUIRE(stage.touch("limit/done"));
  REQUIRE(stage.touch("set"));
  two_pins(stage, field.president, field.treasurer);
  done(stage);
  REQUIRE(stage.on() == "rates");
  CHECK(stage.shows("S/ 45.50 a day"));
  CHECK(stage.shows("of S/ 800.00; S/ 800.00 left"));
}

TEST_CASE("a payroll of days: read line by line, authorised by two, undone before it is paid") {
  Field field;
  const auto id = field.party(WorkKind::paid, {{eulalia, 3}, {maximo, 1}});
  Stage stage(field.desk());
  const auto open = [&](MemberNumber officer) {
    stage.show<screens::WorkPartiesScreen>(field.session_of(officer));
    REQUIRE(stage.touch("party/" + std::to_string(id.value)));
  };
  open(field.secretary);
  CHECK_FALSE(stage.offers("payroll"));
  CHECK(stage.offers("change"));
  open(field.treasurer);
  REQUIRE(stage.touch("payroll"));
  CHECK(stage.shows("There is no rate with something left."));
  field.rate(RateBasis::day, soles(45, 50));
  open(field.treasurer);
  REQUIRE(stage.touch("payroll"));
  auto lines = field.lines();
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("S/ 182.00"));
  CHECK(stage.shows("No 4 · 3 days × S/ 45.50"));
  CHECK(stage.shows("S/ 136.50"));
  CHECK(field.lines() == lines);
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.on() == "payroll");
  CHECK(stage.shows("Draft, not yet authorised"));
  CHECK(stage.shows("S/ 54,000.01"));  // what the forest fund has
  REQUIRE(stage.touch("sheet"));
  CHECK(stage.printed.back().name == "planilla-1");

  SUBCASE("withdrawn with a reason, and the sheet opens again") {
    REQUIRE(stage.touch("withdraw"));
    CHECK_FALSE(stage.offers("withdraw"));
    REQUIRE(stage.write("reason", "Falta Zoila"));
    REQUIRE(stage.touch("withdraw"));
    done(stage);
    CHECK(stage.shows("Falta Zoila"));
    CHECK_FALSE(stage.offers("authorise"));
    open(field.treasurer);
    CHECK(stage.offers("change"));
    CHECK(stage.offers("payroll"));
  }
  SUBCASE("authorised, then undone by both") {
    REQUIRE(stage.touch("authorise"));
    lines = field.lines();
    two_pins(stage, field.treasurer, field.president);
    refused(stage, field, lines);
    two_pins(stage, field.president, field.treasurer);
    done(stage);
    REQUIRE(stage.on() == "payroll");
    CHECK(stage.offers("pay"));
    CHECK_FALSE(stage.offers("withdraw"));
    open(field.treasurer);
    REQUIRE(stage.touch("payroll"));  // seen from the party now
    REQUIRE(stage.touch("undo"));
    REQUIRE(stage.write("reason", "Días de más"));
    REQUIRE(stage.touch("undo"));
    two_pins(stage, field.president, field.treasurer);
    done(stage);
    CHECK(stage.shows("Días de más"));
    CHECK_FALSE(stage.offers("pay"));
    CHECK_FALSE(stage.offers("undo"));
    stage.show<screens::AccountScreen>(somebody(eulalia));
    CHECK(stage.shows("Payroll No 1 undone"));
    CHECK(stage.shows("-S/ 136.50"));
  }
}

TEST_CASE("land and trees are paid from the payrolls' screen, once for a year") {
  Field field;
  field.commit(eulalia);
  field.rate(RateBasis::hectare, soles(10));
  Stage stage(field.desk());
  stage.show<screens::PayrollsScreen>(field.session_of(field.secretary));
  CHECK(stage.shows("Payrolls will be here."));
  CHECK_FALSE(stage.offers("draft"));
  stage.show<screens::PayrollsScreen>(field.session_of(field.treasurer));
  REQUIRE(stage.touch("draft"));
  REQUIRE(stage.touch("review"));
  CHECK(stage.shows("1.2345 ha × S/ 10.00"));
  CHECK(stage.shows("S/ 12.35"));
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Payroll No 1 · Hectares in care, 2025"));
  REQUIRE(stage.touch("draft"));
  const auto lines = field.lines();
  REQUIRE(stage.touch("review"));
  refused(stage, field, lines);
}
