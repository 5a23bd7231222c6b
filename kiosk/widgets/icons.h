// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/widgets/look.h"

namespace minga::ui {

// Where the icon stands in the Material Icons font; 0 for Icon::none.
char32_t codepoint(Icon);
std::vector<Icon> all_icons();

}  // namespace minga::ui
