// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/projects.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What votes approved for each project, what of it is spent and what is left. ids: project/<id>
class ProjectsScreen : public Screen {
 public:
  explicit ProjectsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "projects"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<std::vector<storage::ProjectBooks>> view_;
};

}  // namespace minga::screens
