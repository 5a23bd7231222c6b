// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/proceedings.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// What earlier assemblies gave somebody to do and what money they allowed, and what this one hears of it.
// ids: money/<agreement> (only shows), task/<id>; then done, dropped, field note
class TasksScreen : public Screen {
 public:
  TasksScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "tasks"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  std::optional<Intent> draw_one(Ui&);
  void draw_money(Ui&) const;
  Intent settle(TaskOutcome);

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  struct View {
    std::vector<desk::TaskLine> lines;
    std::vector<Minutes::Since> money;
  };
  std::optional<View> view_;
  std::optional<desk::TaskLine> chosen_;
  ui::Form form_;
  std::string note_;
};

}  // namespace minga::screens
