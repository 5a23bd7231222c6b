// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "domain/people/member.h"

namespace minga::desk {

// A small generator of our own (SplitMix64, Steele, Lea and Flood 2014): the distributions of the standard
// library give other numbers with another library, and the sample must be the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  // From 0 to n - 1; the slight unevenness of the remainder does no harm here.
  std::int64_t below(std::int64_t n) {
    return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(n));
  }
  std::int64_t from_to(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
  bool chance(std::int64_t percent) { return below(100) < percent; }
  template <class T>
  void shuffle(std::vector<T>& things) {
    for (std::size_t i = things.size(); i > 1; --i)
      std::swap(things[i - 1], things[static_cast<std::size_t>(below(static_cast<std::int64_t>(i)))]);
  }

 private:
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::uint64_t state_;
};

// Someone of the sample's roll. Households are counted from 1 in the order in which their first member is
// registered.
struct Invented {
  Member member;
  Date registered;
  std::optional<Status> leaves;  // how they went before the assembly a year ago
};

// By number from 1. Fewer women than men, and households without a woman on the roll, as registers usually
// are.
std::vector<Invented> invented_people(Dice&, Date founded);

}  // namespace minga::desk
