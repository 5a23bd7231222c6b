// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/base/money.h"

namespace minga::test {

// What hledger, a program of other people, says of a journal.
struct Hledger {
  std::string journal;

  bool accepts() const;  // check --strict
  std::string complaint() const;
  // Balances by account; `more` are further words of the command line.
  std::map<std::string, Money> balances(const std::vector<std::string>& more = {}) const;
  // The sum of those balances.
  Money total(const std::vector<std::string>& more) const;
};

std::string text_of(const std::string& file);
void write_text(const std::string& file, const std::string& text);
// Cells of a CSV file, without its header; the first line of `rows` is not it.
std::vector<std::vector<std::string>> csv_rows(const std::string& file);
Money money_of(const std::string& decimal);  // "1234.50"

}  // namespace minga::test
