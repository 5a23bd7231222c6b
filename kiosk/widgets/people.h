// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

struct PersonLine {
  std::string name;
  std::string note;  // below, muted: an office
  Shape shape = Shape::none;
  Tone tone = Tone::plain;
};
// People to be read, not touched, close together: in as many columns as fit, line by line in their order.
void people(Ui&, std::span<const PersonLine>);
// Whether so many would fit a page of their own.
bool people_fit_page(Ui&, std::span<const PersonLine>);

}  // namespace minga::ui
