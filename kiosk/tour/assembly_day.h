// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// One whole day of the sample community, by touches on what is on the screen: a member is registered, the
// assembly convened and opened, two votes held, a sale recorded, the farmers' share distributed and paid, the
// acta printed, everything verified. Throws Unexpected at the first thing that is not as it should be.
void play_assembly_day(Player&);

}  // namespace minga::tour
