// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// A day of the secretary with the roll: a woman admitted and registered in her household, cards and slips,
// her own PIN and her own data, an officer's PIN given anew by two, a standing changed by agreement, a list
// brought in, the update every two years, the roll on paper and on a stick.
void play_roll_day(Player&);

}  // namespace minga::tour
