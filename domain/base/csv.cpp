// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/csv.h"

#include <utility>

namespace minga {

std::string decimal(Money money) {
  // The limit of Money leaves room to turn the sign.
  const std::int64_t minor = money.is_negative() ? -money.minor() : money.minor();
  const std::string cents = std::to_string(100 + minor % 100).substr(1);
  return (money.is_negative() ? "-" : "") + std::to_string(minor / 100) + "." + cents;
}

void CsvLine::cell(std::string_view as_it_is) {
  if (begun_) line_ += ',';
  begun_ = true;
  line_ += as_it_is;
}

CsvLine& CsvLine::text(std::string_view value) {
  std::string shown;
  if (!value.empty() && std::string_view("=+-@\t\r\n").find(value.front()) != std::string_view::npos)
    shown = "'";
  shown += value;
  if (shown.find_first_of(",\"\r\n") != std::string::npos) {
    std::string quoted = "\"";
    for (const char c : shown) {
      if (c == '"') quoted += '"';
      quoted += c;
    }
    shown = quoted + "\"";
  }
  cell(shown);
  return *this;
}

CsvLine& CsvLine::number(std::int64_t value) {
  cell(std::to_string(value));
  return *this;
}

CsvLine& CsvLine::number_or_blank(std::int64_t value) {
  cell(value == 0 ? std::string() : std::to_string(value));
  return *this;
}

CsvLine& CsvLine::amount(Money value) {
  cell(decimal(value));
  cell(code(value.currency()));
  return *this;
}

CsvLine& CsvLine::day(Date value) {
  cell(iso(value));
  return *this;
}

std::string CsvLine::end() {
  begun_ = false;
  return std::exchange(line_, {}) + "\r\n";
}

std::string csv_header(std::string_view comma_separated) { return std::string(comma_separated) + "\r\n"; }

}  // namespace minga
