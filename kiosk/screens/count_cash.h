// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The drawer is counted, blind: nothing here says what the books expect. ids: those of PieceCounter, counted,
// then, when nothing was found, empty-drawer
class CountCashScreen : public Screen {
 public:
  CountCashScreen(desk::Session session, CountKind kind)
      : session_(std::move(session)), kind_(kind), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "count-cash"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent keep() const;

  desk::Session session_;
  CountKind kind_;
  desk::CommandId command_;
  PieceCounter counter_;
};

// What a count found: counted, expected, the difference in words. ids: print
class CashCountScreen : public Screen {
 public:
  CashCountScreen(desk::Session session, CashCountId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "cash-count"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_result(Ui&) const;

  desk::Session session_;
  CashCountId id_;
  std::optional<CashCountSheet> count_;
};

std::string word_for(CountKind, Language);  // "Opening count"

}  // namespace minga::screens
