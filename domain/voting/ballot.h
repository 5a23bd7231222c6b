// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace minga {

// A ballot is a set of options and nothing else. It never holds a member, a time or a sequence, and neither
// does anything it is kept in; adding such a field would break the secrecy the whole program exists for.
struct Ballot {
  static constexpr std::size_t option_limit = 26;  // A to Z
  std::uint32_t chosen = 0;                        // bit i: option i

  static Ballot of(std::initializer_list<std::size_t> options);
  bool has(std::size_t option) const { return (chosen >> option) & 1U; }
  void toggle(std::size_t option) { chosen ^= std::uint32_t{1} << option; }
  bool blank() const { return chosen == 0; }
  int count() const;
  auto operator<=>(const Ballot&) const = default;
};

}  // namespace minga
