// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "domain/base/money.h"

// Notes and coins of the sol (Banco Central de Reserva del Perú). Coins below S/ 0.10 are withdrawn.
namespace minga {

// Coins below S/ 0.10 are withdrawn: cash is paid in multiples of it, the rest stays owed.
inline constexpr std::int64_t cash_step_centimos = 10;
Money payable_in_cash(Money owed);  // rounded down to the step

// Céntimos, the largest first: notes of 200, 100, 50, 20, 10; coins of 5, 2, 1, 0.50, 0.20, 0.10.
inline constexpr std::array<std::int64_t, 11> denominations{20'000, 10'000, 5'000, 2'000, 1'000, 500,
                                                            200,    100,    50,    20,    10};
inline constexpr std::size_t note_kinds = 5;  // the first five; the others are coins

// How many of each denomination, in their order. Never negative.
struct Pieces {
  std::array<std::int64_t, denominations.size()> of{};

  Money total() const;
  std::int64_t count() const;
  bool none() const { return count() == 0; }
  // Whether each number is from 0 to 1,000,000: what a hand can have counted, and a total within
  // Money::limit.
  bool plausible() const;
  bool holds(const Pieces& others) const;
  Pieces operator+(const Pieces&) const;
  Pieces operator-(const Pieces&) const;  // may be negative: ask holds() first
  bool operator==(const Pieces&) const = default;

  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("s200", self.of[0]), v("s100", self.of[1]), v("s50", self.of[2]), v("s20", self.of[3]),
        v("s10", self.of[4]);
    v("s5", self.of[5]), v("s2", self.of[6]), v("s1", self.of[7]), v("c50", self.of[8]), v("c20", self.of[9]),
        v("c10", self.of[10]);
  }
};

// The fewest pieces that make an amount, from the largest down: for these denominations nothing makes it with
// fewer. What is below S/ 0.10, and amounts below zero, are left out.
Pieces fewest_pieces(Money);

// What to bring so that every envelope can be filled exactly, each amount with its fewest pieces. Amounts are
// rounded down to S/ 0.10 each.
Pieces pieces_for(std::span<const Money> amounts);

// How to pay exactly this amount out of a drawer, with as few pieces as it allows; nothing when the drawer
// cannot make it. Exact also where taking the largest first fails (60 out of 50 + 20 + 20 + 20). For
// amounts up to S/ 100,000 that are a multiple of S/ 0.10; nothing for others.
inline constexpr Money largest_payment_in_cash = soles(100'000);
std::optional<Pieces> make_from(const Pieces& drawer, Money amount);

}  // namespace minga
