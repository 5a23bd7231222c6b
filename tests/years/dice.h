// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace minga::years {

// Chance that can be played again: the same seed and step throw the same dice, whatever was thrown before
// (splitmix64).
class Dice {
 public:
  explicit Dice(std::uint64_t seed, std::uint64_t step = 0)
      : state_(seed * 0x9E37'79B9'7F4A'7C15U ^ (step + 1) * 0xD1B5'4A32'D192'ED03U) {}

  // 0 to one less than `most`, which is above zero. Its slight bias is of no matter here.
  std::int64_t below(std::int64_t most) {
    return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most));
  }
  bool chance(std::int64_t percent) { return below(100) < percent; }
  template <class T, std::size_t size>
  const T& one_of(const std::array<T, size>& all) {
    return all[static_cast<std::size_t>(below(size))];
  }

 private:
  std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9E37'79B9'7F4A'7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return mixed ^ (mixed >> 31U);
  }
  std::uint64_t state_;
};

}  // namespace minga::years
