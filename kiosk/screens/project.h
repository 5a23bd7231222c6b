// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/projects.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// One project: the agreement behind it, approved, spent and left, and each spending. What lies in the cash
// box is not told: it is counted blind. ids: spending/<number>, spend, draw-cash (while the box is open),
// earlier, later
class ProjectScreen : public Screen {
 public:
  ProjectScreen(desk::Session session, ProjectId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "project"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_money(Ui&) const;
  void draw_agreement(Ui&) const;
  std::optional<Intent> draw_spendings(Ui&);

  desk::Session session_;
  ProjectId id_;
  Pager pager_;
  std::optional<desk::ProjectView> view_;
};

}  // namespace minga::screens
