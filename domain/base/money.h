// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minga {

// ISO 4217. Minor units are hundredths in all three.
enum class Currency { pen, eur, usd };

std::string_view code(Currency);  // "PEN"
std::optional<Currency> currency_from(std::string_view code);

// Whole minor units (céntimos) of one currency. Never a floating-point number. Sums beyond `limit` and sums
// of two currencies are bugs, not values: what people type is checked against `limit` before it gets here.
class Money {
 public:
  static constexpr std::int64_t limit = 1'000'000'000'000'000;  // ten billion soles, in céntimos

  constexpr Money() = default;
  constexpr explicit Money(std::int64_t minor_units, Currency currency = Currency::pen)
      : minor_(minor_units), currency_(currency) {}

  constexpr std::int64_t minor() const { return minor_; }
  constexpr Currency currency() const { return currency_; }
  constexpr bool is_zero() const { return minor_ == 0; }
  constexpr bool is_positive() const { return minor_ > 0; }
  constexpr bool is_negative() const { return minor_ < 0; }

  Money operator+(Money other) const;
  Money operator-(Money other) const;
  Money operator-() const { return Money(-minor_, currency_); }
  Money& operator+=(Money other) { return *this = *this + other; }
  Money& operator-=(Money other) { return *this = *this - other; }

  bool operator==(const Money&) const = default;
  // Comparing two currencies is a bug.
  std::strong_ordering operator<=>(const Money& other) const;

 private:
  std::int64_t minor_ = 0;
  Currency currency_ = Currency::pen;
};

constexpr Money soles(std::int64_t whole, std::int64_t centimos = 0) { return Money(whole * 100 + centimos); }

// "S/ 1,234.50", "EUR 13.00", "-S/ 0.05": the way amounts are written in Peru.
std::string to_text(Money);

// Reads "1234.5", "1,234.50", "S/ 12". Nothing for anything else, for more than two decimals, or beyond
// Money::limit.
std::optional<Money> money_from(std::string_view text, Currency currency = Currency::pen);

}  // namespace minga
