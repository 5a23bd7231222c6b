// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/base/signature.h"
#include "domain/event.h"
#include "domain/treasury/ledger.h"

// The treasurer's work, decided from facts alone. Money moves only with a decision behind it.
namespace minga {

struct SaleDraft {
  IssuanceId issuance;
  std::string buyer;
  std::int64_t tonnes = 0;
  Money contract_price;
  Money credited;
  std::optional<Date> credited_on;
  std::string bank_reference;
  Money fee;  // zero: none was named
};
struct SaleFacts {
  SaleId next;
  std::int64_t tonnes_left = 0;  // of the issuance
  std::optional<SaleId> reference_owner;
  std::int64_t farmers_basis_points = 1000;
};
// Refusals: texts, number_out_of_range (tonnes), tonnes_beyond_stock, currency_wrong (credited in other than
// soles), amount_not_positive, amount_too_large (beyond a billion), date_impossible, date_in_future,
// reference_taken.
Result<SaleRecorded> record_sale(const SaleFacts&, const SaleDraft&, Date today);

struct AgreementFacts {
  AgreementId id;
  Purpose purpose = Purpose::general;
  Money limit;  // what it approves
  Money used;   // by distributions authorised under it
};
struct DraftFacts {
  DistributionId next;
  std::optional<AgreementFacts> agreement;
  Money fund;                                 // what the farmers' fund holds
  std::vector<Sharer> sharers;                // everyone who belongs to the community
  ShareRule rule;                             // as the agreement says
  std::optional<Date> days_from, days_until;  // the days of work in `sharers`
};
// By the rule of the agreement. Refusals: unknown_agreement, agreement_not_for_this, agreement_used,
// amount_not_positive, fund_too_small, and those of share_out().
Result<DistributionDrafted> draft_distribution(const DraftFacts&, Money pool);

struct AuthorisationFacts {
  bool authorised = false;
  bool roll_changed = false;  // other people belong to the community than when it was drafted
  Money pool;
  Money fund;
  AgreementFacts agreement;
  bool first_is_president = false;
  bool second_is_treasurer = false;
  bool withdrawn = false;
};
// Refusals: already_authorised, distribution_withdrawn, same_person_twice, president_and_treasurer_needed,
// draft_outdated (the agreement was used up or the roll changed meanwhile), fund_too_small.
Result<DistributionAuthorised> authorise(DistributionId, const AuthorisationFacts&, MemberNumber president,
                                         MemberNumber treasurer);

struct DrawFacts {
  bool distribution_authorised = false;
  DistributionId distribution;
  Money bank;
  Money owed_in_all;           // to all members
  Money cash;                  // in the drawer already
  bool drawer_closed = false;  // and cash needs a session
};
// Refusals: cash_session_missing, unknown_distribution, amount_not_positive, not_a_cash_amount,
// bank_too_small, more_than_owed (the drawer would hold more than the members are owed).
Result<CashDrawn> draw_cash(const DrawFacts&, Money amount);

struct PayoutFacts {
  ReceiptNumber next;
  MemberNumber member;
  Money owed;
  Money cash;
  AgreementId agreement;
};
// Refusals: nothing_owed, amount_not_positive, more_than_owed, not_a_cash_amount, cash_too_small,
// signature_missing.
Result<PayoutMade> pay_out(const PayoutFacts&, Money amount, const Signature&, bool signed_on_paper,
                           MemberNumber treasurer);

// The ledger's reading of an event: the entries it causes, or none. For a proclaimed allocation `vote` is the
// one it closes; for an authorised distribution or payroll `shares` are its lines; other events need neither.
std::vector<Entry> entries_of(const Event&, Date, const Vote* vote, std::span<const Share> shares);
// The kinds of events that can cause an entry, in the order of the variant.
std::vector<std::string_view> kinds_that_move_money();

}  // namespace minga
