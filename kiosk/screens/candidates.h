// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/widgets/ui.h"

namespace minga::screens {

// The people of a list with their offices, women and men by their marks.
void draw_list(ui::Ui&, const std::vector<desk::CandidateView>&);
// Whether they fit a page of their own, in these letters.
bool list_fits_page(ui::Ui&, const std::vector<desk::CandidateView>&);
// What an option is shown with on every screen: the list's symbol, the project's picture or its own; none for
// a motion.
ui::Icon picture_of(const desk::VoteView&, std::size_t place);
// How many women and men, and whether the share that the law asks of each is reached.
void draw_balance(ui::Ui&, const ListBalance&);

}  // namespace minga::screens
