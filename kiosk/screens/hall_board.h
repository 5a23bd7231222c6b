// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/hall.h"
#include "kiosk/widgets/ui.h"

namespace minga::screens {

// The large public view of an assembly: quorum, item, who speaks and for how long, women and men. Nothing on
// it can be touched.
void draw_hall(ui::Ui&, const desk::HallView&, Instant now);

}  // namespace minga::screens
