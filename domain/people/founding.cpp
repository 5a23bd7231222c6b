// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/founding.h"

#include <algorithm>

#include "domain/base/text.h"
#include "domain/event.h"
#include "domain/people/dni.h"

namespace minga {

Date end_of_term(Date from) {
  const auto ymd = civil(from);
  const auto same_day = date_of(ymd.year + 2, ymd.month, ymd.day);
  if (same_day) return same_day->plus_days(-1);
  // From 29 February, or beyond the calendar's end with a wrong clock.
  return date_of(ymd.year + 2, 3, 1).value_or(from.plus_days(2 * 365)).plus_days(-1);
}

Result<CommunitySetUp> set_up_community(bool already_set_up, const FoundingDraft& draft, Date today) {
  if (already_set_up) return refuse(Why::already_set_up);
  const auto name = clean_name(draft.name);
  if (!name) return refuse(name.error());
  const auto place = clean_name(draft.place);
  if (!place) return refuse(place.error());
  const auto within = [](std::int64_t value, std::int64_t low, std::int64_t high) {
    return value >= low && value <= high;
  };
  if (!within(draft.second_call_percent, 1, 100) || !within(draft.parity_percent, 0, 50) ||
      !within(draft.farmers_percent, 0, 100) || !within(draft.hectares_goal, 1, 1'000'000))
    return refuse(Why::number_out_of_range);

  for (const Office needed : {Office::president, Office::secretary, Office::treasurer}) {
    const auto holders = std::count_if(draft.officers.begin(), draft.officers.end(),
                                       [&](const auto& officer) { return officer.office == needed; });
    if (holders != 1) return refuse(Why::officers_missing);
  }

  CommunitySetUp event;
  event.founded = {*name, *place, false,
                   Statute{today, Ratio{draft.second_call_percent, 100}, Ratio{draft.parity_percent, 100},
                           draft.farmers_percent * 100, draft.hectares_goal}};
  event.offices_until = end_of_term(today);
  std::int64_t next = 1;
  for (const auto& officer : draft.officers) {
    if (officer.pin_record.empty()) return refuse(Why::pin_missing);
    MemberDraft person = officer.person;
    person.household = {};
    person.groups = {GroupId{1}};
    person.status = Status::qualified;
    if (!person.admitted) person.admitted = today;
    const RollFacts facts{.next_number = {next}, .next_household = {next}, .dni_owner = std::nullopt};
    auto registered = register_member(facts, person, today);
    if (!registered) return refuse(registered.error());
    const auto& dni = registered->member.dni;
    for (const auto& earlier : event.officers)
      if (!dni.empty() && !earlier.member.dni.empty() && dni_digits(earlier.member.dni) == dni_digits(dni))
        return refuse({.why = Why::dni_taken, .number = earlier.member.number.value});
    event.officers.push_back({registered->member, officer.office, officer.pin_record});
    ++next;
  }
  return event;
}

}  // namespace minga
