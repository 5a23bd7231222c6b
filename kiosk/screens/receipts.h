// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Every receipt, the newest first. ids: receipt/<number>, earlier, later
class ReceiptsScreen : public Screen {
 public:
  explicit ReceiptsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "receipts"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_lines();

  desk::Session session_;
  Pager pager_;
  std::optional<std::vector<desk::ReceiptLine>> lines_;
};

}  // namespace minga::screens
