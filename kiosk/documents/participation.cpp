// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/participation.h"

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

std::string period_text(const Participation& p) {
  if (p.assembly)
    return filled(tr(paper, "Assembly No {} of {}"), number_text(p.assembly), day_text(p.until));
  if (p.from.days <= 0) return filled(tr(paper, "All years until {}"), day_text(p.until));
  return filled(tr(paper, "From {} to {}, the report"), day_text(p.from), day_text(p.until));
}

std::string cell_text(const ReportTable::Cell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell)) return *words;
  return number_text(std::get<std::int64_t>(cell));
}

// A figure by column, as long as somebody is in it.
void add(ReportTable& table, const char* what, const HeadCount& count) {
  if (count.total() == 0) return;
  table.rows.push_back({std::string(what), count.women, count.men, count.others, count.total()});
}

}  // namespace

ReportTable participation_table(const Participation& p) {
  ReportTable table;
  table.name = "participacion";
  table.title = tr(paper, "PARTICIPATION OF WOMEN AND MEN") + ". " + period_text(p);
  table.heads = {tr(paper, "Way of taking part"), tr(paper, "Women, heading"), tr(paper, "Men, heading"),
                 tr(paper, "Neither column, heading"), tr(paper, "Total")};
  const auto minutes = [](std::int64_t seconds) { return (seconds + 30) / 60; };
  add(table, tr(paper, "Invited: qualified when it was convened").c_str(), p.invited);
  add(table, tr(paper, "Attended, row").c_str(), p.present);
  add(table, tr(paper, "Spoke, row").c_str(), p.spoke);
  add(table, tr(paper, "Minutes spoken, row").c_str(),
      {minutes(p.seconds.women), minutes(p.seconds.men), minutes(p.seconds.others)});
  add(table, tr(paper, "Proposals made, row").c_str(), p.proposed);
  add(table, tr(paper, "Proposals adopted, row").c_str(), p.adopted);
  if (may_show_by_sex(p.voted)) {
    add(table, tr(paper, "Took part in votes, row").c_str(), p.voted);
  } else {
    const std::string few = tr(paper, "few");
    table.rows.push_back({tr(paper, "Took part in votes, row"), few, few, few, p.voted.total()});
  }
  add(table, tr(paper, "Elected, row").c_str(), p.elected);
  add(table, tr(paper, "Paid days, row").c_str(), p.days);
  if (p.days.total() > 0)
    // As words: the columns are numbers of people.
    table.rows.push_back({tr(paper, "Pay for a day, row"), to_text(day_rate(p.paid.women, p.days.women)),
                          to_text(day_rate(p.paid.men, p.days.men)),
                          to_text(day_rate(p.paid.others, p.days.others)),
                          to_text(day_rate(p.paid.women + p.paid.men + p.paid.others, p.days.total()))});
  add(table, tr(paper, "Received in person, row").c_str(), p.in_person);
  add(table, tr(paper, "Received by another, row").c_str(), p.by_another);
  return table;
}

Pdf participation_paper(const Participation& p) {
  const auto table = participation_table(p);
  const auto title = tr(paper, "PARTICIPATION OF WOMEN AND MEN");
  Canvas canvas(title + " - " + p.community);
  Flow flow = sheet_flow(canvas, p.sample);
  sheet_title(flow, p.community, p.place, title);
  flow.text(period_text(p), {11});
  flow.space(4);
  constexpr double figure = 26;
  std::vector<Column> columns{{table.heads[0], sheet_shape.text_width() - 4 * figure, Align::left}};
  for (std::size_t i = 1; i < table.heads.size(); ++i)
    columns.push_back({table.heads[i], figure, Align::right});
  Table rows(flow, std::move(columns), {.type = {10.5}, .rows_with_head = 2});
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(cell_text(cell));
    rows.row(cells);
  }
  flow.space(4);
  flow.text(tr(paper,
               "People who are in neither column are in every total. Of votes only who took part is counted, "
               "never what they chose; where a group is very small, only the total."),
            {9});
  two_signing_lines(flow, tr(paper, "For the secretary's office"), tr(paper, "For the fiscal's office"));
  feet(canvas, sheet_shape, title, p.chain_head);
  return canvas.finish();
}

}  // namespace minga
