// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/speaking.h"

#include <algorithm>

namespace minga {

namespace {

bool before(const Waiting& a, const Waiting& b) {
  return a.first_time != b.first_time ? a.first_time : a.id < b.id;
}

// The one of these who speaks first; the end of the list if there is none.
using Queue = std::vector<Waiting>;
Queue::const_iterator head(const Queue& waiting, std::optional<Sex> of) {
  auto found = waiting.end();
  for (auto each = waiting.begin(); each != waiting.end(); ++each)
    if ((!of || each->sex == *of) && (found == waiting.end() || before(*each, *found))) found = each;
  return found;
}

Queue::const_iterator next_of(const Queue& waiting, std::optional<Sex> last) {
  const auto woman = head(waiting, Sex::woman);
  const auto man = head(waiting, Sex::man);
  if (woman == waiting.end() || man == waiting.end() || !last) return head(waiting, std::nullopt);
  const auto due = *last == Sex::woman ? man : woman;
  const auto first = head(waiting, std::nullopt);
  return first->sex == Sex::other ? first : due;
}

const Turn* find(const SpeakerFacts& facts, TurnId id) {
  const auto found =
      std::find_if(facts.turns.begin(), facts.turns.end(), [&](const Turn& each) { return each.id == id; });
  return found == facts.turns.end() ? nullptr : &*found;
}

Result<bool> item_under_way(const SpeakerFacts& facts) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.item) return refuse(Why::item_not_begun);
  return true;
}

Result<bool> in_state(const SpeakerFacts& facts, TurnId id, bool (*allowed)(TurnState), Why otherwise) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  const auto* turn = find(facts, id);
  if (!turn) return refuse(Why::unknown_turn);
  if (!allowed(turn->state)) return refuse(otherwise);
  return true;
}

}  // namespace

std::vector<TurnId> speaking_order(std::span<const Waiting> all, std::optional<Sex> last) {
  Queue waiting(all.begin(), all.end());
  std::vector<TurnId> order;
  while (!waiting.empty()) {
    const auto next = next_of(waiting, last);
    if (next->sex != Sex::other) last = next->sex;
    order.push_back(next->id);
    waiting.erase(next);
  }
  return order;
}

std::vector<TurnId> speaking_order(std::span<const Turn> turns) {
  std::vector<Waiting> waiting;
  const Turn* last = nullptr;  // of a woman or a man
  const auto had_the_word = [&](const Turn& who) {
    return std::any_of(turns.begin(), turns.end(),
                       [&](const Turn& each) { return each.place > 0 && each.same_person(who); });
  };
  for (const auto& turn : turns) {
    if (turn.state == TurnState::waiting) waiting.push_back({turn.id, turn.sex, !had_the_word(turn)});
    if (turn.sex != Sex::other && turn.place > (last ? last->place : 0)) last = &turn;
  }
  return speaking_order(waiting, last ? std::optional(last->sex) : std::nullopt);
}

Result<TurnAsked> ask_turn(const SpeakerFacts& facts, TurnId next, const Speaker& who, bool by_secretary) {
  if (const auto may = item_under_way(facts); !may) return refuse(may.error());
  if (!who.present) return refuse(Why::not_present);
  const bool asked = std::any_of(facts.turns.begin(), facts.turns.end(), [&](const Turn& each) {
    return each.member == who.member && each.visitor == who.visitor && each.state == TurnState::waiting;
  });
  if (asked) return refuse(Why::turn_asked_already);
  return TurnAsked{next, facts.assembly.id, *facts.item, who.member, who.visitor, by_secretary};
}

Result<TurnWithdrawn> withdraw_turn(const SpeakerFacts& facts, TurnId id) {
  const auto waits = [](TurnState state) { return state == TurnState::waiting; };
  if (const auto may = in_state(facts, id, waits, Why::turn_not_waiting); !may) return refuse(may.error());
  return TurnWithdrawn{id};
}

Result<TurnBegun> begin_next_turn(const SpeakerFacts& facts, const Statute& statute,
                                  std::optional<Sex> only) {
  if (const auto may = item_under_way(facts); !may) return refuse(may.error());
  auto order = speaking_order(facts.turns);
  if (only) std::erase_if(order, [&](TurnId id) { return find(facts, id)->sex != *only; });
  if (order.empty()) return refuse(Why::nobody_waits_to_speak);
  return TurnBegun{order.front(),
                   std::clamp(statute.speaking_seconds, shortest_turn_seconds, longest_turn_seconds)};
}

Result<TurnPaused> pause_turn(const SpeakerFacts& facts, TurnId id) {
  const auto runs = [](TurnState state) { return state == TurnState::speaking; };
  if (const auto may = in_state(facts, id, runs, Why::turn_not_under_way); !may) return refuse(may.error());
  return TurnPaused{id};
}

Result<TurnResumed> resume_turn(const SpeakerFacts& facts, TurnId id) {
  const auto paused = [](TurnState state) { return state == TurnState::paused; };
  if (const auto may = in_state(facts, id, paused, Why::turn_not_under_way); !may) return refuse(may.error());
  return TurnResumed{id};
}

Result<TurnEnded> end_turn(const SpeakerFacts& facts, TurnId id) {
  if (const auto may = in_state(facts, id, has_the_word, Why::turn_not_under_way); !may)
    return refuse(may.error());
  return TurnEnded{id};
}

}  // namespace minga
