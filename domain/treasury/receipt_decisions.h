// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/people/member.h"
#include "domain/treasury/decisions.h"

// Payments beyond the plain one in cash (pay_out() in decisions.h): by bank, to somebody else, undone; and
// what becomes of a receipt's paper.
namespace minga {

struct Payment {
  Money amount;
  PayMethod method = PayMethod::cash;
  std::string bank_reference;  // of a transfer: 1 to 40 letters
  Signature signature;         // cash only: of who takes it
  bool signed_on_paper = false;
  Pieces pieces;  // cash only; none: not told
};
struct PaymentFacts {
  PayoutFacts payout;
  Status status = Status::qualified;  // of the member
  CashSessionId session;              // open now; none
  bool drawer_closed = false;         // cash needs a session and none is open
  Money bank;
  bool reference_used = false;  // the reference stands on another payment
  bool somebody_else = false;   // collects; `collector` is who, if recorded for this member
  std::optional<Collector> collector;
};
// In cash as pay_out(). By bank to the céntimo, without a signature: the bank's reference is the proof.
// A member who left is still paid; of one who died only a recorded heir collects. Refusals: those of
// pay_out(), cash_session_missing, pieces_wrong, texts (reference), bank_reference_used, bank_too_small,
// heir_needed, collector_unknown, collector_revoked, collector_expired.
Result<PayoutMade> make_payment(const PaymentFacts&, const Payment&, MemberNumber treasurer, Date today);

struct CollectorDraft {
  std::string name;
  std::string dni;            // needed
  std::string document;       // what was shown, 1 to 240 letters
  std::optional<Date> until;  // the last day, needed but for heirs
};
// An heir where the member has died, else someone sent. Refusals: texts, dni_malformed, dni_check_wrong,
// date_impossible (missing or past).
Result<CollectorRecorded> record_collector(CollectorId next, const Member&, const CollectorDraft&,
                                           Date today);

// For good; whoever collected before collected rightly. Refusals: collector_unknown (of somebody else, or
// none), collector_revoked, texts (the reason).
Result<CollectorRevoked> revoke_collector(const std::optional<Collector>&, MemberNumber,
                                          std::string_view reason);

struct VoidFacts {
  ReceiptNumber receipt;
  bool voided = false;
  MemberNumber member;
  Money amount;
  PayMethod method = PayMethod::cash;
  EntryId entry;  // of the payment
  bool drawer_closed = false;
  bool first_is_president = false;
  bool second_is_treasurer = false;
};
// Refusals: receipt_voided, same_person_twice, president_and_treasurer_needed, texts,
// cash_session_missing (cash goes back to the drawer).
Result<ReceiptVoided> void_receipt(const VoidFacts&, std::string_view reason, MemberNumber president,
                                   MemberNumber treasurer);

struct PrintFacts {
  ReceiptNumber receipt;
  std::int64_t prints = 0;  // begun and not known to have failed
  bool awaiting = false;    // nobody has said yet whether the last came out
};
// Refusal: print_not_awaited.
Result<ReceiptPrintEnded> end_print(const PrintFacts&, bool came_out);

// Set by a general agreement that stands, as rates and the split of a sale are, from a day on. Refusals:
// unknown_agreement, agreement_not_for_this (one that moves money or elects), amount_not_positive,
// date_impossible (before `known.since`).
Result<TreasurySettingsSet> set_treasury(const TreasurySettings& known, const TreasurySettings&,
                                         const std::optional<AgreementFacts>&);

}  // namespace minga
