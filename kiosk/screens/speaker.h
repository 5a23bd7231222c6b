// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/proceedings.h"
#include "kiosk/widgets/controls.h"

namespace minga::screens {

// Who has the word and for how long, as the secretary's screen and the hall's board show it. Answers whether
// the time is over.
bool draw_speaker_clock(ui::Ui&, const Turn&, Instant now);

}  // namespace minga::screens
