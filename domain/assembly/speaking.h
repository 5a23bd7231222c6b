// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings_events.h"
#include "domain/base/result.h"

// Who speaks next, and what may happen to a turn, decided from facts alone.
namespace minga {

struct Waiting {
  TurnId id;  // given in the order of asking
  Sex sex = Sex::other;
  bool first_time = true;  // has not spoken on this item yet
};

// The order in which those who wait will speak, if nobody else asks.
//
// Women and men stand in two queues; while both have someone waiting they alternate, beginning with whoever
// asked first (`last`: the woman or man who spoke last on this item). Within a queue, who has not spoken on
// this item goes before who has, then in the order of asking. Somebody in neither column stands in none of
// the two queues and keeps the place in which they asked: they speak as soon as nobody who waits comes before
// them by the same two criteria, and the alternation goes on after them as if they had not been there. So
// nobody is forced into a column, and whoever is in none waits no longer than the longer queue. (Were they to
// speak before the head of whichever queue is due, a few of them asking again and again would take as many
// turns as all women and men together.)
std::vector<TurnId> speaking_order(std::span<const Waiting>, std::optional<Sex> last);

// The same from an item's turns, in the order of asking.
std::vector<TurnId> speaking_order(std::span<const Turn>);
// The shortest time anybody may be given, and the longest.
inline constexpr std::int64_t shortest_turn_seconds = 30;
inline constexpr std::int64_t longest_turn_seconds = 3600;

struct SpeakerFacts {
  const Assembly& assembly;
  std::optional<std::int64_t> item;  // under way
  std::span<const Turn> turns;       // of that item, in the order of asking
};
struct Speaker {
  MemberNumber member;  // or:
  VisitorId visitor;
  bool present = false;
};
// Refusals: assembly_not_open, item_not_begun, not_present, turn_asked_already.
Result<TurnAsked> ask_turn(const SpeakerFacts&, TurnId next, const Speaker&, bool by_secretary);
// Refusals: assembly_not_open, item_not_begun, unknown_turn, turn_not_waiting.
Result<TurnWithdrawn> withdraw_turn(const SpeakerFacts&, TurnId);
// The next in the order; `only`: the next woman, or man, even before others, where one of the two has spoken
// less than the statute asks for. Refusals: assembly_not_open, item_not_begun, nobody_waits_to_speak.
Result<TurnBegun> begin_next_turn(const SpeakerFacts&, const Statute&, std::optional<Sex> only = {});
// Refusals: assembly_not_open, unknown_turn, turn_not_under_way.
Result<TurnPaused> pause_turn(const SpeakerFacts&, TurnId);
Result<TurnResumed> resume_turn(const SpeakerFacts&, TurnId);
Result<TurnEnded> end_turn(const SpeakerFacts&, TurnId);

}  // namespace minga
