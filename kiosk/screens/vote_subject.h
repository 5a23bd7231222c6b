// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What is put to the vote, as the ballot will show it, and how it is held and counted. ids: option/<from 0>,
// which only show
void draw_subject(Ui&, const desk::VoteView&, const std::vector<storage::Group>&);

}  // namespace minga::screens
