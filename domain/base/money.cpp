// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include "domain/base/ensure.h"

namespace minga {

std::string_view code(Currency currency) {
  switch (currency) {
    case Currency::pen:
      return "PEN";
    case Currency::eur:
      return "EUR";
    case Currency::usd:
      return "USD";
  }
  throw Bug("unknown currency");
}

std::optional<Currency> currency_from(std::string_view text) {
  for (Currency each : {Currency::pen, Currency::eur, Currency::usd})
    if (code(each) == text) return each;
  return std::nullopt;
}

Money Money::operator+(Money other) const {
  ensure(currency_ == other.currency_, "money is only added within one currency");
  std::int64_t sum = 0;
  ensure(!__builtin_add_overflow(minor_, other.minor_, &sum), "a sum of money fits");
  ensure(sum <= limit && sum >= -limit, "a sum of money stays within the limit");
  return Money(sum, currency_);
}

Money Money::operator-(Money other) const { return *this + -other; }

std::strong_ordering Money::operator<=>(const Money& other) const {
  ensure(currency_ == other.currency_, "money is only compared within one currency");
  return minor_ <=> other.minor_;
}

std::string to_text(Money amount) {
  const bool negative = amount.is_negative();
  const auto size = static_cast<std::uint64_t>(negative ? -amount.minor() : amount.minor());
  std::string whole = std::to_string(size / 100);
  for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3)
    whole.insert(static_cast<std::size_t>(at), ",");
  const auto cents = size % 100;
  const std::string sign = amount.currency() == Currency::pen ? "S/" : std::string(code(amount.currency()));
  return (negative ? "-" : "") + sign + " " + whole + "." + (cents < 10 ? "0" : "") + std::to_string(cents);
}

std::optional<Money> money_from(std::string_view text, Currency currency) {
  if (currency == Currency::pen && text.starts_with("S/")) text.remove_prefix(2);
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  std::int64_t minor = 0;
  int decimals = -1;  // -1 while before the point
  int whole_digits = 0;
  int since_comma = -1;  // -1 while no thousands comma was seen
  for (const char c : text) {
    if (c == '.') {
      if (decimals >= 0 || whole_digits == 0 || (since_comma >= 0 && since_comma != 3)) return std::nullopt;
      decimals = 0;
    } else if (c == ',') {
      if (decimals >= 0 || whole_digits == 0 || (since_comma >= 0 ? since_comma != 3 : whole_digits > 3))
        return std::nullopt;
      since_comma = 0;
    } else if (c >= '0' && c <= '9') {
      if (decimals == 2) return std::nullopt;
      if (decimals >= 0) {
        ++decimals;
      } else {
        ++whole_digits;
        if (since_comma >= 0) ++since_comma;
      }
      minor = minor * 10 + (c - '0');
      if (minor > Money::limit) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  if (whole_digits == 0 || decimals == 0) return std::nullopt;
  if (decimals < 0 && since_comma >= 0 && since_comma != 3) return std::nullopt;
  for (int missing = decimals < 0 ? 2 : 2 - decimals; missing > 0; --missing) minor *= 10;
  if (minor > Money::limit) return std::nullopt;
  return Money(minor, currency);
}

}  // namespace minga
