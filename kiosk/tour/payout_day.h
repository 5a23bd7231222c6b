// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// A payout day of the sample community: what to bring is printed, the cash box counted and opened, cash drawn
// by its notes and coins, people paid who are here, by bank and by somebody sent, a receipt voided, the
// printer off in the middle of the queue, the box closed by a blind count with a difference and checked by
// the fiscal. Throws Unexpected at the first thing that is not as it should be.
void play_payout_day(Player&);

}  // namespace minga::tour
