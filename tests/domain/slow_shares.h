// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmpxx.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/voting/equal_shares.h"

// Equal shares a second time, slow and obvious: fractions, one voter after the other, the rule as written. It
// shares no line with the program's own.
namespace minga::testing {

struct SlowElection {
  std::vector<std::string> ids;
  std::vector<long> costs;
  std::vector<std::set<std::size_t>> ballots;
  long budget = 0;
};

inline std::size_t supporters_of(const SlowElection& e, std::size_t project) {
  return static_cast<std::size_t>(
      std::count_if(e.ballots.begin(), e.ballots.end(), [&](const auto& b) { return b.contains(project); }));
}

// The smallest r with the sum over supporters of min(money, r * u) = cost, or nothing.
inline std::optional<mpq_class> slow_r(const SlowElection& e, const std::vector<mpq_class>& money,
                                       std::size_t project, const mpq_class& u) {
  std::vector<mpq_class> purses;
  mpq_class together = 0;
  for (std::size_t v = 0; v < money.size(); ++v)
    if (e.ballots[v].contains(project)) {
      purses.push_back(money[v]);
      together += money[v];
    }
  const mpq_class cost = e.costs[project];
  if (purses.empty() || together < cost) return std::nullopt;
  if (cost == 0) return mpq_class(0);
  std::sort(purses.begin(), purses.end());
  // The poorest k give all they have, the others the same.
  mpq_class given = 0;
  for (std::size_t k = 0; k < purses.size(); ++k) {
    const mpq_class each = (cost - given) / mpq_class(static_cast<long>(purses.size() - k));
    if (each <= purses[k]) return each / u;
    given += purses[k];
  }
  return std::nullopt;
}

inline std::vector<std::size_t> slow_run(const SlowElection& e, const mpq_class& purse, Utility utility) {
  std::vector<mpq_class> money(e.ballots.size(), purse);
  std::vector<std::size_t> selected;
  while (true) {
    std::optional<std::size_t> best;
    mpq_class best_r;
    for (std::size_t p = 0; p < e.ids.size(); ++p) {
      if (std::find(selected.begin(), selected.end(), p) != selected.end()) continue;
      const mpq_class u = utility == Utility::cost ? std::max(e.costs[p], 1L) : 1L;
      const auto r = slow_r(e, money, p, u);
      if (!r) continue;
      if (!best || *r < best_r || (*r == best_r && e.ids[p] < e.ids[*best])) best = p, best_r = *r;
    }
    if (!best) return selected;
    const mpq_class price = best_r * (utility == Utility::cost ? std::max(e.costs[*best], 1L) : 1L);
    for (std::size_t v = 0; v < money.size(); ++v)
      if (e.ballots[v].contains(*best)) money[v] -= std::min(money[v], price);
    selected.push_back(*best);
  }
}

inline long slow_total(const SlowElection& e, const std::vector<std::size_t>& selected) {
  long total = 0;
  for (const auto p : selected) total += e.costs[p];
  return total;
}

inline bool slow_can_add(const SlowElection& e, const std::vector<std::size_t>& selected, bool at_any_price) {
  for (std::size_t p = 0; p < e.ids.size(); ++p)
    if (std::find(selected.begin(), selected.end(), p) == selected.end() && supporters_of(e, p) > 0 &&
        (at_any_price || slow_total(e, selected) + e.costs[p] <= e.budget))
      return true;
  return false;
}

inline std::vector<std::size_t> slow_shares(const SlowElection& e, Utility utility, Completion completion) {
  if (e.ballots.empty()) return {};
  const mpq_class voters = static_cast<long>(e.ballots.size());
  mpq_class purse = mpq_class(e.budget) / voters;
  auto selected = slow_run(e, purse, utility);
  const bool full = completion == Completion::add1_full;
  if (full || completion == Completion::add1 || completion == Completion::add1_greedy) {
    while (slow_can_add(e, selected, full)) {
      purse += 1;
      auto next = slow_run(e, purse, utility);
      if (slow_total(e, next) > e.budget) break;
      selected = next;
    }
  }
  if (completion == Completion::greedy || completion == Completion::add1_greedy) {
    while (slow_can_add(e, selected, false)) {
      std::optional<std::size_t> best;
      for (std::size_t p = 0; p < e.ids.size(); ++p) {
        if (std::find(selected.begin(), selected.end(), p) != selected.end()) continue;
        if (supporters_of(e, p) == 0 || slow_total(e, selected) + e.costs[p] > e.budget) continue;
        if (!best || supporters_of(e, p) > supporters_of(e, *best) ||
            (supporters_of(e, p) == supporters_of(e, *best) && e.ids[p] < e.ids[*best]))
          best = p;
      }
      selected.push_back(*best);
    }
  }
  return selected;
}

}  // namespace minga::testing
