// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/paying.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// After a cut or a fault of the printer: receipts whose print was begun and nobody answered for, one after
// the other, oldest first. What did not come out is printed again as it was. Back leaves it for later. ids:
// yes, no
class PapersAwaitedScreen : public Screen {
 public:
  explicit PapersAwaitedScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "papers-awaited"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  Intent print_again(ReceiptNumber);

  desk::Session session_;
  PaperSize paper_ = PaperSize::a5;
  std::optional<std::vector<desk::AwaitedPrint>> prints_;
};

}  // namespace minga::screens
