// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/standing.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The rooms an office opens, and the offices that end soon. Who pays is first asked for papers nobody has
// answered for, once. ids: assembly, roll, offices, treasury, pay, work, board, verify, statute; of the
// fiscal also check-receipt, drawer
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
  std::optional<desk::OfficesView> offices_;
};

}  // namespace minga::screens
