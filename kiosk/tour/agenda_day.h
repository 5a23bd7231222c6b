// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// An assembly followed item by item: who asks to speak and speaks, a proposal, an agreement and a dissent, a
// task, the acta read aloud, corrected and signed, and how women and men took part.
void play_agenda_day(Player&);

}  // namespace minga::tour
