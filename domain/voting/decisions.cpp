// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/decisions.h"

#include <algorithm>
#include <set>

#include "domain/assembly/quorum.h"
#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

namespace {

Result<std::vector<VoteOption>> checked_options(const VoteDraft& draft) {
  if (draft.options.size() < 2) return refuse(Why::options_missing);
  if (draft.options.size() > Ballot::option_limit)
    return refuse(
        {.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(Ballot::option_limit)});
  std::set<ProjectId> seen;
  std::vector<VoteOption> options;
  for (const auto& option : draft.options) {
    const auto title = clean_name(option.title);
    if (!title) return refuse(title.error());
    if (!seen.insert(option.project).second) return refuse({.why = Why::option_twice, .text = *title});
    if (!option.cost.is_positive()) return refuse(Why::amount_not_positive);
    if (option.cost > draft.budget) return refuse({.why = Why::cost_beyond_budget, .text = *title});
    options.push_back({option.project, *title, option.cost});
  }
  return options;
}

}  // namespace

Result<VotePrepared> prepare_vote(VoteId next, const Assembly& assembly, const VoteDraft& draft, Money fund) {
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (draft.item < 0 || draft.item >= static_cast<std::int64_t>(assembly.agenda.size()))
    return refuse(Why::unknown_item);
  const auto question = clean_sentence(draft.question);
  if (!question) return refuse(question.error());
  VotePrepared event{next,      assembly.id, draft.item,   draft.kind, draft.purpose,
                     *question, {},          draft.budget, draft.rule};
  const auto& threshold = draft.rule.threshold;
  if (threshold.denominator < 1 || threshold.numerator < 1 || threshold.numerator > threshold.denominator)
    return refuse(Why::number_out_of_range);
  if (draft.purpose != Purpose::general) {
    if (!draft.budget.is_positive()) return refuse(Why::budget_not_positive);
    if (draft.budget > fund) return refuse({.why = Why::budget_beyond_fund, .amount = fund});
  }
  if (draft.kind == VoteKind::fund_allocation) {
    event.purpose = Purpose::allocate_forest;
    if (!draft.budget.is_positive()) return refuse(Why::budget_not_positive);
    if (draft.budget > fund) return refuse({.why = Why::budget_beyond_fund, .amount = fund});
    auto options = checked_options(draft);
    if (!options) return refuse(options.error());
    event.options = std::move(*options);
  } else if (draft.purpose == Purpose::allocate_forest) {
    return refuse(Why::agreement_not_for_this);
  }
  return event;
}

Result<VoteOpened> open_vote(const Vote& vote, const UrnFacts& facts, TwoOfficers officers) {
  if (vote.state != VoteState::prepared) return refuse(Why::vote_not_prepared);
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (officers.chair == officers.second) return refuse(Why::same_person_twice);
  if (!facts.chair_presides || !facts.second_is_officer) return refuse(Why::not_an_officer_pair);
  if (!facts.another_open.empty()) return refuse({.why = Why::vote_still_open, .text = facts.another_open});
  // One decision about money at a time: what is approved when this urn closes is then still in the fund.
  if (!facts.unproclaimed.empty())
    return refuse({.why = Why::vote_not_proclaimed, .text = facts.unproclaimed});
  if (vote.kind == VoteKind::fund_allocation && vote.budget > facts.fund)
    return refuse({.why = Why::budget_beyond_fund, .amount = facts.fund});
  const auto needed = quorum_needed(facts.qualified, facts.assembly.call, facts.statute);
  if (facts.present.total() < needed)
    return refuse({.why = Why::quorum_missing, .number = facts.present.total(), .other = needed});
  return VoteOpened{vote.id, officers.chair, officers.second, facts.qualified, needed, facts.present};
}

Result<MemberVoted> cast_ballot(const Vote& vote, MemberNumber member, const VoterFacts& facts,
                                Ballot ballot) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (!may_vote(facts.status)) return refuse(Why::no_vote_right);
  if (!facts.present) return refuse(Why::not_present);
  if (facts.voted) return refuse(Why::already_voted);
  if (!fits(vote, ballot)) return refuse(Why::option_unknown);
  return MemberVoted{vote.id, member};
}

Result<bool> may_close(const Vote& vote, TwoOfficers officers) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (officers.chair == officers.second) return refuse(Why::same_person_twice);
  const std::set<MemberNumber> opened{vote.chair, vote.second_officer};
  if (opened != std::set<MemberNumber>{officers.chair, officers.second})
    return refuse(Why::other_officers_opened);
  return true;
}

Result<VoteClosed> close_vote(const Vote& vote, TwoOfficers officers, const HeadCount& present,
                              const HeadCount& turnout, std::vector<Ballot> ballots) {
  if (const auto may = may_close(vote, officers); !may) return refuse(may.error());
  ensure(turnout.total() == static_cast<std::int64_t>(ballots.size()),
         "the urn holds one ballot for each who voted");
  ensure(turnout.total() <= present.total(), "nobody voted who was not present");
  std::sort(ballots.begin(), ballots.end());
  VoteClosed event{vote.id, present, turnout, {}};
  for (const auto ballot : ballots) event.ballots.push_back(ballot.chosen);
  return event;
}

Result<VoteProclaimed> proclaim(const Vote& vote, std::span<const Ballot> ballots, AgreementId next_agreement,
                                Money fund) {
  if (vote.state != VoteState::closed) return refuse(Why::vote_not_closed);
  ensure(vote.turnout.total() == static_cast<std::int64_t>(ballots.size()),
         "every ballot of the urn is counted");
  const Outcome outcome = count(vote, ballots);
  VoteProclaimed event;
  event.id = vote.id;
  event.votes = outcome.votes;
  event.blank = outcome.blank;
  event.adopted = outcome.adopted;
  for (const auto index : outcome.funded) event.funded.push_back(static_cast<std::int64_t>(index));
  if (outcome.adopted) {
    if (vote.kind == VoteKind::fund_allocation && outcome.funded_total > fund)
      return refuse({.why = Why::budget_beyond_fund, .amount = fund});
    event.agreement = next_agreement;
    event.agreement_text = vote.question;
  }
  return event;
}

Result<ProjectProposed> propose_project(ProjectId next, std::string_view title, std::string_view benefit,
                                        std::string_view picture, Money cost) {
  const auto clean_title = clean_name(title);
  if (!clean_title) return refuse(clean_title.error());
  const auto clean_benefit = clean_sentence(benefit);
  if (!clean_benefit) return refuse(clean_benefit.error());
  if (!cost.is_positive()) return refuse(Why::amount_not_positive);
  return ProjectProposed{next, *clean_title, *clean_benefit, std::string(picture), cost};
}

}  // namespace minga
