// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/treasury/decisions.h"

// Wages and payments for commitments: an agreement sets a rate and the most that may be paid under it, a
// payroll (planilla) applies the rate, two officers authorise it, and from there each amount is the
// member's.
namespace minga {

// What a quantity brings at a rate: days or trees times the rate; m² times the rate of a hectare, to the
// nearest céntimo, a half up. Products in 128 bits. The quantity is not negative; an amount beyond
// Money::limit is a bug.
Money earned(RateBasis, std::int64_t quantity, Money rate);

struct RateDraft {
  AgreementId agreement;
  RateBasis basis = RateBasis::day;
  Money rate;   // soles for a day, a hectare or a tree; up to S/ 100,000
  Money limit;  // the most all payrolls under it may come to
};
struct RateFacts {
  std::optional<AgreementFacts> agreement;  // `used`: by the limits of its other rates
  bool taken = false;                       // the agreement has a rate for this basis
  bool first_is_president = false;
  bool second_is_treasurer = false;
};
// Copied out of a general agreement by the two officers; where it names an amount, its rates' limits together
// stay within that. Refusals: unknown_agreement, agreement_not_for_this (one that moves other money),
// rate_taken, amount_not_positive, amount_too_large, agreement_used (amount = what is left of what it names),
// same_person_twice, president_and_treasurer_needed.
Result<PayRateSet> set_rate(const RateFacts&, const RateDraft&, MemberNumber president,
                            MemberNumber treasurer);

struct PayRate {
  AgreementId agreement;
  RateBasis basis = RateBasis::day;
  Money rate;
  Money limit;
  Money used;             // by payrolls authorised under it
  bool annulled = false;  // its agreement was: it allows nothing any more
  Money left() const { return limit - used; }
};

// What a payroll is made from: days of a sheet, or m² or living trees under commitment.
struct Quantity {
  MemberNumber member;
  std::int64_t quantity = 0;
};
struct PayrollFacts {
  PayrollId next;
  std::optional<PayRate> rate;
  ProjectId project;                 // who pays; none: the forest fund
  Money source;                      // what that holds
  std::vector<Quantity> quantities;  // members once each
  // labour
  WorkPartyId party;
  bool party_known = false;
  WorkKind work = WorkKind::paid;
  // commitments
  std::int64_t year = 0;  // which they are paid for
  PayrollId same;         // a standing payroll for the same party, or the same agreement, basis and year
};
// For the days of a paid work party. Refusals: unknown_work_party, communal_work_unpaid, rate_missing,
// unknown_agreement (it was annulled), payroll_exists, sheet_empty, agreement_used (amount = what is left),
// fund_too_small or beyond_approval (amount = what the source holds).
Result<PayrollDrafted> draft_wages(const PayrollFacts&);
// For land or trees under commitment, out of the forest fund. Refusals: rate_missing, unknown_agreement (it
// was annulled), number_out_of_range (year: 1990 to this year), payroll_exists, nothing_to_pay, and the same
// limits.
Result<PayrollDrafted> draft_commitment_payments(const PayrollFacts&, Date today);

struct PayrollState {
  PayrollId id;
  bool authorised = false;
  bool withdrawn = false;
  ProjectId project;
  Money total;
  Money source;
  Money left;  // of the rate's limit
  bool first_is_president = false;
  bool second_is_treasurer = false;
  bool annulled = false;  // the agreement that set the rate
};
// Refusals: payroll_settled, same_person_twice, president_and_treasurer_needed, unknown_agreement (it was
// annulled since the draft), agreement_used, fund_too_small or beyond_approval.
Result<PayrollAuthorised> authorise_payroll(const PayrollState&, MemberNumber president,
                                            MemberNumber treasurer);
// Refusals: payroll_settled, texts.
Result<PayrollWithdrawn> withdraw_payroll(const PayrollState&, std::string_view reason);

struct PayrollReversalFacts {
  PayrollId id;
  bool standing = false;  // authorised and not reversed
  ProjectId project;
  EntryId entry;       // of its authorisation
  ReceiptNumber paid;  // that stands and was given since to one of its members; none: nothing was paid
  bool first_is_president = false;
  bool second_is_treasurer = false;
};
// Only while nobody on it was paid since: money has no marks, so a payment may be of this payroll. Its
// receipt is voided first. Refusals: payroll_not_standing, payroll_paid, same_person_twice,
// president_and_treasurer_needed, texts.
Result<PayrollReversed> reverse_payroll(const PayrollReversalFacts&, std::string_view reason,
                                        MemberNumber president, MemberNumber treasurer);

}  // namespace minga
