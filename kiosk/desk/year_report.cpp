// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/year_report.h"

#include <algorithm>

#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/books.h"
#include "storage/queries/cash.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

// The order in which a reader looks for them.
int place_of(const Account& account) {
  if (account == accounts::bank) return 0;
  if (account == accounts::cash) return 1;
  if (account == accounts::forest) return 2;
  if (account == accounts::farmers) return 3;
  if (account.starts_with("projects:")) return 4;
  if (account == storage::all_members) return 5;
  return 6;
}

ProjectId project_in(const Account& account) { return {std::stoll(account.substr(account.find(':') + 1))}; }

YearReport::Statement statement_of(storage::Connection& db, const Account& account, Date first, Date last) {
  YearReport::Statement statement;
  statement.account = account;
  statement.opening = storage::holdings_before(db, account, first);
  statement.closing = statement.opening;
  for (const auto& line : storage::turnover_of(db, account, first, last)) {
    statement.movements.push_back({line.kind, line.came, line.went});
    statement.closing += line.came - line.went;
  }
  return statement;
}

// What was approved for a project is what came to it, what it spent is what went.
YearReport::Project project_from(const YearReport::Statement& statement) {
  YearReport::Project project{
      project_in(statement.account), statement.title, statement.opening, {}, {}, statement.closing};
  for (const auto& movement : statement.movements) {
    project.approved += movement.came;
    project.spent += movement.went;
  }
  return project;
}

}  // namespace

YearReport year_report(Desk& desk, int year) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto first = date_of(year, 1, 1), last = date_of(year, 12, 31);
  ensure(first && last, "a report is of a year between 1900 and 2199");
  const auto community = storage::find_community(db).value_or(storage::Community{});
  YearReport report;
  report.community = community.name;
  report.place = community.place;
  report.sample = community.sample;
  report.year = year;
  report.chain_head = storage::chain_head(db);
  if (year >= civil(desk.today()).year)
    if (const auto session = storage::open_cash_session(db))
      if (const auto opening = storage::find_cash_count(db, session->opening))
        report.drawer_open_since = local_date(opening->at);
  const auto titles = storage::project_titles(db);
  for (const auto& account : storage::turned_over_accounts(db)) {
    auto statement = statement_of(db, account, *first, *last);
    if (account.starts_with("projects:"))
      for (const auto& project : titles)
        if (project.id == project_in(account)) statement.title = project.title;
    report.statements.push_back(std::move(statement));
  }
  std::sort(report.statements.begin(), report.statements.end(), [](const auto& a, const auto& b) {
    const int one = place_of(a.account), other = place_of(b.account);
    if (one != other || one != 4) return std::tie(one, a.account) < std::tie(other, b.account);
    return project_in(a.account) < project_in(b.account);
  });
  for (const auto& statement : report.statements)
    if (statement.account.starts_with("projects:")) report.projects.push_back(project_from(statement));
  const auto rates = storage::rates(db);
  for (const auto& agreement : storage::agreements_between(db, *first, *last)) {
    if (!agreement.amount.is_positive()) continue;
    Money used = agreement.used + storage::allocated_under(db, agreement.id);
    for (const auto& rate : rates)
      if (rate.agreement == agreement.id) used += rate.used;
    report.plans.push_back({agreement.id, agreement.date, agreement.text, agreement.amount, used});
  }
  for (const auto& sale : storage::sales_between(db, *first, *last))
    report.sales.push_back({sale.id, sale.credited_on, sale.buyer, sale.tonnes, sale.contract_price,
                            sale.credited, sale.to_forest, sale.to_farmers, sale.bank_reference});
  for (auto& each : storage::received_between(db, *first, *last))
    report.received.push_back({each.member, std::move(each.name), each.sex, each.receipts, each.amount});
  return report;
}

}  // namespace minga::desk
