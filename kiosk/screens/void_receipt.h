// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/paying.h"
#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A receipt is voided: why, then president and treasurer with their PINs. ids: void; field reason
class VoidReceiptScreen : public Screen {
 public:
  VoidReceiptScreen(desk::Session session, ReceiptNumber number)
      : session_(std::move(session)), number_(number), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "void-receipt"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent ask_officers();

  desk::Session session_;
  ReceiptNumber number_;
  desk::CommandId command_;
  ui::Form form_;
  std::string reason_;
  std::optional<desk::ReceiptView> view_;
};

}  // namespace minga::screens
