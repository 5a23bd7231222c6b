// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/screen.h"

namespace minga::screens {

// The rooms an office opens. Who pays is first asked for papers nobody has answered for, once. ids: assembly,
// roll, treasury, pay, work, board, verify, statute; of the fiscal also check-receipt, drawer
class OfficersScreen : public Screen {
 public:
  explicit OfficersScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "officers"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  bool papers_asked_ = false;
};

}  // namespace minga::screens
