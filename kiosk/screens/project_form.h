// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: save, proposer (then find-member), no-proposer; fields title, benefit, cost, picture (picture/water,
// picture/drying, picture/pest, picture/training, picture/tools, picture/road, picture/house, picture/tree)
namespace minga::screens {

// A measure somebody proposes. It gets money only by a vote.
class ProjectFormScreen : public Screen {
 public:
  explicit ProjectFormScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "project-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_proposer(Ui&);
  Intent save();

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string title_, benefit_, cost_;
  std::string picture_ = "tree";
  std::optional<Member> proposer_;
};

}  // namespace minga::screens
