// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/cash.h"

// What the treasury works by, from which day on and by which agreement. The bank threshold is set by
// set_treasury (desk/paying.h); the split of a sale is the statute's and changes with it (desk/statute.h).
namespace minga::desk {

struct TreasuryRules {
  TreasurySettings settings;              // in force today
  std::int64_t farmers_basis_points = 0;  // in force today
  struct Setting {
    TreasurySettings settings;
    std::string agreement;  // its text
    Date agreed;
  };
  std::vector<Setting> settings_history;  // newest first
  struct Split {
    Date since;
    std::int64_t farmers_basis_points = 0;
  };
  std::vector<Split> split_history;            // newest first, only where it changed
  std::vector<storage::Agreement> agreements;  // under which the threshold may be set, newest first
};
TreasuryRules treasury_rules(Desk&);

}  // namespace minga::desk
