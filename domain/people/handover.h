// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/people/events.h"

// Handing an office over: what belongs to it goes from who leaves to who comes, by acta (Reglamento D.S.
// 008-91-TR).
namespace minga {

inline constexpr std::size_t most_handed_things = 30;
inline constexpr std::int64_t most_of_a_thing = 100'000;

struct HandoverDraft {
  Office office = Office::vocal;
  std::vector<HandedThing> things;  // those of which there are none are left out
};

struct HandoverFacts {
  HandoverId next;
  Member gives;
  Member takes;
  Date today;
  std::vector<OfficeHeld> terms;  // all that were ever held of this office
  bool done = false;              // between these two, since who gives it came to it
  CashCountId counted_today;      // the latest count of the drawer, if it was made today
  Money in_bank;
};

// Refusals: same_person_twice; office_not_theirs (who gives it never held it, or who takes it neither holds
// it nor is going to); handed_over_already; texts; number_out_of_range (counts, or too many things);
// cash_count_needed (the treasurer's).
Result<OfficeHandedOver> hand_over_office(const HandoverFacts&, const HandoverDraft&);

// Was elected to the board for two terms in a row, so that the law allows no third one after them (Ley 24656,
// art. 20: one re-election). `held` are all offices of one member; `before`: the first day of the next term.
bool served_two_terms(const std::vector<OfficeHeld>& held, Date before);

}  // namespace minga
