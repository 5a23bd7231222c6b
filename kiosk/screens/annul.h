// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/counting.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: annul; fields agreement (agreement/<id>), reason
namespace minga::screens {

// By decision of the assembly a vote counts no more: which agreement, why, and two officers. What was counted
// stays written.
class AnnulScreen : public Screen {
 public:
  AnnulScreen(desk::Session session, VoteId id, std::string question)
      : session_(std::move(session)), id_(id), question_(std::move(question)) {}
  std::string_view name() const override { return "annul"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent ask_officers();

  desk::Session session_;
  VoteId id_;
  std::string question_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<std::vector<storage::Agreement>> agreements_;
  ui::Form form_;
  std::string agreement_, reason_;
};

}  // namespace minga::screens
