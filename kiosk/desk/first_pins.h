// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/people/sheets.h"
#include "kiosk/desk/desk.h"

// How members come to a PIN: typed by themselves before the secretary, or printed on a sealed slip that opens
// nothing but the choice of their own. A PIN in place of another takes two officers.
namespace minga::desk {

// A digest as the desk's settings want it.
std::string pin_record_for(Desk&, MemberNumber, const std::string& pin);

// The secretary gives somebody their first PIN, or one in place of a slip's; the member types it, unseen.
// Refusals: not_allowed, unknown_member, two_officers_needed (they have one), vote_still_open, pin_malformed,
// pin_too_simple.
Result<PinSet> set_pin(Desk&, const Session&, const CommandId&, MemberNumber, const std::string& pin);
// For a forgotten one: the secretary and another officer. Refusals: the same, and same_person_twice.
Result<PinSet> reset_pin(Desk&, const Session& secretary, const Session& other, const CommandId&,
                         MemberNumber, const std::string& pin);

inline constexpr std::size_t pin_slips_at_once = 40;

struct PinCounts {
  std::size_t without = 0;  // who belongs and has none
  std::size_t unused = 0;   // has that of a slip
};
PinCounts pin_counts(Desk&);

// For so many of those without any PIN; with `again` for those who have not used their slip, whose old slips
// are void. Refusals: not_allowed, vote_still_open, unknown_member (nobody is left).
Result<PinSlipSheet> issue_first_pins(Desk&, const Session&, bool again);

}  // namespace minga::desk
