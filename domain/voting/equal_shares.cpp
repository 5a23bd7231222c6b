// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/equal_shares.h"

#include <algorithm>

#include "domain/base/ensure.h"
#include "domain/voting/electorate.h"
#include "domain/voting/greedy.h"
#include "domain/voting/share_run.h"

namespace minga {

namespace {

using shares::Electorate;
using shares::ProjectIndex;
using Order = std::vector<ProjectIndex>;

std::int64_t total_of(const Electorate& e, const Order& order) {
  std::int64_t total = 0;
  for (const auto project : order) total += e.cost[project];
  return total;
}

// No supported project that is not selected costs at most `left`.
bool nothing_fits(const Electorate& e, const Order& order, std::int64_t left) {
  std::vector<bool> selected(e.cost.size(), false);
  for (const auto project : order) selected[project] = true;
  for (std::size_t i = 0; i < e.cost.size(); ++i)
    if (!selected[i] && e.supporters[i] > 0 && e.cost[i] <= left) return false;
  return true;
}

bool all_supported(const Electorate& e, const Order& order) {
  return static_cast<std::ptrdiff_t>(order.size()) ==
         std::count_if(e.supporters.begin(), e.supporters.end(), [](auto n) { return n > 0; });
}

// add1 asks for the outcome at one purse after the other. Most give the same as the one before, so a stretch
// of them is tried at once: longer after each success; and where nothing can be proved, one by one for a
// while.
class Raises {
 public:
  Raises(const Electorate& e, std::int64_t budget, std::int64_t unit)
      : e_(e), budget_(budget), step_(Wide{unit} * e.voters), longest_stretch_(shares_limit / unit) {}

  // The outcome after `raised` raises, which is also that of all up to `through()`.
  Order outcome(std::int64_t raised) {
    through_ = raised;
    if (patience_ == 0) {
      for (; stretch_ > 1; stretch_ /= 4) {
        auto order = shares::run(e_, {after(raised), after(raised + stretch_ - 1)});
        if (!order) continue;
        through_ = raised + stretch_ - 1;
        stretch_ = std::min(stretch_ * 2, longest_stretch_);
        failures_ = 0;
        return *order;
      }
      failures_ = std::min(failures_ + 1, most_failures);
      patience_ = std::int64_t{1} << failures_;
      stretch_ = 4;
    }
    auto order = shares::run(e_, {after(raised), after(raised)});
    ensure(order.has_value(), "one purse has an outcome");
    patience_ = *order == last_ ? patience_ - 1 : std::max<std::int64_t>(patience_, 1);
    last_ = *order;
    return *order;
  }
  std::int64_t through() const { return through_; }

 private:
  static constexpr int most_failures = 6;

  Wide after(std::int64_t raises) const { return budget_ + step_ * raises; }

  const Electorate& e_;
  Wide budget_;
  Wide step_;
  std::int64_t longest_stretch_;  // what everybody holds stays near the limit of amounts
  std::int64_t through_ = 0;
  std::int64_t stretch_ = 4;
  std::int64_t patience_ = 0;  // outcomes like the last one to be seen before a stretch is tried again
  int failures_ = 0;
  Order last_;
};

struct Shared {
  Order order;
  std::int64_t raised = 0;
};

Shared add1(const Electorate& e, std::int64_t budget, std::int64_t unit, bool full) {
  Raises raises(e, budget, unit);
  Shared kept;
  for (std::int64_t raised = 0;; raised = raises.through() + 1) {
    auto order = raises.outcome(raised);
    const auto total = total_of(e, order);
    if (total > budget) return kept;
    const bool stop = full ? all_supported(e, order) : nothing_fits(e, order, budget - total);
    kept = {std::move(order), stop ? raised : raises.through()};
    if (stop) return kept;
  }
}

Shared shared(const Electorate& e, std::int64_t budget, Completion completion, std::int64_t unit) {
  if (e.voters == 0) return {};
  switch (completion) {
    case Completion::none:
    case Completion::greedy:
      return {*shares::run(e, {budget, budget}), 0};
    case Completion::add1:
    case Completion::add1_greedy:
      return add1(e, budget, unit, false);
    case Completion::add1_full:
      return add1(e, budget, unit, true);
  }
  throw Bug("unknown completion");
}

}  // namespace

std::vector<Approvals> approvals_of(std::span<const Ballot> ballots) {
  std::vector<Ballot> sorted(ballots.begin(), ballots.end());
  std::sort(sorted.begin(), sorted.end());
  std::vector<Approvals> all;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i > 0 && sorted[i] == sorted[i - 1]) {
      ++all.back().ballots;
      continue;
    }
    all.emplace_back();
    for (std::uint32_t option = 0; option < Ballot::option_limit; ++option)
      if (sorted[i].has(option)) all.back().approved.push_back(option);
  }
  return all;
}

Allocation equal_shares(std::span<const SharedProject> projects, std::span<const Approvals> ballots,
                        std::int64_t budget, Utility utility, Completion completion,
                        std::int64_t currency_unit) {
  ensure(budget >= 0 && budget <= shares_limit, "a budget is within the limit");
  ensure(currency_unit > 0 && currency_unit <= currency_unit_limit, "a currency unit is within its limit");
  const auto e = shares::electorate_of(projects, ballots, utility);
  const auto by_shares = shared(e, budget, completion, currency_unit);

  Allocation allocation;
  allocation.raised = by_shares.raised;
  allocation.lines.resize(projects.size());
  for (std::size_t i = 0; i < projects.size(); ++i)
    allocation.lines[i] = {e.supporters[i],
                           e.supporters[i] == 0 ? Fate::nobody_approved : Fate::supporters_short};
  const auto select = [&](std::size_t project, Fate fate) {
    allocation.selected.push_back(project);
    allocation.lines[project].fate = fate;
    allocation.total_cost += projects[project].cost;
  };
  for (const auto project : by_shares.order) select(project, Fate::paid_by_supporters);

  if (completion == Completion::greedy || completion == Completion::add1_greedy) {
    std::vector<Contender> contenders;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < projects.size(); ++i) {
      if (allocation.lines[i].fate != Fate::supporters_short) continue;
      contenders.push_back({projects[i].id, projects[i].cost, e.supporters[i]});
      places.push_back(i);
    }
    for (const auto i : greedy(contenders, budget - allocation.total_cost))
      select(places[i], Fate::with_money_left);
  }
  for (std::size_t i = 0; i < projects.size() && completion != Completion::none; ++i) {
    auto& fate = allocation.lines[i].fate;
    if (fate == Fate::supporters_short && projects[i].cost > budget - allocation.total_cost)
      fate = Fate::does_not_fit;
  }
  return allocation;
}

}  // namespace minga
