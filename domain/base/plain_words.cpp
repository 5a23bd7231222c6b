// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/plain_words.h"

#include <algorithm>
#include <array>

#include "domain/base/text.h"

namespace minga {

namespace {

void append(std::string& out, char32_t point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (point >> 12));
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  }
}

constexpr char32_t unknown = 0xFFFD;
// 0x80 to 0x9F of Windows-1252; the rest is Latin-1.
constexpr std::array<char32_t, 32> windows_signs{
    0x20AC, unknown, 0x201A,  0x0192, 0x201E,  0x2026,  0x2020, 0x2021,  0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152,  unknown, 0x017D, unknown, unknown, 0x2018, 0x2019,  0x201C, 0x201D, 0x2022,
    0x2013, 0x2014,  0x02DC,  0x2122, 0x0161,  0x203A,  0x0153, unknown, 0x017E, 0x0178};

// Two bytes of Latin-1's upper half in UTF-8: U+0080 to U+00FF. 0 for anything else.
char32_t latin_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return 0;
  const auto lead = static_cast<unsigned char>(text[at]), next = static_cast<unsigned char>(text[at + 1]);
  if (lead != 0xC2 && lead != 0xC3) return 0;
  return static_cast<char32_t>(((lead & 0x1F) << 6) | (next & 0x3F));
}

constexpr char32_t lower(char32_t point) {
  const bool capital = (point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7);
  return capital ? point + 0x20 : point;
}
constexpr char32_t upper(char32_t point) {
  const bool small = (point >= 'a' && point <= 'z') || (point >= 0xE0 && point <= 0xFE && point != 0xF7);
  return small ? point - 0x20 : point;
}

// The letter under the accent, for small letters of Latin-1.
constexpr char without_accent(char32_t point) {
  constexpr std::string_view bases = "aaaaaaaceeeeiiiidnooooo ouuuuyty";  // from U+00E0
  return point >= 0xE0 && point <= 0xFF ? bases[point - 0xE0] : ' ';
}

// Calls with each code point, one beyond Latin-1 as its bytes.
template <class Latin, class Other>
void each_letter(std::string_view text, const Latin& latin, const Other& other) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      latin(static_cast<char32_t>(byte));
      ++at;
    } else if (const auto point = latin_at(text, at); point != 0) {
      latin(point);
      at += 2;
    } else {
      std::size_t end = at + 1;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
      other(text.substr(at, end - at));
      at = end;
    }
  }
}

// Stay small inside a name.
bool is_particle(std::string_view word) {
  static constexpr std::array<std::string_view, 8> particles{"de", "del", "la", "las", "los", "y", "da", "e"};
  return std::find(particles.begin(), particles.end(), word) != particles.end();
}

}  // namespace

DecodedText decoded(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.find('\0') != std::string_view::npos || bytes.starts_with("PK\x03\x04") ||
      bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("%PDF"))
    return {{}, Encoding::utf8, false};
  if (code_points(bytes) >= 0) return {std::string(bytes), Encoding::utf8, true};
  DecodedText text{{}, Encoding::windows_1252, true};
  text.utf8.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append(text.utf8, byte >= 0x80 && byte < 0xA0 ? windows_signs[byte - 0x80] : byte);
  }
  return text;
}

bool has_broken_letters(std::string_view utf8) {
  if (utf8.find("\xEF\xBF\xBD") != std::string_view::npos) return true;
  // "Ã" or "Â" followed by a sign no Spanish word has there.
  for (const std::string_view lead : {"\xC3\x83", "\xC3\x82"})
    for (auto at = utf8.find(lead); at != std::string_view::npos; at = utf8.find(lead, at + 2)) {
      if (at + 2 >= utf8.size()) continue;
      const auto next = static_cast<unsigned char>(utf8[at + 2]);
      if (next == 0xC2 || next == 0xE2 || next == 0xC5 || next == 0xC6) return true;
    }
  return false;
}

std::string plain_words(std::string_view utf8) {
  std::string out;
  const auto space = [&] {
    if (!out.empty() && out.back() != ' ') out += ' ';
  };
  each_letter(
      utf8,
      [&](char32_t point) {
        point = lower(point);
        if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9'))
          out += static_cast<char>(point);
        else if (const char base = without_accent(point); base != ' ')
          out += base;
        else if (point != 0xBA && point != 0xB0 && point != 0xAA)  // the signs of "Nº", "N°", "1ª"
          space();
      },
      [&](std::string_view other) { out += other; });
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::string> split_words(std::string_view plain) {
  std::vector<std::string> words;
  for (std::size_t from = 0; from < plain.size();) {
    const auto end = std::min(plain.find(' ', from), plain.size());
    if (end > from) words.emplace_back(plain.substr(from, end - from));
    from = end + 1;
  }
  return words;
}

std::string in_name_case(std::string_view utf8) {
  bool small = false, capital = false;
  each_letter(
      utf8,
      [&](char32_t point) {
        small = small || upper(point) != point;
        capital = capital || lower(point) != point;
      },
      [](std::string_view) {});
  if (small || !capital) return std::string(utf8);
  std::string out;
  for (const auto& word : split_words(utf8)) {
    std::string typed;
    bool first = true;
    each_letter(
        word,
        [&](char32_t point) {
          append(typed, first ? point : lower(point));
          first = point == '-' || point == '\'';
        },
        [&](std::string_view other) {
          typed += other;
          first = false;
        });
    std::string plain = plain_words(word);
    if (!out.empty()) out += ' ';
    out += !out.empty() && is_particle(plain) ? plain : typed;
  }
  return out;
}

}  // namespace minga
