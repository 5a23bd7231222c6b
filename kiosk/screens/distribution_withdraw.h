// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/distributions.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A draft is taken back, with the reason. ids: reason (a field of a form), withdraw
class DistributionWithdrawScreen : public Screen {
 public:
  DistributionWithdrawScreen(desk::Session session, DistributionId id)
      : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "distribution-withdraw"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  DistributionId id_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string reason_;
};

}  // namespace minga::screens
