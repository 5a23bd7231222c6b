// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

void apply_to(Connection& db, const LogLine&, const SaleRecorded& e) {
  db.execute(
      "INSERT INTO sale (id, issuance, buyer, tonnes, contract_amount, contract_currency, credited, "
      "credited_on, "
      "bank_reference, to_forest, to_farmers) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {e.id, e.issuance, e.buyer, e.tonnes, e.contract_price.minor(), code(e.contract_price.currency()),
       e.credited.minor(), e.credited_on, e.bank_reference, e.to_forest.minor(), e.to_farmers.minor()});
  db.execute("UPDATE issuance SET sold = sold + $2 WHERE id = $1", {e.issuance, e.tonnes});
}

// Only moves money between bank and drawer: the ledger's entry is all there is to it.
void apply_to(Connection&, const LogLine&, const CashDrawn&) {}

void apply_to(Connection& db, const LogLine& line, const DistributionDrafted& e) {
  db.execute(
      "INSERT INTO distribution (id, agreement, pool, drafted_at, authorised) VALUES ($1, $2, $3, $4, 0)",
      {e.id, e.agreement, e.pool.minor(), line.at});
  for (const auto& share : e.shares)
    db.execute("INSERT INTO distribution_share (distribution, member, amount) VALUES ($1, $2, $3)",
               {e.id, share.member, share.amount.minor()});
}

void apply_to(Connection& db, const LogLine& line, const DistributionAuthorised& e) {
  db.execute(
      "UPDATE distribution SET authorised = 1, president = $2, treasurer = $3, authorised_at = $4 WHERE id = "
      "$1",
      {e.id, e.president, e.treasurer, line.at});
  db.execute(
      "UPDATE agreement SET used = used + (SELECT pool FROM distribution WHERE id = $1) "
      "WHERE id = (SELECT agreement FROM distribution WHERE id = $1)",
      {e.id});
}

void apply_to(Connection& db, const LogLine& line, const PayoutMade& e) {
  db.execute(
      "INSERT INTO receipt (number, member, amount, carried, agreement, signature, treasurer, at, "
      "chain_hash, prints) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
      {e.receipt, e.member, e.amount.minor(), e.carried.minor(), e.agreement, e.signature, e.treasurer,
       line.at, line.hash});
}

void apply_to(Connection& db, const LogLine&, const ReceiptPrinted& e) {
  db.execute("UPDATE receipt SET prints = $2 WHERE number = $1", {e.receipt, e.copy + 1});
}

}  // namespace minga::storage
