// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/report_tables.h"

#include "domain/base/csv.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"
#include "kiosk/words/movements.h"

namespace minga {

namespace {

using documents::paper;
using Cell = ReportTable::Cell;

std::string account_words(const YearReport::Statement& statement) {
  const auto& account = statement.account;
  if (account == accounts::bank) return tr(paper, "Bank account");
  if (account == accounts::cash) return tr(paper, "Cash drawer");
  if (account == accounts::forest) return tr(paper, "Fund of the forest");
  if (account == accounts::farmers) return tr(paper, "Fund of the farmers");
  if (account == "members") return tr(paper, "Owed to the members");
  if (account.starts_with("projects:"))
    return filled(tr(paper, "Project No {}: {}"), account.substr(account.find(':') + 1), statement.title);
  return account;
}

std::string sex_words(Sex sex) {
  if (sex == Sex::woman) return tr(paper, "Woman on the roll");
  if (sex == Sex::man) return tr(paper, "Man on the roll");
  return tr(paper, "Other or not registered");
}

ReportTable statements_table(const YearReport& report) {
  ReportTable table{"cuentas",
                    filled(tr(paper, "Accounts in {}"), std::to_string(report.year)),
                    {tr(paper, "Account"), tr(paper, "Movement"), tr(paper, "Came in"), tr(paper, "Went out"),
                     tr(paper, "Balance")},
                    {},
                    {}};
  for (const auto& statement : report.statements) {
    const auto account = account_words(statement);
    table.rows.push_back({account, tr(paper, "When the year began"), "", "", statement.opening});
    // Sums of a whole year have no order, so there is no balance between them.
    for (const auto& movement : statement.movements)
      table.rows.push_back({account, movement_words(paper, movement.kind), movement.came, movement.went, ""});
    const bool counted = statement.account != accounts::cash || !report.drawer_open_since;
    table.rows.push_back(
        {account, counted ? tr(paper, "When the year ended") : tr(paper, "When it was read, not yet counted"),
         "", "", statement.closing});
  }
  return table;
}

ReportTable projects_table(const YearReport& report) {
  ReportTable table{
      "proyectos",
      filled(tr(paper, "Projects in {}: approved, spent and left"), std::to_string(report.year)),
      {tr(paper, "Project number"), tr(paper, "Project title"), tr(paper, "Left of earlier years"),
       tr(paper, "Approved in the year"), tr(paper, "Spent in the year"), tr(paper, "Left to spend")},
      {},
      {}};
  Money before, approved, spent, left;
  for (const auto& each : report.projects) {
    table.rows.push_back(
        {each.id.value, each.title, each.approved_before, each.approved, each.spent, each.left});
    before += each.approved_before, approved += each.approved, spent += each.spent, left += each.left;
  }
  table.totals = {"", tr(paper, "Total of the table"), before, approved, spent, left};
  return table;
}

ReportTable plans_table(const YearReport& report) {
  ReportTable table{
      "acuerdos",
      filled(tr(paper, "Planned against spent: agreements of {}"), std::to_string(report.year)),
      {tr(paper, "Agreement number"), tr(paper, "Day of the assembly"), tr(paper, "Agreement text"),
       tr(paper, "Amount agreed"), tr(paper, "Used so far"), tr(paper, "Not used yet")},
      {},
      {}};
  Money approved, used;
  for (const auto& each : report.plans) {
    table.rows.push_back(
        {each.agreement.value, each.date, each.text, each.approved, each.used, each.approved - each.used});
    approved += each.approved, used += each.used;
  }
  table.totals = {"", "", tr(paper, "Total of the table"), approved, used, approved - used};
  return table;
}

ReportTable sales_table(const YearReport& report) {
  ReportTable table{
      "ventas",
      filled(tr(paper, "Sales of credits in {}"), std::to_string(report.year)),
      {tr(paper, "Sale number"), tr(paper, "Credited on"), tr(paper, "Buyer of the credits"),
       tr(paper, "Tonnes of CO2"), tr(paper, "Price in the contract"), tr(paper, "Credited by the bank"),
       tr(paper, "To the forest"), tr(paper, "To the farmers"), tr(paper, "Bank reference")},
      {},
      {}};
  std::int64_t tonnes = 0;
  Money credited, forest, farmers;
  for (const auto& each : report.sales) {
    table.rows.push_back({each.id.value, each.credited_on, each.buyer, each.tonnes, each.contract_price,
                          each.credited, each.to_forest, each.to_farmers, each.bank_reference});
    tonnes += each.tonnes, credited += each.credited;
    forest += each.to_forest, farmers += each.to_farmers;
  }
  table.totals = {"", "", tr(paper, "Total of the table"), tonnes, "", credited, forest, farmers, ""};
  return table;
}

ReportTable received_table(const YearReport& report) {
  ReportTable table{"pagos",
                    filled(tr(paper, "Who received what in {}"), std::to_string(report.year)),
                    {tr(paper, "No on the roll"), tr(paper, "Surnames and names"), tr(paper, "Sex"),
                     tr(paper, "Receipts given"), tr(paper, "Amount received")},
                    {},
                    {}};
  std::int64_t receipts = 0;
  Money amount;
  for (const auto& each : report.received) {
    table.rows.push_back({each.member.value, each.name, sex_words(each.sex), each.receipts, each.amount});
    receipts += each.receipts, amount += each.amount;
  }
  table.totals = {"", tr(paper, "Total of the table"), "", receipts, amount};
  return table;
}

// Whether a column holds amounts, so that blanks and heads keep two cells in a CSV file.
bool holds_amounts(const ReportTable& table, std::size_t column) {
  for (const auto& row : table.rows)
    if (std::holds_alternative<Money>(row[column])) return true;
  return false;
}

}  // namespace

std::vector<ReportTable> year_tables(const YearReport& report) {
  return {statements_table(report), projects_table(report), plans_table(report), sales_table(report),
          received_table(report)};
}

std::string csv_text(const ReportTable& table) {
  std::vector<bool> amounts;
  CsvLine line;
  for (std::size_t i = 0; i < table.heads.size(); ++i) {
    amounts.push_back(holds_amounts(table, i));
    line.text(table.heads[i]);
    if (amounts[i]) line.text(filled(tr(paper, "{}: currency"), table.heads[i]));
  }
  std::string text = line.end();
  // Without the totals: who adds a column up must not count everything twice.
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (const auto* words = std::get_if<std::string>(&row[i])) {
        line.text(*words);
        if (amounts[i]) line.text("");
      } else if (const auto* number = std::get_if<std::int64_t>(&row[i])) {
        line.number(*number);
      } else if (const auto* money = std::get_if<Money>(&row[i])) {
        line.amount(*money);
      } else {
        line.day(std::get<Date>(row[i]));
      }
    }
    text += line.end();
  }
  return text;
}

std::vector<ReportFile> report_files(const YearReport& report) {
  const auto name = "informe-" + std::to_string(report.year);
  const auto tables = year_tables(report);
  std::vector<ReportFile> files{
      {name + ".xlsx", workbook(tables, report.community + " " + std::to_string(report.year))},
      {name + ".pdf", year_statement(report).bytes}};
  for (const auto& table : tables) files.push_back({name + "-" + table.name + ".csv", csv_text(table)});
  return files;
}

}  // namespace minga
