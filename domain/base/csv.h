// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/dates.h"
#include "domain/base/money.h"

namespace minga {

// "1234.50", "-0.05": no thousands, no currency, always two decimals. What other programs read as a number.
std::string decimal(Money);

// One line of a CSV file (RFC 4180: commas, quotes where needed, CRLF; UTF-8). Text that a spreadsheet would
// take for a formula is defused by an apostrophe before it; amounts and numbers never need one.
class CsvLine {
 public:
  CsvLine& text(std::string_view);
  CsvLine& number(std::int64_t);
  CsvLine& number_or_blank(std::int64_t);  // 0: blank
  CsvLine& amount(Money);                  // two cells: "1234.50", "PEN"
  CsvLine& day(Date);                      // "2025-03-09"
  std::string end();                       // with its CRLF; begins the next line

 private:
  void cell(std::string_view as_it_is);

  std::string line_;
  bool begun_ = false;
};

// Cells of fixed words: a header.
std::string csv_header(std::string_view comma_separated);

}  // namespace minga
