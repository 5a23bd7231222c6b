// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/widgets/ui.h"

namespace minga::screens {

// The people of a list with their offices, women and men by their marks.
void draw_list(ui::Ui&, const std::vector<desk::CandidateView>&);
// How many women and men, and whether the share that the law asks of each is reached.
void draw_balance(ui::Ui&, const ListBalance&);

}  // namespace minga::screens
