// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/screen.h"

namespace minga::screens {

// The rooms an office opens. ids: assembly, roll, treasury, pay, board, verify, statute
class OfficersScreen : public Screen {
 public:
  explicit OfficersScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "officers"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
};

}  // namespace minga::screens
