// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/labour.h"

#include "storage/queries/reading.h"
#include "storage/queries/treasury.h"

namespace minga::storage {

namespace {

std::int64_t next_in(Connection& db, const char* greatest) { return number_of(db, greatest).value_or(0) + 1; }

WorkParty party_from(const Row& row) {
  return {row.id<WorkPartyId>(0),
          row.date(1),
          row.text(2),
          row.text(3),
          enum_from<WorkKind>(row.text(4)),
          row.id<ProjectId>(5),
          row.number(6),
          row.number(7),
          row.id<PayrollId>(8)};
}
constexpr const char* party_columns =
    "SELECT w.id, w.day, w.place, w.task, w.kind, w.project, (SELECT count(*) FROM work_day d WHERE d.party "
    "= "
    "w.id), (SELECT CAST(coalesce(sum(d.days), 0) AS BIGINT) FROM work_day d WHERE d.party = w.id), (SELECT "
    "max(p.id) FROM payroll p WHERE p.party = w.id AND p.withdrawn = 0 AND p.reversed = 0) FROM work_party "
    "w ";

PayRate rate_from(const Row& row) {
  return {row.id<AgreementId>(0), enum_from<RateBasis>(row.text(1)),
          Money(row.number(2)),   Money(row.number(3)),
          Money(row.number(4)),   row.yes(5)};
}
constexpr const char* rate_columns =
    "SELECT r.agreement, r.basis, r.rate, r.most, r.used, a.annulled FROM pay_rate r JOIN agreement a ON "
    "a.id "
    "= r.agreement ";

Payroll payroll_from(const Row& row) {
  Payroll p{row.id<PayrollId>(0), row.id<AgreementId>(1), enum_from<RateBasis>(row.text(2)),
            Money(row.number(3)), row.id<ProjectId>(4),   row.id<WorkPartyId>(5),
            row.number(6),        Money(row.number(7)),   row.instant(8)};
  p.authorised = row.yes(9);
  p.president = row.id<MemberNumber>(10);
  p.treasurer = row.id<MemberNumber>(11);
  if (!row.is_null(12)) p.authorised_at = row.instant(12);
  p.withdrawn = row.yes(13);
  p.withdrawn_reason = row.text(14);
  p.reversed = row.yes(15);
  return p;
}
constexpr const char* payroll_columns =
    "SELECT id, agreement, basis, rate, project, party, year, total, drafted_at, authorised, president, "
    "treasurer, authorised_at, withdrawn, withdrawn_reason, reversed FROM payroll ";

Spending spending_from(const Row& row) {
  Spending s{row.id<SpendingId>(0),
             row.id<ProjectId>(1),
             row.id<AgreementId>(2),
             row.text(3),
             row.text(4),
             row.text(5),
             Money(row.number(6)),
             enum_from<PayMethod>(row.text(7)),
             row.text(8),
             row.date(9),
             row.id<MemberNumber>(10),
             row.id<MemberNumber>(11),
             row.instant(12),
             row.yes(13)};
  s.void_reason = row.optional_text(14).value_or("");
  if (!row.is_null(15))
    s.attachment =
        Attachment{row.text(15), enum_from<AttachmentKind>(row.text(16)), row.number(17), row.text(18)};
  return s;
}
constexpr const char* spending_columns =
    "SELECT s.id, s.project, s.agreement, s.supplier, s.document, s.what, s.amount, s.method, "
    "s.bank_reference, s.day, s.president, s.treasurer, s.at, s.voided, v.reason, a.name, a.kind, "
    "a.bytes, a.digest FROM spending s LEFT JOIN spending_void v ON v.spending = s.id LEFT JOIN attachment a "
    "ON a.spending = s.id ";

ProjectBooks books_from(const Row& row) {
  return {row.id<ProjectId>(0), row.text(1),          row.id<AgreementId>(2),
          Money(row.number(3)), Money(row.number(4)), Money(row.number(5))};
}
constexpr const char* books_columns =
    "SELECT p.id, p.title, (SELECT max(a.id) FROM agreement a JOIN vote_option o ON o.vote = a.vote WHERE "
    "o.project = p.id AND o.funded > 0 AND a.annulled = 0), (SELECT CAST(coalesce(sum(s.amount), 0) AS "
    "BIGINT) FROM spending s "
    "WHERE s.project = p.id AND s.voided = 0), (SELECT CAST(coalesce(sum(r.total), 0) AS BIGINT) FROM "
    "payroll "
    "r WHERE r.project = p.id AND r.authorised = 1 AND r.reversed = 0), (SELECT "
    "CAST(coalesce(sum(-b.amount), 0) AS BIGINT) "
    "FROM "
    "balance b WHERE b.account = 'projects:' || CAST(p.id AS TEXT)) FROM project p ";

}  // namespace

std::optional<WorkParty> find_work_party(Connection& db, WorkPartyId id) {
  return one_of(db, std::string(party_columns) + "WHERE w.id = $1", {id}, party_from);
}
std::vector<WorkParty> work_parties(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, std::string(party_columns) + "ORDER BY w.day DESC, w.id DESC LIMIT $1 OFFSET $2",
                {limit, offset}, party_from);
}
WorkPartyId next_work_party(Connection& db) { return {next_in(db, "SELECT max(id) FROM work_party")}; }
std::vector<WorkLine> work_sheet(Connection& db, WorkPartyId id) {
  return all_of(db, "SELECT member, days FROM work_day WHERE party = $1 ORDER BY member", {id},
                [](const Row& row) {
                  return WorkLine{row.id<MemberNumber>(0), row.number(1)};
                });
}

std::optional<PayRate> find_rate(Connection& db, AgreementId agreement, RateBasis basis) {
  return one_of(db, std::string(rate_columns) + "WHERE r.agreement = $1 AND r.basis = $2",
                {agreement, word_of(basis)}, rate_from);
}
std::vector<PayRate> rates(Connection& db) {
  return all_of(db, std::string(rate_columns) + "ORDER BY r.agreement DESC, r.basis", {}, rate_from);
}
Money paid_under(Connection& db, AgreementId id) {
  return Money(
      number_of(db,
                "SELECT CAST((SELECT coalesce(sum(used), 0) FROM pay_rate WHERE agreement = $1) + "
                "(SELECT coalesce(sum(amount), 0) FROM spending WHERE agreement = $1 AND voided = 0) "
                "AS BIGINT)",
                {id})
          .value_or(0));
}

std::optional<Payroll> find_payroll(Connection& db, PayrollId id) {
  return one_of(db, std::string(payroll_columns) + "WHERE id = $1", {id}, payroll_from);
}
std::vector<Payroll> payrolls(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, std::string(payroll_columns) + "ORDER BY id DESC LIMIT $1 OFFSET $2", {limit, offset},
                payroll_from);
}
std::vector<PayLine> payroll_lines(Connection& db, PayrollId id) {
  return all_of(db, "SELECT member, quantity, amount FROM payroll_line WHERE payroll = $1 ORDER BY member",
                {id}, [](const Row& row) {
                  return PayLine{row.id<MemberNumber>(0), row.number(1), Money(row.number(2))};
                });
}
PayrollId next_payroll(Connection& db) { return {next_in(db, "SELECT max(id) FROM payroll")}; }
PayrollId standing_payroll(Connection& db, WorkPartyId party) {
  return {number_of(db, "SELECT max(id) FROM payroll WHERE party = $1 AND withdrawn = 0 AND reversed = 0",
                    {party})
              .value_or(0)};
}
PayrollId standing_payroll(Connection& db, AgreementId agreement, RateBasis basis, std::int64_t year) {
  return {number_of(db,
                    "SELECT max(id) FROM payroll WHERE agreement = $1 AND basis = $2 AND year = $3 AND "
                    "withdrawn = 0 AND reversed = 0",
                    {agreement, word_of(basis), year})
              .value_or(0)};
}

std::optional<PayrollReversal> find_reversal(Connection& db, PayrollId id) {
  return one_of(db,
                "SELECT payroll, reason, president, treasurer, at, reverses FROM payroll_reversal "
                "WHERE payroll = $1",
                {id}, [](const Row& row) {
                  return PayrollReversal{row.id<PayrollId>(0),    row.text(1),    row.id<MemberNumber>(2),
                                         row.id<MemberNumber>(3), row.instant(4), row.id<EntryId>(5)};
                });
}
EntryId entry_of(Connection& db, PayrollId id) {
  return {number_of(db,
                    "SELECT min(e.id) FROM payroll_line n JOIN posting p ON p.account = 'members:' || "
                    "CAST(n.member AS TEXT) JOIN entry e ON e.id = p.entry WHERE n.payroll = $1 AND e.text = "
                    "'payroll ' || CAST($1 AS TEXT)",
                    {id})
              .value_or(0)};
}
ReceiptNumber paid_since(Connection& db, PayrollId id) {
  return {number_of(db,
                    "SELECT min(r.number) FROM payroll_line n JOIN receipt r ON r.member = n.member JOIN "
                    "posting p ON p.account = 'members:' || CAST(n.member AS TEXT) JOIN entry e ON e.id = "
                    "p.entry JOIN log l ON l.sequence = e.sequence WHERE n.payroll = $1 AND p.entry > $2 AND "
                    "r.voided = 0 AND l.hash = r.chain_hash",
                    {id, entry_of(db, id)})
              .value_or(0)};
}

std::optional<Spending> find_spending(Connection& db, SpendingId id) {
  return one_of(db, std::string(spending_columns) + "WHERE s.id = $1", {id}, spending_from);
}
std::vector<Spending> spendings_of(Connection& db, ProjectId project) {
  return all_of(db, std::string(spending_columns) + "WHERE s.project = $1 ORDER BY s.id DESC", {project},
                spending_from);
}
std::vector<Spending> spendings_with_attachment(Connection& db) {
  return all_of(db, std::string(spending_columns) + "WHERE a.spending IS NOT NULL ORDER BY s.id", {},
                spending_from);
}
void each_spending(Connection& db, const std::function<void(const Spending&)>& reader) {
  db.each(std::string(spending_columns) + "ORDER BY s.id",
          [&](const Row& row) { reader(spending_from(row)); });
}
SpendingId next_spending(Connection& db) { return {next_in(db, "SELECT max(id) FROM spending")}; }
EntryId entry_of(Connection& db, SpendingId id) {
  return {number_of(db,
                    "SELECT min(p.entry) FROM spending s JOIN posting p ON p.account = 'projects:' || "
                    "CAST(s.project AS TEXT) JOIN entry e ON e.id = p.entry JOIN log l ON l.sequence = "
                    "e.sequence WHERE s.id = $1 AND l.hash = s.chain_hash",
                    {id})
              .value_or(0)};
}
std::optional<SpendingId> spending_with_document(Connection& db, const std::string& supplier,
                                                 const std::string& document) {
  const auto id =
      number_of(db, "SELECT min(id) FROM spending WHERE document = $1 AND supplier = $2 AND voided = 0",
                {document, supplier});
  return id ? std::optional(SpendingId{*id}) : std::nullopt;
}

std::optional<ProjectBooks> find_project_books(Connection& db, ProjectId id) {
  return one_of(db, std::string(books_columns) + "WHERE p.id = $1", {id}, books_from);
}
std::vector<ProjectBooks> project_books(Connection& db) {
  return all_of(db, std::string(books_columns) + "ORDER BY p.id", {}, books_from);
}

}  // namespace minga::storage
