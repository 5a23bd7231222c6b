// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/vote.h"
#include "storage/connection.h"

// The one-use slips of a vote. A code is eight digits, on paper alone. What is kept is its BLAKE2b-128 digest
// under the open urn's own key, which is erased with the urn: afterwards not even trying all codes tells
// which were printed.
namespace minga::storage {

inline constexpr std::size_t slip_digits = 8;

// `count` new codes, none of them printed before for this vote. The urn has to be open.
std::vector<std::string> new_slip_codes(Connection&, VoteId, std::size_t count);
// Spaces and dashes do not matter. Empty for what cannot be a code.
std::string slip_digest(Connection&, VoteId, const std::string& typed);

}  // namespace minga::storage
