// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/speaking.h"

#include <algorithm>
#include <set>

#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

namespace {

// Loads what a decision about turns needs.
template <class E, class Decide>
Result<E> with_turns(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                     const Decide& decide) {
  return desk.commit<E>(command, {session.member}, [&]() -> Result<E> {
    const auto assembly = storage::find_assembly(desk.db(), id);
    if (!assembly) return refuse(Why::unknown_assembly);
    const auto item = storage::item_under_way(desk.db(), id);
    const auto turns = item ? storage::turns_of(desk.db(), id, *item) : std::vector<Turn>();
    return decide(SpeakerFacts{*assembly, item, turns});
  });
}

// The same by whoever runs the assembly.
template <class E, class Decide>
Result<E> presiding(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                    const Decide& decide) {
  return with_turns<E>(desk, session, command, id, [&](const SpeakerFacts& facts) -> Result<E> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    return decide(facts);
  });
}

std::optional<Sex> behind_in(const HeadCount& seconds, const Statute& statute) {
  switch (parity_of(seconds, statute)) {
    case Parity::few_women:
      return Sex::woman;
    case Parity::few_men:
      return Sex::man;
    case Parity::balanced:
      break;
  }
  return std::nullopt;
}

}  // namespace

Result<TurnAsked> ask_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id) {
  return with_turns<TurnAsked>(desk, session, command, id, [&](const SpeakerFacts& facts) {
    const bool present = storage::is_present(desk.db(), id, session.member);
    return minga::ask_turn(facts, storage::next_turn(desk.db()), {session.member, {}, present}, false);
  });
}

Result<TurnAsked> give_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                            MemberNumber member, VisitorId visitor) {
  return presiding<TurnAsked>(desk, session, command, id, [&](const SpeakerFacts& facts) {
    auto& db = desk.db();
    const auto visitors = storage::visitors_of(db, id);
    const bool present = member ? storage::is_present(db, id, member)
                                : std::any_of(visitors.begin(), visitors.end(), [&](const Visitor& each) {
                                    return each.id == visitor && !each.left;
                                  });
    return minga::ask_turn(facts, storage::next_turn(db), {member, visitor, present}, true);
  });
}

Result<TurnWithdrawn> withdraw_turn(Desk& desk, const Session& session, const CommandId& command,
                                    AssemblyId id, TurnId turn) {
  return with_turns<TurnWithdrawn>(
      desk, session, command, id, [&](const SpeakerFacts& facts) -> Result<TurnWithdrawn> {
        const bool own = std::any_of(facts.turns.begin(), facts.turns.end(), [&](const Turn& each) {
          return each.id == turn && each.member == session.member;
        });
        if (!own)
          if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
        return minga::withdraw_turn(facts, turn);
      });
}

Result<TurnBegun> begin_next_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                                  std::optional<Sex> only) {
  return presiding<TurnBegun>(desk, session, command, id, [&](const SpeakerFacts& facts) {
    return minga::begin_next_turn(facts, storage::statute_on(desk.db(), facts.assembly.date), only);
  });
}

Result<TurnPaused> pause_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                              TurnId turn) {
  return presiding<TurnPaused>(desk, session, command, id,
                               [&](const SpeakerFacts& facts) { return minga::pause_turn(facts, turn); });
}

Result<TurnResumed> resume_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                                TurnId turn) {
  return presiding<TurnResumed>(desk, session, command, id,
                                [&](const SpeakerFacts& facts) { return minga::resume_turn(facts, turn); });
}

Result<TurnEnded> end_turn(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                           TurnId turn) {
  return presiding<TurnEnded>(desk, session, command, id,
                              [&](const SpeakerFacts& facts) { return minga::end_turn(facts, turn); });
}

Result<SpeakingView> speaking_view(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  SpeakingView view;
  view.item = storage::item_under_way(db, id);
  view.visitors = storage::visitors_of(db, id);
  std::erase_if(view.visitors, [](const Visitor& each) { return each.left.has_value(); });
  const auto turns = storage::all_turns_of(db, id);
  const auto now = desk.now();
  view.speech = speech_of(turns, now);
  if (view.speech.people.total() >= speakers_to_compare)
    view.behind = behind_in(view.speech.seconds, storage::statute_on(db, assembly->date));
  if (view.item) {
    view.item_title = assembly->agenda.at(static_cast<std::size_t>(*view.item));
    const auto here = storage::turns_of(db, id, *view.item);
    view.item_speech = speech_of(here, now);
    for (const auto next : speaking_order(here))
      for (const auto& turn : here)
        if (turn.id == next) view.waiting.push_back(turn);
    for (const auto& turn : here)
      if (has_the_word(turn.state)) view.speaker = turn;
  }
  view.assembly = std::move(*assembly);
  return view;
}

Minutes::Speech speech_of(const std::vector<Turn>& turns, Instant now) {
  Minutes::Speech speech;
  std::set<std::pair<std::int64_t, std::int64_t>> people;
  for (const auto& turn : turns) {
    if (turn.place == 0) continue;
    speech.seconds.add(turn.sex, turn.seconds_at(now));
    if (people.insert({turn.member.value, turn.visitor.value}).second) speech.people.add(turn.sex);
  }
  return speech;
}

}  // namespace minga::desk
