// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include "domain/treasury/decisions.h"
#include "storage/sqlite.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"
#include "tests/years/lives.h"
#include "tests/years/rules_of_books.h"
#include "tests/years/start.h"
#include "tests/years/year.h"

// MINGA_YEARS random years are lived (3,000), from MINGA_SEED on (by chance); what breaks says which seed
// plays it again. The moment of a kill is the machine's, everything else the seed's.
namespace minga::years {

namespace {

std::uint64_t wanted(const char* variable, std::uint64_t otherwise) {
  const char* said = std::getenv(variable);
  return said ? std::strtoull(said, nullptr, 10) : otherwise;
}

struct Years {
  std::uint64_t first, count;
};

// Every `workers`-th year, in a process of its own; told line by line, the sums at the end.
void work(const Start& start, const Years& years, std::uint64_t worker, std::uint64_t workers,
          const test::Process::Tell& tell) {
  const test::TemporaryFolder folder(quick_folder());
  Tally tally;
  for (auto year = worker; year < years.count; year += workers) {
    try {
      live(start, folder.path(), years.first + year, tally);
    } catch (const std::exception& error) {
      tally.broken.push_back(std::string("threw ") + error.what() +
                             " MINGA_SEED=" + std::to_string(years.first + year) + " MINGA_YEARS=1");
    }
    for (auto& each : std::exchange(tally.broken, {})) {
      std::replace(each.begin(), each.end(), '\n', ' ');
      tell("broken " + each);
    }
  }
  for (const auto& [what, times] : tally.counted) tell("sum " + std::to_string(times) + " " + what);
}

Tally live_all(const Years& years) {
  const test::TemporaryFolder folder(quick_folder());
  const auto start = found_community(folder.path() / "start.db");
  const std::uint64_t workers = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::unique_ptr<test::Process>> processes;
  for (std::uint64_t worker = 0; worker < workers; ++worker)
    processes.push_back(std::make_unique<test::Process>(
        [&](const test::Process::Tell& tell) { work(start, years, worker, workers, tell); }));
  Tally tally;
  for (auto& process : processes) {
    while (const auto line = process->line(std::chrono::hours(1))) {
      std::istringstream in(*line);
      std::string word, rest;
      std::int64_t times = 0;
      in >> word;
      if (word == "sum") in >> times;
      std::getline(in >> std::ws, rest);
      if (word == "sum")
        tally.add(rest, times);
      else
        tally.broken.push_back(word == "broken" ? rest : *line);
    }
    if (process->wait() != 0) tally.broken.emplace_back("a process that lived years ended badly");
  }
  return tally;
}

// From this number on everything is expected to have occurred.
constexpr std::int64_t years_for_everything = 500;

void check_everything_occurred(const Tally& tally) {
  std::vector<std::string> expected{counts::kills, counts::writing, counts::untold, counts::between};
  for (const auto kind : kinds_that_move_money()) expected.push_back(counts::of_kind + std::string(kind));
  for (const char* kind :
       {"credits_issued",    "distribution_drafted",  "distribution_withdrawn", "collector_recorded",
        "collector_revoked", "treasury_settings_set", "receipt_printed",        "receipt_print_ended",
        "pay_rate_set",      "payroll_drafted",       "payroll_withdrawn",      "commitment_recorded",
        "parcel_inspected",  "work_party_recorded",   "work_sheet_kept",        "statute_amended",
        "status_changed",    "member_registered",     "hands_counted",          "project_proposed"})
    expected.push_back(counts::of_kind + std::string(kind));
  for (const auto& variety : varieties()) expected.push_back(counts::of_variety + variety);
  for (const auto why : {Why::amount_not_positive,
                         Why::amount_too_large,
                         Why::currency_wrong,
                         Why::tonnes_beyond_stock,
                         Why::reference_taken,
                         Why::bank_reference_used,
                         Why::serials_taken,
                         Why::weightless_rule,
                         Why::fund_too_small,
                         Why::agreement_used,
                         Why::agreement_not_for_this,
                         Why::unknown_agreement,
                         Why::same_person_twice,
                         Why::president_and_treasurer_needed,
                         Why::not_allowed,
                         Why::draft_outdated,
                         Why::already_authorised,
                         Why::distribution_withdrawn,
                         Why::nothing_owed,
                         Why::more_than_owed,
                         Why::not_a_cash_amount,
                         Why::cash_too_small,
                         Why::bank_too_small,
                         Why::pieces_wrong,
                         Why::cash_session_missing,
                         Why::cash_session_open,
                         Why::receipt_voided,
                         Why::print_not_awaited,
                         Why::heir_needed,
                         Why::collector_expired,
                         Why::collector_revoked,
                         Why::beyond_approval,
                         Why::document_taken,
                         Why::spending_voided,
                         Why::rate_taken,
                         Why::rate_missing,
                         Why::payroll_exists,
                         Why::payroll_settled,
                         Why::payroll_paid,
                         Why::sheet_settled,
                         Why::member_twice,
                         Why::communal_work_unpaid})
    expected.push_back(counts::of_reason + std::to_string(static_cast<int>(why)));
  for (const auto& what : expected) CHECK_MESSAGE(tally.of(what) > 0, what << " never occurred");
}

}  // namespace

TEST_CASE("thousands of random years, with kills in between: the books hold and nothing told is lost") {
  const Years years{wanted("MINGA_SEED", std::random_device{}()), wanted("MINGA_YEARS", 3'000)};
  const auto tally = live_all(years);
  MESSAGE(tally.of(counts::years) << " years from MINGA_SEED=" << years.first << " on: "
                                  << tally.of(counts::events) << " events, " << tally.of(counts::refused)
                                  << " refusals in last lives, " << tally.of(counts::kills)
                                  << " kills: " << tally.of(counts::writing) << " in the midst of writing, "
                                  << tally.of(counts::untold) << " after a commit before its answer, "
                                  << tally.of(counts::between) << " between two steps");
  for (const auto& each : tally.broken) CHECK_MESSAGE(each.empty(), each);
  CHECK(tally.of(counts::years) == static_cast<std::int64_t>(years.count));
  CHECK(tally.of(counts::refused) > 0);
  if (tally.of(counts::years) >= years_for_everything) check_everything_occurred(tally);
}

}  // namespace minga::years
