// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/documents/canvas.h"

namespace minga::documents {

// Pictures for a notice board, drawn of few shapes into a square box.
void draw_tree(Canvas&, Box, Colour);
void draw_coin(Canvas&, Box, Colour);
// A person of round (women) or square (men) shape, as everywhere.
void draw_woman(Canvas&, Box, Colour);
void draw_man(Canvas&, Box, Colour);
// By the word a project's picture has in the log; a leaf for others.
void draw_project(Canvas&, const std::string& picture, Box, Colour);

}  // namespace minga::documents
