// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/report_tables.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;
using Cell = ReportTable::Cell;

Cell day_or_blank(const std::optional<Date>& date) { return date ? Cell(*date) : Cell(std::string()); }

}  // namespace

std::string sex_text(Sex sex) {
  if (sex == Sex::woman) return tr(paper, "Woman");
  return sex == Sex::man ? tr(paper, "Man") : std::string();
}

std::string standing_text(Status status) {
  switch (status) {
    case Status::qualified:
      return tr(paper, "Qualified");
    case Status::integrated:
      return tr(paper, "Integrated");
    case Status::suspended:
      return tr(paper, "Suspended");
    case Status::left:
      return tr(paper, "Withdrawn");
    case Status::deceased:
      return tr(paper, "Deceased");
  }
  throw Bug("unknown status");
}

std::string offices_text(const std::vector<OfficeHeld>& offices) {
  std::string text;
  for (const auto& held : offices)
    text += (text.empty() ? "" : ", ") + office_text(held.office) + " " +
            std::to_string(civil(held.from).year) + "-" + std::to_string(civil(held.until).year);
  return text;
}

ReportTable roll_table(const RollSheet& sheet) {
  ReportTable table{
      "padron",
      filled(tr(paper, "Roll of {} on {}"), sheet.community, day_text(sheet.date)),
      {tr(paper, "No of the roll"), tr(paper, "Surnames"), tr(paper, "Given names"), tr(paper, "DNI"),
       tr(paper, "Sex"), tr(paper, "Date of birth"), tr(paper, "Date of admission"), tr(paper, "Activity"),
       tr(paper, "Address"), tr(paper, "Settlement"), tr(paper, "Phone"), tr(paper, "Family"),
       tr(paper, "Condition"), tr(paper, "Group"), tr(paper, "Offices held"), tr(paper, "Consent")},
      {},
      {}};
  for (const auto& line : sheet.lines) {
    const auto& m = line.member;
    table.rows.push_back({m.number.value, m.surnames, m.given_names, m.dni, sex_text(m.sex),
                          day_or_blank(m.born), m.admitted, m.activity, m.address, m.settlement, m.phone,
                          m.household.value, standing_text(m.status), line.groups, offices_text(line.offices),
                          day_or_blank(m.consent)});
  }
  return table;
}

std::vector<ReportFile> roll_files(const RollSheet& sheet) {
  const auto table = roll_table(sheet);
  return {{"padron.csv", csv_text(table)}, {"padron.xlsx", workbook({table}, table.title)}};
}

}  // namespace minga
