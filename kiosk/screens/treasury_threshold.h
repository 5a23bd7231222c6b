// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/treasury_rules.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// The amount from which the bank is asked for, as an agreement of the assembly sets it. ids: amount,
// agreement (options agreement/<number>), since (each a field of a form), save
class TreasuryThresholdScreen : public Screen {
 public:
  explicit TreasuryThresholdScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "treasury-threshold"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent save() const;

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  ui::Form form_;
  std::string amount_, agreement_;
  std::optional<Date> since_;
  std::optional<desk::TreasuryRules> view_;
};

}  // namespace minga::screens
