// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

// How far guesses are beyond blind luck. Whoever knows nothing of who cast which of n different ballots
// guesses a permutation that is unrelated to the true one. Two things are then known exactly, whatever the
// guess:
//   - the number of right pairs has no larger factorial moments than a Poisson number with mean m/n (m of n
//     voters named), so the sum over elections obeys Chernoff's bound for a Poisson number;
//   - the number of inversions of m ballots against the true order is a sum of independent uniform numbers
//     from {0}, {0,1}, ..., {0..m-1}, so the sum over elections obeys Hoeffding's bound.
// Both are bounds for every number of elections, not approximations for many.
namespace minga::attack {

// A way of guessing, over all elections.
class Tally {
 public:
  // `named` pairs of a voter and a ballot, `right` of them true, of an election with `voters`.
  void pairs(std::size_t right, std::size_t named, std::size_t voters);
  // The true places, in the order guessed.
  void order(const std::vector<std::size_t>& places);

  std::int64_t right() const { return right_; }
  std::int64_t named() const { return named_; }
  double right_by_chance() const { return expected_; }
  // Kendall's tau between the order guessed and the true one, over all elections: 0 by chance, 1 or -1 when
  // known.
  double tau() const;
  // Natural logarithms of bounds of the probability to come so far by chance.
  double log_chance_of_pairs() const;
  double log_chance_of_order() const;
  double log_chance() const;

 private:
  std::int64_t right_ = 0, named_ = 0;
  double expected_ = 0;
  double inversions_ = 0, inversions_by_chance_ = 0, squares_ = 0;
};

class Tallies {
 public:
  Tally& of(const std::string& strategy) { return tallies_[strategy]; }
  const std::map<std::string, Tally>& all() const { return tallies_; }
  std::size_t size() const { return tallies_.size(); }
  // The one furthest from chance, which is what a claim about all of them rests on.
  const std::pair<const std::string, Tally>& furthest() const;
  // The most right pairs.
  const std::pair<const std::string, Tally>& luckiest() const;

 private:
  std::map<std::string, Tally> tallies_;
};

// "41 right, 40.0 by chance, tau 0.01, ..."
std::string figures(const std::pair<const std::string, Tally>&);

}  // namespace minga::attack
