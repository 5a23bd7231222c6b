// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/treasury/poster.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// For the notice board: a calendar year from 1900 to 2199 and all years until now, of one state of the books.
Poster poster(Desk&, int year);

}  // namespace minga::desk
