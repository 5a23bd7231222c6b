// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/credits.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What the registry issued, what of it is sold and what is left, per vintage. ids: sales, issue (for who
// records sales)
class CreditsScreen : public Screen {
 public:
  explicit CreditsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "credits"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_totals(Ui&) const;
  void draw_vintages(Ui&) const;
  void draw_issuances(Ui&) const;

  desk::Session session_;
  std::optional<desk::CreditsView> view_;
};

}  // namespace minga::screens
