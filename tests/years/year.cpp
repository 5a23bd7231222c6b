// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/year.h"

#include <numeric>

#include "storage/schema.h"
#include "storage/sqlite.h"

namespace minga::years {

namespace {

constexpr std::int64_t days_played = 340;
constexpr std::int64_t seconds_of_day = 86'400;

std::unique_ptr<storage::Connection> scratch() {
  auto empty = storage::open_sqlite_in_memory();
  storage::migrate(*empty, storage::schema());
  return empty;
}

}  // namespace

std::string commands_of(int step) { return "step " + std::to_string(step) + ": "; }

Year::Year(storage::Connection& db, std::uint64_t seed, int steps)
    : db_(db),
      seed_(seed),
      steps_(steps),
      desk_(db, [this] { return now_; }, scratch,
            {.wrong_pin_pause = {}, .quick_pins = true, .cash_needs_session = seed % 2 == 1}),
      dice_(seed) {
  take_place(0);
}

int Year::steps_of(std::uint64_t seed) { return 40 + static_cast<int>(Dice(seed).below(80)); }

std::int64_t Year::lines() { return number("SELECT count(*) FROM log"); }
std::string Year::head() { return storage::chain_head(db_); }

std::vector<std::string> Year::take_findings() { return std::exchange(findings_, {}); }

// No two steps on one day, so that what is in force on a day is one thing.
void Year::take_place(int step) {
  step_ = step;
  dice_ = Dice(seed_, static_cast<std::uint64_t>(step));
  now_ = instant_at(*date_of(2025, 1, 20), {7 * 60})
             .plus_seconds(step * (days_played * seconds_of_day / steps_) + dice_.below(seconds_of_day / 2));
}

void Year::play(int step) {
  take_place(step);
  play_what_falls();
}

void Year::ask_again(int step) {
  take_place(step);
  const auto before = head();
  only_again_ = true;
  play_what_falls();
  only_again_ = false;
  if (head() != before) found("what was done was done twice when asked for again");
}

void Year::play_what_falls() {
  struct Kind {
    int weight;
    void (Year::*play)();
  };
  static constexpr std::array kinds{
      Kind{3, &Year::issue},        Kind{6, &Year::sell},          Kind{2, &Year::set_rules},
      Kind{8, &Year::draft},        Kind{10, &Year::settle_draft}, Kind{6, &Year::draw},
      Kind{9, &Year::count},        Kind{14, &Year::pay_somebody}, Kind{5, &Year::payday},
      Kind{4, &Year::undo_receipt}, Kind{5, &Year::print},         Kind{5, &Year::collectors},
      Kind{7, &Year::spend},        Kind{3, &Year::undo_spending}, Kind{5, &Year::land},
      Kind{8, &Year::work},         Kind{6, &Year::draft_payroll}, Kind{7, &Year::settle_payroll},
      Kind{2, &Year::assembly},     Kind{4, &Year::people},        Kind{4, &Year::regroup},
      Kind{4, &Year::deposit},      Kind{8, &Year::bad_input}};
  constexpr int whole = std::accumulate(kinds.begin(), kinds.end(), 0,
                                        [](int sum, const Kind& each) { return sum + each.weight; });
  auto left = dice_.below(whole);
  for (const auto& kind : kinds) {
    left -= kind.weight;
    if (left >= 0) continue;
    (this->*kind.play)();
    return;
  }
}

// As after a PIN. Who holds an office the desk asks the roll again.
desk::Session Year::someone(std::int64_t number) const {
  static constexpr std::array offices{Office::president, Office::vice_president, Office::secretary,
                                      Office::treasurer, Office::fiscal};
  Session session;
  session.member = {number};
  if (number <= static_cast<std::int64_t>(offices.size()))
    session.offices = {offices.at(static_cast<std::size_t>(number - 1))};
  return session;
}

std::int64_t Year::last_of(const std::string& table, const std::string& where) {
  const std::string id = table == "receipt" || table == "member" ? "number"
                         : table == "commitment"                 ? "parcel"
                                                                 : "id";
  return number("SELECT coalesce(max(" + id + "), 0) FROM " + table + " WHERE " + where);
}

std::int64_t Year::any_of(const std::string& table) {
  const auto last = last_of(table);
  const bool unknown = dice_.chance(4);
  const auto which = dice_.below(std::max<std::int64_t>(last, 1));
  return unknown ? last + 1 : 1 + which;
}

// Of all magnitudes, mostly such as can be paid in coins.
Money Year::some(std::int64_t most_soles) {
  const Money amount(10 + dice_.below(dice_.chance(30) ? 1'000 : most_soles * 100));
  return dice_.chance(85) ? payable_in_cash(amount) : amount;
}

AgreementId Year::agreement_for(Purpose purpose) {
  const bool any = dice_.chance(6);
  const auto which = dice_.below(1'000);
  if (any) return {any_of("agreement")};
  const auto known = storage::agreements_for(db_, purpose, 20);
  return known.empty() ? AgreementId{} : known[static_cast<std::size_t>(which) % known.size()].id;
}

}  // namespace minga::years
