// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/cash.h"

#include <algorithm>

#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

std::size_t place_of(std::int64_t denomination) {
  const auto at = std::find(denominations.begin(), denominations.end(), denomination);
  if (at == denominations.end()) throw Fault(FaultKind::damaged, "unknown note or coin in a table");
  return static_cast<std::size_t>(at - denominations.begin());
}

Pieces pieces_in(Connection& db, std::string_view rows, Parameters parameters) {
  Pieces pieces;
  db.each("SELECT denomination, pieces FROM " + std::string(rows), parameters,
          [&](const Row& row) { pieces.of[place_of(row.number(0))] = row.number(1); });
  return pieces;
}
Pieces pieces_of(Connection& db, CashCountId id) {
  return pieces_in(db, "cash_count_piece WHERE cash_count = $1", {id});
}

CashDeposit deposit_from(const Row& row) {
  return {row.id<CashDepositId>(0), Money(row.number(1)), row.text(2), row.id<MemberNumber>(3),
          row.instant(4),           row.text(5),          {}};
}
constexpr const char* deposit_columns =
    "SELECT id, amount, bank_reference, treasurer, at, chain_hash FROM cash_deposit ";

CashCount count_from(const Row& row) {
  return {row.id<CashCountId>(0),
          enum_from<CountKind>(row.text(1)),
          row.id<CashSessionId>(2),
          Money(row.number(3)),
          Money(row.number(4)),
          row.id<MemberNumber>(5),
          row.instant(6),
          row.text(7),
          {}};
}
constexpr const char* count_columns =
    "SELECT id, kind, session, counted, expected, member, at, chain_hash FROM cash_count ";

CashSession session_from(const Row& row) {
  return {row.id<CashSessionId>(0), row.id<CashCountId>(1), row.id<CashCountId>(2)};
}
constexpr const char* session_columns = "SELECT id, opening, closing FROM cash_session ";

Collector collector_from(const Row& row) {
  Collector each{row.id<CollectorId>(0),
                 row.id<MemberNumber>(1),
                 enum_from<CollectorKind>(row.text(2)),
                 row.text(3),
                 row.text(4),
                 row.text(5),
                 std::nullopt,
                 std::nullopt,
                 row.text(8)};
  if (!row.is_null(6)) each.until = row.date(6);
  if (!row.is_null(7)) each.revoked = row.date(7);
  return each;
}
constexpr const char* collector_columns =
    "SELECT id, member, kind, name, dni, document, until, revoked, revoked_reason FROM collector ";

}  // namespace

std::optional<Pieces> drawer(Connection& db) {
  std::optional<Pieces> known;
  db.each("SELECT denomination, pieces FROM drawer", [&](const Row& row) {
    if (!known) known.emplace();
    known->of[place_of(row.number(0))] = row.number(1);
  });
  return known;
}

std::optional<CashCount> find_cash_count(Connection& db, CashCountId id) {
  auto count = one_of(db, std::string(count_columns) + "WHERE id = $1", {id}, count_from);
  if (count) count->pieces = pieces_of(db, id);
  return count;
}

std::vector<CashCount> cash_counts(Connection& db, std::int64_t offset, std::int64_t limit) {
  auto counts = all_of(db, std::string(count_columns) + "ORDER BY id DESC LIMIT $1 OFFSET $2",
                       {limit, offset}, count_from);
  for (auto& each : counts) each.pieces = pieces_of(db, each.id);
  return counts;
}

CashCountId next_cash_count(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM cash_count").value_or(0) + 1};
}

std::optional<CashSession> open_cash_session(Connection& db) {
  return one_of(db, std::string(session_columns) + "WHERE closing IS NULL", {}, session_from);
}

std::optional<CashSession> find_cash_session(Connection& db, CashSessionId id) {
  return one_of(db, std::string(session_columns) + "WHERE id = $1", {id}, session_from);
}

std::optional<CashDeposit> find_cash_deposit(Connection& db, CashDepositId id) {
  auto deposit = one_of(db, std::string(deposit_columns) + "WHERE id = $1", {id}, deposit_from);
  if (deposit) deposit->pieces = pieces_in(db, "cash_deposit_piece WHERE cash_deposit = $1", {id});
  return deposit;
}

std::vector<CashDeposit> cash_deposits(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, std::string(deposit_columns) + "ORDER BY id DESC LIMIT $1 OFFSET $2", {limit, offset},
                deposit_from);
}

void each_cash_deposit(Connection& db, const std::function<void(const CashDeposit&)>& reader) {
  db.each(std::string(deposit_columns) + "ORDER BY id", [&](const Row& row) { reader(deposit_from(row)); });
}

CashDepositId next_cash_deposit(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM cash_deposit").value_or(0) + 1};
}

CashSessionId next_cash_session(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM cash_session").value_or(0) + 1};
}

bool cash_moved_since(Connection& db, Instant since) {
  return number_of(db,
                   "SELECT (SELECT count(*) FROM receipt WHERE at >= $1 AND method = 'cash') + "
                   "(SELECT count(*) FROM receipt_void v JOIN receipt r ON r.number = v.receipt "
                   "WHERE v.at >= $1 AND r.method = 'cash') + "
                   "(SELECT count(*) FROM spending WHERE at >= $1 AND method = 'cash') + "
                   "(SELECT count(*) FROM spending_void v JOIN spending s ON s.id = v.spending "
                   "WHERE v.at >= $1 AND s.method = 'cash')",
                   {since})
             .value_or(0) > 0;
}

std::optional<Collector> find_collector(Connection& db, CollectorId id) {
  return one_of(db, std::string(collector_columns) + "WHERE id = $1", {id}, collector_from);
}

std::vector<Collector> collectors_of(Connection& db, MemberNumber member) {
  return all_of(db, std::string(collector_columns) + "WHERE member = $1 ORDER BY id DESC", {member},
                collector_from);
}

CollectorId next_collector(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM collector").value_or(0) + 1};
}

TreasurySettings treasury_settings_on(Connection& db, Date day) {
  return one_of(db,
                "SELECT since, bank_from FROM treasury_setting WHERE since <= $1 ORDER BY since DESC LIMIT 1",
                {day},
                [](const Row& row) {
                  return TreasurySettings{row.date(0), Money(row.number(1))};
                })
      .value_or(TreasurySettings{});
}

std::vector<DatedSettings> treasury_settings_history(Connection& db) {
  return all_of(db, "SELECT since, bank_from, agreement FROM treasury_setting ORDER BY since DESC", {},
                [](const Row& row) {
                  return DatedSettings{{row.date(0), Money(row.number(1))}, row.id<AgreementId>(2)};
                });
}

}  // namespace minga::storage
