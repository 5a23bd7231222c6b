// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What a member sees of their own, and nobody else's. ids: my-data; line/<from 0>, of which a share says why
// it is that amount
class AccountScreen : public Screen {
 public:
  explicit AccountScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "account"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_money(Ui&) const;
  void draw_commitments(Ui&) const;
  void draw_parcels(Ui&) const;
  std::optional<Intent> draw_lines(Ui&) const;
  void draw_attendance(Ui&) const;

  desk::Session session_;
  std::optional<desk::AccountView> view_;
};

}  // namespace minga::screens
