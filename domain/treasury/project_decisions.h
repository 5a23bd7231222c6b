// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/treasury/decisions.h"

// Spending what a vote approved for a project.
namespace minga {

struct SpendingDraft {
  ProjectId project;
  std::string supplier;
  std::string document;  // the supplier's boleta or factura: 1 to 40 letters
  std::string what;      // what was bought, 1 to 240 letters
  Money amount;
  PayMethod method = PayMethod::bank;
  std::string bank_reference;            // of a transfer: 1 to 40 letters
  std::optional<Date> day;               // on the supplier's document
  Pieces pieces;                         // cash only; none: not told
  std::optional<Attachment> attachment;  // as checked_attachment() answered it
};
struct SpendingFacts {
  SpendingId next;
  bool project_known = false;
  AgreementId agreement;  // the latest that approved money for the project
  Money left;             // of its approval
  Money bank;
  Money cash;
  bool drawer_closed = false;  // cash needs a session and none is open
  CashSessionId session;
  std::optional<SpendingId> document_owner;  // a standing spending with this supplier and document
  bool reference_used = false;
  bool first_is_president = false;
  bool second_is_treasurer = false;
};
// What is typed, for reading before the two are asked: it names nobody yet. Refusals: unknown_project,
// unknown_agreement (nothing approved), texts, date_impossible, date_in_future, currency_wrong,
// amount_not_positive, not_a_cash_amount, beyond_approval, document_taken, bank_reference_used,
// bank_too_small, cash_too_small, cash_session_missing, pieces_wrong.
Result<ProjectSpent> checked_spending(const SpendingFacts&, const SpendingDraft&, Date today);
// The president authorises jointly with the treasurer (D.S. 008-91-TR). Refusals: same_person_twice,
// president_and_treasurer_needed, and those of checked_spending().
Result<ProjectSpent> spend(const SpendingFacts&, const SpendingDraft&, MemberNumber president,
                           MemberNumber treasurer, Date today);

struct SpendingVoidFacts {
  SpendingId spending;
  bool voided = false;
  ProjectId project;
  Money amount;
  PayMethod method = PayMethod::cash;
  EntryId entry;  // of the spending
  bool drawer_closed = false;
  bool first_is_president = false;
  bool second_is_treasurer = false;
};
// The money is the project's again. Refusals: spending_voided, same_person_twice,
// president_and_treasurer_needed, texts, cash_session_missing.
Result<SpendingVoided> void_spending(const SpendingVoidFacts&, std::string_view reason,
                                     MemberNumber president, MemberNumber treasurer);

}  // namespace minga
