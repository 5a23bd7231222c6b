// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/assembly/proceedings_events.h"
#include "domain/base/result.h"

// What may happen between the opening of an assembly and its closing, decided from facts alone.
namespace minga {

inline constexpr std::size_t longest_proposal = 600;  // code points; also notes, reasons and saving notes

struct ItemFacts {
  const Assembly& assembly;
  std::span<const AgendaItem> agenda;
  std::string open_vote;  // the question of an urn that stands open; empty if none does
};
// Refusals: assembly_not_open, unknown_item, item_begun_already, vote_still_open.
Result<ItemBegun> begin_item(const ItemFacts&, std::int64_t item);
// Refusals: assembly_not_open, item_not_begun, vote_still_open.
Result<ItemEnded> end_item(const ItemFacts&);
// The law lets an extraordinary assembly decide only what it was convened for. Refusals: assembly_not_open,
// only_convened_items, texts, number_out_of_range (too many items).
Result<ItemAdded> add_item(const Assembly&, std::string_view title);

struct VisitorDraft {
  std::string name;
  std::optional<Sex> sex;
  std::string comes_from;  // may be empty
};
// Refusals: assembly_not_open (closed, or not its day yet: too_early_for_date), names, text_missing (no sex
// chosen).
Result<VisitorArrived> welcome_visitor(const Assembly&, VisitorId next, const VisitorDraft&, Date today);

// Goes home before the end. Refusals: assembly_not_open, unknown_visitor (of another assembly), not_present.
Result<VisitorLeft> visitor_leaves(const Assembly&, const Visitor&);
// Refusals: assembly_not_open, unknown_visitor, already_present.
Result<VisitorArrived> visitor_returns(const Assembly&, const Visitor&);

struct ProposalFacts {
  const Assembly& assembly;
  std::optional<std::int64_t> item;  // under way
  bool proposer_present = false;     // a member in the hall
  std::optional<Proposal> amended;   // the one `amends` names, where there is such
};
// Refusals: assembly_not_open, item_not_begun, not_present, unknown_proposal (of another item),
// proposal_settled, texts.
Result<ProposalMade> propose(const ProposalFacts&, ProposalId next, MemberNumber proposer, ProposalId amends,
                             std::string_view text);
// Adopted: by an agreement of the same assembly that stands. Refusals: assembly_not_open, proposal_settled,
// unknown_agreement.
Result<ProposalSettled> settle_proposal(const Assembly&, const Proposal&, ProposalState outcome,
                                        AgreementId agreement, bool agreement_stands);

struct DissentFacts {
  const Assembly& assembly;  // of the agreement
  bool attended = false;     // was in the hall at some time
  bool recorded = false;     // already
  bool agreement_stands = false;
};
// Refusals: assembly_not_open, unknown_agreement, did_not_attend, dissent_taken, texts (the reason may be
// empty).
Result<DissentRecorded> record_dissent(const DissentFacts&, AgreementId, MemberNumber,
                                       std::string_view reason);

struct TaskDraft {
  MemberNumber member;
  std::string text;
  std::optional<Date> due;
};
// Refusals: assembly_not_open, item_not_begun, unknown_member, texts, date_impossible (due before today).
Result<TaskAssigned> assign_task(const Assembly&, std::optional<std::int64_t> item, TaskId next,
                                 const TaskDraft&, bool belongs, Date today);
// Refusals: assembly_not_open, task_settled, texts (the note may be empty).
Result<TaskSettled> settle_task(const Assembly&, const Task&, TaskOutcome outcome, std::string_view note);

// --- the acta, after the closing
// The rounds so far, the last one at the end; one at least.
struct ActaFacts {
  const Assembly& assembly;
  std::span<const ActaRound> rounds;
};
// Refusals: assembly_still_open, acta_signed, texts.
Result<SavingNoteWritten> write_saving_note(const ActaFacts&, std::string_view text);
// By who chaired the assembly and who was its secretary. `minutes`: all that it says now. Refusals:
// assembly_still_open, acta_signed, chair_and_secretary_needed.
Result<ActaSigned> sign_acta(const ActaFacts&, MemberNumber chair, MemberNumber secretary, Minutes minutes);
// Refusals: acta_not_signed, print_not_awaited (it came out before).
Result<ActaPrinted> acta_came_out(const ActaFacts&);
// Refusals: acta_not_signed, texts.
Result<ActaReopened> reopen_acta(const ActaFacts&, std::string_view reason);

}  // namespace minga
