// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

#include "domain/base/wide.h"

namespace minga {

// Hundredths of a percent: 10,000 are the whole.
struct BasisPoints {
  std::int64_t value = 0;
  auto operator<=>(const BasisPoints&) const = default;
};

// An exact fraction from a rule, such as 1/2, 2/3 or 30/100. The denominator is positive.
struct Ratio {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  bool operator==(const Ratio&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("numerator", self.numerator), v("denominator", self.denominator);
  }
};

// part/whole compared with a ratio, in 128 bits, so nothing is rounded.
inline std::strong_ordering compare_share(std::int64_t part, std::int64_t whole, Ratio ratio) {
  return static_cast<Wide>(part) * ratio.denominator <=> static_cast<Wide>(whole) * ratio.numerator;
}

// The smallest whole number that is at least ratio * whole.
inline std::int64_t ceiling_of(Ratio ratio, std::int64_t whole) {
  const auto product = static_cast<Wide>(ratio.numerator) * whole;
  return static_cast<std::int64_t>((product + ratio.denominator - 1) / ratio.denominator);
}

}  // namespace minga
