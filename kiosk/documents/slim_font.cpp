// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/slim_font.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>

#include "kiosk/documents/paper.h"

namespace minga::documents {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};
// Basic Latin to Latin Extended-A, punctuation, euro, N°, arrows, minus, check mark, and both substitutes for
// what a font lacks. In order; nothing beyond U+FFFE.
constexpr std::array<Range, 8> slim{{{0x20, 0x17F},
                                     {0x2010, 0x203A},
                                     {0x20AC, 0x20AC},
                                     {0x2116, 0x2116},
                                     {0x2190, 0x2193},
                                     {0x2212, 0x2212},
                                     {0x25A1, 0x25A1},
                                     {0xFFFD, 0xFFFD}}};

void put16(std::string& to, std::size_t value) {
  to += static_cast<char>(value >> 8 & 0xFF);
  to += static_cast<char>(value & 0xFF);
}
void put32(std::string& to, std::size_t value) {
  put16(to, value >> 16 & 0xFFFF);
  put16(to, value & 0xFFFF);
}

// The table of characters in format 4 (OpenType specification, "cmap"), one segment for each range, their
// glyphs listed.
std::string character_table(const Face& face) {
  const std::size_t segments = slim.size() + 1;  // the last one is required to hold U+FFFF
  std::string ends, starts, deltas, offsets, glyphs;
  std::size_t listed = 0;
  for (std::size_t i = 0; i < slim.size(); ++i) {
    put16(starts, slim[i].first);
    put16(ends, slim[i].last);
    put16(deltas, 0);
    // From this field's own place to the first glyph of the range.
    put16(offsets, 2 * (segments - i + listed));
    for (auto c = slim[i].first; c <= slim[i].last; ++c, ++listed) put16(glyphs, face.glyph(c));
  }
  put16(starts, 0xFFFF), put16(ends, 0xFFFF), put16(deltas, 1), put16(offsets, 0);
  std::size_t power = 1, log = 0;
  while (power * 2 <= segments) power *= 2, ++log;
  std::string map;
  put16(map, 4), put16(map, 16 + 8 * segments + glyphs.size()), put16(map, 0);
  put16(map, 2 * segments), put16(map, 2 * power), put16(map, log), put16(map, 2 * (segments - power));
  map += ends;
  put16(map, 0);
  map += starts + deltas + offsets + glyphs;
  std::string table;
  put16(table, 0), put16(table, 1), put16(table, 3), put16(table, 1), put32(table, 12);
  return table + map;
}

std::size_t number(const std::string& bytes, std::size_t at, std::size_t size) {
  if (at + size > bytes.size()) throw PaperError("not a usable TrueType font");
  std::size_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::size_t checksum(const std::string& table) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < table.size(); at += 4) sum += number(table, at, 4);
  return sum & 0xFFFFFFFF;
}

// The tables a PDF needs, with this one of the characters; glyphs lose their names ("post" in format 3).
std::string with_character_table(const std::string& font, const std::string& characters) {
  constexpr std::array needed{"OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea",
                              "hmtx", "loca", "maxp", "name", "post", "prep"};
  std::string directory, bodies;
  std::size_t count = 0;
  std::vector<std::array<std::size_t, 3>> places;  // checksum, offset, length
  std::vector<std::string> tags;
  for (std::size_t i = 0; i < number(font, 4, 2); ++i) {
    const std::size_t record = 12 + 16 * i;
    const auto tag = font.substr(record, 4);
    if (std::find(needed.begin(), needed.end(), tag) == needed.end()) continue;
    const std::size_t offset = number(font, record + 8, 4), length = number(font, record + 12, 4);
    if (offset + length > font.size()) throw PaperError("not a usable TrueType font");
    auto body = tag == "cmap" ? characters : font.substr(offset, length);
    if (tag == "post" && body.size() >= 32) {
      body.resize(32);
      body.replace(0, 4, std::string("\0\3\0\0", 4));
    }
    const std::size_t whole = body.size();
    while (body.size() % 4 != 0) body += '\0';
    tags.push_back(tag);
    places.push_back({checksum(body), bodies.size(), whole});
    bodies += body;
    ++count;
  }
  std::size_t power = 1, log = 0;
  while (power * 2 <= count) power *= 2, ++log;
  put32(directory, 0x00010000), put16(directory, count), put16(directory, 16 * power), put16(directory, log);
  put16(directory, 16 * (count - power));
  for (std::size_t i = 0; i < count; ++i) {
    directory += tags[i];
    put32(directory, places[i][0]), put32(directory, 12 + 16 * count + places[i][1]),
        put32(directory, places[i][2]);
  }
  return directory + bodies;
}

}  // namespace

SlimFont::SlimFont(const std::filesystem::path& whole, const Face& face) {
  std::ifstream file(whole, std::ios::binary);
  const std::string font(std::istreambuf_iterator<char>(file), {});
  file_.write(with_character_table(font, character_table(face)));
}

bool SlimFont::holds(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_character(utf8, at);
    bool found = false;
    for (const auto& range : slim) found = found || (c >= range.first && c <= range.last);
    if (!found) return false;
  }
  return true;
}

const SlimTypeface& slim_typeface() {
  static const SlimTypeface made{{typeface().files.regular, typeface().regular},
                                 {typeface().files.bold, typeface().bold}};
  return made;
}

}  // namespace minga::documents
