// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/voting/vote.h"
#include "storage/connection.h"

// The urn of an open vote. It is the one thing that is not in the log while the vote is open.
//
// At the opening it gets one slot per qualified member, all of one size and sealed, under random keys. A
// ballot is sealed anew and overwrites a random empty slot in place, in the transaction that writes the
// turnout line. So neither the order of rows nor of bytes tells the order of voting, a full slot looks like
// an empty one, and the urn cannot hold more ballots than voters. What someone with the file and this
// program's source can still do is said in SECURITY.md.
namespace minga::storage {

void prepare_urn(Connection&, VoteId, std::int64_t slots);
void drop_into_urn(Connection&, VoteId, Ballot);
// All ballots, sorted; the urn and its key are gone afterwards.
std::vector<Ballot> empty_urn(Connection&, VoteId);
std::int64_t ballots_in_urn(Connection&, VoteId);  // how many, never which; for verification
std::int64_t slots_in_urn(Connection&, VoteId);

// BLAKE2b-128 of `text` under the open urn's key, in hex. Nobody can make it again once the urn is emptied.
std::string digest_under_urn(Connection&, VoteId, std::string_view text);

}  // namespace minga::storage
