// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace minga::storage {

// The item under way, if any, and the turns to speak on it: the one under way is over, those who wait lapse.
void end_item(Connection&, AssemblyId, Instant at);

}  // namespace minga::storage
