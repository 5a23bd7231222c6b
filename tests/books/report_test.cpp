// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/year_report.h"
#include "storage/queries/books.h"
#include "tests/books/hledger.h"
#include "tests/books/played_year.h"
#include "tests/support/process.h"

using namespace minga;
using namespace minga::test;

namespace {

const std::string program = MINGA_PROGRAM;

struct Exported {
  PlayedYear played;
  TemporaryFolder folder;
  std::string year = std::to_string(played.year());
  std::string begin = year + "-01-01", end = std::to_string(played.year() + 1) + "-01-01";
  Hledger hledger{folder / "out/ledger.journal"};

  Exported() {
    for (const char* what : {"ledger", "report"}) {
      std::vector<std::string> words{program,        "export", what,         "--to",
                                     folder / "out", "--data", played.data()};
      if (std::string(what) == "report") words.insert(words.begin() + 3, year);
      const auto ran = run(words);
      REQUIRE_MESSAGE(ran.code == 0, ran.output);
    }
  }
  std::string file(const std::string& rest) const { return folder / ("out/informe-" + year + rest).c_str(); }
};

Exported& exported() {
  static Exported made;
  return made;
}

Money sum_of(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  Money sum;
  for (const auto& row : rows)
    if (!row[column].empty()) sum += money_of(row[column]);
  return sum;
}

}  // namespace

TEST_CASE("every total of the year's report is hledger's") {
  auto& e = exported();
  const auto total = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"-b", e.begin, "-e", e.end});
    return e.hledger.total(words);
  };
  const auto sales = csv_rows(e.file("-ventas.csv"));
  CHECK(sales.size() == 11);
  CHECK(sum_of(sales, 6) == total({"assets:bank", "tag:event=sale_recorded"}));
  CHECK(sum_of(sales, 8) == -total({"funds:forest", "tag:event=sale_recorded"}));
  CHECK(sum_of(sales, 10) == -total({"funds:farmers", "tag:event=sale_recorded"}));
  const auto received = csv_rows(e.file("-pagos.csv"));
  CHECK(received.size() > 200);
  CHECK(sum_of(received, 4) == total({"^members:", "tag:event=payout_made"}));
  for (std::size_t i = 0; i < received.size(); i += 40)
    CHECK(money_of(received[i][4]) == total({"^members:" + received[i][0] + "$", "tag:event=payout_made"}));
  const auto projects = csv_rows(e.file("-proyectos.csv"));
  REQUIRE_FALSE(projects.empty());
  for (const auto& row : projects) {
    CHECK(money_of(row[4]) == -total({"^projects:" + row[0] + "$"}));
    CHECK(money_of(row[8]) == -e.hledger.total({"^projects:" + row[0] + "$", "-e", e.end}));
  }
  // The agreements of the year: both distributions, and the allocation with what its projects got.
  const auto plans = csv_rows(e.file("-acuerdos.csv"));
  CHECK(plans.size() == 3);
  CHECK(sum_of(plans, 5) ==
        -total({"^projects:"}) + total({"funds:farmers", "tag:event=distribution_authorised"}));

  const auto report = desk::year_report(e.played.desk(), e.played.year());
  CHECK(report.statements.size() >= 6);
  for (const auto& statement : report.statements) {
    const auto name = statement.account == "members" ? "^members:" : "^" + statement.account + "$";
    CHECK(holdings(statement.account, statement.opening) == e.hledger.total({name, "-e", e.begin}));
    CHECK(holdings(statement.account, statement.closing) == e.hledger.total({name, "-e", e.end}));
    for (const auto& movement : statement.movements)
      CHECK(holdings(statement.account, movement.came - movement.went) ==
            total({name, "tag:event=^" + movement.kind + "$"}));
  }
}

TEST_CASE("the workbook and the paper hold the same figures") {
  auto& e = exported();
  // The end of a line makes it one for whoever reads lines.
  const auto sheet = [&](const std::string& number) {
    return run(
        {"sh", "-c", "unzip -p \"$0\" xl/worksheets/sheet" + number + ".xml && echo", e.file(".xlsx")});
  };
  const auto accounts = sheet("1");
  REQUIRE_MESSAGE(accounts.code == 0, "unzip is needed, and the workbook a whole one");
  const auto paper = run({"pdftotext", "-layout", e.file(".pdf"), "-"});
  REQUIRE(paper.code == 0);
  CHECK(paper.output.find("ESTADO DE CUENTAS DE " + e.year) != std::string::npos);
  CHECK(paper.output.find("MUESTRA") != std::string::npos);
  const auto report = desk::year_report(e.played.desk(), e.played.year());
  for (const auto& statement : report.statements) {
    auto number = std::to_string(statement.closing.minor() / 100);
    if (const auto cents = statement.closing.minor() % 100; cents != 0) {
      number += "." + std::to_string(100 + cents).substr(1);
      if (number.back() == '0') number.pop_back();
    }
    CHECK_MESSAGE(accounts.output.find("<v>" + number + "</v>") != std::string::npos, number);
    CHECK_MESSAGE(paper.output.find(to_text(statement.closing)) != std::string::npos, number);
  }
  // What a buyer's name begins with is text in a workbook, not a formula.
  const auto sales = sheet("4");
  CHECK(sales.output.find("</sheetData>") != std::string::npos);
  CHECK(sales.output.find("<f>") == std::string::npos);
  // Names are for auditors, not for the wall.
  CHECK(paper.output.find(report.received.front().name) == std::string::npos);
}
