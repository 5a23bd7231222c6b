// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/voting/vote.h"

// The Method of Equal Shares: Peters, Pierczyński & Skowron, "Proportional participatory budgeting with
// additive utilities" (NeurIPS 2021). Every voter holds the same part of the budget, and a project is paid by
// those who approve it. The answer is exact: amounts are fractions, ties are found and not guessed, and
// neither the order of ballots nor the machine changes it.
namespace minga {

// A project to be voted on. Costs and the budget are whole numbers of one unit, such as céntimos.
struct SharedProject {
  std::string id;  // UTF-8; ties go to the smallest id, compared as a string of code points
  std::int64_t cost = 0;
};

// Some identical ballots. `approved` are indexes into the projects, in any order; one named twice counts
// once.
struct Approvals {
  std::vector<std::uint32_t> approved;  // empty: blank ballots, which have their share and give it to nobody
  std::int64_t ballots = 1;
};
std::vector<Approvals> approvals_of(std::span<const Ballot>);

// Why a project is funded or is not: what a plain sentence on the result sheet needs.
enum class Fate {
  paid_by_supporters,  // selected by equal shares
  with_money_left,     // selected by the completion `greedy`
  nobody_approved,
  supporters_short,  // its supporters do not have its cost any more
  does_not_fit,      // it costs more than what is left of the budget
};

struct Allocation {
  struct Line {
    std::int64_t supporters = 0;  // ballots that approve it
    Fate fate = Fate::nobody_approved;
    bool operator==(const Line&) const = default;
  };
  std::vector<std::size_t> selected;  // indexes of projects in order of selection
  std::vector<Line> lines;            // per project
  std::int64_t total_cost = 0;        // of the selected; never beyond the budget
  std::int64_t raised = 0;            // by how many currency units add1 raised everybody's money
  bool operator==(const Allocation&) const = default;
};

// Limits, beyond which it is a bug: amounts from zero; the budget, and all costs together, at most
// `shares_limit`; fewer than 2^31 ballots; ids distinct; approvals name known projects.
// `currency_unit` is what add1 adds to everybody's money, in the unit of the costs. Without ballots nothing
// is funded. A project nobody approves is never funded; one that costs nothing comes first if somebody does.
inline constexpr std::int64_t shares_limit = 1'000'000'000'000'000'000;
inline constexpr std::int64_t currency_unit_limit = 1'000'000'000'000;
Allocation equal_shares(std::span<const SharedProject>, std::span<const Approvals>, std::int64_t budget,
                        Utility = Utility::cost, Completion = Completion::add1_greedy,
                        std::int64_t currency_unit = 1);

}  // namespace minga
