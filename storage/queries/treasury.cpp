// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/treasury.h"

#include <algorithm>

#include "storage/log.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

Money sum_of(Connection& db, const char* sql) { return Money(number_of(db, sql).value_or(0)); }

Issuance issuance_from(const Row& row) {
  return {row.id<IssuanceId>(0), row.text(1), row.number(2), row.number(3),
          row.number(4),         row.date(5), row.text(6)};
}
constexpr const char* issuance_columns =
    "SELECT id, standard, vintage, tonnes, sold, day, serials FROM issuance ";

const std::string sale_columns = "SELECT " + std::string(sale_row_columns) + " FROM sale ";

Distribution distribution_from(const Row& row) {
  Distribution d{
      row.id<DistributionId>(0), row.id<AgreementId>(1),  Money(row.number(2)), row.instant(3), row.yes(4),
      row.id<MemberNumber>(5),   row.id<MemberNumber>(6), std::nullopt};
  if (!row.is_null(7)) d.authorised_at = row.instant(7);
  d.rule = {row.number(8), row.number(9), row.number(10), row.number(11), row.id<GroupId>(12)};
  if (!row.is_null(13)) d.days_from = row.date(13);
  if (!row.is_null(14)) d.days_until = row.date(14);
  d.replaces = row.id<DistributionId>(15);
  d.replaced_by = row.id<DistributionId>(16);
  d.objection = row.text(17);
  d.withdrawn = row.yes(18);
  d.withdrawn_reason = row.text(19);
  return d;
}
constexpr const char* distribution_columns =
    "SELECT id, agreement, pool, drafted_at, authorised, president, treasurer, authorised_at, "
    "equal_percent, hectares_percent, trees_percent, days_percent, share_group, days_from, days_until, "
    "replaces, replaced_by, objection, withdrawn, withdrawn_reason FROM distribution ";

SharePart part_from(const Row& row) {
  return {row.id<MemberNumber>(0), enum_from<ShareBasis>(row.text(1)), row.number(2), Money(row.number(3))};
}

const std::string receipt_columns = "SELECT " + std::string(receipt_row_columns) + " FROM receipt ";

}  // namespace

Sale sale_row_from(const Row& row) {
  const auto currency = currency_from(row.text(5));
  const auto fee_currency = currency_from(row.text(12));
  if (!currency || !fee_currency) throw Fault(FaultKind::damaged, "unknown currency in a sale");
  return {row.id<SaleId>(0),
          row.id<IssuanceId>(1),
          row.text(2),
          row.number(3),
          Money(row.number(4), *currency),
          Money(row.number(6)),
          row.date(7),
          row.text(8),
          Money(row.number(9)),
          Money(row.number(10)),
          Money(row.number(11), *fee_currency)};
}
ReceiptRow receipt_row_from(const Row& row) {
  return {row.id<ReceiptNumber>(0),
          row.id<MemberNumber>(1),
          Money(row.number(2)),
          Money(row.number(3)),
          row.id<AgreementId>(4),
          row.text(5),
          row.id<MemberNumber>(6),
          row.instant(7),
          row.text(8),
          row.number(9),
          enum_from<PayMethod>(row.text(10)),
          row.text(11),
          row.id<CollectorId>(12),
          row.id<CashSessionId>(13),
          row.yes(14),
          row.yes(15)};
}
Money holdings_of(Connection& db, const Account& account) {
  return holdings(
      account, Money(number_of(db, "SELECT amount FROM balance WHERE account = $1", {account}).value_or(0)));
}
Money owed_in_all(Connection& db) {
  return sum_of(db,
                "SELECT CAST(sum(credit) - sum(debit) AS BIGINT) FROM turnover WHERE account = 'members'");
}
// The text after ':' sorts between "projects:" and "projects;".
Money approved_for_projects(Connection& db) {
  return -sum_of(db,
                 "SELECT CAST(sum(amount) AS BIGINT) FROM balance WHERE account >= 'projects:' AND account < "
                 "'projects;'");
}

std::vector<Issuance> issuances(Connection& db) {
  return all_of(db, std::string(issuance_columns) + "ORDER BY id", {}, issuance_from);
}
std::optional<Issuance> find_issuance(Connection& db, IssuanceId id) {
  return one_of(db, std::string(issuance_columns) + "WHERE id = $1", {id}, issuance_from);
}
IssuanceId next_issuance(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM issuance").value_or(0) + 1};
}
std::vector<VintageStock> stock_by_vintage(Connection& db) {
  return all_of(db,
                "SELECT vintage, CAST(sum(tonnes) AS BIGINT), CAST(sum(sold) AS BIGINT) FROM issuance "
                "GROUP BY vintage ORDER BY vintage",
                {}, [](const Row& row) {
                  return VintageStock{row.number(0), row.number(1), row.number(2)};
                });
}

CreditStock credit_stock(Connection& db) {
  CreditStock stock;
  db.each(
      "SELECT CAST(coalesce(sum(tonnes), 0) AS BIGINT), CAST(coalesce(sum(sold), 0) AS BIGINT) FROM issuance",
      [&](const Row& row) {
        stock = {row.number(0), row.number(1)};
      });
  return stock;
}

std::vector<Sale> sales(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, sale_columns + "ORDER BY id DESC LIMIT $1 OFFSET $2", {limit, offset}, sale_row_from);
}
std::optional<Sale> find_sale(Connection& db, SaleId id) {
  return one_of(db, sale_columns + "WHERE id = $1", {id}, sale_row_from);
}
std::optional<SaleId> sale_with_reference(Connection& db, const std::string& reference) {
  return one_of(db, "SELECT id FROM sale WHERE bank_reference = $1", {reference},
                [](const Row& row) { return row.id<SaleId>(0); });
}
SaleId next_sale(Connection& db) { return {number_of(db, "SELECT max(id) FROM sale").value_or(0) + 1}; }
SaleTotals sale_totals(Connection& db) {
  return one_of(db,
                "SELECT count(*), CAST(coalesce(sum(tonnes), 0) AS BIGINT), CAST(coalesce(sum(credited), 0) "
                "AS BIGINT), "
                "CAST(coalesce(sum(to_forest), 0) AS BIGINT), CAST(coalesce(sum(to_farmers), 0) AS BIGINT) "
                "FROM sale",
                {},
                [](const Row& row) {
                  return SaleTotals{row.number(0), row.number(1), Money(row.number(2)), Money(row.number(3)),
                                    Money(row.number(4))};
                })
      .value();
}

std::optional<Distribution> find_distribution(Connection& db, DistributionId id) {
  return one_of(db, std::string(distribution_columns) + "WHERE id = $1", {id}, distribution_from);
}
std::vector<Distribution> distributions(Connection& db) {
  return all_of(db, std::string(distribution_columns) + "ORDER BY id DESC", {}, distribution_from);
}
std::vector<Share> shares_of(Connection& db, DistributionId id) {
  return all_of(db, "SELECT member, amount FROM distribution_share WHERE distribution = $1 ORDER BY member",
                {id}, [](const Row& row) {
                  return Share{row.id<MemberNumber>(0), Money(row.number(1))};
                });
}
std::vector<SharePart> parts_of(Connection& db, DistributionId id) {
  auto parts = all_of(db,
                      "SELECT member, basis, weight, amount FROM distribution_part WHERE distribution = $1 "
                      "ORDER BY member",
                      {id}, part_from);
  std::stable_sort(parts.begin(), parts.end(),
                   [](const auto& a, const auto& b) { return a.basis < b.basis; });
  return parts;
}
std::vector<SharePart> parts_of(Connection& db, DistributionId id, MemberNumber member) {
  auto parts = all_of(db,
                      "SELECT member, basis, weight, amount FROM distribution_part WHERE distribution = $1 "
                      "AND member = $2",
                      {id, member}, part_from);
  std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.basis < b.basis; });
  return parts;
}
std::optional<Date> days_counted_until(Connection& db) {
  const auto day =
      number_of(db, "SELECT max(days_until) FROM distribution WHERE authorised = 1 AND days_percent > 0");
  return day ? std::optional(Date{*day}) : std::nullopt;
}
DistributionId next_distribution(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM distribution").value_or(0) + 1};
}

namespace {
constexpr const char* owed_from =
    "FROM balance b JOIN member m ON b.account = 'members:' || CAST(m.number AS TEXT) WHERE b.amount < 0 ";
OwedLine owed_line_from(const Row& row) {
  return {row.id<MemberNumber>(0), row.text(1) + " " + row.text(2), Money(row.number(3))};
}
}  // namespace

std::vector<OwedLine> owed_to_members(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db,
                std::string("SELECT m.number, m.given_names, m.surnames, -b.amount ") + owed_from +
                    "ORDER BY m.number LIMIT $1 OFFSET $2",
                {limit, offset}, owed_line_from);
}
std::vector<OwedLine> owed_between(Connection& db, Money from, Money below, std::int64_t offset,
                                   std::int64_t limit) {
  return all_of(db,
                std::string("SELECT m.number, m.given_names, m.surnames, -b.amount ") + owed_from +
                    "AND -b.amount >= $1 AND -b.amount < $2 ORDER BY m.number LIMIT $3 OFFSET $4",
                {from.minor(), below.minor(), limit, offset}, owed_line_from);
}
std::int64_t count_owed(Connection& db) {
  return number_of(db,
                   "SELECT count(*) FROM balance WHERE account >= 'members:' AND account < 'members;' AND "
                   "amount < 0")
      .value_or(0);
}

AgreementId latest_agreement_for(Connection& db, MemberNumber member) {
  return {number_of(db,
                    "SELECT agreement FROM (SELECT d.agreement AS agreement, d.authorised_at AS at "
                    "FROM distribution d JOIN distribution_share s ON s.distribution = d.id "
                    "WHERE s.member = $1 AND d.authorised = 1 UNION ALL SELECT p.agreement, p.authorised_at "
                    "FROM payroll p JOIN payroll_line l ON l.payroll = p.id "
                    "WHERE l.member = $1 AND p.authorised = 1 AND p.reversed = 0) made ORDER BY at DESC, "
                    "agreement DESC LIMIT 1",
                    {member})
              .value_or(0)};
}

std::optional<ReceiptRow> find_receipt(Connection& db, ReceiptNumber number) {
  return one_of(db, receipt_columns + "WHERE number = $1", {number}, receipt_row_from);
}
std::vector<ReceiptRow> receipts(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, receipt_columns + "ORDER BY number DESC LIMIT $1 OFFSET $2", {limit, offset},
                receipt_row_from);
}
std::vector<ReceiptRow> receipts_of(Connection& db, MemberNumber member) {
  return all_of(db, receipt_columns + "WHERE member = $1 ORDER BY number DESC", {member}, receipt_row_from);
}
std::int64_t count_receipts(Connection& db) {
  // Numbered without gaps; years of receipts are not counted one by one.
  return number_of(db, "SELECT max(number) FROM receipt").value_or(0);
}
ReceiptNumber next_receipt(Connection& db) {
  return {number_of(db, "SELECT max(number) FROM receipt").value_or(0) + 1};
}
Money paid_out_in_all(Connection& db) {
  return sum_of(db,
                "SELECT CAST(sum(debit - credit) AS BIGINT) FROM turnover WHERE account = 'members' AND kind "
                "IN ('payout_made', 'receipt_voided')");
}
std::vector<ReceiptRow> receipts_awaiting_paper(Connection& db) {
  return all_of(db, receipt_columns + "WHERE awaiting = 1 ORDER BY number", {}, receipt_row_from);
}
std::vector<ReceiptRow> receipts_in_session(Connection& db, CashSessionId session) {
  return all_of(db, receipt_columns + "WHERE session = $1 ORDER BY number", {session}, receipt_row_from);
}
EntryId entry_of(Connection& db, ReceiptNumber number) {
  return {number_of(db,
                    "SELECT min(p.entry) FROM receipt r JOIN posting p ON p.account = 'members:' || "
                    "CAST(r.member AS TEXT) JOIN entry e ON e.id = p.entry JOIN log l ON l.sequence = "
                    "e.sequence WHERE r.number = $1 AND l.hash = r.chain_hash",
                    {number})
              .value_or(0)};
}
std::optional<VoidedReceipt> find_void(Connection& db, ReceiptNumber number) {
  return one_of(db,
                "SELECT receipt, reason, president, treasurer, at, reverses FROM receipt_void "
                "WHERE receipt = $1",
                {number}, [](const Row& row) {
                  return VoidedReceipt{row.id<ReceiptNumber>(0), row.text(1),    row.id<MemberNumber>(2),
                                       row.id<MemberNumber>(3),  row.instant(4), row.id<EntryId>(5)};
                });
}
bool payment_reference_used(Connection& db, const std::string& reference) {
  return exists(db,
                "SELECT 1 FROM receipt WHERE bank_reference = $1 AND method = 'bank' AND voided = 0 UNION "
                "ALL SELECT 1 FROM spending WHERE bank_reference = $1 AND method = 'bank' AND voided = 0 "
                "UNION ALL SELECT 1 FROM cash_deposit WHERE bank_reference = $1",
                {reference});
}

std::vector<AccountLine> account_lines(Connection& db, const Account& account, std::int64_t limit) {
  struct Found {
    Date date;
    std::string text;
    Money amount;
    LogLine line;
  };
  const auto found =
      all_of(db,
             "SELECT e.day, e.text, p.amount, l.sequence, l.kind, l.content FROM posting p JOIN entry e ON "
             "e.id = p.entry "
             "JOIN log l ON l.sequence = e.sequence WHERE p.account = $1 ORDER BY p.entry DESC LIMIT $2",
             {account, limit}, [](const Row& row) {
               Found each{row.date(0), row.text(1), Money(row.number(2)), {}};
               each.line.sequence = row.number(3);
               each.line.kind = row.text(4);
               each.line.content = row.text(5);
               return each;
             });
  std::vector<AccountLine> lines;
  lines.reserve(found.size());
  for (const auto& each : found)
    lines.push_back({each.date, each.text, holdings(account, each.amount), event_of(each.line)});
  return lines;
}

}  // namespace minga::storage
