// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/voting/electorate.h"

namespace minga::shares {

// Equal shares without a completion: projects in the order in which their supporters buy them. For a purse
// that is a range, the order that holds for every purse within; nothing when there is none or it could not be
// proved. For one purse there is always an answer.
std::optional<std::vector<ProjectIndex>> run(const Electorate&, Purse);

}  // namespace minga::shares
