// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/proceedings.h"

#include <algorithm>

#include "kiosk/desk/minutes_course.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

// The common beginning of what is done to one assembly.
template <class E, class Decide>
Result<E> with_assembly(Desk& desk, const Session& session, Right right, const CommandId& command,
                        AssemblyId id, const Decide& decide) {
  return desk.commit<E>(command, {session.member}, [&]() -> Result<E> {
    if (const auto may = desk.require(session, right); !may) return refuse(may.error());
    const auto assembly = storage::find_assembly(desk.db(), id);
    if (!assembly) return refuse(Why::unknown_assembly);
    return decide(*assembly);
  });
}

std::string open_question(storage::Connection& db) {
  const auto vote = storage::open_vote(db);
  return vote ? vote->question : std::string();
}

bool stands(const std::optional<storage::Agreement>& agreement, AssemblyId in) {
  return agreement && !agreement->annulled && agreement->assembly == in;
}

std::vector<TaskLine> lines_of(storage::Connection& db, const std::vector<Task>& tasks) {
  std::vector<TaskLine> lines;
  for (const auto& task : tasks) {
    const auto assembly = storage::find_assembly(db, task.assembly);
    lines.push_back({task, storage::name_of(db, task.member), assembly ? assembly->date : Date{}});
  }
  return lines;
}

}  // namespace

Result<ItemBegun> begin_item(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                             std::int64_t item) {
  return with_assembly<ItemBegun>(
      desk, session, Right::run_assembly, command, id, [&](const Assembly& assembly) {
        const auto agenda = storage::agenda_of(desk.db(), id);
        return minga::begin_item({assembly, agenda, open_question(desk.db())}, item);
      });
}

Result<ItemEnded> end_item(Desk& desk, const Session& session, const CommandId& command, AssemblyId id) {
  return with_assembly<ItemEnded>(desk, session, Right::run_assembly, command, id,
                                  [&](const Assembly& assembly) {
                                    const auto agenda = storage::agenda_of(desk.db(), id);
                                    return minga::end_item({assembly, agenda, open_question(desk.db())});
                                  });
}

Result<ItemAdded> add_item(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                           const std::string& title) {
  return with_assembly<ItemAdded>(desk, session, Right::run_assembly, command, id,
                                  [&](const Assembly& assembly) { return minga::add_item(assembly, title); });
}

Result<VisitorArrived> welcome_visitor(Desk& desk, const Session& session, const CommandId& command,
                                       AssemblyId id, const VisitorDraft& draft) {
  return with_assembly<VisitorArrived>(
      desk, session, Right::check_in_others, command, id, [&](const Assembly& assembly) {
        return minga::welcome_visitor(assembly, storage::next_visitor(desk.db()), draft, desk.today());
      });
}

namespace {

// The common beginning of what is done to one visitor.
template <class E, class Decide>
Result<E> with_visitor(Desk& desk, const Session& session, const CommandId& command, VisitorId id,
                       const Decide& decide) {
  return desk.commit<E>(command, {session.member}, [&]() -> Result<E> {
    if (const auto may = desk.require(session, Right::check_in_others); !may) return refuse(may.error());
    const auto visitor = storage::find_visitor(desk.db(), id);
    if (!visitor) return refuse(Why::unknown_visitor);
    const auto assembly = storage::find_assembly(desk.db(), visitor->assembly);
    if (!assembly) return refuse(Why::unknown_assembly);
    return decide(*assembly, *visitor);
  });
}

}  // namespace

Result<VisitorLeft> visitor_leaves(Desk& desk, const Session& session, const CommandId& command,
                                   VisitorId id) {
  return with_visitor<VisitorLeft>(desk, session, command, id, [](const auto& assembly, const auto& visitor) {
    return minga::visitor_leaves(assembly, visitor);
  });
}

Result<VisitorArrived> visitor_returns(Desk& desk, const Session& session, const CommandId& command,
                                       VisitorId id) {
  return with_visitor<VisitorArrived>(
      desk, session, command, id,
      [](const auto& assembly, const auto& visitor) { return minga::visitor_returns(assembly, visitor); });
}

std::vector<Visitor> visitors(Desk& desk, AssemblyId id) { return storage::visitors_of(desk.db(), id); }

Result<ProposalMade> propose(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                             const ProposalDraft& draft) {
  return with_assembly<ProposalMade>(
      desk, session, Right::run_assembly, command, id, [&](const Assembly& assembly) {
        auto& db = desk.db();
        return minga::propose(
            {assembly, storage::item_under_way(db, id), storage::is_present(db, id, draft.proposer),
             draft.amends ? storage::find_proposal(db, draft.amends) : std::nullopt},
            storage::next_proposal(db), draft.proposer, draft.amends, draft.text);
      });
}

Result<ProposalSettled> settle_proposal(Desk& desk, const Session& session, const CommandId& command,
                                        ProposalId id, ProposalState outcome, AgreementId agreement) {
  return desk.commit<ProposalSettled>(command, {session.member}, [&]() -> Result<ProposalSettled> {
    auto& db = desk.db();
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    const auto proposal = storage::find_proposal(db, id);
    if (!proposal) return refuse(Why::unknown_proposal);
    const auto assembly = storage::find_assembly(db, proposal->assembly);
    if (!assembly) return refuse(Why::unknown_assembly);
    return minga::settle_proposal(*assembly, *proposal, outcome, agreement,
                                  stands(storage::find_agreement(db, agreement), assembly->id));
  });
}

Result<DissentRecorded> record_dissent(Desk& desk, const Session& session, const CommandId& command,
                                       AgreementId id, MemberNumber member, const std::string& reason) {
  return desk.commit<DissentRecorded>(command, {session.member}, [&]() -> Result<DissentRecorded> {
    auto& db = desk.db();
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    const auto agreement = storage::find_agreement(db, id);
    if (!agreement) return refuse(Why::unknown_agreement);
    const auto assembly = storage::find_assembly(db, agreement->assembly);
    if (!assembly) return refuse(Why::unknown_assembly);
    const auto already = storage::dissent_from(db, id);
    const bool recorded = std::any_of(already.begin(), already.end(),
                                      [&](const Dissent& each) { return each.member == member; });
    return minga::record_dissent(
        {*assembly, storage::attended(db, assembly->id, member), recorded, !agreement->annulled}, id, member,
        reason);
  });
}

Result<TaskAssigned> assign_task(Desk& desk, const Session& session, const CommandId& command, AssemblyId id,
                                 const TaskDraft& draft) {
  return with_assembly<TaskAssigned>(
      desk, session, Right::run_assembly, command, id, [&](const Assembly& assembly) {
        auto& db = desk.db();
        const auto member = storage::find_member(db, draft.member);
        return minga::assign_task(assembly, storage::item_under_way(db, id), storage::next_task(db), draft,
                                  member && belongs(member->status), desk.today());
      });
}

Result<TaskSettled> settle_task(Desk& desk, const Session& session, const CommandId& command, TaskId id,
                                TaskOutcome outcome, const std::string& note) {
  return desk.commit<TaskSettled>(command, {session.member}, [&]() -> Result<TaskSettled> {
    auto& db = desk.db();
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    const auto task = storage::find_task(db, id);
    if (!task) return refuse(Why::unknown_task);
    const auto assembly = storage::current_assembly(db, desk.today());
    if (!assembly) return refuse(Why::assembly_not_open);
    return minga::settle_task(*assembly, *task, outcome, note);
  });
}

Result<ItemView> item_view(Desk& desk, AssemblyId id, std::int64_t number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  const auto agenda = storage::agenda_of(db, id);
  if (number < 0 || number >= static_cast<std::int64_t>(agenda.size())) return refuse(Why::unknown_item);
  ItemView view;
  view.number = number;
  view.item = agenda[static_cast<std::size_t>(number)];
  view.assembly = std::move(*assembly);
  for (auto& proposal : storage::proposals_of(db, id)) {
    if (proposal.item != number) continue;
    auto name = storage::name_of(db, proposal.proposer);
    view.proposals.push_back({std::move(proposal), std::move(name)});
  }
  for (const auto& agreement : storage::agreements_of(db, id)) {
    if (agreement.item != number || agreement.annulled) continue;
    AgreementToday line{agreement.id, agreement.text, {}};
    for (const auto& dissent : storage::dissent_from(db, agreement.id))
      line.dissent.push_back(storage::name_of(db, dissent.member));
    view.agreements.push_back(std::move(line));
  }
  auto tasks = storage::tasks_of(db, id);
  std::erase_if(tasks, [&](const Task& task) { return task.item != number; });
  view.tasks = lines_of(db, tasks);
  for (const auto& turn : storage::turns_of(db, id, number)) {
    if (turn.state == TurnState::waiting) ++view.waiting;
    if (has_the_word(turn.state)) view.speaker = turn.name;
  }
  return view;
}

std::vector<Minutes::Since> earlier_money(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return {};
  const bool held = assembly->state != AssemblyState::convened;
  return money_since(db, *assembly, held ? assembly->opened_at : desk.now());
}

std::vector<TaskLine> earlier_tasks(Desk& desk, AssemblyId id) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  return lines_of(desk.db(), storage::earlier_tasks(desk.db(), id));
}

}  // namespace minga::desk
