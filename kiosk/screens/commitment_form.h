// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Somebody promises to take care of a piece of land: who, where, how large, which trees, since when. ids:
// member (goes to find-member), fields name, hectares, species, trees, year; save
class CommitmentFormScreen : public Screen {
 public:
  CommitmentFormScreen(desk::Session session, std::optional<Member> member)
      : session_(std::move(session)), member_(std::move(member)) {}
  std::string_view name() const override { return "commitment-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_member(Ui&);
  std::optional<Intent> save();

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<Member> member_;
  ui::Form form_;
  std::string name_, hectares_, species_, trees_, year_;
};

}  // namespace minga::screens
