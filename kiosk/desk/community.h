// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/people/founding.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

// What the start screen says of today.
struct Today {
  bool set_up = false;
  storage::Community community;
  Date date;
  std::optional<Assembly> assembly;  // open, or convened from today on
  HeadCount present;                 // qualified members
  std::optional<Vote> vote;          // open
};
Today today(Desk&);

// First-run set-up. The PINs are checked and digested here; `pins` stand in the order of the draft's
// officers.
Result<CommunitySetUp> set_up(Desk&, const CommandId&, FoundingDraft, const std::vector<std::string>& pins);

// --- identifying
// ------------------------------------------------------------------------------------------------------
// `typed` is a number of the roll or a DNI; `pin` four to six digits. Refusals: unknown_person, pin_missing,
// wrong_pin (number = tries left), pin_locked, pin_change_needed (the right one, but of a slip). Misses are
// kept in the log, so a restart gives no new tries.
Result<Session> identify(Desk&, const std::string& typed, const std::string& pin);
// In place of the PIN of a slip, or whenever somebody wants another: `pin` is the old one. Refusals: those of
// identify, pin_malformed, pin_too_simple (the old one too).
Result<PinSet> choose_pin(Desk&, const CommandId&, const std::string& typed, const std::string& pin,
                          const std::string& wanted);
// Who that is, before the PIN.
Result<Member> person(Desk&, const std::string& typed);
// The same for those too who have left or died: what they are owed stays owed.
Result<Member> anyone_on_the_roll(Desk&, const std::string& typed);

// What the board shows everyone.
struct Board {
  storage::Community community;
  std::int64_t hectares_goal = 0;
  std::int64_t area_m2 = 0;
  std::int64_t trees = 0;
  std::int64_t tonnes_issued = 0;
  std::int64_t tonnes_sold = 0;
  Money credited;
  Money to_forest;
  Money to_farmers;
  Money forest_fund;   // not yet allocated
  Money farmers_fund;  // not yet distributed
  Money for_projects;
  Money owed;  // shares not yet paid
  Money paid;
  HeadCount members;
  HeadCount qualified;
  std::optional<Assembly> assembly;  // open now
  HeadCount present;
  std::int64_t quorum_needed = 0;
  std::vector<storage::Agreement> agreements;  // the latest
};
Board board(Desk&);

}  // namespace minga::desk
