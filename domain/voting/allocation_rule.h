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

// What a project is worth to a voter who approves it: what it costs, or one like any other.
enum class Utility { cost, cardinality };
inline auto words(Utility) {
  return std::array{Word<Utility>{Utility::cost, "cost"}, Word<Utility>{Utility::cardinality, "cardinality"}};
}

// What follows when no project's supporters can pay for it any more although money is left.
enum class Completion {
  none,
  greedy,     // most approvals first, with the money left
  add1,       // everybody's money is raised by one currency unit and all begins anew; until the outcome
              // costs more than the budget (then the one before stands) or no supported project fits any more
  add1_full,  // the same, but going on when nothing fits any more; until the budget is exceeded or every
              // supported project is funded
  add1_greedy  // add1, then greedy
};
inline auto words(Completion) {
  return std::array{
      Word<Completion>{Completion::none, "none"}, Word<Completion>{Completion::greedy, "greedy"},
      Word<Completion>{Completion::add1, "add1"}, Word<Completion>{Completion::add1_full, "add1-full"},
      Word<Completion>{Completion::add1_greedy, "add1-greedy"}};
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
