// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/tour/player.h"

namespace minga::tour {

// One assembly of the sample community that decides in every way there is, by touches: a motion by slips, a
// choice with papers for the wooden urn and its second round, the board, a show of hands, an annulment, and a
// vote that lost its quorum. Throws Unexpected at the first thing that is not as it should be.
void play_votes_day(Player&);

}  // namespace minga::tour
