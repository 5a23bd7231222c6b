// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/figures.h"

#include <charconv>

#include "domain/treasury/receipt.h"

namespace minga::screens {

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) {
    i -= 3;
    digits.insert(i, 1, ',');
  }
  return digits;
}

std::string hectares_text(std::int64_t area_m2) {
  const std::int64_t tenths = area_m2 / 1000;
  std::string text = grouped(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

std::string minutes_text(std::int64_t seconds) {
  const auto rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
}

std::string typed_amount(Money amount) {
  const auto centimos = std::to_string(amount.minor() % 100);
  return std::to_string(amount.minor() / 100) + (centimos.size() == 1 ? ".0" : ".") + centimos;
}

std::int64_t number_typed(const std::string& digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string receipt_text(ReceiptNumber number) {
  std::string digits = std::to_string(number.value);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  return Receipt{}.series + "-" + digits;
}

}  // namespace minga::screens
