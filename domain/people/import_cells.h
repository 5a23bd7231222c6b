// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minga {

// One row of a table as a spreadsheet writes it (RFC 4180 with any separator), and the line of the file it
// begins at, 1 for the first.
struct ImportRow {
  std::int64_t line = 1;
  std::vector<std::string> cells;  // spaces around each taken off, line breaks inside turned into spaces
  bool quote_open = false;         // a quote that opens a cell is never closed: it was taken as a letter
  bool blank() const;
};

// A quoted cell goes on over so many line breaks; beyond, its quote was no quote, so that one slip of a hand
// does not swallow the rest of the list.
inline constexpr int most_breaks_in_a_cell = 5;

// At most `most` rows; the text may have more. Lines end with LF, CRLF or CR.
std::vector<ImportRow> import_rows(std::string_view text, char separator, std::size_t most);

}  // namespace minga
