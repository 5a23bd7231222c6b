// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/acta.h"

#include "kiosk/desk/minutes_course.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

namespace {

template <class E, class Decide>
Result<E> with_acta(Desk& desk, const std::vector<MemberNumber>& actors, const CommandId& command,
                    AssemblyId id, const Decide& decide) {
  return desk.commit<E>(command, actors, [&]() -> Result<E> {
    const auto assembly = storage::find_assembly(desk.db(), id);
    if (!assembly) return refuse(Why::unknown_assembly);
    const auto rounds = storage::acta_rounds(desk.db(), id);
    return decide(ActaFacts{*assembly, rounds});
  });
}

// The same by whoever runs assemblies.
template <class E, class Decide>
Result<E> keeping(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                  const Decide& decide) {
  return with_acta<E>(desk, {session.member}, command, id, [&](const ActaFacts& facts) -> Result<E> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    return decide(facts);
  });
}

}  // namespace

Result<ActaState> acta_state(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  ActaState state;
  state.chair = storage::name_of(db, assembly->chair);
  state.secretary = storage::name_of(db, assembly->secretary);
  state.rounds = storage::acta_rounds(db, id);
  state.assembly = std::move(*assembly);
  return state;
}

Result<SavingNoteWritten> write_saving_note(Desk& desk, const Session& session, const CommandId& command,
                                            AssemblyId id, const std::string& text) {
  return keeping<SavingNoteWritten>(desk, session, command, id, [&](const ActaFacts& facts) {
    return minga::write_saving_note(facts, text);
  });
}

Result<ActaPrinted> acta_came_out(Desk& desk, const Session& session, const CommandId& command,
                                  AssemblyId id) {
  return keeping<ActaPrinted>(desk, session, command, id,
                              [](const ActaFacts& facts) { return minga::acta_came_out(facts); });
}

Result<ActaSigned> sign_acta(Desk& desk, const Session& chair, const Session& secretary,
                             const CommandId& command, AssemblyId id) {
  return with_acta<ActaSigned>(
      desk, {chair.member, secretary.member}, command, id, [&](const ActaFacts& facts) {
        return minga::sign_acta(facts, chair.member, secretary.member, minutes_now(desk, facts.assembly));
      });
}

Result<ActaReopened> reopen_acta(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                                 const std::string& reason) {
  return keeping<ActaReopened>(desk, session, command, id,
                               [&](const ActaFacts& facts) { return minga::reopen_acta(facts, reason); });
}

}  // namespace minga::desk
