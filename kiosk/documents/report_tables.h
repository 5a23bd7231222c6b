// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "domain/people/sheets.h"
#include "domain/treasury/year_report.h"
#include "kiosk/documents/paper.h"

namespace minga {

// A report as tables of values, from which the workbook, the CSV files and the paper are made, so that they
// cannot differ. In Spanish, as papers are.
struct ReportTable {
  using Cell = std::variant<std::string, std::int64_t, Money, Date>;
  std::string name;  // of the sheet and the file: "fondos"
  std::string title;
  std::vector<std::string> heads;
  std::vector<std::vector<Cell>> rows;
  std::vector<Cell> totals;  // empty: none
};
// Statements of all accounts, projects, agreements and what was used of them, sales, who received what.
std::vector<ReportTable> year_tables(const YearReport&);

// The roll with all that is kept about each member; its heads are read again by a later import.
ReportTable roll_table(const RollSheet&);

// The bytes of an .xlsx file, a sheet for each table; amounts are numbers with two decimals. Throws
// PaperError.
std::string workbook(const std::vector<ReportTable>&, const std::string& title);

// The text of a .csv file, as in domain/base/csv.h: amounts take a second column with the currency.
std::string csv_text(const ReportTable&);

// What auditors take along: the workbook, the statement and a CSV file for each table, by name. Throws
// PaperError.
struct ReportFile {
  std::string name;  // "informe-2025.xlsx"
  std::string bytes;
};
std::vector<ReportFile> report_files(const YearReport&);
// padron.csv and padron.xlsx: everyone of the sheet, with all the roll tells.
std::vector<ReportFile> roll_files(const RollSheet&);

// A4: the statements and the projects of a year, with lines to sign for president, treasurer and fiscal. Who
// received what is not on it: the paper may hang on a wall.
Pdf year_statement(const YearReport&);

}  // namespace minga
