// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/report_tables.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr PageShape statement_shape{.left = 22, .right = 18, .top = 24, .bottom = 22};

std::string cell_text(const ReportTable::Cell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell)) return *words;
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return number_text(*number);
  if (const auto* money = std::get_if<Money>(&cell)) return money->is_zero() ? "-" : to_text(*money);
  return day_text(std::get<Date>(cell));
}

// A balance of nothing is a figure too.
std::string balance_text(const ReportTable::Cell& cell) {
  const auto* money = std::get_if<Money>(&cell);
  return money ? to_text(*money) : std::string();
}

// One account: a heading, its movements, what was left in bold.
void set_account(Flow& flow, const ReportTable& table, std::size_t from, std::size_t end) {
  constexpr double money = 34;
  const double words = flow.shape().text_width() - 3 * money;
  Table rows(flow,
             {{cell_text(table.rows[from][0]), words, Align::left},
              {table.heads[2], money, Align::right},
              {table.heads[3], money, Align::right},
              {table.heads[4], money, Align::right}},
             {.type = {9.5}, .rows_with_head = 2});
  for (std::size_t i = from; i < end; ++i) {
    const auto& row = table.rows[i];
    rows.row({cell_text(row[1]), cell_text(row[2]), cell_text(row[3]), balance_text(row[4])}, i + 1 == end);
  }
  flow.space(4);
}

void set_projects(Flow& flow, const ReportTable& table) {
  flow.text(table.title, {11, true});
  flow.space(2);
  constexpr double number = 17, money = 29;
  const double words = flow.shape().text_width() - number - 4 * money;
  std::vector<Column> columns{{table.heads[0], number, Align::right}, {table.heads[1], words, Align::left}};
  for (std::size_t i = 2; i < table.heads.size(); ++i)
    columns.push_back({table.heads[i], money, Align::right});
  Table rows(flow, std::move(columns), {.type = {9}, .rows_with_head = 2});
  const auto texts = [](const std::vector<ReportTable::Cell>& row) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(cell_text(cell));
    return cells;
  };
  for (const auto& row : table.rows) rows.row(texts(row));
  rows.row(texts(table.totals), true);
  flow.space(4);
}

void set_signatures(Flow& flow) {
  constexpr double height = 30, gap = 12;
  flow.space(4);
  flow.need(height);
  const double y = flow.take(height) + 22;
  const double width = (flow.shape().text_width() - 2 * gap) / 3;
  double x = flow.shape().left;
  for (const auto& office :
       {tr(paper, "For the presidency"), tr(paper, "For the treasury"), tr(paper, "For the oversight")}) {
    signing_line(flow.canvas(), x, y, width, {office, filled(tr(paper, "DNI {}"), blank_to_fill)});
    x += width + gap;
  }
}

}  // namespace

Pdf year_statement(const YearReport& report) {
  const auto title = filled(tr(paper, "STATEMENT OF ACCOUNTS OF {}"), std::to_string(report.year));
  Canvas canvas(title + " - " + report.community);
  std::vector<std::string> marks;
  if (report.sample) marks.push_back(sample_words());
  Flow flow(canvas, statement_shape, [&canvas, marks] {
    warning_band(canvas, {statement_shape.left, 9, statement_shape.text_width(), 0}, marks);
  });
  sheet_title(flow, report.community, report.place, title);
  if (report.drawer_open_since) {
    flow.text(filled(tr(paper,
                        "The cash box has been open since {} and is not yet counted: what it holds may still "
                        "change."),
                     day_text(*report.drawer_open_since)),
              {10, true});
    flow.space(4);
  }
  const auto tables = year_tables(report);
  const auto& accounts = tables.front();
  for (std::size_t from = 0; from < accounts.rows.size();) {
    auto end = from;
    while (end < accounts.rows.size() && accounts.rows[end][0] == accounts.rows[from][0]) ++end;
    set_account(flow, accounts, from, end);
    from = end;
  }
  if (!report.projects.empty()) set_projects(flow, tables[1]);
  set_signatures(flow);
  feet(canvas, statement_shape, title, report.chain_head);
  return canvas.finish();
}

}  // namespace minga
