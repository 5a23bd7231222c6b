// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/treasury_rules.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What the treasury works by, since when and by which agreement: the amount from which the bank is asked for,
// and the split of a sale. ids: set (for president and treasurer)
class TreasuryRulesScreen : public Screen {
 public:
  explicit TreasuryRulesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "treasury-rules"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_threshold(Ui&) const;
  void draw_split(Ui&) const;

  desk::Session session_;
  std::optional<desk::TreasuryRules> view_;
};

}  // namespace minga::screens
