// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/books/hledger.h"

#include <doctest/doctest.h>

#include <fstream>
#include <utility>

#include "tests/support/process.h"

namespace minga::test {

namespace {

Ran hledger(const std::string& journal, std::vector<std::string> words) {
  words.insert(words.begin(), {"hledger", "-f", journal});
  auto ran = run(words, {"LC_ALL=C.UTF-8"});
  REQUIRE_MESSAGE(ran.code != 127, "hledger is not installed: apt-get install hledger");
  return ran;
}

std::vector<std::vector<std::string>> parsed(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
        cell += text[++i];
      } else if (c == '"') {
        quoted = false;
      } else {
        cell += c;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      row.push_back(std::exchange(cell, {}));
    } else if (c == '\n') {
      row.push_back(std::exchange(cell, {}));
      rows.push_back(std::exchange(row, {}));
    } else if (c != '\r') {
      cell += c;
    }
  }
  REQUIRE_FALSE(quoted);
  return rows;
}

}  // namespace

bool Hledger::accepts() const { return hledger(journal, {"check", "--strict"}).code == 0; }
std::string Hledger::complaint() const { return hledger(journal, {"check", "--strict"}).output; }

std::map<std::string, Money> Hledger::balances(const std::vector<std::string>& more) const {
  std::vector<std::string> words{"balance", "--flat", "--no-total", "--empty", "-O", "csv"};
  words.insert(words.end(), more.begin(), more.end());
  const auto ran = hledger(journal, words);
  REQUIRE_MESSAGE(ran.code == 0, ran.output);
  std::map<std::string, Money> found;
  const auto rows = parsed(ran.output);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    REQUIRE(rows[i].size() == 2);
    auto amount = rows[i][1];
    if (amount.starts_with("PEN ")) amount = amount.substr(4);
    found[rows[i][0]] = money_of(amount);
  }
  return found;
}

Money Hledger::total(const std::vector<std::string>& more) const {
  Money sum;
  for (const auto& [account, amount] : balances(more)) sum += amount;
  return sum;
}

std::string text_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE_MESSAGE(in, "there is no " << file);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_text(const std::string& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

std::vector<std::vector<std::string>> csv_rows(const std::string& file) {
  auto rows = parsed(text_of(file));
  REQUIRE_FALSE(rows.empty());
  for (const auto& row : rows) REQUIRE(row.size() == rows.front().size());
  rows.erase(rows.begin());
  return rows;
}

Money money_of(const std::string& decimal) {
  const bool negative = decimal.starts_with("-");
  const auto amount = money_from(negative ? decimal.substr(1) : decimal);
  REQUIRE_MESSAGE(amount.has_value(), "not an amount: " << decimal);
  return negative ? -*amount : *amount;
}

}  // namespace minga::test
