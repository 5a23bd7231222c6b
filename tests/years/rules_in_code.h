// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/years/rules_of_books.h"

// The rules that a query cannot say.
namespace minga::years {

void add_split_by_largest_remainder(desk::Desk&, std::vector<BrokenRule>&);
void add_shares_in_any_order(desk::Desk&, std::vector<BrokenRule>&);
void add_envelopes(desk::Desk&, std::vector<BrokenRule>&);

}  // namespace minga::years
