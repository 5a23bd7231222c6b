// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/chance.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "domain/base/ensure.h"

namespace minga::attack {

void Tally::pairs(std::size_t right, std::size_t named, std::size_t voters) {
  ensure(right <= named && named <= voters, "no more pairs than voters");
  if (voters == 0) return;
  right_ += static_cast<std::int64_t>(right);
  named_ += static_cast<std::int64_t>(named);
  expected_ += static_cast<double>(named) / static_cast<double>(voters);
}

void Tally::order(const std::vector<std::size_t>& places) {
  const auto n = static_cast<double>(places.size());
  for (std::size_t j = 0; j < places.size(); ++j) {
    inversions_ +=
        static_cast<double>(std::count_if(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(j),
                                          [&](std::size_t earlier) { return earlier > places[j]; }));
    squares_ += static_cast<double>(j) * static_cast<double>(j);
  }
  inversions_by_chance_ += n * (n - 1) / 4;
}

double Tally::tau() const { return inversions_by_chance_ == 0 ? 0 : 1 - inversions_ / inversions_by_chance_; }

double Tally::log_chance_of_pairs() const {
  const auto right = static_cast<double>(right_);
  return right <= expected_ ? 0 : right - expected_ - right * std::log(right / expected_);
}

double Tally::log_chance_of_order() const {
  if (squares_ == 0) return 0;
  const double away = inversions_ - inversions_by_chance_;
  return std::min(0.0, std::log(2.0) - 2 * away * away / squares_);
}

double Tally::log_chance() const { return std::min(log_chance_of_pairs(), log_chance_of_order()); }

const std::pair<const std::string, Tally>& Tallies::furthest() const {
  ensure(!tallies_.empty(), "something was guessed");
  return *std::min_element(tallies_.begin(), tallies_.end(), [](const auto& one, const auto& other) {
    return one.second.log_chance() < other.second.log_chance();
  });
}

const std::pair<const std::string, Tally>& Tallies::luckiest() const {
  ensure(!tallies_.empty(), "something was guessed");
  return *std::max_element(tallies_.begin(), tallies_.end(), [](const auto& one, const auto& other) {
    return one.second.right() < other.second.right();
  });
}

std::string figures(const std::pair<const std::string, Tally>& one) {
  char text[200];
  std::snprintf(text, sizeof text,
                ": %lld of %lld right, %.1f by chance; tau %.3f; by chance at most 10^%.1f",
                static_cast<long long>(one.second.right()), static_cast<long long>(one.second.named()),
                one.second.right_by_chance(), one.second.tau(), one.second.log_chance() / std::log(10.0));
  return one.first + text;
}

}  // namespace minga::attack
