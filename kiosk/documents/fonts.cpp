// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/fonts.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "kiosk/documents/paper.h"

namespace minga::documents {

namespace {

namespace fs = std::filesystem;

constexpr char32_t beyond_bmp = 0x10000;

// Big-endian numbers of a font file. Reading past its end is an error of the file, not of ours.
class Bytes {
 public:
  explicit Bytes(const fs::path& path) : name_(path.string()) {
    std::ifstream file(path, std::ios::binary);
    bytes_.assign(std::istreambuf_iterator<char>(file), {});
    if (!file || bytes_.empty()) fail();
  }
  std::uint32_t u8(std::size_t at) const {
    if (at >= bytes_.size()) fail();
    return static_cast<unsigned char>(bytes_[at]);
  }
  std::uint16_t u16(std::size_t at) const { return static_cast<std::uint16_t>(u8(at) << 8 | u8(at + 1)); }
  std::uint32_t u32(std::size_t at) const { return std::uint32_t{u16(at)} << 16 | u16(at + 2); }

  std::size_t table(std::string_view tag) const {
    for (std::size_t i = 0; i < u16(4); ++i)
      if (std::string_view(bytes_).substr(12 + 16 * i, 4) == tag) return u32(12 + 16 * i + 8);
    fail();
  }
  [[noreturn]] void fail() const { throw PaperError("not a usable TrueType font: " + name_); }

 private:
  std::string name_;
  std::string bytes_;
};

// The character map in format 4 (segments of the Basic Multilingual Plane), the one the PDF library reads
// too.
std::size_t unicode_map(const Bytes& font) {
  const auto cmap = font.table("cmap");
  for (std::size_t i = 0; i < font.u16(cmap + 2); ++i) {
    const auto record = cmap + 4 + 8 * i;
    const auto at = cmap + font.u32(record + 4);
    if (font.u16(record) == 3 && font.u16(record + 2) == 1 && font.u16(at) == 4) return at;
  }
  font.fail();
}

std::vector<std::uint16_t> glyphs_by_character(const Bytes& font) {
  std::vector<std::uint16_t> glyphs(beyond_bmp, 0);
  const auto map = unicode_map(font);
  const std::size_t twice_segments = font.u16(map + 6);
  const auto ends = map + 14;
  const auto starts = ends + twice_segments + 2;
  const auto deltas = starts + twice_segments;
  const auto offsets = deltas + twice_segments;
  for (std::size_t segment = 0; segment < twice_segments; segment += 2) {
    const std::uint32_t first = font.u16(starts + segment);
    const std::uint32_t last = font.u16(ends + segment);
    const std::uint16_t delta = font.u16(deltas + segment);
    const std::uint16_t offset = font.u16(offsets + segment);
    for (std::uint32_t c = first; c <= last && c != 0xFFFF; ++c) {
      std::uint16_t glyph = 0;
      if (offset == 0) {
        glyph = static_cast<std::uint16_t>(c + delta);
      } else {
        const auto listed = font.u16(offsets + segment + offset + 2 * (c - first));
        if (listed != 0) glyph = static_cast<std::uint16_t>(listed + delta);
      }
      glyphs[c] = glyph;
    }
  }
  return glyphs;
}

std::vector<std::uint16_t> advances_by_glyph(const Bytes& font) {
  const std::size_t count = font.u16(font.table("maxp") + 4);
  const std::size_t given = font.u16(font.table("hhea") + 34);
  const std::uint32_t units_per_em = font.u16(font.table("head") + 18);
  const auto widths = font.table("hmtx");
  if (count == 0 || given == 0 || units_per_em == 0) font.fail();
  std::vector<std::uint16_t> advances(count);
  for (std::size_t i = 0; i < count; ++i)
    advances[i] =
        static_cast<std::uint16_t>(font.u16(widths + 4 * std::min(i, given - 1)) * 1000u / units_per_em);
  return advances;
}

}  // namespace

std::vector<fs::path> font_folders() {
  std::vector<fs::path> folders;
  if (const char* own = std::getenv("MINGA_FONTS"); own && *own) folders.emplace_back(own);
  for (const char* each :
       {"/usr/share/fonts/truetype/noto", "/usr/share/fonts/noto", "/usr/share/fonts/google-noto",
        "/usr/share/fonts/truetype/open-sans", "/usr/share/fonts/open-sans", "/usr/local/share/fonts"})
    folders.emplace_back(each);
  return folders;
}

std::optional<FontFiles> find_fonts(std::span<const fs::path> folders) {
  for (const char* family : {"NotoSans", "OpenSans"}) {
    for (const auto& folder : folders) {
      const FontFiles files{folder / (std::string(family) + "-Regular.ttf"),
                            folder / (std::string(family) + "-Bold.ttf")};
      std::error_code unreadable;
      if (fs::exists(files.regular, unreadable) && fs::exists(files.bold, unreadable)) return files;
    }
  }
  return std::nullopt;
}

Face::Face(const fs::path& path) {
  const Bytes font(path);
  glyphs_ = glyphs_by_character(font);
  advances_ = advances_by_glyph(font);
}

std::uint16_t Face::glyph(char32_t c) const { return c < beyond_bmp ? glyphs_[c] : std::uint16_t{0}; }

bool Face::covers(char32_t c) const { return glyph(c) != 0; }

int Face::advance(char32_t c) const {
  const std::size_t at = glyph(c);
  return at < advances_.size() ? advances_[at] : 0;
}

const Typeface& typeface() {
  static const Typeface found = [] {
    const auto files = find_fonts(font_folders());
    if (!files) throw PaperError("no font for papers: neither Noto Sans nor Open Sans is installed");
    return Typeface{*files, Face(files->regular), Face(files->bold)};
  }();
  return found;
}

}  // namespace minga::documents
