// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/decisions.h"
#include "domain/voting/sheets.h"
#include "kiosk/desk/desk.h"

// Voting by slip: printed slips are cut, shuffled in a bag and drawn, one for each who is present. The kiosk
// takes each once and never knows who holds it.
namespace minga::desk {

// Prints as many slips as qualified members are present, and ten more; those that are printed already and not
// drawn are void when `replaces`, for a sheet that never came out. The codes stand on the answered sheet and
// nowhere else: it is printed and not kept. One of the two who opened the vote asks for it.
Result<SlipSheet> issue_slips(Desk&, const Session&, const CommandId&, VoteId, bool replaces);

// The officer at the bag: this member, who is present, draws one.
Result<SlipTaken> take_slip(Desk&, const Session& officer, const CommandId&, VoteId, MemberNumber);

// Who is here and who has drawn one, for the officer at the bag; found as at check-in.
struct SlipLine {
  Member member;
  bool present = false;
  bool drawn = false;
};
std::vector<SlipLine> slip_list(Desk&, VoteId, const std::string& words);

// Whether a ballot may be shown for this code. Refusals: those of cast_by_slip.
Result<bool> check_slip(Desk&, VoteId, const std::string& code);
Result<SlipUsed> cast_by_slip(Desk&, const CommandId&, VoteId, const std::string& code, Ballot);

}  // namespace minga::desk
