// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/receipt_decisions.h"
#include "domain/treasury/sheets.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/cash.h"
#include "storage/queries/treasury.h"

// Paying members in every way, and what becomes of a receipt: printed or not, voided. payout_view and the
// plain payment in cash (pay) stand in desk/treasury.h, print_receipt in desk/papers.h.
namespace minga::desk {

// A payout day at a glance.
struct PayoutDay {
  std::int64_t people = 0;  // owed at least S/ 0.10
  Money payable;            // what they can be paid in cash
  std::int64_t below = 0;   // owed less than the smallest coin: it stays on their accounts, or goes by bank
  Money below_sum;
  std::int64_t awaited = 0;  // prints nobody has answered for
  Money bank;
};
PayoutDay payout_day(Desk&);
// By number; `below_coin`: those owed less than S/ 0.10 instead of the others.
std::vector<storage::OwedLine> owed_lines(Desk&, bool below_coin, std::int64_t offset, std::int64_t limit);

// What matters beside PayoutView before somebody is paid.
struct PayingFacts {
  Status status = Status::qualified;
  bool heir_needed = false;  // has died: only a recorded heir collects
  // What is owed reaches the amount from which a transfer is asked for: warn, do not forbid.
  bool ask_for_transfer = false;
  Money transfer_from;                // that amount
  Money bank;                         // what a transfer can take
  std::vector<Collector> collectors;  // in force today, newest first
  bool drawer_closed = false;         // cash is refused until the drawer is opened
};
// Refusal: unknown_member.
Result<PayingFacts> paying_facts(Desk&, MemberNumber);

struct PaymentRequest {
  MemberNumber member;
  Payment payment;
  CollectorId collector;  // none: the member is here
};
// The treasurer. Refusals: not_allowed, unknown_member and those of make_payment().
Result<PayoutMade> pay(Desk&, const Session& treasurer, const CommandId&, const PaymentRequest&);

// The treasurer or the secretary records a letter or an heir. Refusals: not_allowed, unknown_member, and
// those of record_collector() of the domain.
Result<CollectorRecorded> record_collector(Desk&, const Session&, const CommandId&, MemberNumber,
                                           const CollectorDraft&);
std::vector<Collector> collectors_of(Desk&, MemberNumber);  // newest first, expired and revoked ones too
// The treasurer or the secretary. Refusals: not_allowed and those of revoke_collector() of the domain.
Result<CollectorRevoked> revoke_collector(Desk&, const Session&, const CommandId&, MemberNumber, CollectorId,
                                          const std::string& reason);

// President and treasurer have just identified themselves. The number stays used, the entry is reversed by
// one that names it, and the member is owed again. Refusals: unknown_receipt and those of void_receipt().
Result<ReceiptVoided> void_receipt(Desk&, const Session& president, const Session& treasurer,
                                   const CommandId&, ReceiptNumber, const std::string& reason);
struct VoidView {
  storage::VoidedReceipt voided;
  std::string president, treasurer;
};
// Nothing for a receipt that stands. Refusal: unknown_receipt.
Result<std::optional<VoidView>> void_of(Desk&, ReceiptNumber);
// The paper of it (constancia de anulación). Refusal: unknown_receipt (or one that stands).
Result<VoidSheet> void_sheet(Desk&, ReceiptNumber);
// The letter to be signed by a member who sends somebody. Refusals: unknown_member, collector_unknown.
Result<CollectorLetter> collector_letter(Desk&, MemberNumber, CollectorId);

// "Did the paper come out?": receipts whose last print was begun and nobody has answered for, oldest first.
struct AwaitedPrint {
  ReceiptNumber receipt;
  std::int64_t copy = 0;  // 0: the original
  MemberNumber member;
  std::string name;
  Money amount;
  Instant paid_at;
};
std::vector<AwaitedPrint> awaited_prints(Desk&);
// The treasurer answers. After "no" the next print is again what that one was to be, an original an original;
// after "yes" it is the next copy. Refusals: not_allowed, unknown_receipt, print_not_awaited.
Result<ReceiptPrintEnded> end_print(Desk&, const Session&, const CommandId&, ReceiptNumber, bool came_out);

TreasurySettings treasury_settings(Desk&);  // in force today
// President or treasurer, as an agreement says. Refusals: not_allowed and those of set_treasury().
Result<TreasurySettingsSet> set_treasury(Desk&, const Session&, const CommandId&, const TreasurySettings&,
                                         AgreementId);

}  // namespace minga::desk
