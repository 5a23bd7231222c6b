// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/desk.h"
#include "storage/verify.h"

namespace minga::desk {

// Replays the log beside what is kept and compares everything. Reads the whole database, so it takes seconds
// after years; changes nothing.
storage::Verification verify(Desk&);
// The short code of the last line, as papers print it.
std::string chain_code(const storage::Verification&);

}  // namespace minga::desk
