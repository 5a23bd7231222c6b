// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/people/member.h"
#include "domain/people/standing.h"

namespace minga {

struct MemberRegistered;
struct MemberEdited;
struct GroupNamed;
struct PinSet;

// What the secretary typed about a person.
struct MemberDraft {
  std::string given_names;
  std::string surnames;
  std::string dni;
  Sex sex = Sex::other;
  HouseholdId household;        // none: a household of their own is begun
  std::vector<GroupId> groups;  // at least one, in any order
  Status status = Status::integrated;
  std::optional<Date> admitted;
  std::optional<Date> born;
  std::string activity;
  std::string address;
  std::string settlement;
  std::string phone;
  std::optional<Date> consent;
  JoinedBy joined_by = JoinedBy::earlier_roll;  // of somebody new
};

// Longest words for what is told besides, and for a phone number's signs.
inline constexpr std::size_t longest_phone = 20;

// A line of the roll as it would be typed again.
MemberDraft draft_of(const Member&);

// What the roll knows that matters for one registration.
struct RollFacts {
  MemberNumber next_number;
  HouseholdId next_household;
  std::optional<MemberNumber> dni_owner;  // who has the draft's DNI already
  bool household_known = true;
  bool groups_known = true;
  // The question of the urn that stands open; nobody joins or leaves the voters meanwhile.
  std::string open_vote = {};
  // The first day of this roll: nobody admitted later can have stood on an earlier one. None: the roll is
  // being begun.
  std::optional<Date> begun = {};
  std::optional<StandingAgreement> agreement = {};  // the one named for an admission
};

// Refusals: names, DNI, phone_malformed (six to fifteen digits), dates (birth, admission or consent in the
// future, admission before birth or before the agreement), unknown household or group, vote_still_open (a new
// voter while an urn is open). Of how they join: agreement_missing (none named, or a partner with a vote),
// agreement_not_for_this, majority_missing (two thirds of those attending), admitted_since (number = the
// first day of this roll in days, of an earlier roll), partner_missing (nobody else in the household).
Result<MemberRegistered> register_member(const RollFacts&, const MemberDraft&, Date today);
// `before` is the line as it stands; its own DNI is no duplicate. Also refused: status_by_agreement, a
// standing changes by change_standing only (standing.h).
Result<MemberEdited> edit_member(const RollFacts&, const Member& before, const MemberDraft&, Date today);

// A group of members, such as those who plant and those who grow coffee: a new one, or another name for
// `which`. Refusals: names, group_taken, unknown_group.
struct KnownGroup {
  GroupId id;
  std::string name;
};
Result<GroupNamed> name_group(std::span<const KnownGroup>, GroupId which, std::string_view typed);

// Four to six digits, not all the same and not a plain run such as 1234. Refusals: pin_malformed,
// pin_too_simple.
Result<std::string> acceptable_pin(std::string_view typed);

// Wrong PINs in a row after which only an officer can unlock.
inline constexpr int pin_tries = 5;

// The offices a member holds on a day, whatever their standing.
std::vector<Office> offices_on(std::span<const OfficeHeld> held, MemberNumber member, Date day);

}  // namespace minga
