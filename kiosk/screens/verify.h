// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/verification.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Whether everything kept is as the log says, for the fiscal and the officers. ids: again
class VerifyScreen : public Screen {
 public:
  explicit VerifyScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "verify"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct Answer {
    storage::Verification verification;
    std::string code;  // short, of the chain's head
  };
  Intent run();
  void draw_answer(Ui&) const;

  desk::Session session_;
  std::optional<Answer> answer_;
};

}  // namespace minga::screens
