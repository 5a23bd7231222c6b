// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/desk/papers.h"
#include "kiosk/desk/paying.h"
#include "storage/sqlite.h"
#include "tests/screens/fair.h"

// What the tests of cash and payments begin from.
namespace minga::test {

// Six people are owed S/ 666.66 or 666.67 each; nothing is drawn yet, and cash moves only while the drawer is
// open.
struct Payday : Fair {
  Payday()
      : strict(
            desk().db(), [this] { return now; }, [] { return storage::open_sqlite_in_memory(); },
            {.wrong_pin_pause = {}, .quick_pins = true, .cash_needs_session = true}) {
    sell();
    agree(soles(4000));
    const auto drafted = desk::draft_distribution(desk(), session_of(treasurer), desk::new_command_id(),
                                                  AgreementId{1}, soles(4000));
    REQUIRE(drafted.has_value());
    REQUIRE(desk::authorise(desk(), session_of(president), session_of(treasurer), desk::new_command_id(),
                            drafted->id));
  }

  void count(CountKind kind, const Pieces& pieces = {}) {
    REQUIRE(desk::count_cash(strict, session_of(treasurer), desk::new_command_id(), kind, pieces));
  }
  // Opened empty, and what every envelope needs brought from the bank.
  void open_and_draw() {
    count(CountKind::opening);
    const auto plan = desk::envelope_plan(strict);
    REQUIRE(desk::draw_cash(strict, session_of(treasurer), desk::new_command_id(),
                            {plan.total, {}, plan.to_bring}));
  }
  ReceiptNumber pay(std::int64_t member) {
    const Money amount = soles(666, 60);
    const auto paid =
        desk::pay(strict, session_of(treasurer), desk::new_command_id(),
                  {MemberNumber{member}, {amount, PayMethod::cash, {}, {}, true, fewest_pieces(amount)}, {}});
    REQUIRE(paid.has_value());
    return paid->receipt;
  }
  Pieces there() { return *storage::drawer(strict.db()); }

  desk::Desk strict;
};

inline void identify_officer(Stage& stage, const std::string& step, MemberNumber number) {
  REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
  REQUIRE(stage.touch(step + "/next"));
  REQUIRE(stage.press(step + "/pin", FirstDay::pin_of(number)));
  REQUIRE(stage.touch(step + "/confirm"));
}

}  // namespace minga::test
