// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/treasury_rules.h"

#include <doctest/doctest.h>

#include "kiosk/desk/paying.h"
#include "kiosk/desk/statute.h"
#include "tests/support/village.h"

namespace minga::testing {

// Protects the answer to "since when, and who said so".
TEST_CASE("the treasury's rules keep each value with its first day and its agreement") {
  Village village;
  village.sold();
  const auto today = local_date(village.now);
  const auto assembly = village.opened();
  const auto share = village.agreement_to_share(assembly);
  const auto general = village.general_agreement(assembly);
  auto rules = desk::treasury_rules(village.desk());
  CHECK(rules.settings.bank_from == soles(2000));
  CHECK(rules.settings_history.empty());
  CHECK(rules.farmers_basis_points == 1000);
  REQUIRE(rules.split_history.size() == 1);
  // Only what the assembly decided in general can set it; an agreement to share can not.
  REQUIRE(rules.agreements.size() == 1);
  CHECK(rules.agreements[0].id == general);
  CHECK(rules.agreements[0].id != share);

  const auto set = [&](Date since, Money from) {
    agreed(desk::set_treasury(village.desk(), village.session(Village::president), village.id(),
                              {since, from}, general));
  };
  set(today, soles(1500));
  set(today.plus_days(30), soles(1200));
  auto amended = storage::statute_on(village.db(), today);
  amended.since = today;
  amended.hectares_goal += 1;  // no change of the split
  agreed(desk::amend_statute(village.desk(), village.session(Village::president), village.id(), amended,
                             general));
  amended.since = today.plus_days(10);
  amended.farmers_basis_points = 1250;
  agreed(desk::amend_statute(village.desk(), village.session(Village::president), village.id(), amended,
                             general));
  rules = desk::treasury_rules(village.desk());
  CHECK(rules.settings.bank_from == soles(1500));  // the other is not in force yet
  REQUIRE(rules.settings_history.size() == 2);
  CHECK(rules.settings_history[0].settings.bank_from == soles(1200));
  CHECK(rules.settings_history[1].agreement == "¿Se fija el jornal?");
  CHECK(rules.settings_history[1].agreed == today);
  CHECK(rules.farmers_basis_points == 1000);
  REQUIRE(rules.split_history.size() == 2);
  CHECK(rules.split_history[0].since == today.plus_days(10));
  CHECK(rules.split_history[0].farmers_basis_points == 1250);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
