// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/import_cells.h"

#include <algorithm>

namespace minga {

bool ImportRow::blank() const {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); });
}

namespace {

class Reader {
 public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool done() const { return at_ >= text_.size(); }

  ImportRow row() {
    ImportRow row;
    row.line = line_;
    for (;;) {
      row.cells.push_back(trimmed(cell(row)));
      if (done()) return row;
      if (text_[at_] == separator_) {
        ++at_;
        // A separator at the very end of the file still begins a last, empty cell.
        if (done()) {
          row.cells.emplace_back();
          return row;
        }
        continue;
      }
      end_line();
      return row;
    }
  }

 private:
  static bool breaks(char c) { return c == '\n' || c == '\r'; }

  void end_line() {
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
  }

  std::string cell(ImportRow& row) {
    std::string out;
    if (!done() && text_[at_] == '"') {
      if (quoted(out)) {
        // What follows a closing quote is part of the cell, as spreadsheets have it.
        plain(out);
        return out;
      }
      row.quote_open = true;
      out.clear();
    }
    plain(out);
    return out;
  }

  void plain(std::string& out) {
    while (!done() && text_[at_] != separator_ && !breaks(text_[at_])) out += text_[at_++];
  }

  // Nothing is consumed when the quote does not close in time.
  bool quoted(std::string& out) {
    std::size_t at = at_ + 1;
    int lines = 0;
    for (; at < text_.size(); ++at) {
      const char c = text_[at];
      if (c == '"') {
        if (at + 1 < text_.size() && text_[at + 1] == '"') {
          out += '"';
          ++at;
          continue;
        }
        at_ = at + 1;
        line_ += lines;
        return true;
      }
      if (breaks(c)) {
        if (c == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n') ++at;
        if (++lines > most_breaks_in_a_cell) return false;
        out += ' ';
        continue;
      }
      out += c;
    }
    return false;
  }

  static std::string trimmed(std::string_view cell) {
    const auto space = [](char c) { return c == ' ' || c == '\t'; };
    // A space that does not break, as pages copied from elsewhere have it, is a space too.
    std::string out;
    for (std::size_t i = 0; i < cell.size(); ++i) {
      if (cell.substr(i).starts_with("\xC2\xA0")) {
        out += ' ';
        ++i;
      } else {
        out += cell[i] == '\t' ? ' ' : cell[i];
      }
    }
    const auto first = std::find_if_not(out.begin(), out.end(), space);
    const auto last = std::find_if_not(out.rbegin(), std::make_reverse_iterator(first), space).base();
    // What an export put before a sign that a spreadsheet would calculate from (base/csv.h) is no part of it.
    const bool defused = last - first > 1 && *first == '\'' &&
                         std::string_view("=+-@").find(first[1]) != std::string_view::npos;
    return {defused ? first + 1 : first, last};
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
};

}  // namespace

std::vector<ImportRow> import_rows(std::string_view text, char separator, std::size_t most) {
  std::vector<ImportRow> rows;
  Reader reader(text, separator);
  while (!reader.done() && rows.size() < most) rows.push_back(reader.row());
  return rows;
}

}  // namespace minga
