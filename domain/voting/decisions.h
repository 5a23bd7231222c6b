// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/event.h"
#include "domain/voting/outcome.h"

// The life of a vote, decided from facts alone.
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
};

// `fund` is what the fund a purpose draws on holds now. Refusals: assembly_not_open, unknown_item, texts,
// options_missing, option_twice, budget_not_positive, budget_beyond_fund, cost_beyond_budget,
// number_out_of_range (threshold, too many options).
Result<VotePrepared> prepare_vote(VoteId next, const Assembly&, const VoteDraft&, Money fund);

// The two officers who open and close: the assembly's chair and another officer of the board.
struct TwoOfficers {
  MemberNumber chair;
  MemberNumber second;
};

struct UrnFacts {
  const Assembly& assembly;
  const Statute& statute;
  bool chair_presides = false;  // the first is the assembly's chair
  bool second_is_officer = false;
  std::int64_t qualified = 0;
  HeadCount present;                 // qualified members present now
  std::string another_open;          // the question of an urn that stands open; empty if none does
  std::string unproclaimed;          // the question of a closed vote that still has to be proclaimed
  Money fund = Money(Money::limit);  // what the fund that an allocation draws on holds now
};

// Refusals: vote_not_prepared, assembly_not_open, same_person_twice, not_an_officer_pair, quorum_missing,
// vote_still_open (one urn at a time), vote_not_proclaimed (one decision at a time), budget_beyond_fund.
Result<VoteOpened> open_vote(const Vote&, const UrnFacts&, TwoOfficers);

struct VoterFacts {
  Status status = Status::integrated;  // as of the assembly's date
  bool present = false;
  bool voted = false;
};
// Refusals: vote_not_open, no_vote_right, not_present, already_voted, option_unknown. The choice is checked
// here and does not appear in the event.
Result<MemberVoted> cast_ballot(const Vote&, MemberNumber, const VoterFacts&, Ballot);

// Only the two who opened. Refusals: vote_not_open, same_person_twice, other_officers_opened.
Result<bool> may_close(const Vote&, TwoOfficers);
// `ballots` as they lie in the urn, any order. Refusals: those of may_close.
Result<VoteClosed> close_vote(const Vote&, TwoOfficers, const HeadCount& present, const HeadCount& turnout,
                              std::vector<Ballot> ballots);

// Counts and binds an adopted decision to an agreement. `fund` is what the forest fund holds now, for an
// allocation. Refusals: vote_not_closed, budget_beyond_fund.
Result<VoteProclaimed> proclaim(const Vote&, std::span<const Ballot>, AgreementId next_agreement, Money fund);

// A measure to put to a vote. Refusals: texts, amount_not_positive.
Result<ProjectProposed> propose_project(ProjectId next, std::string_view title, std::string_view benefit,
                                        std::string_view picture, Money cost);

}  // namespace minga
