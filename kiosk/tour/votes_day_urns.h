// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/ids.h"
#include "kiosk/tour/hall.h"

// The two votes of the votes day that need something besides the kiosk: a bag of slips, a wooden urn. Both
// begin and end where fill_hall() ended or at the start.
namespace minga::tour {

void motion_by_slips(Player&, const Hall&);
// The choice and its second round, which is answered.
VoteId choice_on_paper(Player&, const Hall&);

}  // namespace minga::tour
