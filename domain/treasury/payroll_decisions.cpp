// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/payroll_decisions.h"

#include <algorithm>

#include "domain/base/ensure.h"
#include "domain/base/text.h"
#include "domain/base/wide.h"
#include "domain/forest/area.h"
#include "domain/treasury/two_officers.h"

namespace minga {

namespace {

constexpr Money highest_rate = soles(100'000);
constexpr std::int64_t first_year = 1990;

// A payroll stays within its rate's limit and within what its source holds.
Result<bool> within(Money total, Money left, ProjectId project, Money source) {
  if (total > left) return refuse({.why = Why::agreement_used, .amount = left});
  if (total > source)
    return refuse({.why = project ? Why::beyond_approval : Why::fund_too_small, .amount = source});
  return true;
}

Result<PayrollDrafted> drafted(const PayrollFacts& facts) {
  PayrollDrafted draft;
  draft.id = facts.next;
  draft.agreement = facts.rate->agreement;
  draft.basis = facts.rate->basis;
  draft.rate = facts.rate->rate;
  draft.project = facts.project;
  for (const auto& each : facts.quantities) {
    if (each.quantity == 0) continue;
    const auto most = static_cast<Wide>(each.quantity) * draft.rate.minor();
    if (most + draft.total.minor() > Money::limit) return refuse(Why::amount_too_large);
    const Money amount = earned(facts.rate->basis, each.quantity, facts.rate->rate);
    draft.lines.push_back({each.member, each.quantity, amount});
    draft.total += amount;
  }
  std::sort(draft.lines.begin(), draft.lines.end(),
            [](const PayLine& a, const PayLine& b) { return a.member < b.member; });
  if (!draft.total.is_positive()) return refuse(Why::nothing_to_pay);
  const auto held = within(draft.total, facts.rate->left(), facts.project, facts.source);
  if (!held) return refuse(held.error());
  return draft;
}

}  // namespace

Money earned(RateBasis basis, std::int64_t quantity, Money rate) {
  ensure(quantity >= 0 && !rate.is_negative(), "a quantity and its rate are not negative");
  const Wide product = static_cast<Wide>(quantity) * rate.minor();
  const Wide minor = basis == RateBasis::hectare ? (product + m2_of_hectare / 2) / m2_of_hectare : product;
  ensure(minor <= Money::limit, "what is earned is an amount of money");
  return Money(static_cast<std::int64_t>(minor), rate.currency());
}

Result<PayRateSet> set_rate(const RateFacts& facts, const RateDraft& draft, MemberNumber president,
                            MemberNumber treasurer) {
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  if (!facts.agreement) return refuse(Why::unknown_agreement);
  if (facts.agreement->purpose != Purpose::general) return refuse(Why::agreement_not_for_this);
  if (facts.taken) return refuse(Why::rate_taken);
  if (!draft.rate.is_positive() || !draft.limit.is_positive() || draft.rate.currency() != Currency::pen ||
      draft.limit.currency() != Currency::pen)
    return refuse(Why::amount_not_positive);
  if (draft.rate > highest_rate) return refuse(Why::amount_too_large);
  const Money left = facts.agreement->limit - facts.agreement->used;
  if (facts.agreement->limit.is_positive() && draft.limit > left)
    return refuse({.why = Why::agreement_used, .amount = left});
  return PayRateSet{draft.agreement, draft.basis, draft.rate, draft.limit, president, treasurer};
}

Result<PayrollDrafted> draft_wages(const PayrollFacts& facts) {
  if (!facts.party_known) return refuse(Why::unknown_work_party);
  if (facts.work == WorkKind::communal) return refuse(Why::communal_work_unpaid);
  if (!facts.rate || facts.rate->basis != RateBasis::day) return refuse(Why::rate_missing);
  if (facts.rate->annulled) return refuse(Why::unknown_agreement);
  if (facts.same) return refuse({.why = Why::payroll_exists, .number = facts.same.value});
  if (facts.quantities.empty()) return refuse(Why::sheet_empty);
  auto draft = drafted(facts);
  if (draft) draft->party = facts.party;
  return draft;
}

Result<PayrollDrafted> draft_commitment_payments(const PayrollFacts& facts, Date today) {
  if (!facts.rate || facts.rate->basis == RateBasis::day) return refuse(Why::rate_missing);
  if (facts.rate->annulled) return refuse(Why::unknown_agreement);
  if (facts.year < first_year || facts.year > civil(today).year) return refuse(Why::number_out_of_range);
  if (facts.same) return refuse({.why = Why::payroll_exists, .number = facts.same.value});
  auto draft = drafted(facts);
  if (draft) draft->year = facts.year;
  return draft;
}

Result<PayrollAuthorised> authorise_payroll(const PayrollState& state, MemberNumber president,
                                            MemberNumber treasurer) {
  if (state.authorised || state.withdrawn) return refuse(Why::payroll_settled);
  const auto officers =
      signed_by_two(state.first_is_president, state.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  if (state.annulled) return refuse(Why::unknown_agreement);
  const auto held = within(state.total, state.left, state.project, state.source);
  if (!held) return refuse(held.error());
  return PayrollAuthorised{state.id, state.project, president, treasurer};
}

Result<PayrollWithdrawn> withdraw_payroll(const PayrollState& state, std::string_view reason) {
  if (state.authorised || state.withdrawn) return refuse(Why::payroll_settled);
  const auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  return PayrollWithdrawn{state.id, *why};
}

Result<PayrollReversed> reverse_payroll(const PayrollReversalFacts& facts, std::string_view reason,
                                        MemberNumber president, MemberNumber treasurer) {
  if (!facts.standing) return refuse(Why::payroll_not_standing);
  if (facts.paid) return refuse({.why = Why::payroll_paid, .number = facts.paid.value});
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  const auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  return PayrollReversed{facts.id, facts.project, facts.entry, *why, president, treasurer};
}

}  // namespace minga
