// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/fonts.h"

#include <imgui.h>
#include <stb_truetype.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/widgets/icons.h"
#include "kiosk/widgets/surface.h"

namespace minga::shell {

namespace {

using ui::Face;

constexpr const char* medium_files[] = {"/usr/share/fonts/opentype/inter/Inter-Medium.otf",
                                        "/usr/share/fonts/truetype/noto/NotoSans-Medium.ttf",
                                        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"};
constexpr const char* semibold_files[] = {"/usr/share/fonts/opentype/inter/Inter-SemiBold.otf",
                                          "/usr/share/fonts/truetype/noto/NotoSans-SemiBold.ttf",
                                          "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf"};
constexpr const char* icon_files[] = {
    "/usr/share/fonts/truetype/material-design-icons-iconfont/MaterialIcons-Regular.ttf"};

// A font file, read once: the atlas is rebuilt each time the text size is changed.
struct FontFile {
  std::vector<char> bytes;
  stbtt_fontinfo info{};
};

template <std::size_t N>
FontFile* first_of(const char* const (&names)[N]) {
  static std::map<std::string, FontFile> files;
  for (const char* name : names) {
    const auto known = files.find(name);
    if (known != files.end()) return &known->second;
    std::ifstream in(name, std::ios::binary);
    if (!in) continue;
    FontFile& file = files[name];
    file.bytes.assign(std::istreambuf_iterator<char>(in), {});
    if (stbtt_InitFont(&file.info, reinterpret_cast<const unsigned char*>(file.bytes.data()), 0))
      return &file;
    files.erase(name);
  }
  return nullptr;
}

// ImGui's size is from the ascender to the descender. For capitals of a given height the design's own measure
// is needed.
float size_for_caps(const FontFile& file, float cap_px) {
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0, ascent = 0, descent = 0, line_gap = 0;
  stbtt_GetCodepointBox(&file.info, 'H', &x0, &y0, &x1, &y1);
  stbtt_GetFontVMetrics(&file.info, &ascent, &descent, &line_gap);
  const float cap = std::max(1.0F, static_cast<float>(y1 - y0));
  return cap_px * static_cast<float>(ascent - descent) / cap;
}

// An icon's advance is its square.
float size_for_icon(const FontFile& file, float side_px) {
  int advance = 0, bearing = 0, ascent = 0, descent = 0, line_gap = 0;
  stbtt_GetCodepointHMetrics(&file.info, static_cast<int>(ui::codepoint(ui::Icon::home)), &advance, &bearing);
  stbtt_GetFontVMetrics(&file.info, &ascent, &descent, &line_gap);
  return side_px * static_cast<float>(ascent - descent) / static_cast<float>(std::max(1, advance));
}

// The letters of Spanish, English and the names of the Andes; large faces do without the rarer ones.
constexpr ImWchar letters[] = {0x20,   0x7E,   0xA0,   0x17F,  0x2010, 0x2015, 0x2018,
                               0x201F, 0x2022, 0x2022, 0x2026, 0x2026, 0x2030, 0x2030,
                               0x20AC, 0x20AC, 0x2190, 0x2193, 0x2212, 0x2212, 0};
constexpr ImWchar large_letters[] = {0x20,   0x7E,   0xA0,   0xFF,   0x2013, 0x2014, 0x2018, 0x2019, 0x201C,
                                     0x201D, 0x2022, 0x2022, 0x2026, 0x2026, 0x2212, 0x2212, 0};

const ImWchar* icon_ranges() {
  static const auto ranges = [] {
    std::vector<ImWchar> points;
    for (const auto icon : ui::all_icons()) points.push_back(static_cast<ImWchar>(ui::codepoint(icon)));
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    std::vector<ImWchar> pairs;
    for (const auto point : points) pairs.insert(pairs.end(), {point, point});
    pairs.push_back(0);
    return pairs;
  }();
  return ranges.data();
}

enum class Cut { medium, semibold, icons };

struct Wanted {
  Face face;
  Cut cut;
  float em;  // or an icon's side
};

// One font of the atlas for all faces of the same cut and size.
void add(Cut cut, float em, const std::string& names, FontFile& file, const ImWchar* ranges) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.FontData = file.bytes.data();
  config.FontDataSize = static_cast<int>(file.bytes.size());
  const float size =
      cut == Cut::icons ? size_for_icon(file, em) : size_for_caps(file, em * ui::cap_height_per_em);
  config.SizePixels = std::max(4.0F, std::round(size));
  // Letters this large are crisp without more samples, and the atlas stays small.
  config.OversampleH = em < 30 && cut != Cut::icons ? 2 : 1;
  config.OversampleV = 1;
  config.PixelSnapH = config.OversampleH == 1;
  config.GlyphRanges = ranges;
  names.copy(config.Name, sizeof config.Name - 1);
  ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace

bool load_fonts(const ui::Metrics& m) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
  FontFile* const files[] = {first_of(medium_files), first_of(semibold_files), first_of(icon_files)};
  const std::vector<Wanted> wanted{{Face::body, Cut::medium, m.body_em()},
                                   {Face::head, Cut::medium, m.head_em()},
                                   {Face::strong, Cut::semibold, m.body_em()},
                                   {Face::head_strong, Cut::semibold, m.head_em()},
                                   {Face::title, Cut::semibold, m.title_em()},
                                   {Face::huge, Cut::semibold, m.huge_em()},
                                   {Face::icon, Cut::icons, 1.25F * m.body_em()},
                                   {Face::icon_big, Cut::icons, std::max(m.mm(12), 1.3F * m.body_em())}};
  std::map<std::pair<Cut, int>, std::string> fonts;  // by cut and size: the faces served
  for (const auto& w : wanted) fonts[{w.cut, static_cast<int>(std::lround(w.em))}] += ui::face_name(w.face);
  bool all = true;
  for (const auto& w : wanted) {
    const auto found = fonts.find({w.cut, static_cast<int>(std::lround(w.em))});
    if (found == fonts.end()) continue;  // built with another face
    FontFile* file = files[static_cast<int>(w.cut)];
    const bool large = w.face == Face::title || w.face == Face::huge;
    const ImWchar* ranges = w.cut == Cut::icons ? icon_ranges() : large ? large_letters : letters;
    if (file)
      add(w.cut, w.em, found->second, *file, ranges);
    else
      all = false;
    fonts.erase(found);
  }
  if (atlas.Fonts.empty()) atlas.AddFontDefault();
#if IMGUI_VERSION_NUM < 19200
  atlas.Build();
#endif
  return all;
}

}  // namespace minga::shell
