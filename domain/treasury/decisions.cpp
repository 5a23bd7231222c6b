// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/decisions.h"

#include "domain/base/text.h"
#include "domain/treasury/split.h"
#include "domain/treasury/two_officers.h"

namespace minga {

namespace {
// A thousand times what the activity has sold in a year; what is typed beyond it is a slip of the finger, and
// the sums of all sales stay far below Money::limit.
constexpr std::int64_t most_for_a_sale = soles(1'000'000'000).minor();
}  // namespace

Result<SaleRecorded> record_sale(const SaleFacts& facts, const SaleDraft& draft, Date today) {
  const auto buyer = clean_name(draft.buyer);
  if (!buyer) return refuse(buyer.error());
  const auto reference = clean_name(draft.bank_reference, 40);
  if (!reference) return refuse(reference.error());
  if (draft.tonnes < 1) return refuse(Why::number_out_of_range);
  if (draft.tonnes > facts.tonnes_left)
    return refuse({.why = Why::tonnes_beyond_stock, .number = facts.tonnes_left});
  if (draft.credited.currency() != Currency::pen) return refuse(Why::currency_wrong);
  if (!draft.contract_price.is_positive() || !draft.credited.is_positive() || draft.fee.is_negative())
    return refuse(Why::amount_not_positive);
  for (const Money amount : {draft.contract_price, draft.credited, draft.fee})
    if (amount.minor() > most_for_a_sale) return refuse(Why::amount_too_large);
  if (!draft.credited_on) return refuse(Why::date_impossible);
  if (*draft.credited_on > today) return refuse(Why::date_in_future);
  if (facts.reference_owner)
    return refuse({.why = Why::reference_taken, .number = facts.reference_owner->value});
  const auto split = split_sale(draft.credited, facts.farmers_basis_points);
  return SaleRecorded{facts.next,     draft.issuance,     *buyer,     draft.tonnes, draft.contract_price,
                      draft.credited, *draft.credited_on, *reference, split.forest, split.farmers,
                      draft.fee};
}

Result<DistributionDrafted> draft_distribution(const DraftFacts& facts, Money pool) {
  if (!facts.agreement) return refuse(Why::unknown_agreement);
  if (facts.agreement->purpose != Purpose::distribute_share) return refuse(Why::agreement_not_for_this);
  if (!pool.is_positive()) return refuse(Why::amount_not_positive);
  const Money left = facts.agreement->limit - facts.agreement->used;
  if (pool > left) return refuse({.why = Why::agreement_used, .amount = left});
  if (pool > facts.fund) return refuse({.why = Why::fund_too_small, .amount = facts.fund});
  auto shared = share_out(facts.rule, pool, facts.sharers);
  if (!shared) return refuse(shared.error());
  DistributionDrafted draft{facts.next, facts.agreement->id,     pool, std::move(shared->shares),
                            facts.rule, std::move(shared->parts)};
  if (facts.rule.days_percent == 0) return draft;
  draft.days_from = facts.days_from;
  draft.days_until = facts.days_until;
  return draft;
}

Result<DistributionAuthorised> authorise(DistributionId id, const AuthorisationFacts& facts,
                                         MemberNumber president, MemberNumber treasurer) {
  if (facts.authorised) return refuse(Why::already_authorised);
  if (facts.withdrawn) return refuse(Why::distribution_withdrawn);
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  if (facts.roll_changed || facts.pool > facts.agreement.limit - facts.agreement.used)
    return refuse(Why::draft_outdated);
  if (facts.pool > facts.fund) return refuse({.why = Why::fund_too_small, .amount = facts.fund});
  return DistributionAuthorised{id, president, treasurer};
}

Result<CashDrawn> draw_cash(const DrawFacts& facts, Money amount) {
  if (facts.drawer_closed) return refuse(Why::cash_session_missing);
  if (!facts.distribution || !facts.distribution_authorised) return refuse(Why::unknown_distribution);
  if (!amount.is_positive()) return refuse(Why::amount_not_positive);
  if (amount != payable_in_cash(amount)) return refuse(Why::not_a_cash_amount);
  if (amount > facts.bank) return refuse({.why = Why::bank_too_small, .amount = facts.bank});
  const Money needed = facts.owed_in_all - facts.cash;
  if (amount > needed) return refuse({.why = Why::more_than_owed, .amount = needed});
  return CashDrawn{amount, facts.distribution};
}

Result<PayoutMade> pay_out(const PayoutFacts& facts, Money amount, const Signature& signature,
                           bool signed_on_paper, MemberNumber treasurer) {
  if (!facts.owed.is_positive()) return refuse(Why::nothing_owed);
  if (!amount.is_positive()) return refuse(Why::amount_not_positive);
  if (amount > facts.owed) return refuse({.why = Why::more_than_owed, .amount = facts.owed});
  if (amount != payable_in_cash(amount)) return refuse(Why::not_a_cash_amount);
  if (amount > facts.cash) return refuse({.why = Why::cash_too_small, .amount = facts.cash});
  if (signature.empty() && !signed_on_paper) return refuse(Why::signature_missing);
  // What could not be read back from the log is no signature either.
  const std::string drawn = signature.empty() ? std::string() : to_text(signature);
  if (!signature_from(drawn)) return refuse(Why::signature_missing);
  if (!facts.agreement) return refuse(Why::unknown_agreement);
  return PayoutMade{facts.next, facts.member, amount, facts.owed - amount, facts.agreement, drawn, treasurer};
}

}  // namespace minga
