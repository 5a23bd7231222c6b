// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/queries/cash.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

void set_drawer(Connection& db, const std::optional<Pieces>& pieces) {
  db.execute("DELETE FROM drawer");
  if (!pieces) return;
  for (std::size_t i = 0; i < denominations.size(); ++i)
    db.execute("INSERT INTO drawer (denomination, pieces) VALUES ($1, $2)",
               {denominations[i], pieces->of[i]});
}

// What lies in the drawer stays known while every movement tells its pieces and takes none that are not
// there.
void put_in(Connection& db, const Pieces& pieces) {
  const auto known = drawer(db);
  if (known) set_drawer(db, pieces.none() ? std::nullopt : std::optional(*known + pieces));
}
void take_out(Connection& db, const Pieces& pieces) {
  const auto known = drawer(db);
  if (!known) return;
  const bool told = !pieces.none() && known->holds(pieces);
  set_drawer(db, told ? std::optional(*known - pieces) : std::nullopt);
}

}  // namespace

void apply_to(Connection& db, const LogLine&, const CashDrawn& e) { put_in(db, e.pieces); }

void apply_to(Connection& db, const LogLine& line, const CashDeposited& e) {
  db.execute(
      "INSERT INTO cash_deposit (id, amount, bank_reference, session, treasurer, at, chain_hash) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {e.id, e.amount.minor(), e.bank_reference, e.session, e.treasurer, line.at, line.hash});
  for (std::size_t i = 0; i < denominations.size(); ++i)
    if (e.pieces.of[i] > 0)
      db.execute("INSERT INTO cash_deposit_piece (cash_deposit, denomination, pieces) VALUES ($1, $2, $3)",
                 {e.id, denominations[i], e.pieces.of[i]});
  take_out(db, e.pieces);
}

void apply_to(Connection& db, const LogLine& line, const CashCounted& e) {
  db.execute(
      "INSERT INTO cash_count (id, kind, session, counted, expected, member, at, chain_hash) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      {e.id, word_of(e.count_kind), e.session, e.counted.minor(), e.expected.minor(), e.by, line.at,
       line.hash});
  for (std::size_t i = 0; i < denominations.size(); ++i)
    db.execute("INSERT INTO cash_count_piece (cash_count, denomination, pieces) VALUES ($1, $2, $3)",
               {e.id, denominations[i], e.pieces.of[i]});
  if (e.count_kind == CountKind::opening)
    db.execute("INSERT INTO cash_session (id, opening) VALUES ($1, $2)", {e.session, e.id});
  if (e.count_kind == CountKind::closing)
    db.execute("UPDATE cash_session SET closing = $2 WHERE id = $1", {e.session, e.id});
  set_drawer(db, e.pieces);
}

void apply_to(Connection& db, const LogLine& line, const PayoutMade& e) {
  db.execute(
      "INSERT INTO receipt (number, member, amount, carried, agreement, signature, treasurer, at, "
      "chain_hash, prints, method, bank_reference, collector, session) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, $13)",
      {e.receipt, e.member, e.amount.minor(), e.carried.minor(), e.agreement, e.signature, e.treasurer,
       line.at, line.hash, word_of(e.method), e.bank_reference, e.collector, e.session});
  if (e.method == PayMethod::cash) take_out(db, e.pieces);
}

void apply_to(Connection& db, const LogLine& line, const ReceiptVoided& e) {
  db.execute("UPDATE receipt SET voided = 1 WHERE number = $1", {e.receipt});
  db.execute(
      "INSERT INTO receipt_void (receipt, reason, president, treasurer, at, reverses) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      {e.receipt, e.reason, e.president, e.treasurer, line.at, e.reverses});
  // In which notes the money comes back nobody said.
  if (e.method == PayMethod::cash) set_drawer(db, std::nullopt);
}

void apply_to(Connection& db, const LogLine&, const ReceiptPrinted& e) {
  db.execute("UPDATE receipt SET prints = $2, awaiting = 1 WHERE number = $1", {e.receipt, e.copy + 1});
}

void apply_to(Connection& db, const LogLine&, const ReceiptPrintEnded& e) {
  db.execute("UPDATE receipt SET prints = $2, awaiting = 0 WHERE number = $1",
             {e.receipt, e.came_out ? e.copy + 1 : e.copy});
}

void apply_to(Connection& db, const LogLine&, const CollectorRecorded& e) {
  db.execute(
      "INSERT INTO collector (id, member, kind, name, dni, document, until) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {e.id, e.member, word_of(e.collector_kind), e.name, e.dni, e.document, Value(e.until)});
}

void apply_to(Connection& db, const LogLine& line, const CollectorRevoked& e) {
  db.execute("UPDATE collector SET revoked = $2, revoked_reason = $3 WHERE id = $1",
             {e.id, local_date(line.at), e.reason});
}

void apply_to(Connection& db, const LogLine&, const TreasurySettingsSet& e) {
  db.execute(
      "INSERT INTO treasury_setting (since, bank_from, agreement) VALUES ($1, $2, $3) "
      "ON CONFLICT (since) DO UPDATE SET bank_from = excluded.bank_from, agreement = excluded.agreement",
      {e.settings.since, e.settings.bank_from.minor(), e.agreement});
}

void apply_to(Connection& db, const LogLine& line, const ProjectSpent& e) {
  db.execute(
      "INSERT INTO spending (id, project, agreement, supplier, document, what, amount, method, "
      "bank_reference, day, session, president, treasurer, at, chain_hash, voided) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)",
      {e.id, e.project, e.agreement, e.supplier, e.document, e.what, e.amount.minor(), word_of(e.method),
       e.bank_reference, e.day, e.session, e.president, e.treasurer, line.at, line.hash});
  if (const auto& paper = e.attachment)
    db.execute("INSERT INTO attachment (spending, name, kind, bytes, digest) VALUES ($1, $2, $3, $4, $5)",
               {e.id, paper->name, word_of(paper->kind), paper->bytes, paper->digest});
  if (e.method == PayMethod::cash) take_out(db, e.pieces);
}

void apply_to(Connection& db, const LogLine& line, const SpendingVoided& e) {
  db.execute("UPDATE spending SET voided = 1 WHERE id = $1", {e.spending});
  db.execute(
      "INSERT INTO spending_void (spending, reason, president, treasurer, at, reverses) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      {e.spending, e.reason, e.president, e.treasurer, line.at, e.reverses});
  if (e.method == PayMethod::cash) set_drawer(db, std::nullopt);
}

}  // namespace minga::storage
