// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The farmers' part, each time it was shared out. ids: distribution/<number>, draft
class DistributionsScreen : public Screen {
 public:
  explicit DistributionsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "distributions"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<desk::TreasuryView> view_;
};

}  // namespace minga::screens
