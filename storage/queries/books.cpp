// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/books.h"

#include "storage/log.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

// Text after ':' sorts between "members:" and "members;".
constexpr const char* of_members = "p.account >= 'members:' AND p.account < 'members;' ";

MemberNumber member_of(const Account& account) { return {std::stoll(account.substr(account.find(':') + 1))}; }

LogLine line_from(const Row& row, int first) {
  LogLine line;
  line.sequence = row.number(first);
  line.kind = row.text(first + 1);
  line.content = row.text(first + 2);
  return line;
}

// The entry a text names, among those that post to an account.
std::optional<EntryId> entry_with(Connection& db, const Account& account, const std::string& text,
                                  std::string_view kind) {
  return one_of(db,
                "SELECT e.id FROM posting p JOIN entry e ON e.id = p.entry JOIN log l ON l.sequence = "
                "e.sequence WHERE p.account = $1 AND e.text = $2 AND l.kind = $3 ORDER BY e.id LIMIT 1",
                {account, text, kind}, [](const Row& row) { return row.id<EntryId>(0); });
}

}  // namespace

void each_entry(Connection& db, const std::function<void(const JournalEntry&)>& reader) {
  JournalEntry entry;
  db.each(
      "SELECT e.id, e.sequence, e.day, e.text, l.kind, p.account, p.amount, e.reverses FROM entry e JOIN log "
      "l ON "
      "l.sequence = e.sequence JOIN posting p ON p.entry = e.id ORDER BY e.id, p.line",
      [&](const Row& row) {
        if (const auto number = row.id<EntryId>(0); number != entry.number) {
          if (entry.number) reader(entry);
          entry = {number, row.number(1), row.date(2), row.text(3), row.text(4), row.id<EntryId>(7), {}};
        }
        entry.postings.push_back({row.text(5), Money(row.number(6))});
      });
  if (entry.number) reader(entry);
}

void each_balance(Connection& db, const std::function<void(const Account&, Money)>& reader) {
  db.each("SELECT account, amount FROM balance ORDER BY account",
          [&](const Row& row) { reader(row.text(0), Money(row.number(1))); });
}

std::optional<Date> last_entry_day(Connection& db) {
  const auto day = number_of(db, "SELECT max(day) FROM entry");
  if (!day) return std::nullopt;
  return Date{*day};
}

std::optional<TrailEntry> find_trail_entry(Connection& db, EntryId number) {
  TrailEntry entry{number, {}, {}};
  db.each("SELECT account, amount FROM posting WHERE entry = $1 ORDER BY line", {number},
          [&](const Row& row) {
            entry.postings.push_back({row.text(0), Money(row.number(1))});
          });
  if (entry.postings.empty()) return std::nullopt;
  entry.reverses = {number_of(db, "SELECT reverses FROM entry WHERE id = $1", {number}).value_or(0)};
  return entry;
}

std::vector<Movement> movements_of(Connection& db, const Account& account) {
  return all_of(db,
                "SELECT entry, CAST(sum(amount) AS BIGINT) FROM posting WHERE account = $1 GROUP BY entry "
                "HAVING sum(amount) <> 0 ORDER BY entry",
                {account}, [&](const Row& row) {
                  return Movement{row.id<EntryId>(0), holdings(account, Money(row.number(1)))};
                });
}

std::optional<EntryId> entry_of(Connection& db, SaleId id) {
  return entry_with(db, accounts::bank, "sale " + std::to_string(id.value), SaleRecorded::kind);
}

EntryId reversal_of(Connection& db, EntryId id) {
  return {number_of(db, "SELECT min(id) FROM entry WHERE reverses = $1", {id}).value_or(0)};
}

bool is_voided(Connection& db, ReceiptNumber number) {
  const auto receipt = find_receipt(db, number);
  return receipt && receipt->voided;
}

std::optional<EntryHeading> find_heading(Connection& db, EntryId number) {
  return one_of(db, "SELECT day, text FROM entry WHERE id = $1", {number}, [](const Row& row) {
    return EntryHeading{row.date(0), row.text(1)};
  });
}

std::optional<Event> cause_of(Connection& db, EntryId number) {
  const auto line =
      one_of(db,
             "SELECT l.sequence, l.kind, l.content FROM entry e JOIN log l ON l.sequence = e.sequence WHERE "
             "e.id = $1",
             {number}, [](const Row& row) { return line_from(row, 0); });
  if (!line) return std::nullopt;
  return event_of(*line);
}

std::optional<PaymentLine> payment_line(Connection& db, ReceiptNumber number) {
  const auto entry = entry_of(db, number);
  if (!entry) return std::nullopt;
  const auto sequence = number_of(db, "SELECT sequence FROM entry WHERE id = $1", {entry});
  if (!sequence) return std::nullopt;
  const auto line = find_line(db, *sequence);
  if (!line) return std::nullopt;
  const auto event = event_of(*line);
  const auto* payout = std::get_if<PayoutMade>(&event);
  if (!payout) return std::nullopt;
  const auto before = find_line(db, *sequence - 1);
  return PaymentLine{*payout, line->hash, before && expected_hash(before->hash, *line) == line->hash};
}

void each_member_movement(Connection& db, const std::function<void(const MemberMovement&)>& reader) {
  db.each(std::string("SELECT p.account, e.day, e.sequence, e.text, p.amount FROM posting p JOIN entry e ON "
                      "e.id = p.entry WHERE ") +
              of_members + "ORDER BY p.entry, p.line",
          [&](const Row& row) {
            reader({member_of(row.text(0)), row.date(1), row.number(2), row.text(3), -Money(row.number(4))});
          });
}

void each_member_balance(Connection& db, const std::function<void(const MemberBalance&)>& reader) {
  db.each(std::string("SELECT CAST(substr(p.account, 9) AS BIGINT), CAST(sum(p.amount) AS BIGINT), "
                      "CAST(sum(CASE WHEN p.amount < 0 THEN p.amount ELSE 0 END) AS BIGINT) FROM posting p "
                      "WHERE ") +
              of_members + "GROUP BY 1 ORDER BY 1",
          [&](const Row& row) {
            const Money owed = -Money(row.number(1));
            const Money came = -Money(row.number(2));
            reader({row.id<MemberNumber>(0), owed, came, came - owed});
          });
}

void each_receipt(Connection& db, const std::function<void(const ReceiptRow&)>& reader) {
  db.each("SELECT " + std::string(receipt_row_columns) + " FROM receipt ORDER BY number",
          [&](const Row& row) { reader(receipt_row_from(row)); });
}

void each_sale(Connection& db, const std::function<void(const Sale&)>& reader) {
  db.each("SELECT " + std::string(sale_row_columns) + " FROM sale ORDER BY id",
          [&](const Row& row) { reader(sale_row_from(row)); });
}

void each_distribution(Connection& db, const std::function<void(const Distribution&)>& reader) {
  auto newest_first = distributions(db);  // a few for each year
  for (auto at = newest_first.rbegin(); at != newest_first.rend(); ++at) reader(*at);
}

void each_share(Connection& db, const std::function<void(DistributionId, const Share&)>& reader) {
  db.each("SELECT distribution, member, amount FROM distribution_share ORDER BY distribution, member",
          [&](const Row& row) {
            reader(row.id<DistributionId>(0), {row.id<MemberNumber>(1), Money(row.number(2))});
          });
}

std::vector<Turnover> turnover_of(Connection& db, const Account& account, Date first, Date last) {
  const bool asset = holdings(account, Money(1)).is_positive();
  return all_of(db,
                "SELECT kind, CAST(sum(debit) AS BIGINT), CAST(sum(credit) AS BIGINT), CAST(sum(postings) AS "
                "BIGINT) FROM turnover WHERE account = $1 AND day >= $2 AND day <= $3 GROUP BY kind ORDER BY "
                "kind",
                {account, first, last}, [asset](const Row& row) {
                  return Turnover{row.text(0), Money(row.number(asset ? 1 : 2)),
                                  Money(row.number(asset ? 2 : 1)), row.number(3)};
                });
}

Money holdings_before(Connection& db, const Account& account, Date day) {
  return holdings(account,
                  Money(number_of(db,
                                  "SELECT CAST(sum(debit) - sum(credit) AS BIGINT) FROM turnover WHERE "
                                  "account = $1 AND day < $2",
                                  {account, day})
                            .value_or(0)));
}

std::vector<Account> turned_over_accounts(Connection& db) {
  return all_of(db, "SELECT DISTINCT account FROM turnover ORDER BY account", {},
                [](const Row& row) { return row.text(0); });
}

std::optional<Date> first_entry_day(Connection& db) {
  const auto day = number_of(db, "SELECT min(day) FROM entry");
  if (!day) return std::nullopt;
  return Date{*day};
}

std::vector<StatementLine> statement_lines(Connection& db, const Account& account, Date first, Date last,
                                           std::int64_t offset, std::int64_t limit) {
  const std::string movements =
      "FROM posting p JOIN entry e ON e.id = p.entry WHERE p.account = $1 AND e.day >= $2 AND e.day <= $3 "
      "GROUP BY e.id, e.day, e.sequence ORDER BY e.day, e.id LIMIT $4 OFFSET $5";
  Money balance = holdings_before(db, account, first);
  if (offset > 0)
    balance += holdings(account, Money(number_of(db,
                                                 "SELECT CAST(sum(amount) AS BIGINT) FROM (SELECT "
                                                 "sum(p.amount) AS amount " +
                                                     movements + ") before",
                                                 {account, first, last, offset, 0})
                                           .value_or(0)));
  struct Found {
    StatementLine statement;
    LogLine line;
  };
  const auto found = all_of(
      db,
      "SELECT m.entry, m.day, m.amount, l.sequence, l.kind, l.content FROM (SELECT e.id "
      "AS entry, e.day AS day, e.sequence AS sequence, CAST(sum(p.amount) AS BIGINT) AS "
      "amount " +
          movements + ") m JOIN log l ON l.sequence = m.sequence ORDER BY m.day, m.entry",
      {account, first, last, limit, offset}, [&](const Row& row) {
        return Found{{row.id<EntryId>(0), row.date(1), {}, holdings(account, Money(row.number(2))), {}},
                     line_from(row, 3)};
      });
  std::vector<StatementLine> lines;
  lines.reserve(found.size());
  for (const auto& [statement, line] : found) {
    balance += statement.amount;
    lines.push_back({statement.entry, statement.day, event_of(line), statement.amount, balance});
  }
  return lines;
}

std::vector<Received> received_between(Connection& db, Date first, Date last) {
  return all_of(db,
                "SELECT m.number, m.given_names, m.surnames, m.sex, count(*), CAST(sum(r.amount) AS BIGINT) "
                "FROM receipt r JOIN member m ON m.number = r.member WHERE r.at >= $1 AND r.at < $2 "
                "AND r.voided = 0 GROUP BY m.number, m.given_names, m.surnames, m.sex ORDER BY m.number",
                {instant_at(first, {}), instant_at(last.plus_days(1), {})}, [](const Row& row) {
                  return Received{row.id<MemberNumber>(0), row.text(1) + " " + row.text(2),
                                  enum_from<Sex>(row.text(3)), row.number(4), Money(row.number(5))};
                });
}

std::vector<Sale> sales_between(Connection& db, Date first, Date last) {
  return all_of(db,
                "SELECT " + std::string(sale_row_columns) +
                    " FROM sale WHERE credited_on >= $1 AND credited_on <= $2 ORDER BY credited_on, id",
                {first, last}, sale_row_from);
}

Money allocated_under(Connection& db, AgreementId id) {
  return Money(number_of(db,
                         "SELECT CAST(sum(o.cost) AS BIGINT) FROM agreement g JOIN vote_option o ON o.vote = "
                         "g.vote WHERE g.id = $1 AND o.funded > 0 AND o.project IS NOT NULL",
                         {id})
                   .value_or(0));
}

std::vector<ProjectTitle> project_titles(Connection& db) {
  return all_of(db, "SELECT id, title FROM project ORDER BY id", {}, [](const Row& row) {
    return ProjectTitle{row.id<ProjectId>(0), row.text(1)};
  });
}

}  // namespace minga::storage
