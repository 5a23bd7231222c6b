// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/minutes.h"
#include "domain/assembly/proceedings_decisions.h"
#include "kiosk/desk/desk.h"

// The course of an open assembly: items, proposals, dissent, tasks, visitors. By whoever runs the assembly,
// where nothing else is said. Refusals: not_allowed, unknown_assembly, and those of the domain.
namespace minga::desk {

Result<ItemBegun> begin_item(Desk&, const Session&, const CommandId&, AssemblyId, std::int64_t item);
Result<ItemEnded> end_item(Desk&, const Session&, const CommandId&, AssemblyId);
Result<ItemAdded> add_item(Desk&, const Session&, const CommandId&, AssemblyId, const std::string& title);
// By whoever checks people in.
Result<VisitorArrived> welcome_visitor(Desk&, const Session&, const CommandId&, AssemblyId,
                                       const VisitorDraft&);
// Goes home, or comes back. By whoever checks people in. Refusals besides: unknown_visitor.
Result<VisitorLeft> visitor_leaves(Desk&, const Session&, const CommandId&, VisitorId);
Result<VisitorArrived> visitor_returns(Desk&, const Session&, const CommandId&, VisitorId);
// In the order in which they came, those who left included.
std::vector<Visitor> visitors(Desk&, AssemblyId);

struct ProposalDraft {
  MemberNumber proposer;
  ProposalId amends;
  std::string text;
};
Result<ProposalMade> propose(Desk&, const Session&, const CommandId&, AssemblyId, const ProposalDraft&);
Result<ProposalSettled> settle_proposal(Desk&, const Session&, const CommandId&, ProposalId, ProposalState,
                                        AgreementId);
Result<DissentRecorded> record_dissent(Desk&, const Session&, const CommandId&, AgreementId, MemberNumber,
                                       const std::string& reason);
Result<TaskAssigned> assign_task(Desk&, const Session&, const CommandId&, AssemblyId, const TaskDraft&);
// In the assembly that is open. Refusals besides: assembly_not_open.
Result<TaskSettled> settle_task(Desk&, const Session&, const CommandId&, TaskId, TaskOutcome,
                                const std::string& note);

struct ProposalLine {
  Proposal proposal;
  std::string proposer;
};
struct AgreementToday {
  AgreementId id;
  std::string text;
  std::vector<std::string> dissent;  // names
};
struct TaskLine {
  Task task;
  std::string who;
  Date agreed_on;
};
// One item for whoever runs the assembly.
struct ItemView {
  Assembly assembly;
  std::int64_t number = 0;
  AgendaItem item;
  std::vector<ProposalLine> proposals;
  std::vector<AgreementToday> agreements;  // of this item, those that stand
  std::vector<TaskLine> tasks;             // agreed on this item
  std::int64_t waiting = 0;                // to speak
  std::string speaker;                     // who has the word; empty: nobody
};
Result<ItemView> item_view(Desk&, AssemblyId, std::int64_t item);
// Of earlier assemblies: pending, or settled in this one.
std::vector<TaskLine> earlier_tasks(Desk&, AssemblyId);
// What money the assembly before this one allowed, and earlier ones as far as it was not used up when that
// one began; with what was used of it until this one was opened, or until now.
std::vector<Minutes::Since> earlier_money(Desk&, AssemblyId);

}  // namespace minga::desk
