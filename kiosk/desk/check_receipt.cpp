// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/check_receipt.h"

#include "storage/chain.h"
#include "storage/queries/books.h"

namespace minga::desk {

ReceiptCheck check_receipt(Desk& desk, const std::string& number, const std::string& code) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto scanned = read_receipt_proof(code);
  const auto wanted = read_receipt_number(number);
  ReceiptCheck check;
  check.number = wanted.value_or(scanned && number.empty() ? scanned->number : ReceiptNumber{});
  const auto row = storage::find_receipt(db, check.number);
  if (!row) return check;
  check.verdict = ReceiptVerdict::not_genuine;
  if (scanned && scanned->number != check.number) return check;
  const auto read = scanned ? std::optional(scanned->code) : read_receipt_code(code);
  const auto line = storage::payment_line(db, check.number);
  if (!line || !line->hash_holds || line->hash != row->chain_hash || line->payout.receipt != row->number ||
      line->payout.amount != row->amount || line->payout.member != row->member) {
    check.verdict = ReceiptVerdict::books_disagree;
    return check;
  }
  if (read != storage::short_code(line->hash)) return check;
  check.verdict = storage::is_voided(db, check.number) ? ReceiptVerdict::voided : ReceiptVerdict::genuine;
  check.amount = row->amount;
  check.member = row->member;
  check.date = local_date(row->at);
  check.prints = static_cast<int>(row->prints);
  return check;
}

Result<ReceiptCheck> check_receipt(Desk& desk, const Session& session, const std::string& number,
                                   const std::string& code) {
  if (const auto may = desk.require(session, Right::see_books); !may) return refuse(may.error());
  return check_receipt(desk, number, code);
}

}  // namespace minga::desk
