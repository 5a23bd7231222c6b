// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

namespace minga {

namespace {

// Length of the sequence at `at`, and its code point; 0 if it is not valid UTF-8.
std::size_t sequence(std::string_view text, std::size_t at, char32_t& point) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  std::size_t length = 0;
  char32_t lowest = 0;
  if (lead < 0x80) {
    point = lead;
    return 1;
  }
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2, lowest = 0x80, point = lead & 0x1FU;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3, lowest = 0x800, point = lead & 0x0FU;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4, lowest = 0x10000, point = lead & 0x07U;
  } else {
    return 0;
  }
  if (at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return 0;
    point = (point << 6) | (byte(at + i) & 0x3FU);
  }
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return point < lowest || surrogate || point > 0x10FFFF ? 0 : length;
}

Result<std::string> clean(std::string_view typed, std::size_t longest, Why missing, Why too_long) {
  std::string out;
  bool space_pending = false;
  std::size_t count = 0;
  for (std::size_t at = 0; at < typed.size();) {
    char32_t point = 0;
    const std::size_t length = sequence(typed, at, point);
    // Control characters, and those that show nothing or turn the direction of what follows.
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0) ||
                         (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
                         (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
    if (length == 0 || control) return refuse(Why::name_unreadable);
    if (point == ' ' || point == 0xA0) {
      space_pending = !out.empty();
    } else {
      if (space_pending) out += ' ', ++count;
      space_pending = false;
      out += typed.substr(at, length);
      ++count;
    }
    at += length;
  }
  if (out.empty()) return refuse(missing);
  if (count > longest) return refuse({.why = too_long, .number = static_cast<std::int64_t>(longest)});
  return out;
}

}  // namespace

Result<std::string> clean_name(std::string_view typed, std::size_t longest) {
  return clean(typed, longest, Why::name_missing, Why::name_too_long);
}

Result<std::string> clean_sentence(std::string_view typed, std::size_t longest) {
  return clean(typed, longest, Why::text_missing, Why::text_too_long);
}

std::ptrdiff_t code_points(std::string_view utf8) {
  std::ptrdiff_t count = 0;
  for (std::size_t at = 0; at < utf8.size(); ++count) {
    char32_t point = 0;
    const std::size_t length = sequence(utf8, at, point);
    if (length == 0) return -1;
    at += length;
  }
  return count;
}

}  // namespace minga
