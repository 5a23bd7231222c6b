// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "domain/base/ids.h"
#include "domain/base/money.h"

namespace minga {

// The two parts of a sale's credited soles. They always add up to the whole.
struct SaleSplit {
  Money forest;
  Money farmers;
};

// Parts by largest remainder, a tie to the farmers. `farmers_basis_points` from 0 to 10,000.
SaleSplit split_sale(Money credited, std::int64_t farmers_basis_points);

struct Weight {
  MemberNumber member;
  std::int64_t weight = 0;  // never negative
};

struct Share {
  MemberNumber member;
  Money amount;

  bool operator==(const Share&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("member", self.member), v("amount", self.amount);
  }
};

// Divides a pool: floor(P*w/W) each, the céntimos left one each to the largest remainders, ties to the lower
// number (largest remainder method, Hamilton). The answer is by member number and does not depend on the
// order given; it adds up to the pool. A weight of zero gets nothing and never a leftover céntimo. Needs a
// total weight above zero and no member twice.
std::vector<Share> divide(Money pool, std::span<const Weight>);

}  // namespace minga
