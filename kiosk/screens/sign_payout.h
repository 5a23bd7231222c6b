// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The person signs, the treasurer confirms; from then on it is paid. ids: pad, pad/erase, on-paper, then
// sign-here instead of it, confirm
class SignPayoutScreen : public Screen {
 public:
  SignPayoutScreen(desk::Session session, desk::PayoutView payout)
      : session_(std::move(session)), payout_(std::move(payout)), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "sign-payout"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent confirm() const;

  desk::Session session_;
  desk::PayoutView payout_;
  desk::CommandId command_;
  Signature signature_;
  bool on_paper_ = false;
};

}  // namespace minga::screens
