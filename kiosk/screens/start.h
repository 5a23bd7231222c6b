// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What the kiosk shows when nobody stands there. ids: vote, practice, account, assembly, officers, board
class StartScreen : public Screen {
 public:
  std::string_view name() const override { return "start"; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;
  bool can_go_back() const override { return false; }

 private:
  std::optional<desk::Today> today_;
};

}  // namespace minga::screens
