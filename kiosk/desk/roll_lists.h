// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/people/sheets.h"
#include "kiosk/desk/desk.h"

// The roll looked at as a whole: households, cards, the two-yearly update, the book.
namespace minga::desk {

struct HouseholdLine {
  HouseholdId id;
  std::vector<Member> members;  // who belongs, by number
  std::vector<Member> died;     // of the sex nobody belongs of: they are missing for good
};
// Those where somebody belongs and no woman, or no man, does. One left empty by a death is none of them.
std::vector<HouseholdLine> households_without(Desk&, Sex, std::int64_t offset, std::int64_t limit);

// Of who belongs from one number to another, both included.
CardSheet card_sheet(Desk&, MemberNumber from, MemberNumber to);

// The update of the roll, at least every two years: who belongs and was confirmed since its first day.
inline constexpr std::int64_t update_days = 2 * 365;
struct RollUpdate {
  Date since;  // two years ago: who was confirmed before is missing
  std::int64_t belonging = 0;
  std::int64_t confirmed = 0;
  std::vector<Member> missing;  // one page of them, by surname
};
RollUpdate roll_update(Desk&, std::int64_t offset, std::int64_t limit);

// Everyone who ever was on the roll, by number, as `minga export roll` writes it. No rights are asked: for
// whoever has the machine.
RollSheet whole_roll(Desk&);

// The same for whoever keeps the roll or checks it. Refusal: not_allowed (secretary and fiscal only).
Result<RollSheet> exported_roll(Desk&, const Session&);

// Everyone who belongs, by number, for the book. Refusal: not_allowed (secretary and fiscal only: it holds
// addresses).
Result<RollSheet> roll_sheet(Desk&, const Session&);

}  // namespace minga::desk
