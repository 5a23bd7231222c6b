// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/widgets/look.h"

namespace minga::ui {

// How big things are on this screen. Every length of the kiosk is in millimetres of the real screen and
// becomes pixels here. Text sizes are em sizes in px; Inter's capitals are 0.727 em high.
struct Metrics {
  float width = 1280;  // px of the window
  float height = 800;
  float px_per_mm = 5.88F;
  TextSize text_size = TextSize::normal;
  Theme theme = Theme::dark_on_light;

  float mm(float millimetres) const;  // px, rounded to whole ones
  float target() const;               // least width and height of what a finger touches: 12.7 mm
  float gap() const;                  // least distance between two of them: 2.54 mm
  float line() const;                 // a thin line
  float text_scale() const;           // 1 at the normal text size
  // A least width given in millimetres for the normal text. It grows more slowly than the text, for words may
  // wrap.
  float column(float millimetres) const;

  float body_em() const;   // running text
  float title_em() const;  // the question of the screen
  float huge_em() const;   // a number that matters
  float head_em() const;   // header and foot: like the body, but capped at the second size
};

inline constexpr float cap_height_per_em = 0.727F;
float cap_height_mm(TextSize);

// What the system says of a monitor. Zero millimetres: it does not know.
struct Monitor {
  int width_px = 0, height_px = 0;
  int width_mm = 0, height_mm = 0;
};
// Pixels per millimetre; where the physical size is unknown or made up (an X server without a real monitor
// computes it from 96 dpi), a diagonal of 10.1 inches is assumed, the smallest screen the kiosk is meant for.
float pixels_per_mm(const Monitor&);
bool is_real(const Monitor&);  // its physical size can be believed
float pixels_per_mm(int width_px, int height_px, double diagonal_inches = 10.1);

}  // namespace minga::ui
