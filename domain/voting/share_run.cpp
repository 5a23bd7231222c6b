// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/share_run.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "domain/base/ensure.h"
#include "domain/voting/exact_shares.h"

// Money and prices are kept as whole multiples of a small power of two, from below and from above: sums of
// them are exact and only a division rounds, away from the truth on the side it bounds. Where bounds overlap
// the exact fractions are asked. The bounds hold as well when the purse itself is a range: then they tell
// whether the same projects are bought in the same order whatever everybody was given.
namespace minga::shares {

namespace {

constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

struct Held {  // bounds of what one voter of a group holds; both zero: exactly nothing
  std::int64_t low = 0;
  std::int64_t high = 0;
};

struct Candidate {
  ProjectIndex project = 0;
  // Bounds of the price. It only grows while others are bought, so an old lower bound is still one.
  std::int64_t low = 0;
  std::int64_t high = unbounded;
  bool affordable = false;  // surely; else perhaps
};

Wide ceiling_of(Wide numerator, Wide denominator) { return (numerator + denominator - 1) / denominator; }

// How many bits a purse can have so that all money together fits its sums.
template <class Sum>
int bits_of_purse(std::int64_t voters) {
  if (sizeof(Sum) > sizeof(std::int64_t)) return 61;
  return 61 - static_cast<int>(std::bit_width(static_cast<std::uint64_t>(voters)));
}
template <class Sum>
bool holds(const Electorate& e, Purse purse) {
  return ceiling_of(purse.high, e.voters) < Wide{1} << bits_of_purse<Sum>(e.voters);
}

// `Sum` holds what all voters have together: 64 bits where they do, for speed. A price that is looked at,
// times those who pay it, is not more than the cost, and a cost nobody could ever pay is left out at once.
template <class Sum>
class Run {
 public:
  Run(const Electorate& electorate, Purse purse)
      : e_(electorate), one_purse_(purse.is_one()), exact_(electorate, purse) {
    const int bits = bits_of_purse<Sum>(e_.voters);
    const Wide most = Wide{1} << bits;
    while (shift_ < 60 && ceiling_of(purse.high << (shift_ + 1), e_.voters) < most) ++shift_;
    const auto low = static_cast<std::int64_t>((purse.low << shift_) / e_.voters);
    const auto high = static_cast<std::int64_t>(ceiling_of(purse.high << shift_, e_.voters));
    beyond_any_price_ = high + 1;
    money_.assign(e_.ballots.size(), {low, high});
  }

  std::optional<std::vector<ProjectIndex>> all() {
    prepare();
    while (true) {
      fresh_.clear();
      refresh();
      if (fresh_.empty()) return order_;
      const auto best = cheapest();
      if (!best) return std::nullopt;
      if (fresh_.empty()) continue;  // none of those that seemed so is affordable
      buy(fresh_[*best]);
      for (std::size_t i = 0; i < fresh_.size(); ++i)
        if (i != *best) push(fresh_[i]);
    }
  }

 private:
  // The smaller price by utility, by lower bounds.
  bool later(const Candidate& a, const Candidate& b) const {
    const Wide left = Wide{a.low} * e_.utility[b.project], right = Wide{b.low} * e_.utility[a.project];
    return left != right ? left > right : e_.rank[a.project] > e_.rank[b.project];
  }
  // Whether even the least that `a` can need is more than the most that `b` can need.
  bool surely_dearer(const Candidate& a, const Candidate& b) const {
    return b.high != unbounded && Wide{a.low} * e_.utility[b.project] > Wide{b.high} * e_.utility[a.project];
  }
  bool less_at_most(const Candidate& a, const Candidate& b) const {
    if (a.high == unbounded || b.high == unbounded) return a.high != unbounded && b.high == unbounded;
    return Wide{a.high} * e_.utility[b.project] < Wide{b.high} * e_.utility[a.project];
  }
  void push(const Candidate& candidate) {
    waiting_.push_back(candidate);
    std::push_heap(waiting_.begin(), waiting_.end(),
                   [this](const auto& a, const auto& b) { return later(a, b); });
  }
  Candidate pop() {
    std::pop_heap(waiting_.begin(), waiting_.end(),
                  [this](const auto& a, const auto& b) { return later(a, b); });
    const auto candidate = waiting_.back();
    waiting_.pop_back();
    return candidate;
  }

  void prepare() {
    std::vector<ProjectIndex> free;
    for (ProjectIndex project = 0; project < e_.cost.size(); ++project) {
      if (e_.supporters[project] == 0) continue;
      if (e_.cost[project] == 0) {
        free.push_back(project);  // its price is nothing, less than any other
      } else {
        const Wide least = (Wide{e_.cost[project]} << shift_) / e_.supporters[project];
        if (least < beyond_any_price_) push({project, static_cast<std::int64_t>(least)});
      }
    }
    std::sort(free.begin(), free.end(), [this](auto a, auto b) { return e_.rank[a] < e_.rank[b]; });
    order_ = free;
  }

  // Bounds of everyone who may be the next, in `fresh_`.
  void refresh() {
    std::size_t least = 0;
    while (!waiting_.empty() && (fresh_.empty() || !surely_dearer(waiting_.front(), fresh_[least]))) {
      auto candidate = pop();
      if (!fresh_.empty() && fresh_[least].high != unbounded) {
        const auto unaffordable = raised_beyond(candidate, fresh_[least]);
        if (unaffordable) continue;
        if (surely_dearer(candidate, fresh_[least])) {
          push(candidate);
          continue;
        }
      }
      if (!bound(candidate)) continue;
      fresh_.push_back(candidate);
      if (less_at_most(candidate, fresh_[least])) least = fresh_.size() - 1;
    }
  }

  // Most candidates need only to be known as dearer than the best so far: one look at the money their
  // supporters have at the price that would make them as good. True: not affordable, now and ever after.
  bool raised_beyond(Candidate& c, const Candidate& best) const {
    const Sum cost = Sum{e_.cost[c.project]} << shift_;
    const Wide wanted = Wide{best.high} * e_.utility[c.project] / e_.utility[best.project] + 1;
    if (wanted <= c.low || wanted >= beyond_any_price_) return false;
    const auto price = static_cast<std::int64_t>(wanted);
    Sum given = 0;
    std::int64_t rest = 0;
    for (const auto group : e_.groups[c.project]) {
      const auto high = money_[group].high;
      const std::int64_t ballots = e_.ballots[group];
      given += Sum{std::min(high, price)} * ballots;
      rest += ballots & -static_cast<std::int64_t>(high >= price);
    }
    if (given >= cost) return false;
    if (rest == 0) return true;
    c.low = price;
    return false;
  }

  struct Split {  // of a project's supporters, by who has less than a price
    Sum spent = 0;
    std::int64_t rest = 0;
  };
  // By the lower bounds of money and by the upper ones.
  std::pair<Split, Split> split(ProjectIndex project, std::int64_t price) const {
    // Written without branches: who has less than the price is as good as random.
    Sum least_given = 0, most_given = 0;
    std::int64_t least_rest = 0, most_rest = 0;
    for (const auto group : e_.groups[project]) {
      const auto [low, high] = money_[group];
      const std::int64_t ballots = e_.ballots[group];
      least_given += Sum{std::min(low, price)} * ballots;
      most_given += Sum{std::min(high, price)} * ballots;
      least_rest += ballots & -static_cast<std::int64_t>(low >= price);
      most_rest += ballots & -static_cast<std::int64_t>(high >= price);
    }
    const Split least{least_given - Sum{price} * least_rest, least_rest};
    const Split most{most_given - Sum{price} * most_rest, most_rest};
    return {least, most};
  }
  // The price is the least x for which the sum of min(money, x) reaches the cost. Whoever is taken for spent,
  // (cost - their money) / rest is not above it; and the sum at x tells whether x is not below it. False: not
  // affordable, now and ever after.
  bool bound(Candidate& c) const {
    const Sum cost = Sum{e_.cost[c.project]} << shift_;
    c.affordable = false;
    c.high = unbounded;
    for (auto price = c.low;;) {
      const auto [least, most] = split(c.project, price);
      if (!raise_low(c, cost, most)) return false;
      if (least.spent + Sum{price} * least.rest >= cost) {
        c.affordable = true;
        c.high = price;
        break;
      }
      if (least.rest == 0) break;
      price = static_cast<std::int64_t>(
          std::min<Sum>((cost - least.spent + least.rest - 1) / least.rest, beyond_any_price_));
    }
    // For one purse the lower bound is as good as it gets, save when it is not clear who can pay.
    if (one_purse_ && c.affordable) return true;
    for (auto before = c.low;; before = c.low) {
      if (!raise_low(c, cost, split(c.project, c.low).second)) return false;
      if (c.low == before) return true;
    }
  }
  bool raise_low(Candidate& c, Sum cost, const Split& most) const {
    if (most.spent >= cost) return true;
    if (most.rest == 0) return false;
    const Sum price = std::min<Sum>((cost - most.spent) / most.rest, beyond_any_price_);
    c.low = std::max(c.low, static_cast<std::int64_t>(price));
    return true;
  }

  // Place in `fresh_` of the next to be bought; of those that turn out not to be affordable none is left
  // there. When that empties `fresh_` the place means nothing. Nothing: it depends on the purse, or can not
  // be told.
  std::optional<std::size_t> cheapest() {
    if (!settle_who_is_affordable()) return std::nullopt;
    std::size_t best = 0;
    for (std::size_t i = 1; i < fresh_.size(); ++i)
      if (less_at_most(fresh_[i], fresh_[best])) best = i;
    // Who surely needs more is left out first: it may not even be affordable.
    std::vector<std::size_t> rivals;
    for (std::size_t i = 0; i < fresh_.size(); ++i)
      if (i != best && !surely_dearer(fresh_[i], fresh_[best])) rivals.push_back(i);
    if (rivals.empty()) return best;
    auto payers_of_best = payers(fresh_[best]);
    for (const auto i : rivals) {
      auto payers_of_rival = payers(fresh_[i]);
      if (!decided(payers_of_best) || !decided(payers_of_rival)) return std::nullopt;
      const auto rival = fresh_[i].project, leader = fresh_[best].project;
      const auto sign = exact_.compare(rival, payers_of_rival.parts, leader, payers_of_best.parts);
      if (!sign) return std::nullopt;
      if (*sign < 0 || (*sign == 0 && e_.rank[rival] < e_.rank[leader])) {
        best = i;
        payers_of_best = std::move(payers_of_rival);
      }
    }
    return best;
  }

  // While it is not sure that a cheaper one is affordable, every one that may be is looked at.
  bool settle_who_is_affordable() {
    for (std::size_t i = 0; i < fresh_.size();) {
      auto& c = fresh_[i];
      if (c.affordable || std::any_of(fresh_.begin(), fresh_.end(),
                                      [&](const auto& other) { return surely_dearer(c, other); })) {
        ++i;
        continue;
      }
      if (lost_) return false;
      std::vector<GroupIndex> holders;
      std::int64_t most = 0;
      for (const auto group : e_.groups[c.project]) {
        if (money_[group].high == 0) continue;
        holders.push_back(group);
        most = std::max(most, money_[group].high);
      }
      const auto sign = exact_.money_against_cost(holders, c.project);
      if (!sign) return false;
      if (*sign < 0) {
        fresh_.erase(fresh_.begin() + static_cast<std::ptrdiff_t>(i));
      } else {
        c.affordable = true;
        c.high = most;
        ++i;
      }
    }
    return true;
  }

  struct Payers {
    Parts parts;
    std::vector<GroupIndex> open;   // not known whether they are spent
    std::vector<GroupIndex> equal;  // of the rest, those who have exactly the price
  };
  // Whether exact questions about them can be asked.
  bool decided(const Payers& p) const { return p.open.empty() && (!lost_ || p.parts.spent.empty()); }

  Payers payers(const Candidate& c) {
    Payers p;
    for (const auto group : e_.groups[c.project]) {
      const auto [low, high] = money_[group];
      if (high == 0) continue;
      if (high < c.low) {
        p.parts.spent.push_back(group);
        continue;
      }
      if (low <= c.high) p.open.push_back(group);
      p.parts.rest += e_.ballots[group];
    }
    if (!p.open.empty() && !lost_ && (one_purse_ || p.open.size() <= few)) settle_payers(c, p);
    return p;
  }
  // From below: with fewer taken for spent the price is not above the true one, so whoever has less is spent.
  void settle_payers(const Candidate& c, Payers& p) {
    std::vector<std::optional<std::strong_ordering>> signs;
    for (bool moved = true; moved;) {
      moved = false;
      signs.clear();
      for (const auto group : p.open) signs.push_back(exact_.money_against_price(group, c.project, p.parts));
      std::vector<GroupIndex> still_open;
      for (std::size_t i = 0; i < signs.size(); ++i) {
        if (!signs[i]) return;  // of a range only; they stay open
        if (*signs[i] < 0) {
          moved = true;
          p.parts.spent.push_back(p.open[i]);
          p.parts.rest -= e_.ballots[p.open[i]];
        } else {
          still_open.push_back(p.open[i]);
        }
      }
      p.open = std::move(still_open);
    }
    for (std::size_t i = 0; i < p.open.size(); ++i)
      if (*signs[i] == 0) p.equal.push_back(p.open[i]);
    p.open.clear();
  }

  void buy(const Candidate& c) {
    auto p = payers(c);
    if (!p.open.empty()) lost_ = true;
    for (const auto group : e_.groups[c.project]) {
      auto& [low, high] = money_[group];
      low = std::max<std::int64_t>(0, low - c.high);
      high = std::max<std::int64_t>(0, high - c.low);
    }
    for (const auto& nothing_left : {p.parts.spent, p.equal})
      for (const auto group : nothing_left) money_[group] = {};
    order_.push_back(c.project);
    if (!lost_) exact_.bought(c.project, std::move(p.parts));
  }

  static constexpr std::size_t few = 32;  // groups for which a range still asks the exact fractions

  const Electorate& e_;
  bool one_purse_;
  int shift_ = 0;                      // money is in units of 2^-shift
  std::int64_t beyond_any_price_ = 0;  // more than anybody has
  ExactShares exact_;
  bool lost_ = false;  // who is spent depends on the purse: the exact fractions know no more
  std::vector<Held> money_;
  std::vector<Candidate> waiting_;  // a heap, the cheapest by lower bounds first
  std::vector<Candidate> fresh_;    // with bounds as of now
  std::vector<ProjectIndex> order_;
};

}  // namespace

std::optional<std::vector<ProjectIndex>> run(const Electorate& electorate, Purse purse) {
  if (holds<std::int64_t>(electorate, purse)) return Run<std::int64_t>(electorate, purse).all();
  ensure(holds<Wide>(electorate, purse), "what everybody holds is near the limit of amounts");
  return Run<Wide>(electorate, purse).all();
}

}  // namespace minga::shares
