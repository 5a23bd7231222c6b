// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/assemblies.h"

#include <algorithm>

#include "domain/assembly/speaking.h"
#include "kiosk/desk/counting.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

namespace {

// Who holds an office today and is here; nobody otherwise.
MemberNumber present_holder(storage::Connection& db, AssemblyId assembly, Office office, Date day) {
  for (const auto& held : storage::offices_in_force(db, day))
    if (held.office == office && storage::is_present(db, assembly, held.member)) return held.member;
  return {};
}

MemberNumber chair_now(storage::Connection& db, AssemblyId assembly, Date day) {
  const auto president = present_holder(db, assembly, Office::president, day);
  return president ? president : present_holder(db, assembly, Office::vice_president, day);
}

AssemblyView view_of(Desk& desk, Assembly assembly) {
  auto& db = desk.db();
  AssemblyView view;
  const auto id = assembly.id;
  view.agenda = storage::agenda_of(db, id);
  view.present = storage::present_count(db, id, true);
  view.everyone = storage::present_count(db, id, false);
  view.qualified = storage::head_count_of_qualified(db).total();
  const auto statute = storage::statute_on(db, assembly.date);
  view.needed_first_call = quorum_needed(view.qualified, 1, statute);
  view.needed_second_call = quorum_needed(view.qualified, 2, statute);
  view.parity = parity_of(view.present, statute);
  view.votes = storage::votes_of(db, id);
  view.agreements = storage::agreements_of(db, id);
  const bool began = assembly.state != AssemblyState::convened;
  view.chair = storage::name_of(db, began ? assembly.chair : chair_now(db, id, desk.today()));
  view.secretary = storage::name_of(
      db, began ? assembly.secretary : present_holder(db, id, Office::secretary, desk.today()));
  view.assembly = std::move(assembly);
  return view;
}

// The common beginning of what is done to one assembly.
template <class E>
Result<E> with_assembly(Desk& desk, const Session& session, Right right, const CommandId& command,
                        AssemblyId id, const std::function<Result<E>(const Assembly&)>& decide) {
  return desk.commit<E>(command, {session.member}, [&]() -> Result<E> {
    if (const auto may = desk.require(session, right); !may) return refuse(may.error());
    const auto assembly = storage::find_assembly(desk.db(), id);
    if (!assembly) return refuse(Why::unknown_assembly);
    return decide(*assembly);
  });
}

Result<AttendeeArrived> arrival(Desk& desk, AssemblyId id, MemberNumber number, bool by_secretary) {
  auto& db = desk.db();
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  const auto member = storage::find_member(db, number);
  if (!member) return refuse(Why::unknown_member);
  return minga::arrive({*assembly, *member, storage::is_present(db, id, number), desk.today()}, by_secretary);
}

}  // namespace

Result<AssemblyView> assembly_view(Desk& desk, AssemblyId id) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(desk.db(), id);
  if (!assembly) return refuse(Why::unknown_assembly);
  return view_of(desk, std::move(*assembly));
}

std::optional<AssemblyView> current_assembly(Desk& desk) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  auto assembly = storage::current_assembly(desk.db(), desk.today());
  if (!assembly) return std::nullopt;
  return view_of(desk, std::move(*assembly));
}

std::vector<Assembly> assemblies(Desk& desk) { return storage::assemblies(desk.db(), 0, 50); }

Result<AssemblyConvened> convene(Desk& desk, const Session& session, const CommandId& command,
                                 const ConveneDraft& draft) {
  return desk.commit<AssemblyConvened>(command, {session.member}, [&]() -> Result<AssemblyConvened> {
    if (const auto may = desk.require(session, Right::convene); !may) return refuse(may.error());
    ConveningFacts facts{.qualified = storage::head_count_of_qualified(desk.db()),
                         .unqualified = {},
                         .statute = storage::statute_on(desk.db(), draft.date.value_or(desk.today()))};
    for (const auto number : draft.requested_by) {
      const auto member = storage::find_member(desk.db(), number);
      if (!facts.unqualified && !(member && may_vote(member->status))) facts.unqualified = number;
    }
    return minga::convene(storage::next_assembly(desk.db()), draft, session.member, desk.today(), facts);
  });
}

Result<AttendeeArrived> arrive(Desk& desk, const Session& session, const CommandId& command, AssemblyId id) {
  return desk.commit<AttendeeArrived>(command, {session.member},
                                      [&] { return arrival(desk, id, session.member, false); });
}

Result<AttendeeArrived> check_in(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                                 MemberNumber number) {
  return desk.commit<AttendeeArrived>(command, {session.member}, [&]() -> Result<AttendeeArrived> {
    if (const auto may = desk.require(session, Right::check_in_others); !may) return refuse(may.error());
    return arrival(desk, id, number, true);
  });
}

Result<AttendeeLeft> leave(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                           MemberNumber number) {
  return with_assembly<AttendeeLeft>(
      desk, session, Right::check_in_others, command, id, [&](const Assembly& assembly) {
        return minga::leave(assembly, number, storage::is_present(desk.db(), id, number));
      });
}

Result<AssemblyOpened> open_assembly(Desk& desk, const Session& session, const CommandId& command,
                                     AssemblyId id, int call) {
  return with_assembly<AssemblyOpened>(
      desk, session, Right::run_assembly, command, id, [&](const Assembly& assembly) {
        auto& db = desk.db();
        const auto statute = storage::statute_on(db, assembly.date);
        return minga::open_assembly(
            {assembly, statute, storage::an_assembly_is_open(db),
             storage::head_count_of_qualified(db).total(), storage::present_count(db, id, true),
             chair_now(db, id, desk.today()), present_holder(db, id, Office::secretary, desk.today())},
            call, desk.now());
      });
}

Result<ItemNoted> note_item(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                            std::int64_t item, const std::string& notes) {
  return with_assembly<ItemNoted>(
      desk, session, Right::run_assembly, command, id,
      [&](const Assembly& assembly) { return minga::note_item(assembly, item, notes); });
}

Result<AssemblyClosed> close_assembly(Desk& desk, const Session& session, const CommandId& command,
                                      AssemblyId id, std::optional<Date> ended_on, TimeOfDay ended_at) {
  return with_assembly<AssemblyClosed>(
      desk, session, Right::run_assembly, command, id, [&](const Assembly& assembly) {
        std::string open;
        for (const auto& vote : storage::votes_of(desk.db(), id))
          if (vote.state == VoteState::open) open = vote.question;
        return minga::close_assembly(
            assembly, {open, unproclaimed_question(desk.db(), id), desk.now(), ended_on, ended_at});
      });
}

std::vector<CheckInLine> check_in_list(Desk& desk, AssemblyId id, const std::string& words) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<CheckInLine> lines;
  for (auto& member : storage::search_members(db, words, 0, 40)) {
    const bool present = storage::is_present(db, id, member.number);
    if (belongs(member.status)) lines.push_back({std::move(member), present});
  }
  return lines;
}

namespace {

// Whether there is something to speak on, and whether this member waits for it.
void add_turn(storage::Connection& db, const Assembly& assembly, MemberNumber member, MemberToday& view) {
  const auto item = storage::item_under_way(db, assembly.id);
  if (!item) return;
  view.item = assembly.agenda.at(static_cast<std::size_t>(*item));
  const auto turns = storage::turns_of(db, assembly.id, *item);
  for (const auto& turn : turns)
    if (turn.member == member && turn.state == TurnState::waiting) view.turn = turn.id;
  if (!view.turn) return;
  const auto order = speaking_order(turns);
  view.before_me = std::find(order.begin(), order.end(), *view.turn) - order.begin();
}

}  // namespace

MemberToday member_today(Desk& desk, const Session& session) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  MemberToday view;
  const auto assembly = storage::current_assembly(db, desk.today());
  if (assembly && assembly->date <= desk.today()) {
    view.assembly = assembly;
    view.present = storage::is_present(db, assembly->id, session.member);
    add_turn(db, *assembly, session.member, view);
  }
  view.vote = storage::open_vote(db);
  if (view.vote) {
    view.voted = storage::has_voted(db, view.vote->id, session.member);
    view.declined = storage::has_declined(db, view.vote->id, session.member);
  }
  view.owed = storage::holdings_of(db, accounts::member(session.member));
  return view;
}

}  // namespace minga::desk
