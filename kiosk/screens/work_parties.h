// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Work parties, the newest first. ids: record (who may), party/<number>, earlier, later
class WorkPartiesScreen : public Screen {
 public:
  explicit WorkPartiesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "work-parties"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_lines(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_lines();

  desk::Session session_;
  Pager pager_;
  std::optional<std::vector<storage::WorkParty>> lines_;
};

// A new one: when, where, what, for whom, paid or not. ids: fields day, place, task, kind (kind/communal,
// kind/paid), project (project/forest, project/<number>); save
class WorkPartyFormScreen : public Screen {
 public:
  explicit WorkPartyFormScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "work-party-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  Intent save();

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  Date today_;
  ui::Form form_;
  std::optional<Date> day_;
  std::string place_, task_, kind_ = "communal", project_ = "forest";
  std::optional<std::vector<storage::ProjectBooks>> projects_;
};

}  // namespace minga::screens
