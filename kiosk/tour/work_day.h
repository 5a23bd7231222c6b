// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// Work and land, and what the books say of them: a commitment and its inspection, a work party with its
// sheet, the rate, the payroll with both PINs, the money followed both ways, the year's report, the poster.
// Throws Unexpected at the first thing that is not as it should be.
void play_work_day(Player&);

}  // namespace minga::tour
