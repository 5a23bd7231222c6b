// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/proceedings_decisions.h"

#include <algorithm>

#include "domain/assembly/decisions.h"
#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

namespace {

// What may be left empty but, if written, has to be readable.
Result<std::string> clean_remark(std::string_view typed) {
  return typed.empty() ? Result<std::string>(std::string()) : clean_sentence(typed, longest_proposal);
}

Result<bool> may_move_on(const ItemFacts& facts) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.open_vote.empty()) return refuse({.why = Why::vote_still_open, .text = facts.open_vote});
  return true;
}

const ActaRound& last_round(const ActaFacts& facts) {
  ensure(!facts.rounds.empty(), "an acta has a round from its closing on");
  return facts.rounds.back();
}

// Until it is signed, and again once it is reopened.
Result<bool> may_correct(const ActaFacts& facts) {
  if (facts.assembly.state != AssemblyState::closed) return refuse(Why::assembly_still_open);
  if (last_round(facts).is_signed) return refuse(Why::acta_signed);
  return true;
}

}  // namespace

Result<ItemBegun> begin_item(const ItemFacts& facts, std::int64_t item) {
  if (const auto may = may_move_on(facts); !may) return refuse(may.error());
  if (item < 0 || item >= static_cast<std::int64_t>(facts.agenda.size())) return refuse(Why::unknown_item);
  if (facts.agenda[static_cast<std::size_t>(item)].under_way()) return refuse(Why::item_begun_already);
  return ItemBegun{facts.assembly.id, item};
}

Result<ItemEnded> end_item(const ItemFacts& facts) {
  if (const auto may = may_move_on(facts); !may) return refuse(may.error());
  for (std::size_t item = 0; item < facts.agenda.size(); ++item)
    if (facts.agenda[item].under_way()) return ItemEnded{facts.assembly.id, static_cast<std::int64_t>(item)};
  return refuse(Why::item_not_begun);
}

Result<ItemAdded> add_item(const Assembly& assembly, std::string_view title) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (assembly.kind == AssemblyKind::extraordinary) return refuse(Why::only_convened_items);
  if (assembly.agenda.size() >= longest_agenda)
    return refuse({.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(longest_agenda)});
  const auto clean = clean_sentence(title);
  if (!clean) return refuse(clean.error());
  return ItemAdded{assembly.id, *clean};
}

Result<VisitorArrived> welcome_visitor(const Assembly& assembly, VisitorId next, const VisitorDraft& draft,
                                       Date today) {
  if (assembly.state == AssemblyState::closed) return refuse(Why::assembly_not_open);
  if (today < assembly.date) return refuse(Why::too_early_for_date);
  const auto name = clean_name(draft.name);
  if (!name) return refuse(name.error());
  if (!draft.sex) return refuse(Why::text_missing);
  std::string comes_from;
  if (!draft.comes_from.empty()) {
    const auto clean = clean_name(draft.comes_from);
    if (!clean) return refuse(clean.error());
    comes_from = *clean;
  }
  return VisitorArrived{next, assembly.id, *name, *draft.sex, comes_from};
}

Result<VisitorLeft> visitor_leaves(const Assembly& assembly, const Visitor& visitor) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (visitor.assembly != assembly.id) return refuse(Why::unknown_visitor);
  if (visitor.left) return refuse(Why::not_present);
  return VisitorLeft{visitor.id, assembly.id};
}

Result<VisitorArrived> visitor_returns(const Assembly& assembly, const Visitor& visitor) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (visitor.assembly != assembly.id) return refuse(Why::unknown_visitor);
  if (!visitor.left) return refuse(Why::already_present);
  return VisitorArrived{visitor.id, assembly.id, visitor.name, visitor.sex, visitor.comes_from};
}

Result<ProposalMade> propose(const ProposalFacts& facts, ProposalId next, MemberNumber proposer,
                             ProposalId amends, std::string_view text) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.item) return refuse(Why::item_not_begun);
  if (!facts.proposer_present) return refuse(Why::not_present);
  if (amends) {
    if (!facts.amended || facts.amended->assembly != facts.assembly.id || facts.amended->item != *facts.item)
      return refuse(Why::unknown_proposal);
    if (facts.amended->state != ProposalState::made) return refuse(Why::proposal_settled);
  }
  const auto clean = clean_sentence(text, longest_proposal);
  if (!clean) return refuse(clean.error());
  return ProposalMade{next, facts.assembly.id, *facts.item, proposer, amends, *clean};
}

Result<ProposalSettled> settle_proposal(const Assembly& assembly, const Proposal& proposal,
                                        ProposalState outcome, AgreementId agreement, bool agreement_stands) {
  ensure(outcome != ProposalState::made, "a proposal is settled by an outcome");
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (proposal.state != ProposalState::made) return refuse(Why::proposal_settled);
  const bool adopted = outcome == ProposalState::adopted;
  if (adopted && !agreement_stands) return refuse(Why::unknown_agreement);
  return ProposalSettled{proposal.id, outcome, adopted ? agreement : AgreementId{}};
}

Result<DissentRecorded> record_dissent(const DissentFacts& facts, AgreementId agreement, MemberNumber member,
                                       std::string_view reason) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.agreement_stands) return refuse(Why::unknown_agreement);
  if (!facts.attended) return refuse(Why::did_not_attend);
  if (facts.recorded) return refuse(Why::dissent_taken);
  const auto clean = clean_remark(reason);
  if (!clean) return refuse(clean.error());
  return DissentRecorded{agreement, member, *clean};
}

Result<TaskAssigned> assign_task(const Assembly& assembly, std::optional<std::int64_t> item, TaskId next,
                                 const TaskDraft& draft, bool belongs, Date today) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!item) return refuse(Why::item_not_begun);
  if (!belongs) return refuse(Why::unknown_member);
  const auto clean = clean_sentence(draft.text);
  if (!clean) return refuse(clean.error());
  if (!draft.due || *draft.due < today) return refuse(Why::date_impossible);
  return TaskAssigned{next, assembly.id, *item, draft.member, *clean, *draft.due};
}

Result<TaskSettled> settle_task(const Assembly& assembly, const Task& task, TaskOutcome outcome,
                                std::string_view note) {
  ensure(outcome != TaskOutcome::pending, "a task is settled by an outcome");
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (task.outcome != TaskOutcome::pending) return refuse(Why::task_settled);
  const auto clean = clean_remark(note);
  if (!clean) return refuse(clean.error());
  return TaskSettled{task.id, assembly.id, outcome, *clean};
}

Result<SavingNoteWritten> write_saving_note(const ActaFacts& facts, std::string_view text) {
  if (const auto may = may_correct(facts); !may) return refuse(may.error());
  const auto clean = clean_sentence(text, longest_proposal);
  if (!clean) return refuse(clean.error());
  return SavingNoteWritten{facts.assembly.id, last_round(facts).round, *clean};
}

Result<ActaSigned> sign_acta(const ActaFacts& facts, MemberNumber chair, MemberNumber secretary,
                             Minutes minutes) {
  if (const auto may = may_correct(facts); !may) return refuse(may.error());
  if (chair != facts.assembly.chair || secretary != facts.assembly.secretary)
    return refuse(Why::chair_and_secretary_needed);
  return ActaSigned{facts.assembly.id, last_round(facts).round, chair, secretary, std::move(minutes)};
}

Result<ActaPrinted> acta_came_out(const ActaFacts& facts) {
  const auto& round = last_round(facts);
  if (!round.is_signed) return refuse(Why::acta_not_signed);
  if (round.printed) return refuse(Why::print_not_awaited);
  return ActaPrinted{facts.assembly.id, round.round};
}

Result<ActaReopened> reopen_acta(const ActaFacts& facts, std::string_view reason) {
  if (facts.assembly.state != AssemblyState::closed) return refuse(Why::assembly_still_open);
  if (!last_round(facts).is_signed) return refuse(Why::acta_not_signed);
  const auto clean = clean_sentence(reason, longest_proposal);
  if (!clean) return refuse(clean.error());
  return ActaReopened{facts.assembly.id, last_round(facts).round + 1, *clean};
}

}  // namespace minga
