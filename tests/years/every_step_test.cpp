// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/desk/fund_statement.h"
#include "kiosk/desk/poster.h"
#include "storage/sqlite.h"
#include "tests/support/temporary_folder.h"
#include "tests/years/rules_of_books.h"
#include "tests/years/start.h"
#include "tests/years/year.h"

// A few years looked at after every step, so that what breaks names the step; and what reports say of them.
namespace minga::years {

namespace {

void check(const std::vector<BrokenRule>& broken) {
  for (const auto& each : broken) CHECK_MESSAGE(each.rule.empty(), each.rule << ": " << each.where);
}

void check_reports(desk::Desk& desk) {
  const auto year = civil(desk.today()).year;
  const auto facts = desk::poster(desk, year);
  CHECK(facts.accounted_for() == facts.in_all.credited);
  CHECK(facts.paid == facts.in_all.received());
  for (const auto& [account, title, now] : desk::fund_choices(desk)) {
    CAPTURE(account);
    const auto whole = desk::fund_statement(desk, account, year, 0, 10'000);
    CHECK(whole.closing == now);
    if (whole.lines.size() < 2) continue;
    CHECK(whole.lines.back().balance == now);
    const auto half = static_cast<std::int64_t>(whole.lines.size() / 2);
    const auto page = desk::fund_statement(desk, account, year, half, 1);
    CHECK(page.lines.at(0).entry == whole.lines[static_cast<std::size_t>(half)].entry);
    CHECK(page.lines.at(0).balance == whole.lines[static_cast<std::size_t>(half)].balance);
  }
}

}  // namespace

TEST_CASE("the books hold after every step of a year, and its reports say what they say") {
  const test::TemporaryFolder folder(quick_folder());
  const auto start = found_community(folder.path() / "start.db");
  int agreed = 0;
  for (const std::uint64_t seed : {1U, 2U, 3U, 20'250'309U}) {
    CAPTURE(seed);
    const auto file = folder.path() / "year.db";
    std::filesystem::copy_file(start.file, file, std::filesystem::copy_options::overwrite_existing);
    const auto db = storage::open_sqlite(file, storage::OpenMode::existing);
    const int steps = Year::steps_of(seed);
    Year year(*db, seed, steps);
    for (int step = 0; step < steps; ++step) {
      CAPTURE(step);
      year.play(step);
      for (const auto& finding : year.take_findings()) CHECK_MESSAGE(finding.empty(), finding);
      check(broken_rules(year.desk()));
    }
    check(broken_replay(year.desk()));
    check(broken_trails(year.desk()));
    check_reports(year.desk());
    agreed += year.agreed();
  }
  CHECK(agreed > 100);
}

}  // namespace minga::years
