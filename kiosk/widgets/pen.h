// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/widgets/surface.h"

// Measuring and drawing, for the widgets of this folder only.
namespace minga::ui {

enum class Align { left, middle, right };

float line_height(const Ui::Impl&, Face);
float text_width(const Ui::Impl&, Face, std::string_view);
// Breaks at spaces and line ends; a word wider than the width is broken between letters. At least one line.
std::vector<std::string_view> wrapped(const Ui::Impl&, Face, std::string_view, float width);
// At most `lines` lines, the last ending in "…" if something had to go.
std::vector<std::string> wrapped_short(const Ui::Impl&, Face, std::string_view, float width,
                                       std::size_t lines);
std::string shortened(const Ui::Impl&, Face, std::string_view, float width);

// One line, its capitals centred in a line's height below `y`.
void draw_text(Ui::Impl&, Face, float x, float y, std::string_view, Rgb);
// Figures of one width each, so that amounts stand under each other. `right` is the right edge.
float tabular_width(const Ui::Impl&, Face, std::string_view);
void draw_tabular(Ui::Impl&, Face, float right, float y, std::string_view, Rgb);

template <class Text>
void draw_lines(Ui::Impl& i, Face face, const Rect& in, const std::vector<Text>& lines, Rgb colour,
                Align align = Align::left) {
  float y = in.y;
  for (const auto& line : lines) {
    const float w = align == Align::left ? 0 : text_width(i, face, line);
    const float x = align == Align::left     ? in.x
                    : align == Align::middle ? in.x + (in.w - w) / 2
                                             : in.right() - w;
    draw_text(i, face, x, y, line, colour);
    y += line_height(i, face);
  }
}

// Centred on a point. `size` is the side of the icon's square.
void draw_icon(Ui::Impl&, Icon, float cx, float cy, float size, Rgb);
void draw_shape(Ui::Impl&, Shape, float cx, float cy, float size, Rgb);

void fill(Ui::Impl&, const Rect&, Rgb, float radius = 0);
void frame(Ui::Impl&, const Rect&, Rgb, float thickness, float radius = 0);
void rule(Ui::Impl&, float x, float y, float w, Rgb);
float radius(const Ui::Impl&);
Rect inset(const Rect&, float by);
ImU32 packed(Rgb);

}  // namespace minga::ui
