// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Where the money stands, for whoever may see the books; what is offered follows the office.
// ids: credits, distributions, projects, receipts, check-receipt, rules, pay
class TreasuryScreen : public Screen {
 public:
  explicit TreasuryScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "treasury"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_funds(Ui&) const;
  std::optional<Intent> draw_tiles(Ui&) const;

  desk::Session session_;
  std::optional<desk::TreasuryView> view_;
};

}  // namespace minga::screens
