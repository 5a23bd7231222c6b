// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// What comes into the funds and how it goes out: credits are issued and sold, the assembly agrees to share by
// a blend, the draft is objected to, drafted anew and authorised; a project is spent on and a mistake voided;
// the bank's amount is set. Of the assembly only the motion is typed; people come and vote at the desk.
// Throws Unexpected at the first thing that is not as it should be.
void play_shares_day(Player&);

}  // namespace minga::tour
