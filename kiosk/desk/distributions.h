// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/distribution_decisions.h"
#include "kiosk/desk/treasury.h"

// The farmers' share: previewed, drafted, objected to and drafted again, authorised by two. A draft's shares
// and their reasons are those of the day it was drafted, as they hang on the notice board. Choices, the view
// of one distribution and the authorisation stand in desk/treasury.h.
namespace minga::desk {

// How the agreement says its pool is divided.
ShareRule share_rule_of(storage::Connection&, AgreementId);

struct DistributionRequest {
  AgreementId agreement;
  Money pool;
  // Only for a rule with days of work: which of them count. Nothing: from the day after the last one that an
  // authorised distribution counted, until today.
  std::optional<Date> days_from, days_until;
  DistributionId replaces;  // an earlier draft, withdrawn by this one
  std::string objection;    // against it; needed with `replaces`
};

struct DistributionPreview {
  DistributionDrafted draft;       // as it would be kept
  std::vector<ShareReason> lines;  // by member number
  Money smallest, largest;
  Money fund_after;  // what the farmers' fund would hold
};
// Keeps nothing. Refusals: those of draft_distribution() below.
Result<DistributionPreview> distribution_preview(Desk&, const Session&, const DistributionRequest&);

// The treasurer. Refusals: not_allowed, date_impossible (days), date_in_future, unknown_distribution (to
// replace), and those of draft_distribution() and redraft_distribution() of the domain.
Result<DistributionDrafted> draft_distribution(Desk&, const Session&, const CommandId&,
                                               const DistributionRequest&);
// The treasurer takes a draft back. Refusals: not_allowed, unknown_distribution, already_authorised,
// distribution_withdrawn, texts.
Result<DistributionWithdrawn> withdraw_distribution(Desk&, const Session&, const CommandId&, DistributionId,
                                                    const std::string& reason);

// Every line of a distribution with its reasons, by member number. Refusal: unknown_distribution.
Result<std::vector<ShareReason>> share_reasons(Desk&, DistributionId);
// One member's. Refusals: unknown_distribution, nothing_owed (no share in it).
Result<ShareReason> share_reason(Desk&, DistributionId, MemberNumber);

// One member's share, with what it was divided from, so that it can be worked out again by hand.
struct ShareExplanation {
  storage::Distribution distribution;
  std::string agreement;               // its text
  std::vector<storage::Group> groups;  // whom the rule may name
  ShareReason reason;
  struct Basis {
    ShareBasis basis = ShareBasis::equal;
    Money part;               // of the pool
    std::int64_t weight = 0;  // of everybody: m², trees, days; for equal shares the people
  };
  std::vector<Basis> bases;  // as the reason's parts
};
// Refusals: those of share_reason().
Result<ShareExplanation> share_explanation(Desk&, DistributionId, MemberNumber);

}  // namespace minga::desk
