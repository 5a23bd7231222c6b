// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/desk.h"

namespace minga::desk {

// Whether the one who identified themselves holds the office today, by the roll and not by what a screen
// remembers. For decisions that two named officers take together.
bool holds(Desk&, const Session&, Office);

}  // namespace minga::desk
