// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/base/names.h"

// The words of labour and commitments.
namespace minga {

// Communal work (minga, faena) is not wage work; a paid day is a jornal. The two are kept apart.
enum class WorkKind { communal, paid };
inline auto words(WorkKind) {
  return std::array{Word<WorkKind>{WorkKind::communal, "communal"}, Word<WorkKind>{WorkKind::paid, "paid"}};
}

// One line of an attendance sheet.
struct WorkLine {
  MemberNumber member;
  std::int64_t days = 0;  // whole days, 1 to 31

  bool operator==(const WorkLine&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("member", self.member), v("days", self.days);
  }
};

// What a rate is paid for, and so what a payroll is made from: the days of a work party, or the land or the
// living trees under commitment.
enum class RateBasis { day, hectare, tree };
inline auto words(RateBasis) {
  return std::array{Word<RateBasis>{RateBasis::day, "day"}, Word<RateBasis>{RateBasis::hectare, "hectare"},
                    Word<RateBasis>{RateBasis::tree, "tree"}};
}

// One line of a payroll. `quantity` is days, m² or living trees, as the basis says.
struct PayLine {
  MemberNumber member;
  std::int64_t quantity = 0;
  Money amount;

  bool operator==(const PayLine&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("member", self.member), v("quantity", self.quantity), v("amount", self.amount);
  }
};

}  // namespace minga
