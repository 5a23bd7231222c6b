// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Cash for the drawer, as much as is still needed to pay everyone. ids: amount, draw
class DrawCashScreen : public Screen {
 public:
  DrawCashScreen(desk::Session session, DistributionId id)
      : session_(std::move(session)), id_(id), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "draw-cash"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent submit_drawing() const;

  desk::Session session_;
  DistributionId id_;
  desk::CommandId command_;
  ui::Form form_;
  std::string amount_;
  std::optional<desk::DistributionView> view_;
};

}  // namespace minga::screens
