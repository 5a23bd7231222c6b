// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "domain/voting/electorate.h"

namespace minga::shares {

// How the supporters of a project share its cost: those in `spent` give all they have, of the others each
// ballot gives the same, the price: (cost - money of the spent) / rest.
struct Parts {
  std::vector<GroupIndex> spent;
  std::int64_t rest = 0;  // ballots; above zero
};

// The exact money of a run of equal shares, asked when bounds do not decide. A voter holds what everybody was
// given less the prices paid, or exactly nothing once spent; so every question is the sign of a sum of prices
// with whole coefficients, and all prices are kept over one common denominator. Where the purse is a range, a
// sum is linear in it as long as who is spent does not depend on it: one sign at both ends is its sign
// between. An answer of nothing: the sign differs.
class ExactShares {
 public:
  using Sign = std::optional<std::strong_ordering>;

  ExactShares(const Electorate&, Purse);
  ~ExactShares();
  ExactShares(const ExactShares&) = delete;
  ExactShares& operator=(const ExactShares&) = delete;

  // The project is bought. Costs next to nothing until something is asked.
  void bought(ProjectIndex, Parts);

  // What these groups, none of them spent, hold together, compared with the project's cost.
  Sign money_against_cost(std::span<const GroupIndex>, ProjectIndex);
  // What one voter of the group holds, compared with the project's price.
  Sign money_against_price(GroupIndex, ProjectIndex, const Parts&);
  // Price by utility of one project compared with that of another.
  Sign compare(ProjectIndex, const Parts&, ProjectIndex, const Parts&);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace minga::shares
