// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/dni.h"

#include <array>

namespace minga {

namespace {

std::size_t check_index(std::string_view digits) {
  constexpr std::array<int, 8> weights{3, 2, 7, 6, 5, 4, 3, 2};
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (digits[i] - '0');
  return static_cast<std::size_t>(sum % 11);
}

constexpr std::string_view check_digits = "65432110987";
constexpr std::string_view check_letters = "KJIHGFEDCBA";

}  // namespace

char dni_check_digit(std::string_view eight_digits) { return check_digits[check_index(eight_digits)]; }

Result<std::string> read_dni(std::string_view typed) {
  while (typed.starts_with(' ')) typed.remove_prefix(1);
  while (typed.ends_with(' ')) typed.remove_suffix(1);
  std::string plain;
  for (const char c : typed)
    if (c != ' ') plain += c;
  if (plain.empty()) return plain;
  // The hyphen stands between number and check character, or nowhere.
  if (plain.size() == 10 && plain[8] == '-') plain.erase(8, 1);
  // Seven digits and a check character set apart are a number with a digit missing, not one of eight.
  if (plain.size() == 8 && typed[typed.size() - 2] == ' ') return refuse(Why::dni_malformed);
  if (plain.size() != 8 && plain.size() != 9) return refuse(Why::dni_malformed);
  for (std::size_t i = 0; i < 8; ++i)
    if (plain[i] < '0' || plain[i] > '9') return refuse(Why::dni_malformed);
  if (plain.size() == 8) return plain;
  char check = plain[8];
  if (check >= 'a' && check <= 'z') check = static_cast<char>(check - 'a' + 'A');
  const auto index = check_index(plain);
  if (check != check_digits[index] && check != check_letters[index])
    return refuse({.why = Why::dni_check_wrong, .text = std::string(1, check_digits[index])});
  return plain.substr(0, 8) + "-" + check;
}

std::string_view dni_digits(std::string_view canonical) { return canonical.substr(0, 8); }

}  // namespace minga
