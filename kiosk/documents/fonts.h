// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minga::documents {

// The two TrueType files a paper is set in.
struct FontFiles {
  std::filesystem::path regular;
  std::filesystem::path bold;
  bool operator==(const FontFiles&) const = default;
};

// Where fonts are looked for, best first: the folder named by MINGA_FONTS, then where Debian and others keep
// Noto Sans and Open Sans.
std::vector<std::filesystem::path> font_folders();
// The first folder that holds both weights of Noto Sans; failing that, of Open Sans.
std::optional<FontFiles> find_fonts(std::span<const std::filesystem::path> folders);

// What is needed of a font to measure text before it is set: which characters it has and how wide they are.
// Read from the file itself, because the PDF library sets a box for a missing character and cannot tell.
class Face {
 public:
  // Throws PaperError for a file that is not a TrueType font with a Unicode table.
  explicit Face(const std::filesystem::path&);

  bool covers(char32_t) const;
  // Width in thousandths of the type size, rounded down as the PDF library does.
  int advance(char32_t) const;
  // Its place among the font's glyphs; 0: missing.
  std::uint16_t glyph(char32_t) const;

 private:
  std::vector<std::uint16_t> glyphs_;    // by character of the Basic Multilingual Plane; 0: missing
  std::vector<std::uint16_t> advances_;  // by glyph, in thousandths
};

struct Typeface {
  FontFiles files;
  Face regular;
  Face bold;
  const Face& face(bool is_bold) const { return is_bold ? bold : regular; }
};

// The typeface of every paper, read once. Throws PaperError when no font is found; asks the disk again next
// time.
const Typeface& typeface();

// Size in points, grey from 0 (black) to 1 (white).
struct Type {
  double points = 10;
  bool bold = false;
  double grey = 0;
};

inline constexpr double points_per_mm = 72.0 / 25.4;
// The height one line of this size takes, in mm.
double line_height(Type);
// Where the baseline stands in a line, from the top, as a share of the line's height.
inline constexpr double baseline_share = 0.77;

// The text as it can be set: accents joined, white space as plain blanks, invisible characters left out,
// everything the typeface lacks replaced by a visible mark.
std::string settable(std::string_view utf8);

// The next character of settable text, moving `at` behind it.
char32_t next_character(std::string_view, std::size_t& at);

// Width in mm of settable text.
double text_width(std::string_view, Type);

// Lines no wider than `width` mm, broken at blanks; a word wider than the line is broken between letters.
// Line feeds in the text begin a new line. At least one line. "S/ 5", "N° 3" and "DNI 1" stay together.
std::vector<std::string> wrapped(std::string_view, Type, double width);
// At most `limit` lines; "…" at the end tells that something was left out.
std::vector<std::string> wrapped(std::string_view, Type, double width, std::size_t limit);

}  // namespace minga::documents
