// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

// What a payroll takes of its rate's limit, or gives back.
void use_rate(Connection& db, PayrollId payroll, std::int64_t sign) {
  db.execute(
      "UPDATE pay_rate SET used = used + $2 * (SELECT total FROM payroll WHERE id = $1) "
      "WHERE agreement = (SELECT agreement FROM payroll WHERE id = $1) "
      "AND basis = (SELECT basis FROM payroll WHERE id = $1)",
      {payroll, sign});
}

}  // namespace

void apply_to(Connection& db, const LogLine&, const CommitmentRecorded& e) {
  db.execute(
      "INSERT INTO commitment (parcel, member, name, area_m2, trees, year, species) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {e.parcel, e.member, e.name, e.area_m2, e.trees, e.year, e.species});
}

void apply_to(Connection& db, const LogLine&, const ParcelInspected& e) {
  db.execute(
      "INSERT INTO inspection (id, parcel, day, living_trees, notes, inspector) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      {e.id, e.parcel, e.day, e.living_trees, e.notes, e.inspector});
}

void apply_to(Connection& db, const LogLine&, const WorkPartyRecorded& e) {
  db.execute("INSERT INTO work_party (id, day, place, task, kind, project) VALUES ($1, $2, $3, $4, $5, $6)",
             {e.id, e.day, e.place, e.task, word_of(e.work_kind), e.project});
}

void apply_to(Connection& db, const LogLine&, const WorkSheetKept& e) {
  db.execute("DELETE FROM work_day WHERE party = $1", {e.party});
  for (const auto& line : e.lines)
    db.execute("INSERT INTO work_day (party, member, days) VALUES ($1, $2, $3)",
               {e.party, line.member, line.days});
}

void apply_to(Connection& db, const LogLine&, const PayRateSet& e) {
  db.execute(
      "INSERT INTO pay_rate (agreement, basis, rate, most, used, president, treasurer) "
      "VALUES ($1, $2, $3, $4, 0, $5, $6)",
      {e.agreement, word_of(e.basis), e.rate.minor(), e.limit.minor(), e.president, e.treasurer});
}

void apply_to(Connection& db, const LogLine& line, const PayrollDrafted& e) {
  db.execute(
      "INSERT INTO payroll (id, agreement, basis, rate, project, party, year, total, drafted_at, authorised, "
      "withdrawn, withdrawn_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, '')",
      {e.id, e.agreement, word_of(e.basis), e.rate.minor(), e.project, e.party, e.year, e.total.minor(),
       line.at});
  for (const auto& each : e.lines)
    db.execute("INSERT INTO payroll_line (payroll, member, quantity, amount) VALUES ($1, $2, $3, $4)",
               {e.id, each.member, each.quantity, each.amount.minor()});
}

void apply_to(Connection& db, const LogLine& line, const PayrollAuthorised& e) {
  db.execute(
      "UPDATE payroll SET authorised = 1, president = $2, treasurer = $3, authorised_at = $4 WHERE id = $1",
      {e.id, e.president, e.treasurer, line.at});
  use_rate(db, e.id, 1);
}

void apply_to(Connection& db, const LogLine& line, const PayrollReversed& e) {
  db.execute("UPDATE payroll SET reversed = 1 WHERE id = $1", {e.id});
  db.execute(
      "INSERT INTO payroll_reversal (payroll, reason, president, treasurer, at, reverses) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      {e.id, e.reason, e.president, e.treasurer, line.at, e.reverses});
  use_rate(db, e.id, -1);
}

void apply_to(Connection& db, const LogLine&, const PayrollWithdrawn& e) {
  db.execute("UPDATE payroll SET withdrawn = 1, withdrawn_reason = $2 WHERE id = $1", {e.id, e.reason});
}

}  // namespace minga::storage
