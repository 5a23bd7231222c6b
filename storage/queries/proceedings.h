// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/assembly/minutes.h"
#include "domain/assembly/proceedings.h"
#include "domain/base/money.h"
#include "storage/connection.h"

// The course of an assembly as it is kept. Lists are in the order in which things happened.
namespace minga::storage {

std::vector<AgendaItem> agenda_of(Connection&, AssemblyId);
// From 0; none between items.
std::optional<std::int64_t> item_under_way(Connection&, AssemblyId);
std::vector<MemberNumber> requesters_of(Connection&, AssemblyId);

std::vector<Visitor> visitors_of(Connection&, AssemblyId);
std::optional<Visitor> find_visitor(Connection&, VisitorId);
VisitorId next_visitor(Connection&);
HeadCount count_visitors(Connection&, AssemblyId);

// Of one item, in the order of asking; with names.
std::vector<Turn> turns_of(Connection&, AssemblyId, std::int64_t item);
std::vector<Turn> all_turns_of(Connection&, AssemblyId);
std::optional<Turn> turn_with_the_word(Connection&, AssemblyId);
TurnId next_turn(Connection&);

std::vector<Proposal> proposals_of(Connection&, AssemblyId);
std::optional<Proposal> find_proposal(Connection&, ProposalId);
ProposalId next_proposal(Connection&);

std::vector<Dissent> dissent_from(Connection&, AgreementId);
// Was in the hall, even if they left.
bool attended(Connection&, AssemblyId, MemberNumber);

std::vector<Task> tasks_of(Connection&, AssemblyId);
// Of earlier assemblies: pending still, or settled in this one.
std::vector<Task> earlier_tasks(Connection&, AssemblyId);
std::optional<Task> find_task(Connection&, TaskId);
TaskId next_task(Connection&);

// The one held before this one; none if it was the first.
std::optional<AssemblyId> assembly_before(Connection&, AssemblyId);
// What was distributed, and spent on the projects it gave money to, until then.
Money used_under(Connection&, AgreementId, Instant until);

// One at least.
std::vector<ActaRound> acta_rounds(Connection&, AssemblyId);
// What the acta said when this round was signed, out of the log.
struct KeptMinutes {
  std::optional<Minutes> minutes;  // none: not kept with the signing
  bool whole = true;               // false: the log's line is not the one that was sealed
};
KeptMinutes minutes_signed(Connection&, AssemblyId, std::int64_t round);

}  // namespace minga::storage
