// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/pen.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <numbers>

#include "kiosk/widgets/icons.h"
#include "kiosk/widgets/utf8.h"

namespace minga::ui {

namespace {

constexpr float leading = 1.3F;

// The longest beginning that is not wider, at least one letter.
std::size_t fitting(const Ui::Impl& i, Face face, std::string_view text, float width) {
  std::size_t low = utf8::next(text, 0), high = text.size();
  while (low < high) {
    const std::size_t middle = utf8::start(text, low + (high - low + 1) / 2);
    const std::size_t at = middle > low ? middle : utf8::next(text, low);
    if (text_width(i, face, text.substr(0, at)) <= width)
      low = at;
    else
      high = at > low ? utf8::start(text, at - 1) : low;
  }
  return low;
}

// An amount stays in one piece: "S/ 1,234.50".
std::size_t end_of_word(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find(' ', at), text.size());
  if (end == text.size() || text.substr(at, end - at) != "S/") return end;
  return std::min(text.find(' ', end + 1), text.size());
}

void wrap_paragraph(const Ui::Impl& i, Face face, std::string_view text, float width,
                    std::vector<std::string_view>& lines) {
  std::size_t begin = 0, end = 0;  // of the line being filled
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t word_end = end_of_word(text, at);
    if (text_width(i, face, text.substr(begin, word_end - begin)) <= width) {
      end = word_end;
      at = std::min(word_end + 1, text.size());
      if (word_end == text.size()) break;
      continue;
    }
    if (end > begin) {
      lines.push_back(text.substr(begin, end - begin));
      begin = end = at;
      continue;
    }
    const std::size_t part = fitting(i, face, text.substr(begin, word_end - begin), width);
    lines.push_back(text.substr(begin, part));
    begin = end = at = begin + part;
  }
  lines.push_back(text.substr(begin, std::max(end, begin) - begin));
}

}  // namespace

ImU32 packed(Rgb c) { return IM_COL32((c >> 16) & 0xFF, (c >> 8) & 0xFF, c & 0xFF, 255); }

float line_height(const Ui::Impl& i, Face face) {
  const bool tight = face == Face::head || face == Face::head_strong;
  return std::ceil(i.face(face).em * (tight ? 1.16F : face == Face::huge ? 1.15F : leading));
}

float text_width(const Ui::Impl& i, Face face, std::string_view text) {
  if (text.empty()) return 0;
  const auto& f = i.face(face);
  return f.font->CalcTextSizeA(f.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::vector<std::string_view> wrapped(const Ui::Impl& i, Face face, std::string_view text, float width) {
  std::vector<std::string_view> lines;
  std::size_t at = 0;
  while (true) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    wrap_paragraph(i, face, text.substr(at, end - at), width, lines);
    if (end == text.size()) return lines;
    at = end + 1;
  }
}

std::string shortened(const Ui::Impl& i, Face face, std::string_view text, float width) {
  if (text_width(i, face, text) <= width) return std::string(text);
  const float rest = width - text_width(i, face, "…");
  std::string_view kept = rest > 0 ? text.substr(0, fitting(i, face, text, rest)) : std::string_view{};
  while (!kept.empty() && kept.back() == ' ') kept.remove_suffix(1);
  return std::string(kept) + "…";
}

std::vector<std::string> wrapped_short(const Ui::Impl& i, Face face, std::string_view text, float width,
                                       std::size_t most) {
  const auto lines = wrapped(i, face, text, width);
  std::vector<std::string> kept;
  for (std::size_t n = 0; n < std::min(lines.size(), most); ++n) {
    if (n + 1 == most && lines.size() > most) {
      const auto from = static_cast<std::size_t>(lines[n].data() - text.data());
      kept.push_back(shortened(i, face, text.substr(from), width));
    } else {
      kept.emplace_back(lines[n]);
    }
  }
  return kept;
}

void draw_text(Ui::Impl& i, Face face, float x, float y, std::string_view text, Rgb colour) {
  if (text.empty()) return;
  const auto& f = i.face(face);
  const float caps = f.cap_bottom - f.cap_top;
  const float top = y + (line_height(i, face) - caps) / 2 - f.cap_top;
  i.draw->AddText(f.font, f.size, ImVec2(std::round(x), std::round(top)), packed(colour), text.data(),
                  text.data() + text.size());
}

float tabular_width(const Ui::Impl& i, Face face, std::string_view text) {
  const float digit = text_width(i, face, "0");
  float width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = utf8::next(text, at);
    const char c = text[at];
    width += c >= '0' && c <= '9' ? digit : text_width(i, face, text.substr(at, end - at));
    at = end;
  }
  return width;
}

void draw_tabular(Ui::Impl& i, Face face, float right, float y, std::string_view text, Rgb colour) {
  const float digit = text_width(i, face, "0");
  float x = right - tabular_width(i, face, text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = utf8::next(text, at);
    const auto letter = text.substr(at, end - at);
    const float own = text_width(i, face, letter);
    const bool figure = text[at] >= '0' && text[at] <= '9';
    draw_text(i, face, figure ? x + (digit - own) / 2 : x, y, letter, colour);
    x += figure ? digit : own;
    at = end;
  }
}

void draw_icon(Ui::Impl& i, Icon icon, float cx, float cy, float size, Rgb colour) {
  const char32_t code = codepoint(icon);
  if (code == 0) return;
  // Two sizes are in the atlas; the nearer one is scaled, downwards where possible.
  const auto& small = i.face(Face::icon);
  const auto& f = size <= small.em * 1.15F ? small : i.face(Face::icon_big);
  const float scaled = f.size * size / f.em;
  const auto text = utf8::encoded(code);
  const ImVec2 box = f.font->CalcTextSizeA(scaled, FLT_MAX, 0, text.c_str(), text.c_str() + text.size());
  i.draw->AddText(f.font, scaled, ImVec2(std::round(cx - box.x / 2), std::round(cy - box.y / 2)),
                  packed(colour), text.c_str(), text.c_str() + text.size());
}

namespace {

void star(Ui::Impl& i, float cx, float cy, float r, ImU32 colour) {
  // A pentagram of five overlapping triangles: smoothed edges that only meet would leave seams.
  std::array<ImVec2, 10> p;
  for (std::size_t n = 0; n < p.size(); ++n) {
    const float angle = static_cast<float>(n) * std::numbers::pi_v<float> / 5 - std::numbers::pi_v<float> / 2;
    const float reach = n % 2 == 0 ? r : r * 0.382F;
    p[n] = ImVec2(cx + reach * std::cos(angle), cy + reach * std::sin(angle));
  }
  for (std::size_t tip = 0; tip < p.size(); tip += 2)
    i.draw->AddTriangleFilled(p[tip], p[(tip + 3) % p.size()], p[(tip + 7) % p.size()], colour);
}

void drop(Ui::Impl& i, float cx, float cy, float r, ImU32 colour) {
  const float lower = cy + r * 0.3F, round = r * 0.68F;
  i.draw->AddCircleFilled(ImVec2(cx, lower), round, colour, 32);
  i.draw->AddTriangleFilled(ImVec2(cx - round * 0.92F, lower - round * 0.4F), ImVec2(cx, cy - r),
                            ImVec2(cx + round * 0.92F, lower - round * 0.4F), colour);
}

}  // namespace

void draw_shape(Ui::Impl& i, Shape shape, float cx, float cy, float size, Rgb rgb) {
  const float r = size / 2;
  const ImU32 colour = packed(rgb);
  switch (shape) {
    case Shape::none:
      return;
    case Shape::circle:
      i.draw->AddCircleFilled(ImVec2(cx, cy), r * 0.94F, colour, 40);
      return;
    case Shape::square:
      i.draw->AddRectFilled(ImVec2(cx - r * 0.85F, cy - r * 0.85F), ImVec2(cx + r * 0.85F, cy + r * 0.85F),
                            colour);
      return;
    case Shape::triangle:
      i.draw->AddTriangleFilled(ImVec2(cx, cy - r), ImVec2(cx + r, cy + r * 0.8F),
                                ImVec2(cx - r, cy + r * 0.8F), colour);
      return;
    case Shape::diamond:
      i.draw->AddQuadFilled(ImVec2(cx, cy - r), ImVec2(cx + r, cy), ImVec2(cx, cy + r), ImVec2(cx - r, cy),
                            colour);
      return;
    case Shape::star:
      star(i, cx, cy, r * 1.15F, colour);
      return;
    case Shape::hexagon:
      i.draw->AddNgonFilled(ImVec2(cx, cy), r, colour, 6);
      return;
    case Shape::cross: {
      const float arm = r * 0.34F;
      i.draw->AddRectFilled(ImVec2(cx - arm, cy - r), ImVec2(cx + arm, cy + r), colour);
      i.draw->AddRectFilled(ImVec2(cx - r, cy - arm), ImVec2(cx + r, cy + arm), colour);
      return;
    }
    case Shape::drop:
      drop(i, cx, cy, r, colour);
      return;
  }
}

void fill(Ui::Impl& i, const Rect& r, Rgb colour, float rounding) {
  i.draw->AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), packed(colour), rounding);
}

void frame(Ui::Impl& i, const Rect& r, Rgb colour, float thickness, float rounding) {
  // Drawn inside the rectangle, so that neighbours keep their distance.
  const float half = thickness / 2;
  i.draw->AddRect(ImVec2(r.x + half, r.y + half), ImVec2(r.right() - half, r.bottom() - half), packed(colour),
                  rounding, 0, thickness);
}

void rule(Ui::Impl& i, float x, float y, float w, Rgb colour) {
  fill(i, {x, y, w, i.metrics.line()}, colour);
}

float radius(const Ui::Impl& i) { return i.mm(1.0F); }

Rect inset(const Rect& r, float by) { return {r.x + by, r.y + by, r.w - 2 * by, r.h - 2 * by}; }

}  // namespace minga::ui
