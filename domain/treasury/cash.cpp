// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/cash.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <vector>

#include "domain/base/ensure.h"

namespace minga {

namespace {

using Count = std::int32_t;
constexpr Count impossible = std::numeric_limits<Count>::max();

// For each sum from 0 on, in steps of S/ 0.10, the fewest pieces that make it of those seen so far, and for
// each denomination how many of its own that took.
class FewestPieces {
 public:
  explicit FewestPieces(std::int64_t steps) : fewest_(static_cast<std::size_t>(steps) + 1, impossible) {
    fewest_[0] = 0;
  }

  // Sums that leave the same rest make a chain; along it the best number of these pieces is the least of a
  // window as long as the pieces there are, found in one pass.
  void add(std::int64_t value_steps, std::int64_t available) {
    const auto sums = static_cast<std::int64_t>(fewest_.size());
    std::vector<Count> next(fewest_.size(), impossible), used(fewest_.size(), 0);
    for (std::int64_t rest = 0; rest < std::min(value_steps, sums); ++rest) {
      std::deque<std::pair<std::int64_t, Count>> window;  // place in the chain, pieces less the place
      for (std::int64_t place = 0, sum = rest; sum < sums; ++place, sum += value_steps) {
        if (const auto before = fewest_[static_cast<std::size_t>(sum)]; before != impossible) {
          const auto level = static_cast<Count>(before - place);
          while (!window.empty() && window.back().second > level) window.pop_back();
          window.emplace_back(place, level);
        }
        while (!window.empty() && place - window.front().first > available) window.pop_front();
        if (window.empty()) continue;
        next[static_cast<std::size_t>(sum)] = static_cast<Count>(window.front().second + place);
        used[static_cast<std::size_t>(sum)] = static_cast<Count>(place - window.front().first);
      }
    }
    fewest_ = std::move(next);
    used_.push_back(std::move(used));
  }

  bool makes(std::int64_t steps) const { return fewest_[static_cast<std::size_t>(steps)] != impossible; }
  Count used(std::size_t step_of_adding, std::int64_t steps) const {
    return used_[step_of_adding][static_cast<std::size_t>(steps)];
  }

 private:
  std::vector<Count> fewest_;
  std::vector<std::vector<Count>> used_;
};

}  // namespace

Money payable_in_cash(Money owed) {
  if (!owed.is_positive()) return Money(0, owed.currency());
  return Money(owed.minor() - owed.minor() % cash_step_centimos, owed.currency());
}

Money Pieces::total() const {
  Money sum;
  for (std::size_t i = 0; i < of.size(); ++i) sum += Money(of[i] * denominations[i]);
  return sum;
}

std::int64_t Pieces::count() const { return std::accumulate(of.begin(), of.end(), std::int64_t{0}); }

bool Pieces::plausible() const {
  return std::all_of(of.begin(), of.end(), [](std::int64_t n) { return n >= 0 && n <= 1'000'000; });
}

bool Pieces::holds(const Pieces& others) const {
  for (std::size_t i = 0; i < of.size(); ++i)
    if (others.of[i] > of[i]) return false;
  return true;
}

Pieces Pieces::operator+(const Pieces& others) const {
  Pieces sum = *this;
  for (std::size_t i = 0; i < of.size(); ++i) sum.of[i] += others.of[i];
  return sum;
}

Pieces Pieces::operator-(const Pieces& others) const {
  Pieces rest = *this;
  for (std::size_t i = 0; i < of.size(); ++i) rest.of[i] -= others.of[i];
  return rest;
}

Pieces fewest_pieces(Money amount) {
  Pieces pieces;
  std::int64_t left = std::max<std::int64_t>(amount.minor(), 0);
  for (std::size_t i = 0; i < denominations.size(); ++i) {
    pieces.of[i] = left / denominations[i];
    left %= denominations[i];
  }
  return pieces;
}

Pieces pieces_for(std::span<const Money> amounts) {
  Pieces sum;
  for (const auto amount : amounts) sum = sum + fewest_pieces(amount);
  return sum;
}

std::optional<Pieces> make_from(const Pieces& drawer, Money amount) {
  ensure(drawer.plausible(), "a drawer holds pieces that can be counted");
  if (amount.is_negative() || amount > largest_payment_in_cash || amount != payable_in_cash(amount))
    return std::nullopt;
  const auto steps = amount.minor() / cash_step_centimos;
  FewestPieces table(steps);
  for (std::size_t i = 0; i < denominations.size(); ++i)
    table.add(denominations[i] / cash_step_centimos, drawer.of[i]);
  if (!table.makes(steps)) return std::nullopt;
  Pieces pieces;
  auto left = steps;
  for (std::size_t i = denominations.size(); i-- > 0;) {
    pieces.of[i] = table.used(i, left);
    left -= pieces.of[i] * (denominations[i] / cash_step_centimos);
  }
  ensure(left == 0 && drawer.holds(pieces), "the pieces make the amount out of the drawer");
  return pieces;
}

}  // namespace minga
