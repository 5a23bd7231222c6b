// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/check_receipt.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Whether a receipt somebody shows is genuine: its number, then its code, then the answer. A scanner may
// type the whole QR code as the code. ids: number/<digit>, number/erase, next; code/<letter>, code/erase,
// check; again
class CheckReceiptScreen : public Screen {
 public:
  explicit CheckReceiptScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "check-receipt"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_number(Ui&);
  std::optional<Intent> draw_code(Ui&);
  void draw_answer(Ui&);
  Intent check();

  desk::Session session_;
  enum class Step { number, code, answer };
  Step step_ = Step::number;
  std::string number_, code_;
  std::optional<ReceiptCheck> answer_;
};

}  // namespace minga::screens
