// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/slips.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The eight digits of a slip drawn from the bag, by keys, keyboard or scanner; then the ballot. Nobody is
// asked who they are. ids: slip/<digit>, slip/erase, next
class SlipScreen : public Screen {
 public:
  explicit SlipScreen(VoteId vote) : vote_(vote) {}
  std::string_view name() const override { return "slip"; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> check();

  VoteId vote_;
  std::string code_;
};

}  // namespace minga::screens
