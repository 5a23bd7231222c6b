// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/desk/paying.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// A payout day from one place: who is owed, the cash for it, the receipts. ids: pay (or open-drawer, while it
// is closed), owed, notes, draw, deposits, drawer, receipts, papers
class PayoutScreen : public Screen {
 public:
  explicit PayoutScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "payout"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    desk::PayoutDay day;
    desk::DrawerView drawer;
  };
  bool pays() const { return desk::has_right(session_.offices, desk::Right::pay); }
  bool closed() const { return view_->drawer.needed && !view_->drawer.session; }
  void draw_day(Ui&) const;
  std::optional<Intent> draw_tiles(Ui&) const;

  desk::Session session_;
  std::optional<View> view_;
};

}  // namespace minga::screens
