// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/people/roll.h"
#include "kiosk/desk/desk.h"
#include "kiosk/desk/first_pins.h"
#include "storage/queries/people.h"

namespace minga::desk {

struct RollPage {
  std::vector<Member> members;
  std::int64_t found = 0;  // in all, of which `members` is one page
  HeadCount belonging;
  HeadCount qualified;
  std::int64_t households = 0;
  std::int64_t households_without_woman = 0;
};
inline constexpr std::int64_t roll_page_size = 40;
RollPage roll_page(Desk&, const std::string& words, std::int64_t offset);

struct MemberCard {
  Member member;
  std::string groups;             // their names
  std::vector<Member> household;  // the others
  std::vector<OfficeHeld> offices;
  bool has_pin = false;
  bool locked = false;
  bool pin_of_slip = false;  // not yet changed for one of their own
  Joined joined;
  std::vector<StatusChanged> standings;  // the oldest first
  std::optional<Date> confirmed;         // in an update of the roll
};
Result<MemberCard> member_card(Desk&, MemberNumber);
std::vector<storage::Group> groups(Desk&);
struct GroupLine {
  storage::Group group;
  std::int64_t members = 0;
};
std::vector<GroupLine> group_lines(Desk&);
// The secretary's; no `which`: a new group. Refusals: not_allowed, and those of minga::name_group.
Result<GroupNamed> name_group(Desk&, const Session&, const CommandId&, GroupId which,
                              const std::string& name);
// "Familias de altura, Caficultores"
std::string names_of(const std::vector<storage::Group>&, const Groups&);

// `agreement` is the one that admits, where the draft says so.
Result<MemberRegistered> register_member(Desk&, const Session&, const CommandId&, const MemberDraft&,
                                         AgreementId agreement = {});
Result<MemberEdited> edit_member(Desk&, const Session&, const CommandId&, MemberNumber, const MemberDraft&);
// Seen and asked today: the line is right. Refusals: not_allowed, unknown_member (who has left or died).
Result<MemberConfirmed> confirm_member(Desk&, const Session&, const CommandId&, MemberNumber);
Result<PinCleared> unlock_pin(Desk&, const Session&, const CommandId&, MemberNumber);

// For whoever has the machine, when those who could unlock are locked themselves: a line of the log without
// an actor. Gives new tries, never a PIN.
Result<PinCleared> unlock_from_machine(Desk&, const CommandId&, MemberNumber);

}  // namespace minga::desk
