// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/ballot_sheet.h"

namespace minga::screens {

// A ballot to try out, by anyone at any time: the same sheet as the real one with made-up options. The desk
// is never asked, so nothing can be kept. ids: those of BallotSheet, then back (again), done
class PracticeScreen : public Screen {
 public:
  std::string_view name() const override {
    return done_ ? "practice-thanks" : sheet_.reviewing() ? "practice-review" : "practice";
  }
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_thanks(Ui&);

  BallotSheet sheet_;
  bool done_ = false;
};

}  // namespace minga::screens
