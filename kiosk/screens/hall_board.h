// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/hall.h"
#include "kiosk/widgets/ui.h"

namespace minga::screens {

// How often the board looks whether something was written, so that everybody sees it within a second.
inline constexpr double board_looks_again_s = 0.5;
static_assert(board_looks_again_s < 1);

// The large public view of an assembly: quorum, item, who speaks and for how long, women and men. Nothing on
// it can be touched.
void draw_hall(ui::Ui&, const desk::HallView&, Instant now);

}  // namespace minga::screens
