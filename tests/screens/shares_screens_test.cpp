// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/distributions.h"
#include "kiosk/screens/account.h"
#include "kiosk/screens/distributions.h"
#include "tests/screens/fair.h"

using namespace minga;
using namespace minga::test;

namespace {

// Half in equal shares, half by hectares: No 4 takes care of 1.5 ha, No 5 of 0.5 ha, the other four of none.
struct Blend : Fair {
  Blend() {
    sell();
    for (const auto& [member, area] : {std::pair<std::int64_t, std::int64_t>{4, 15'000}, {5, 5'000}})
      REQUIRE(desk().commit<CommitmentRecorded>(
          desk::new_command_id(), {secretary}, [&, m = member, a = area]() -> Result<CommitmentRecorded> {
            return CommitmentRecorded{{m}, {m}, "La Cuesta", a, 900, 2015};
          }));
    agree(soles(4000), Purpose::distribute_share, {50, 50, 0, 0, {}});
  }
  void draft(Stage& stage) {
    stage.show<screens::DistributionsScreen>(session_of(treasurer));
    REQUIRE(stage.touch("draft"));
    REQUIRE(stage.touch("preview"));
    REQUIRE(stage.touch("make"));
    REQUIRE(stage.on() == "distribution");
  }
};

}  // namespace

TEST_CASE("a preview shows each share with its reason and keeps nothing until it is kept") {
  Blend fair;
  Stage stage(fair.desk());
  stage.show<screens::DistributionsScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("draft"));
  CHECK(stage.shows("By hectares of forest"));
  CHECK_FALSE(stage.offers("days-from"));
  const auto lines = fair.lines();
  REQUIRE(stage.touch("preview"));
  // 2,000 in six equal parts, 2,000 by 2 ha.
  CHECK(stage.shows("S/ 333.33"));
  CHECK(stage.shows("S/ 1,833.33"));
  CHECK(stage.shows("No 4 · 1.50 ha"));
  CHECK(stage.shows("No 6 · 0 m²"));
  CHECK(stage.shows("S/ 2,000.00"));  // in the fund afterwards
  CHECK(fair.lines() == lines);
  REQUIRE(stage.touch("back"));
  CHECK(stage.on() == "distribution-draft");
  CHECK(stage.offers("preview"));
  SUBCASE("more than the agreement allows") {
    retype(stage, "amount", "4001");
    REQUIRE(stage.touch("preview"));
    CHECK(stage.message().text == "Of this agreement S/ 4,000.00 are left. Choose a smaller amount.");
    refused(stage, fair, lines);
  }
  SUBCASE("nothing") {
    retype(stage, "amount", "0");
    REQUIRE(stage.touch("preview"));
    refused(stage, fair, lines);
  }
}

TEST_CASE("an objection makes another draft in the place of the first, which stays readable") {
  Blend fair;
  Stage stage(fair.desk());
  fair.draft(stage);
  REQUIRE(stage.touch("objection"));
  CHECK(stage.on() == "distribution-draft");
  CHECK_FALSE(stage.offers("preview"));
  REQUIRE(stage.write("objection", "falta la parcela de zoila"));
  retype(stage, "amount", "3000");
  REQUIRE(stage.touch("preview"));
  REQUIRE(stage.touch("make"));
  REQUIRE(stage.on() == "distribution");
  CHECK(stage.shows("In place of No 1, because of: Falta la parcela de zoila"));
  CHECK(stage.shows("S/ 3,000.00"));
  REQUIRE(stage.touch("sheet"));
  CHECK(stage.printed.back().name == "reparto-2");
  REQUIRE(stage.touch("back"));
  CHECK(stage.shows("Replaced by No 2"));
  for (const char* id : {"objection", "withdraw", "authorise", "sheet"}) CHECK_FALSE(stage.offers(id));
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.on() == "distributions");
  CHECK(stage.shows("Draft taken back"));
  REQUIRE(stage.touch("distribution/2"));
  REQUIRE(stage.touch("authorise"));
  officer(stage, "first", fair.president);
  officer(stage, "second", fair.treasurer);
  done(stage);
  for (const char* id : {"objection", "withdraw", "authorise"}) CHECK_FALSE(stage.offers(id));
}

TEST_CASE("a draft is withdrawn with a reason, and not without") {
  Blend fair;
  Stage stage(fair.desk());
  fair.draft(stage);
  const auto lines = fair.lines();
  REQUIRE(stage.touch("withdraw"));
  CHECK_FALSE(stage.offers("withdraw"));
  REQUIRE(stage.write("reason", "monto equivocado"));
  REQUIRE(stage.touch("withdraw"));
  done(stage);
  CHECK(fair.lines() == lines + 1);
  REQUIRE(stage.on() == "distribution");
  CHECK(stage.shows("Monto equivocado"));
  CHECK_FALSE(stage.offers("authorise"));
}

TEST_CASE("everybody can see why a share is that amount, the treasurer for all, a member for their own") {
  Blend fair;
  Stage stage(fair.desk());
  fair.draft(stage);
  REQUIRE(stage.touch("person/4"));
  REQUIRE(stage.on() == "share-reason");
  for (const char* words :
       {"S/ 1,833.33", "of the S/ 4,000.00 shared out", "S/ 2,000.00 among 2.00 ha",
        "S/ 2,000.00 among 6 people", "1.50 ha", "S/ 1,500.00", "tell the treasurer before it is authorised"})
    CHECK_MESSAGE(stage.shows(words), words);
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("authorise"));
  officer(stage, "first", fair.president);
  officer(stage, "second", fair.treasurer);
  done(stage);

  stage.show<screens::AccountScreen>(fair.session_of(fair.president));
  REQUIRE(stage.touch("line/0"));
  REQUIRE(stage.on() == "share-reason");
  CHECK(stage.shows("Rosa"));
  CHECK(stage.shows("0 m²"));
  CHECK_FALSE(stage.shows("before it is authorised"));
}

TEST_CASE("where days of work count, the days can be chosen") {
  Fair fair;
  fair.sell();
  fair.agree(soles(4000), Purpose::distribute_share, {0, 0, 0, 100, {}});
  Stage stage(fair.desk());
  stage.show<screens::DistributionsScreen>(fair.session_of(fair.treasurer));
  REQUIRE(stage.touch("draft"));
  CHECK(stage.offers("days-from"));
  CHECK(stage.offers("days-until"));
  const auto lines = fair.lines();
  REQUIRE(stage.touch("preview"));
  CHECK(stage.message().text == "Nobody has days of work to share by. Choose another rule.");
  refused(stage, fair, lines);
}
