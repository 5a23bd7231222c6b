// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/receipt_code.h"

#include <charconv>

namespace minga {

namespace {

constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t code_symbols = 8;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::optional<std::string> read_receipt_code(std::string_view typed) {
  std::string code;
  for (const char each : typed) {
    if (each == ' ' || each == '-' || each == '\t') continue;
    char c = upper(each);
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if (symbols.find(c) == std::string_view::npos || code.size() == code_symbols + 1) return std::nullopt;
    if (code.size() == code_symbols / 2) code += '-';
    code += c;
  }
  if (code.size() != code_symbols + 1) return std::nullopt;
  return code;
}

std::optional<ReceiptNumber> read_receipt_number(std::string_view typed) {
  typed = trimmed(typed);
  constexpr std::string_view series = "001-";
  if (typed.starts_with(series)) typed.remove_prefix(series.size());
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error != std::errc{} || end != typed.data() + typed.size() || value < 1) return std::nullopt;
  return ReceiptNumber{value};
}

std::string receipt_proof(ReceiptNumber number, std::string_view code) {
  const auto read = read_receipt_code(code);
  if (!read || !number) return {};
  std::string digits = std::to_string(number.value);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  return "MINGA R " + digits + " " + *read;
}

std::optional<ReceiptProof> read_receipt_proof(std::string_view typed) {
  std::string text;
  for (const char c : trimmed(typed)) text += upper(c);
  constexpr std::string_view begins = "MINGA R ";
  if (!text.starts_with(begins)) return std::nullopt;
  const auto rest = std::string_view(text).substr(begins.size());
  const auto blank = rest.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const auto number = read_receipt_number(rest.substr(0, blank));
  auto code = read_receipt_code(rest.substr(blank));
  if (!number || !code) return std::nullopt;
  return ReceiptProof{*number, std::move(*code)};
}

}  // namespace minga
