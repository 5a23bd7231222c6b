// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/desk.h"

// What holds of a treasury's books at every moment, whatever happened: each rule by its name, so that a
// broken one says what is wrong. That a share does not depend on the order of the list is a property of the
// pure rule too, shown in tests/domain (split_test.cpp, share_out_test.cpp); here it is asked of the shares
// kept.
namespace minga::years {

struct BrokenRule {
  std::string rule;
  std::string where;  // the first row, account or member that breaks it
};

// All but the two below.
std::vector<BrokenRule> broken_rules(desk::Desk&);

// The log replayed into an empty database gives the same tables, row for row (storage/verify.h). The empty
// database of a process is made once and emptied again: making it takes longer than replaying a year.
std::vector<BrokenRule> broken_replay(desk::Desk&);

// Every receipt is followed back to its sales, every sale forward to its receipts, with the same sums.
std::vector<BrokenRule> broken_trails(desk::Desk&);

}  // namespace minga::years
