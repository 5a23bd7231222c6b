// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/treasury/share_out.h"
#include "storage/connection.h"

namespace minga::storage {

// Everyone who belongs to the community with what a rule can weigh, by number. Days are those of the work
// parties from the first to the last day, both included.
std::vector<Sharer> weighed_sharers(Connection&, Date from, Date until);

}  // namespace minga::storage
