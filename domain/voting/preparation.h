// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/people/head_count.h"
#include "domain/voting/events.h"
#include "domain/voting/outcome.h"

// What is put to a vote, set down before the urn is opened.
namespace minga {

struct VoteDraft {
  AssemblyId assembly;
  std::int64_t item = 0;
  VoteKind kind = VoteKind::motion;
  Purpose purpose = Purpose::general;
  std::string question;
  std::vector<VoteOption> options;
  Money budget;
  MajorityRule rule;
  WinsBy wins_by = WinsBy::majority;
  AllocationRule allocation;
  ShareRule share_rule;
  Admission admission = Admission::by_pin;
  bool on_paper = false;
  std::optional<Date> term_from;  // board election
};

struct PreparationFacts {
  VoteId next;
  const Assembly& assembly;
  const Statute& statute;
  Money fund;                             // what the fund a purpose draws on holds now
  std::map<MemberNumber, Member> people;  // those named on the lists; who is missing is not on the roll
};

// Refusals: assembly_not_open, unknown_item, texts, options_missing, option_twice, number_out_of_range
// (threshold, too many options), agreement_not_for_this (a purpose that this kind can not have). Money:
// budget_not_positive, budget_beyond_fund, amount_not_positive, cost_beyond_budget, percents_not_whole.
// Lists: list_incomplete, list_below_share, candidate_twice, candidate_not_qualified, term_missing.
Result<VotePrepared> prepare_vote(const PreparationFacts&, const VoteDraft&);

// Women and men each reach the statute's share of a list (Ley 30982: at least 30 % of women or men). Those in
// neither column count among the candidates and for neither.
struct ListBalance {
  HeadCount candidates;
  std::int64_t needed = 0;  // of each, rounded up
  bool holds() const { return candidates.women >= needed && candidates.men >= needed; }
};
ListBalance list_balance(const std::vector<Candidate>&, const std::map<MemberNumber, Member>&,
                         const Statute&);

// The best two of a choice that nobody won, those level with the second included; most votes win. Refusals:
// vote_not_proclaimed_yet, no_run_off, assembly_not_open.
Result<VotePrepared> prepare_run_off(VoteId next, const Assembly&, const Vote&, const Outcome&);

// A measure to put to a vote. Refusals: texts, amount_not_positive.
struct ProjectDraft {
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
  MemberNumber proposed_by;  // none: not recorded
};
Result<ProjectProposed> propose_project(ProjectId next, const ProjectDraft&);

}  // namespace minga
