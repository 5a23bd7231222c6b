// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/standing.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The rooms an office opens, and the offices that end soon. ids: assembly, roll, offices, treasury, pay,
// board, verify
class OfficersScreen : public Screen {
 public:
  explicit OfficersScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "officers"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<desk::OfficesView> offices_;
};

}  // namespace minga::screens
