// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/trail.h"

#include "kiosk/desk/check_receipt.h"
#include "storage/queries/books.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

// Two sales, one distribution that reaches into the second, some paid.
struct Followed : Village {
  Followed() {
    sold();
    auto more = sale("OP-2");
    more.tonnes = 100;
    more.credited = soles(9'999, 99);
    agreed(desk::record_sale(desk(), session(treasurer), id(), more));
    const auto drafted_id = drafted(agreement_to_share(opened(), soles(1'800)), soles(1'800));
    agreed(desk::authorise(desk(), session(president), session(treasurer), id(), drafted_id));
    agreed(desk::draw_cash(desk(), session(treasurer), id(), drafted_id, soles(1'800)));
    for (std::int64_t n = 1; n <= 9; ++n) pay({n}, soles(n % 2 ? 120 : 70));
  }
};

Money sum_of(const desk::SaleTrail& trail) {
  Money sum = trail.in_forest_fund + trail.in_farmers_fund + trail.paid + trail.owed_in_all + trail.otherwise;
  for (const auto& project : trail.projects) sum += project.left + project.spent;
  return sum;
}

}  // namespace

TEST_CASE("every receipt is followed back to its sales and every sale to its receipts, to the centimo") {
  Followed village;
  std::map<std::int64_t, Money> back;  // by sale
  for (std::int64_t number = 1; number <= 9; ++number) {
    const auto trail = agreed(desk::trail_of_receipt(village.desk(), {number}));
    Money sum;
    for (const auto& source : trail.sources) {
      REQUIRE(source.sale.has_value());
      sum += source.amount;
      back[source.sale->id.value] += source.amount;
    }
    CHECK(sum == trail.receipt.amount);
    CHECK_FALSE(trail.name.empty());
  }
  for (std::int64_t id = 1; id <= 2; ++id) {
    const auto trail = agreed(desk::trail_of_sale(village.desk(), {id}));
    CHECK(sum_of(trail) == trail.sale.credited);
    CHECK(trail.in_forest_fund == trail.sale.to_forest);
    CHECK(trail.in_farmers_fund + trail.owed_in_all + trail.paid == trail.sale.to_farmers);
    CHECK(trail.paid == back[id]);
    Money paid, owed;
    for (const auto& each : trail.receipts) paid += each.amount;
    for (const auto& each : trail.owed) owed += each.amount;
    CHECK(paid == trail.paid);
    CHECK(owed == trail.owed_in_all);
  }
  // The first sale is used up before the second is touched.
  CHECK(agreed(desk::trail_of_sale(village.desk(), {1})).in_farmers_fund.is_zero());
  CHECK(agreed(desk::trail_of_sale(village.desk(), {2})).in_farmers_fund == soles(700, 1));
}

TEST_CASE("what nobody knows is told so") {
  Followed village;
  CHECK(refusal_of(desk::trail_of_receipt(village.desk(), {10})).why == Why::unknown_receipt);
  CHECK(refusal_of(desk::trail_of_sale(village.desk(), {3})).why == Why::unknown_sale);
}

TEST_CASE("the sums by day are what the postings say, and replaying gives them again") {
  Followed village;
  CHECK(village.verify().findings.empty());
  const Date first = *date_of(2000, 1, 1), last = *date_of(2100, 1, 1);
  for (const auto& account : storage::turned_over_accounts(village.db())) {
    Money sum;
    for (const auto& line : storage::turnover_of(village.db(), account, first, last))
      sum += line.came - line.went;
    const auto kept = account == storage::all_members ? storage::owed_in_all(village.db())
                                                      : storage::holdings_of(village.db(), account);
    CHECK_MESSAGE(sum == kept, account);
  }
  village.db().execute("UPDATE turnover SET debit = debit + 1 WHERE account = 'funds:farmers' AND debit > 0");
  CHECK_FALSE(village.verify().findings.empty());
}

}  // namespace minga::testing
