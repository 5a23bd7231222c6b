// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "kiosk/documents/fonts.h"
#include "kiosk/documents/memory_file.h"

namespace minga::documents {

// The PDF library looks every one of 65,536 characters up, segment by segment, each time it loads a font:
// with the whole of Noto Sans that was nine tenths of the time a receipt took. A slim font is the same font
// whose character table ends at the letters of European languages and a few signs, so the look-ups are few;
// the glyphs are the same. Made once, in memory; what it lacks is set from the whole font.
class SlimFont {
 public:
  // Throws PaperError for a file that is not a TrueType font, or where there is no memory for it.
  SlimFont(const std::filesystem::path& whole, const Face&);

  // Opens like a file as long as this lives.
  const std::string& path() const { return file_.path(); }
  // Whether the settable text needs nothing but slim characters.
  static bool holds(std::string_view utf8);

 private:
  MemoryFile file_;
};

// Of typeface(), made at the first use.
struct SlimTypeface {
  SlimFont regular;
  SlimFont bold;
};
const SlimTypeface& slim_typeface();

}  // namespace minga::documents
