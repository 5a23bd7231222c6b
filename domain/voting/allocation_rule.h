// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "domain/base/names.h"

namespace minga {

// How a budget is shared out among projects.
enum class CountingMethod { greedy, equal_shares };
inline auto words(CountingMethod) {
  return std::array{Word<CountingMethod>{CountingMethod::greedy, "greedy"},
                    Word<CountingMethod>{CountingMethod::equal_shares, "equal_shares"}};
}

// What a voter gets out of a project: its cost, or one whatever it costs.
enum class Utility { cost, cardinality };
inline auto words(Utility) {
  return std::array{Word<Utility>{Utility::cost, "cost"}, Word<Utility>{Utility::cardinality, "cardinality"}};
}

// What is done with the money that equal shares leave over.
enum class Completion { none, greedy, add1, add1_full, add1_greedy };
inline auto words(Completion) {
  return std::array{
      Word<Completion>{Completion::none, "none"}, Word<Completion>{Completion::greedy, "greedy"},
      Word<Completion>{Completion::add1, "add1"}, Word<Completion>{Completion::add1_full, "add1_full"},
      Word<Completion>{Completion::add1_greedy, "add1_greedy"}};
}

// What a vote says of its count, fixed before the urn is opened. Utility and completion matter to equal
// shares alone.
struct AllocationRule {
  CountingMethod method = CountingMethod::greedy;
  Utility utility = Utility::cost;
  Completion completion = Completion::add1_greedy;

  bool operator==(const AllocationRule&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("method", self.method), v("utility", self.utility), v("completion", self.completion);
  }
};

}  // namespace minga
