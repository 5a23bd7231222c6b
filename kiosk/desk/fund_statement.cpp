// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/fund_statement.h"

#include "storage/queries/labour.h"

namespace minga::desk {

BookYears book_years(Desk& desk) {
  const int now = civil(desk.today()).year;
  const auto first = storage::first_entry_day(desk.db());
  return {first ? std::min(now, civil(*first).year) : now, now};
}

std::vector<FundChoice> fund_choices(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<FundChoice> choices;
  for (const auto& account : {accounts::bank, accounts::cash, accounts::forest, accounts::farmers})
    choices.push_back({account, {}, storage::holdings_of(db, account)});
  for (const auto& books : storage::project_books(db))
    if (books.approved().is_positive())
      choices.push_back({accounts::project(books.id), books.title, books.left});
  return choices;
}

FundStatement fund_statement(Desk& desk, const Account& account, int year, std::int64_t offset,
                             std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto first = date_of(year, 1, 1), last = date_of(year, 12, 31);
  ensure(first && last, "a statement is of a year between 1900 and 2199");
  FundStatement statement;
  statement.opening = storage::holdings_before(db, account, *first);
  for (const auto& each : storage::turnover_of(db, account, *first, *last))
    statement.came += each.came, statement.went += each.went;
  statement.closing = statement.opening + statement.came - statement.went;
  statement.lines = storage::statement_lines(db, account, *first, *last, offset, limit);
  return statement;
}

}  // namespace minga::desk
