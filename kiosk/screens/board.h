// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// For everyone, without identifying: the forest, the money, who decides, what was decided. Nothing to touch
// but Back.
class BoardScreen : public Screen {
 public:
  std::string_view name() const override { return "board"; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_forest(Ui&) const;
  void draw_people(Ui&) const;
  void draw_money(Ui&) const;
  void draw_agreements(Ui&) const;

  std::optional<desk::Board> view_;
};

}  // namespace minga::screens
