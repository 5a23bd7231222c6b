// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <algorithm>

#include "kiosk/documents/memory_file.h"
#include "kiosk/documents/report_tables.h"

namespace minga {

namespace {

using documents::MemoryFile;

struct Formats {
  lxw_format* title;
  lxw_format* head;
  lxw_format* text;
  lxw_format* number;
  lxw_format* money;
  lxw_format* day;
};

Formats formats(lxw_workbook* book, bool bold) {
  const auto made = [&](const char* pattern) {
    lxw_format* format = workbook_add_format(book);
    if (pattern) format_set_num_format(format, pattern);
    if (bold) format_set_bold(format);
    if (bold) format_set_top(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  };
  Formats f{made(nullptr), made(nullptr), made(nullptr), made("#,##0"), made("#,##0.00"), made("dd/mm/yyyy")};
  format_set_bold(f.title);
  format_set_font_size(f.title, 14);
  format_set_bold(f.head);
  format_set_text_wrap(f.head);
  format_set_bg_color(f.head, 0xEBEBEB);
  format_set_bottom(f.head, LXW_BORDER_THIN);
  return f;
}

// An amount in céntimos is exact in a double up to 2^53; a spreadsheet knows no other number.
void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportTable::Cell& cell,
                const Formats& f) {
  if (const auto* words = std::get_if<std::string>(&cell)) {
    // As text, whatever it begins with: it is never a formula.
    words->empty() ? worksheet_write_blank(sheet, row, column, f.text)
                   : worksheet_write_string(sheet, row, column, words->c_str(), f.text);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    worksheet_write_number(sheet, row, column, static_cast<double>(*number), f.number);
  } else if (const auto* money = std::get_if<Money>(&cell)) {
    if (money->currency() == Currency::pen)
      worksheet_write_number(sheet, row, column, static_cast<double>(money->minor()) / 100, f.money);
    else
      worksheet_write_string(sheet, row, column, to_text(*money).c_str(), f.text);
  } else {
    const auto date = civil(std::get<Date>(cell));
    lxw_datetime day{date.year, date.month, date.day, 0, 0, 0};
    worksheet_write_datetime(sheet, row, column, &day, f.day);
  }
}

double width_of(const ReportTable& table, std::size_t column) {
  std::size_t widest = std::min<std::size_t>(table.heads[column].size(), 14);
  for (const auto& row : table.rows) {
    const auto* words = std::get_if<std::string>(&row[column]);
    widest = std::max<std::size_t>(widest, words ? words->size() : 12);
  }
  return static_cast<double>(std::min<std::size_t>(widest, 60)) + 2;
}

void write_sheet(lxw_workbook* book, const ReportTable& table, const Formats& plain, const Formats& bold) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.c_str());
  if (!sheet) throw PaperError("a workbook could not be made");
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);  // A4
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_repeat_rows(sheet, 2, 2);
  worksheet_freeze_panes(sheet, 3, 0);
  worksheet_write_string(sheet, 0, 0, table.title.c_str(), plain.title);
  for (std::size_t i = 0; i < table.heads.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, width_of(table, i), nullptr);
    worksheet_write_string(sheet, 2, column, table.heads[i].c_str(), plain.head);
  }
  lxw_row_t at = 3;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      write_cell(sheet, at, static_cast<lxw_col_t>(i), row[i], plain);
    ++at;
  }
  for (std::size_t i = 0; i < table.totals.size(); ++i)
    write_cell(sheet, at, static_cast<lxw_col_t>(i), table.totals[i], bold);
}

}  // namespace

std::string workbook(const std::vector<ReportTable>& tables, const std::string& title) {
  // This version of the library writes to files only; this one is in memory.
  const MemoryFile file;
  lxw_workbook* book = workbook_new(file.path().c_str());
  if (!book) throw PaperError("no memory for a workbook");
  lxw_doc_properties properties{};
  properties.title = const_cast<char*>(title.c_str());
  // A clock would make two reports of the same books differ.
  properties.created = 1'000'000'000;
  workbook_set_properties(book, &properties);
  const auto plain = formats(book, false), bold = formats(book, true);
  for (const auto& table : tables) write_sheet(book, table, plain, bold);
  const auto error = workbook_close(book);
  if (error != LXW_NO_ERROR)
    throw PaperError(std::string("a workbook could not be made: ") + lxw_strerror(error));
  return file.bytes();
}

}  // namespace minga
