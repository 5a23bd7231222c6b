// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace minga::ui {

namespace {

// Rows in the order of Tone: plain, main, money, danger, women, men, muted.
// Columns: mark, text, fill, pressed, on_fill, tint.

constexpr Palette dark_on_light{0xFAF8F3,
                                0xFFFFFF,
                                0xEAE5D9,
                                0xD9D4C7,
                                0x857F70,
                                0x1E2421,
                                0x464B46,
                                {{{0x1E2421, 0x1E2421, 0xFFFFFF, 0xEAE5D9, 0x1E2421, 0xF1EEE5},
                                  {0x1F5C3A, 0x1B5233, 0x1F5C3A, 0x123D25, 0xFFFFFF, 0xE8F0E9},
                                  {0xA8641B, 0x6B3F0C, 0x75450F, 0x523008, 0xFFFFFF, 0xF8EEDD},
                                  {0x9C2F1F, 0x852617, 0x902A1B, 0x651B10, 0xFFFFFF, 0xF9E9E5},
                                  {0x6B4BA1, 0x533888, 0x573B8D, 0x3C2767, 0xFFFFFF, 0xF0EBF8},
                                  {0x0F6E84, 0x0A4F60, 0x0B5466, 0x073945, 0xFFFFFF, 0xE4F1F3},
                                  {0x6E7069, 0x464B46, 0x464B46, 0x2F3330, 0xFFFFFF, 0xF1EEE5}}}};

constexpr Palette light_on_dark{0x14181A,
                                0x1C2225,
                                0x2D363B,
                                0x39434A,
                                0x849096,
                                0xF3F0E8,
                                0xC6CAC4,
                                {{{0xF3F0E8, 0xF3F0E8, 0x1C2225, 0x2D363B, 0xF3F0E8, 0x20272A},
                                  {0x6DBE8D, 0x93D6AD, 0x93D6AD, 0x6FB98D, 0x0B1A11, 0x1A2A21},
                                  {0xD9953F, 0xF0C384, 0xF0C384, 0xCF9F5C, 0x1F1404, 0x2E2516},
                                  {0xE98573, 0xF7B3A6, 0xF7B3A6, 0xE0917F, 0x240905, 0x35211D},
                                  {0xAF93E3, 0xCFBCF3, 0xCFBCF3, 0xAD95DC, 0x160B2B, 0x272138},
                                  {0x56AFC4, 0x8FD0DF, 0x8FD0DF, 0x68B0C1, 0x051A20, 0x182C32},
                                  {0x98A09D, 0xC6CAC4, 0xC6CAC4, 0xA2A7A1, 0x14181A, 0x20272A}}}};

constexpr Palette medium{0xD8D2C4,
                         0xE6E1D5,
                         0xD0CABB,
                         0xB5AE9C,
                         0x6B6557,
                         0x141815,
                         0x323732,
                         {{{0x141815, 0x141815, 0xE6E1D5, 0xD0CABB, 0x141815, 0xCFC9BA},
                           {0x1A4F31, 0x0F3A22, 0x1A4F31, 0x0F3520, 0xFFFFFF, 0xCDD8CA},
                           {0x7F4A10, 0x4F2D05, 0x5E370A, 0x412505, 0xFFFFFF, 0xDFD0B3},
                           {0x84281A, 0x65180D, 0x7A2315, 0x55150B, 0xFFFFFF, 0xE2CBC1},
                           {0x583B8D, 0x3E266E, 0x4B307E, 0x331E5B, 0xFFFFFF, 0xD4CBDD},
                           {0x0B566A, 0x063A47, 0x094858, 0x05303B, 0xFFFFFF, 0xC7D6D6},
                           {0x565A53, 0x323732, 0x3B403B, 0x262A27, 0xFFFFFF, 0xCFC9BA}}}};

constexpr Palette low_glare{0x26251F,
                            0x2C2B25,
                            0x393730,
                            0x4A483F,
                            0x918C7C,
                            0xEBE1CA,
                            0xD0C7B2,
                            {{{0xEBE1CA, 0xEBE1CA, 0x2C2B25, 0x393730, 0xEBE1CA, 0x302F28},
                              {0x83B58F, 0xADD4B5, 0xA5CDAE, 0x86B290, 0x0E1A11, 0x2A3229},
                              {0xCF9A54, 0xEBC891, 0xE3BD83, 0xC69D60, 0x1F1404, 0x352D20},
                              {0xDE8C7B, 0xF2C0B5, 0xEBB0A3, 0xD39585, 0x240905, 0x3A2B26},
                              {0xB5A0D8, 0xD6CAEE, 0xCDBEE9, 0xB09FD0, 0x160B2B, 0x332E3A},
                              {0x79AEB9, 0xAAD2DA, 0xA0CAD3, 0x80ADB7, 0x051A20, 0x29312F},
                              {0xA29C8C, 0xD0C7B2, 0xC5BCA7, 0xB0A895, 0x1C1B16, 0x302F28}}}};

double channel(Rgb colour, int shift) {
  const double c = static_cast<double>((colour >> shift) & 0xFF) / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgb c) { return 0.2126 * channel(c, 16) + 0.7152 * channel(c, 8) + 0.0722 * channel(c, 0); }

}  // namespace

const Palette& palette_of(Theme theme) {
  switch (theme) {
    case Theme::dark_on_light:
      return dark_on_light;
    case Theme::light_on_dark:
      return light_on_dark;
    case Theme::medium:
      return medium;
    case Theme::low_glare:
      return low_glare;
  }
  return dark_on_light;
}

double contrast(Rgb a, Rgb b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<TextPair> text_pairs(const Palette& p) {
  std::vector<TextPair> all;
  for (const Rgb background : {p.paper, p.panel, p.pressed}) all.push_back({"ink", p.ink, background});
  for (const Rgb background : {p.paper, p.panel, p.pressed}) all.push_back({"muted", p.muted, background});
  for (const auto& t : p.tones) {
    for (const Rgb background : {p.paper, p.panel, p.pressed, t.tint})
      all.push_back({"tone text", t.text, background});
    all.push_back({"ink on tint", p.ink, t.tint});
    all.push_back({"muted on tint", p.muted, t.tint});
    all.push_back({"on fill", t.on_fill, t.fill});
    all.push_back({"on pressed fill", t.on_fill, t.pressed});
  }
  return all;
}

std::vector<TextPair> mark_pairs(const Palette& p) {
  std::vector<TextPair> all;
  for (const Rgb background : {p.paper, p.panel}) all.push_back({"frame", p.frame, background});
  for (const auto& t : p.tones)
    for (const Rgb background : {p.paper, p.panel, p.pressed, t.tint})
      all.push_back({"mark", t.mark, background});
  return all;
}

}  // namespace minga::ui
