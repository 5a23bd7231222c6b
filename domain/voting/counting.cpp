// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/counting.h"

#include <algorithm>
#include <numeric>

#include "domain/assembly/quorum.h"
#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

namespace {

// What does not add up needs a written reason and two people who stand for it.
Result<std::string> explained(const std::string& reason, TwoOfficers officers) {
  if (!officers.chair || !officers.second) return refuse(Why::mismatch_unexplained);
  if (officers.chair == officers.second) return refuse(Why::same_person_twice);
  if (reason.empty()) return refuse(Why::mismatch_unexplained);
  return clean_sentence(reason);
}

bool in_range(std::int64_t number) { return number >= 0 && number <= 1'000'000; }

// How an adopted decision stands in the acta: the question, and what won where something won.
std::string agreement_text(const Vote& vote, const Outcome& outcome) {
  return outcome.winner ? vote.question + ": " + vote.options[*outcome.winner].title : vote.question;
}

}  // namespace

bool adds_up(const Vote& vote, const ReconciliationDraft& draft) {
  if (vote.waiting() < 0) return false;
  const auto handed_back = vote.admission == Admission::by_slip ? draft.slips_back : 0;
  if (vote.ballots + handed_back != vote.turnout.total()) return false;
  return !vote.on_paper || draft.papers == vote.ballots;
}

Result<VoteReconciled> reconcile(const Vote& vote, const ReconciliationDraft& draft, TwoOfficers officers) {
  if (vote.state != VoteState::closed) return refuse(Why::vote_not_closed);
  if (!in_range(draft.slips_back) || !in_range(draft.papers)) return refuse(Why::number_out_of_range);
  VoteReconciled event;
  event.id = vote.id;
  if (vote.admission == Admission::by_slip) event.slips_back = draft.slips_back;
  if (vote.on_paper) event.papers = draft.papers;
  event.agrees = adds_up(vote, draft);
  if (!event.agrees) {
    auto reason = explained(draft.reason, officers);
    if (!reason) return refuse(reason.error());
    event.reason = std::move(*reason);
  }
  return event;
}

Result<PapersCounted> count_papers(const Vote& vote, std::span<const Ballot> ballots,
                                   const HandCountDraft& draft, TwoOfficers officers) {
  if (vote.state != VoteState::reconciled) return refuse(Why::vote_not_reconciled);
  if (!vote.on_paper || draft.votes.size() != vote.option_count()) return refuse(Why::number_out_of_range);
  if (!in_range(draft.blank) || !in_range(draft.spoiled) ||
      !std::all_of(draft.votes.begin(), draft.votes.end(), in_range))
    return refuse(Why::number_out_of_range);
  const Outcome counted = count(vote, ballots);
  PapersCounted event{vote.id, draft.votes, draft.blank, draft.spoiled, true, {}};
  event.agrees = draft.votes == counted.votes && draft.blank == counted.blank && draft.spoiled == 0;
  if (!event.agrees) {
    auto reason = explained(draft.reason, officers);
    if (!reason) return refuse(reason.error());
    event.reason = std::move(*reason);
  }
  return event;
}

Result<VoteProclaimed> proclaim(const Vote& vote, std::span<const Ballot> ballots,
                                const ProclamationFacts& facts) {
  if (vote.state == VoteState::closed) return refuse(Why::vote_not_reconciled);
  if (vote.state != VoteState::reconciled) return refuse(Why::vote_not_closed);
  if (vote.on_paper && !facts.papers_counted) return refuse(Why::count_missing);
  ensure(vote.ballots == static_cast<std::int64_t>(ballots.size()), "every ballot of the urn is counted");
  const Outcome outcome = count(vote, ballots);
  VoteProclaimed event;
  event.id = vote.id;
  event.votes = outcome.votes;
  event.blank = outcome.blank;
  event.adopted = outcome.adopted;
  for (const auto index : outcome.funded) event.funded.push_back(static_cast<std::int64_t>(index));
  if (outcome.winner) event.funded.push_back(static_cast<std::int64_t>(*outcome.winner));
  if (!outcome.adopted) return event;
  if (vote.kind == VoteKind::fund_allocation && outcome.funded_total > facts.fund)
    return refuse({.why = Why::budget_beyond_fund, .amount = facts.fund});
  event.agreement = facts.next_agreement;
  event.agreement_text = agreement_text(vote, outcome);
  if (vote.kind == VoteKind::board_election)
    for (const auto& candidate : vote.options[*outcome.winner].candidates)
      event.elected.push_back({candidate.member, candidate.office, vote.term_from, vote.term_until});
  return event;
}

Result<HandsCounted> count_hands(const Vote& vote, const HandsFacts& facts, const HandsDraft& draft) {
  if (vote.state != VoteState::prepared || vote.kind != VoteKind::show_of_hands)
    return refuse(Why::vote_not_prepared);
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (!facts.another_open.empty()) return refuse({.why = Why::vote_still_open, .text = facts.another_open});
  if (!facts.unproclaimed.empty())
    return refuse({.why = Why::vote_not_proclaimed, .text = facts.unproclaimed});
  if (vote.purpose == Purpose::distribute_share && vote.budget > facts.fund)
    return refuse({.why = Why::budget_beyond_fund, .amount = facts.fund});
  const auto needed = quorum_needed(facts.qualified, facts.assembly.call, facts.statute);
  if (facts.present.total() < needed)
    return refuse({.why = Why::quorum_missing, .number = facts.present.total(), .other = needed});
  for (const auto* hands : {&draft.in_favour, &draft.against, &draft.abstained})
    if (!in_range(hands->women) || !in_range(hands->men) || !in_range(hands->others))
      return refuse(Why::number_out_of_range);
  // Women and men are counted apart, so each is held to those who are here.
  const auto beyond = [](std::int64_t hands, std::int64_t present) -> std::optional<Refusal> {
    if (hands <= present) return std::nullopt;
    return Refusal{.why = Why::hands_beyond_present, .number = hands, .other = present};
  };
  const auto& [yes, no, abstained] = draft;
  for (const auto& wrong : {beyond(yes.women + no.women + abstained.women, facts.present.women),
                            beyond(yes.men + no.men + abstained.men, facts.present.men),
                            beyond(yes.others + no.others + abstained.others, facts.present.others)})
    if (wrong) return refuse(*wrong);
  HandsCounted event;
  event.id = vote.id;
  event.qualified = facts.qualified;
  event.quorum_needed = needed;
  event.present = facts.present;
  event.in_favour = yes;
  event.against = no;
  event.abstained = abstained;
  event.adopted = yes.total() > no.total() && reaches(vote.rule, yes.total(),
                                                      base_of(vote.rule, facts.present.total(), yes.total(),
                                                              no.total(), facts.qualified));
  if (event.adopted) {
    event.agreement = facts.next_agreement;
    event.agreement_text = vote.question;
  }
  return event;
}

Result<VoteAnnulled> annul(const Vote& vote, const AnnulmentFacts& facts, AgreementId agreement,
                           std::string_view reason) {
  if (vote.state == VoteState::annulled) return refuse(Why::vote_annulled);
  if (vote.state == VoteState::prepared || vote.state == VoteState::open) return refuse(Why::vote_not_closed);
  if (!facts.agreement_known) return refuse(Why::unknown_agreement);
  if (facts.used.is_positive() || !facts.budgets_whole) return refuse(Why::agreement_used);
  auto clean = clean_sentence(reason);
  if (!clean) return refuse(clean.error());
  return VoteAnnulled{vote.id, std::move(*clean), agreement, facts.budgets};
}

}  // namespace minga
