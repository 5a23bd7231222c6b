// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/handover.h"

#include <algorithm>

#include "domain/base/text.h"

namespace minga {

namespace {

Result<std::vector<HandedThing>> clean_things(const std::vector<HandedThing>& typed) {
  std::vector<HandedThing> things;
  for (const auto& each : typed) {
    if (each.count == 0 && each.remarks.empty()) continue;
    if (each.count < 0 || each.count > most_of_a_thing)
      return refuse({.why = Why::number_out_of_range, .number = most_of_a_thing});
    const auto what = clean_name(each.what);
    if (!what) return refuse(what.error());
    HandedThing thing{*what, each.count, {}};
    if (!each.remarks.empty()) {
      const auto remarks = clean_sentence(each.remarks);
      if (!remarks) return refuse(remarks.error());
      thing.remarks = *remarks;
    }
    things.push_back(std::move(thing));
  }
  if (things.size() > most_handed_things)
    return refuse({.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(most_handed_things)});
  return things;
}

}  // namespace

Result<OfficeHandedOver> hand_over_office(const HandoverFacts& facts, const HandoverDraft& draft) {
  if (facts.gives.number == facts.takes.number) return refuse(Why::same_person_twice);
  const auto term_of = [&](MemberNumber member, auto fits) {
    return std::any_of(facts.terms.begin(), facts.terms.end(), [&](const OfficeHeld& each) {
      return each.member == member && each.office == draft.office && fits(each);
    });
  };
  if (!term_of(facts.gives.number, [&](const OfficeHeld& each) { return each.from <= facts.today; }))
    return refuse({.why = Why::office_not_theirs, .number = facts.gives.number.value});
  if (!term_of(facts.takes.number, [&](const OfficeHeld& each) { return each.until >= facts.today; }))
    return refuse({.why = Why::office_not_theirs, .number = facts.takes.number.value});
  if (facts.done) return refuse(Why::handed_over_already);
  auto things = clean_things(draft.things);
  if (!things) return refuse(things.error());
  OfficeHandedOver event;
  event.id = facts.next;
  event.office = draft.office;
  event.gives = facts.gives.number;
  event.takes = facts.takes.number;
  event.gives_name = facts.gives.full_name();
  event.gives_dni = facts.gives.dni;
  event.takes_name = facts.takes.full_name();
  event.takes_dni = facts.takes.dni;
  event.things = std::move(*things);
  if (draft.office == Office::treasurer) {
    if (!facts.counted_today) return refuse(Why::cash_count_needed);
    event.cash_count = facts.counted_today;
    event.in_bank = facts.in_bank;
  }
  return event;
}

bool served_two_terms(const std::vector<OfficeHeld>& held, Date before) {
  const auto elected_until = [&](Date last) {
    return std::find_if(held.begin(), held.end(), [&](const OfficeHeld& each) {
      return !each.acting && each.from <= last && each.until >= last;
    });
  };
  const auto last = elected_until(before.plus_days(-1));
  return last != held.end() && elected_until(last->from.plus_days(-1)) != held.end();
}

}  // namespace minga
