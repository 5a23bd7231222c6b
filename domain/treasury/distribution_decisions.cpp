// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/distribution_decisions.h"

#include "domain/base/text.h"

namespace minga {

namespace {
Result<bool> may_still_change(const EarlierDraft& earlier) {
  if (earlier.authorised) return refuse(Why::already_authorised);
  if (earlier.withdrawn) return refuse(Why::distribution_withdrawn);
  return true;
}
}  // namespace

Result<DistributionDrafted> redraft_distribution(const DraftFacts& facts, Money pool,
                                                 const EarlierDraft& earlier, std::string_view objection) {
  if (const auto may = may_still_change(earlier); !may) return refuse(may.error());
  auto said = clean_sentence(objection);
  if (!said) return refuse(said.error());
  auto draft = draft_distribution(facts, pool);
  if (!draft) return draft;
  draft->replaces = earlier.id;
  draft->objection = std::move(*said);
  return draft;
}

Result<DistributionWithdrawn> withdraw_distribution(const EarlierDraft& draft, std::string_view reason) {
  if (const auto may = may_still_change(draft); !may) return refuse(may.error());
  auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  return DistributionWithdrawn{draft.id, std::move(*why)};
}

}  // namespace minga
