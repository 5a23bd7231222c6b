// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Stepping through text letter by letter. The text is known to be sound UTF-8; broken bytes count as letters
// of one.
namespace minga::utf8 {

inline bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Where the letter after the one at `at` begins.
inline std::size_t next(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  ++at;
  while (at < text.size() && continues(text[at])) ++at;
  return at;
}

// Where the letter that `at` is inside of begins.
inline std::size_t start(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && continues(text[at])) --at;
  return at;
}

inline std::size_t length(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text)
    if (!continues(c)) ++n;
  return n;
}

inline void pop_back(std::string& text) {
  while (!text.empty() && continues(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

inline std::string encoded(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
  return {byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
}

}  // namespace minga::utf8
