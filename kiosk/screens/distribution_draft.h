// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Under which agreement, and how much. ids: agreement (options agreement/<number>), amount, make
class DistributionDraftScreen : public Screen {
 public:
  explicit DistributionDraftScreen(desk::Session session)
      : session_(std::move(session)), command_(desk::new_command_id()) {}
  std::string_view name() const override { return "distribution-draft"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  const desk::DistributionChoices::Choice* chosen() const;
  void prefill();
  std::optional<Intent> make(const desk::DistributionChoices::Choice&);

  desk::Session session_;
  desk::CommandId command_;
  ui::Form form_;
  std::string agreement_;
  std::string prefilled_for_;  // the agreement `amount_` was proposed for
  std::string amount_;
  std::optional<desk::DistributionChoices> view_;
};

}  // namespace minga::screens
