// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

// A photo or scan, ready to be shown: rows from the top, four bytes a pixel.
struct Pixels {
  int width = 0, height = 0;
  std::vector<unsigned char> rgba;
};

// Of a JPEG or PNG, made smaller so that neither side is longer than `longest`. Nothing for what is no such
// picture, is broken, or is larger than `most_pixels`. Slow with large pictures: not for the window's thread.
std::shared_ptr<const Pixels> pixels_of(std::string_view file, std::int64_t most_pixels, int longest = 1600);

// Holds pictures where the renderer finds them, as long as somebody holds their pixels. The shell has one;
// without it only the frame of a picture is drawn.
class PictureShelf {
 public:
  virtual ~PictureShelf() = default;
  virtual std::uintptr_t texture(const std::shared_ptr<const Pixels>&) = 0;
};

// As wide as the flow or as high as `tallest` allows, in the middle; turned clockwise by quarters. It can be
// touched. `label` says what it shows.
bool picture(Ui&, std::string_view id, std::string_view label, const std::shared_ptr<const Pixels>&,
             int quarter_turns, float tallest);

}  // namespace minga::ui
