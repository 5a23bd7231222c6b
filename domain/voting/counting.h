// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/voting/decisions.h"
#include "domain/voting/events.h"
#include "domain/voting/outcome.h"

// From the closed urn to the agreement, decided from facts alone.
namespace minga {

// What two officers found when they put the closed urn beside the hall.
struct ReconciliationDraft {
  std::int64_t slips_back = 0;  // drawn, and handed back unused
  std::int64_t papers = 0;      // in the wooden urn
  std::string reason;           // why it does not add up
};
// Whether present = took part + declined + waiting, ballots + slips back = slips drawn, and papers = ballots.
bool adds_up(const Vote&, const ReconciliationDraft&);
// One officer is enough when it adds up. Refusals: vote_not_closed, number_out_of_range, mismatch_unexplained
// (it does not add up, and the reason or the second officer is missing), same_person_twice, texts.
Result<VoteReconciled> reconcile(const Vote&, const ReconciliationDraft&, TwoOfficers);

struct HandCountDraft {
  std::vector<std::int64_t> votes;  // per option
  std::int64_t blank = 0;
  std::int64_t spoiled = 0;
  std::string reason;  // why it differs from the kiosk's count
};
// A difference is told without saying where it lies, so that papers are counted again and not made to fit.
// Refusals: vote_not_reconciled, number_out_of_range, mismatch_unexplained, same_person_twice, texts.
Result<PapersCounted> count_papers(const Vote&, std::span<const Ballot>, const HandCountDraft&, TwoOfficers);

struct ProclamationFacts {
  AgreementId next_agreement;
  Money fund;                   // what the forest fund holds now, for an allocation
  bool papers_counted = false;  // by hand, where the vote is on paper too
};
// Counts and binds an adopted decision to an agreement. Refusals: vote_not_closed, vote_not_reconciled,
// count_missing, budget_beyond_fund.
Result<VoteProclaimed> proclaim(const Vote&, std::span<const Ballot>, const ProclamationFacts&);

struct HandsDraft {
  HeadCount in_favour;
  HeadCount against;
  HeadCount abstained;
};
struct HandsFacts {
  const Assembly& assembly;
  const Statute& statute;
  std::int64_t qualified = 0;
  HeadCount present;  // qualified members present now
  std::string another_open;
  std::string unproclaimed;
  AgreementId next_agreement;
  Money fund = Money(Money::limit);
};
// Refusals: vote_not_prepared (or not by show of hands), assembly_not_open, vote_still_open,
// vote_not_proclaimed, quorum_missing, number_out_of_range (negative), hands_beyond_present,
// budget_beyond_fund.
Result<HandsCounted> count_hands(const Vote&, const HandsFacts&, const HandsDraft&);

struct AnnulmentFacts {
  bool agreement_known = false;  // the assembly's decision to annul; of the general kind, and not this vote's
  Money used;                    // of what its agreement allowed: shares, payrolls by its rates, spending
  std::vector<BudgetReturned> budgets;  // what the projects it funded still hold of it
  bool budgets_whole = true;            // nothing of them was spent
};
// Refusals: vote_not_closed (an open urn is closed first), vote_annulled, unknown_agreement, agreement_used,
// texts.
Result<VoteAnnulled> annul(const Vote&, const AnnulmentFacts&, AgreementId, std::string_view reason);

}  // namespace minga
