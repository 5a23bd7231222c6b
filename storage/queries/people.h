// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/people/roll.h"
#include "storage/connection.h"

namespace minga {
struct StatusChanged;
}

namespace minga::storage {

struct Community {
  std::string name;
  std::string place;
  bool sample = false;
};
std::optional<Community> find_community(Connection&);
// The statute in force on a day. A community that is set up always has one.
Statute statute_on(Connection&, Date);
// All that was ever set, the newest first; also what comes into force later.
struct DatedStatute {
  Statute statute;
  AgreementId agreement;  // by which it was changed; none: as the community was set up
};
std::vector<DatedStatute> statutes(Connection&);

std::optional<Member> find_member(Connection&, MemberNumber);
// Empty for nobody and for a number that is not on the roll.
std::string name_of(Connection&, MemberNumber);
std::optional<MemberNumber> member_with_dni(Connection&, std::string_view eight_digits);
std::vector<Member> household_of(Connection&, HouseholdId);

// By surname. `words` are found anywhere in the name, accents and case apart; digits are a number or the
// beginning of a DNI. Empty finds everyone. At most `limit` from `offset`.
std::vector<Member> search_members(Connection&, std::string_view words, std::int64_t offset,
                                   std::int64_t limit);
std::int64_t count_members(Connection&, std::string_view words);

// Everyone who ever was on it, by number.
std::vector<Member> whole_roll(Connection&);

struct Group {
  GroupId id;
  std::string name;
};
std::vector<Group> groups(Connection&);
std::int64_t count_in_group(Connection&, GroupId);  // who belongs, also those of several groups

MemberNumber next_member(Connection&);
HouseholdId next_household(Connection&);
bool household_exists(Connection&, HouseholdId);
bool group_exists(Connection&, GroupId);

// Everyone who belongs to the community, by sex, with and without vote.
HeadCount head_count_of_roll(Connection&);
HeadCount head_count_of_qualified(Connection&);
std::int64_t households_without_woman(Connection&);
std::int64_t count_households(Connection&);
// Where somebody belongs, but nobody of that sex.
std::vector<HouseholdId> households_without(Connection&, Sex, std::int64_t offset, std::int64_t limit);

// In an update of the roll: who belongs and was confirmed from a day on, and who was not, by surname.
std::int64_t count_confirmed(Connection&, Date since);
std::vector<Member> not_confirmed(Connection&, Date since, std::int64_t offset, std::int64_t limit);

std::vector<MemberNumber> voters(Connection&);  // the qualified, by number
// Who shares in the farmers' fund: everyone who belongs.
std::vector<MemberNumber> sharers(Connection&);

struct PinRecord {
  std::string record;
  int misses = 0;
  bool temporary = false;
};
std::optional<PinRecord> pin_of(Connection&, MemberNumber);

// Who belongs and has no PIN at all, or only that of a slip, by number.
std::vector<MemberNumber> without_pin(Connection&, bool with_slip);

std::vector<OfficeHeld> offices_of(Connection&, MemberNumber);
std::vector<OfficeHeld> offices_in_force(Connection&, Date);

std::optional<Date> confirmed_on(Connection&, MemberNumber);
// How they came onto the roll.
Joined joined_of(Connection&, MemberNumber);
// What the assembly or a death changed, the oldest first.
std::vector<StatusChanged> standings_of(Connection&, MemberNumber);

struct ForestFigures {
  std::int64_t area_m2 = 0;
  std::int64_t trees = 0;
  std::int64_t parcels = 0;
};
ForestFigures forest_figures(Connection&);
ForestFigures forest_figures_of(Connection&, MemberNumber);

}  // namespace minga::storage
