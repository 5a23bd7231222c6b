// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minga {

// What a finger drew in the signing box. Coordinates run from 0 to `extent` in both directions, origin at the
// top left of a box three times as wide as high, so it prints at any size. Not a biometric: no pressure, no
// timing.
struct Signature {
  static constexpr int extent = 999;
  static constexpr std::size_t point_limit = 600;  // a drawing stops growing here, to bound the log

  struct Point {
    std::int16_t x = 0;
    std::int16_t y = 0;
    bool operator==(const Point&) const = default;
  };
  std::vector<std::vector<Point>> strokes;

  std::size_t points() const;
  bool empty() const { return points() < 2; }
  bool operator==(const Signature&) const = default;
};

// "12,30 14,31;200,10 ...": strokes by ';', points by ' '. Reads back what it wrote; nothing for anything
// else.
std::string to_text(const Signature&);
std::optional<Signature> signature_from(std::string_view);

}  // namespace minga
