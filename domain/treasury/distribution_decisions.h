// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/treasury/decisions.h"

// A draft that was shown and objected to: answered by another one, or taken back. See decisions.h for the
// first draft and for authorising.
namespace minga {

struct EarlierDraft {
  DistributionId id;
  bool authorised = false;
  bool withdrawn = false;
};

// A draft in the place of an earlier one, which is withdrawn by it. `objection` is what was said against that
// one, 1 to 240 letters. Refusals: already_authorised, distribution_withdrawn (the earlier one), texts, and
// those of draft_distribution.
Result<DistributionDrafted> redraft_distribution(const DraftFacts&, Money pool, const EarlierDraft&,
                                                 std::string_view objection);

// Refusals: already_authorised, distribution_withdrawn, texts.
Result<DistributionWithdrawn> withdraw_distribution(const EarlierDraft&, std::string_view reason);

}  // namespace minga
