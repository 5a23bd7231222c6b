// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kiosk/widgets/look.h"

namespace minga::ui {

using Rgb = std::uint32_t;  // 0xRRGGBB

// The colours of one meaning.
struct ToneColours {
  Rgb mark;     // bars, shapes, icons: at least 3:1 on what they stand on
  Rgb text;     // words in this tone, on paper, panel or tint: at least 7:1
  Rgb fill;     // a button of this tone
  Rgb pressed;  // the same button under a finger
  Rgb on_fill;  // words on the button: at least 7:1
  Rgb tint;     // a quiet background, e.g. of a notice
};

struct Palette {
  Rgb paper;    // behind everything
  Rgb panel;    // tiles, rows, keys
  Rgb pressed;  // a panel under a finger
  Rgb line;     // quiet rules
  Rgb frame;    // the border of what can be touched: at least 3:1
  Rgb ink;
  Rgb muted;  // explanations; also what cannot be touched now
  std::array<ToneColours, 7> tones;

  const ToneColours& tone(Tone t) const { return tones[static_cast<std::size_t>(t)]; }
};

const Palette& palette_of(Theme);

// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(Rgb, Rgb);

// Every pair of text and background the widgets draw, with a name for a failing test.
struct TextPair {
  std::string_view name;
  Rgb text, background;
};
std::vector<TextPair> text_pairs(const Palette&);
// Every pair of a mark or frame and what it stands on; 3:1 is enough, for a word always stands beside it.
std::vector<TextPair> mark_pairs(const Palette&);

}  // namespace minga::ui
