// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/cash.h"
#include "kiosk/screens/piece_counter.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Cash is drawn from the bank for what members are owed, counted by notes and coins: at first those that the
// plan asks for. With a project it is for what that buys. ids: those of PieceCounter, draw
class DrawCashScreen : public Screen {
 public:
  explicit DrawCashScreen(desk::Session session, ProjectId project = {})
      : session_(std::move(session)), project_(project), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "draw-cash"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent submit_drawing() const;

  desk::Session session_;
  ProjectId project_;
  desk::CommandId command_;
  PieceCounter counter_;
  bool loaded_ = false;
};

}  // namespace minga::screens
