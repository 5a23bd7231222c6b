// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

void apply_to(Connection& db, const LogLine&, const SaleRecorded& e) {
  db.execute(
      "INSERT INTO sale (id, issuance, buyer, tonnes, contract_amount, contract_currency, credited, "
      "credited_on, "
      "bank_reference, to_forest, to_farmers, fee, fee_currency) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
      {e.id, e.issuance, e.buyer, e.tonnes, e.contract_price.minor(), code(e.contract_price.currency()),
       e.credited.minor(), e.credited_on, e.bank_reference, e.to_forest.minor(), e.to_farmers.minor(),
       e.fee.minor(), code(e.fee.currency())});
  db.execute("UPDATE issuance SET sold = sold + $2 WHERE id = $1", {e.issuance, e.tonnes});
}

void apply_to(Connection& db, const LogLine& line, const DistributionDrafted& e) {
  db.execute(
      "INSERT INTO distribution (id, agreement, pool, drafted_at, authorised, equal_percent, "
      "hectares_percent, trees_percent, days_percent, share_group, days_from, days_until, replaces, "
      "objection) VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
      {e.id, e.agreement, e.pool.minor(), line.at, e.rule.equal_percent, e.rule.hectares_percent,
       e.rule.trees_percent, e.rule.days_percent, e.rule.group, Value(e.days_from), Value(e.days_until),
       e.replaces, e.objection});
  for (const auto& share : e.shares)
    db.execute("INSERT INTO distribution_share (distribution, member, amount) VALUES ($1, $2, $3)",
               {e.id, share.member, share.amount.minor()});
  for (const auto& part : e.parts)
    db.execute(
        "INSERT INTO distribution_part (distribution, member, basis, weight, amount) "
        "VALUES ($1, $2, $3, $4, $5)",
        {e.id, part.member, word_of(part.basis), part.weight, part.amount.minor()});
  if (!e.replaces) return;
  db.execute("UPDATE distribution SET withdrawn = 1, withdrawn_reason = $2, replaced_by = $3 WHERE id = $1",
             {e.replaces, e.objection, e.id});
}

void apply_to(Connection& db, const LogLine&, const DistributionWithdrawn& e) {
  db.execute("UPDATE distribution SET withdrawn = 1, withdrawn_reason = $2 WHERE id = $1", {e.id, e.reason});
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

}  // namespace minga::storage
