// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Where the money stands, for whoever may see the books; what is offered follows the office.
// The cash box is told as it was counted, never as the books expect it (desk/cash.h). ids: credits,
// distributions, projects, payout, work, books, rules, pay
class TreasuryScreen : public Screen {
 public:
  explicit TreasuryScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "treasury"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_funds(Ui&) const;
  void draw_cash(Ui&) const;
  std::optional<Intent> draw_tiles(Ui&) const;

  desk::Session session_;
  std::optional<desk::TreasuryView> view_;
  std::optional<desk::DrawerView> drawer_;
};

}  // namespace minga::screens
