// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/treasury_rules.h"

#include <algorithm>

#include "storage/queries/people.h"

namespace minga::desk {

namespace {
constexpr std::int64_t agreements_shown = 50;
}

TreasuryRules treasury_rules(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  TreasuryRules rules;
  rules.settings = storage::treasury_settings_on(db, desk.today());
  rules.farmers_basis_points = storage::statute_on(db, desk.today()).farmers_basis_points;
  for (const auto& [settings, by] : storage::treasury_settings_history(db)) {
    const auto agreement = storage::find_agreement(db, by).value_or(storage::Agreement{});
    rules.settings_history.push_back({settings, agreement.text, agreement.date});
  }
  // Oldest first: an amendment of something else is no change of the split.
  auto statutes = storage::statutes(db);
  std::reverse(statutes.begin(), statutes.end());
  for (const auto& [statute, by] : statutes)
    if (rules.split_history.empty() ||
        rules.split_history.front().farmers_basis_points != statute.farmers_basis_points)
      rules.split_history.insert(rules.split_history.begin(), {statute.since, statute.farmers_basis_points});
  rules.agreements = storage::latest_agreements(db, agreements_shown);
  std::erase_if(rules.agreements, [](const storage::Agreement& each) {
    return each.purpose != Purpose::general || each.annulled;
  });
  return rules;
}

}  // namespace minga::desk
