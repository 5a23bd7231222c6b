// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/roll.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: new, rename/<id>; their editors: <field>/<letter>, <field>/done
namespace minga::screens {

// The groups of the community, how many belong to each, a new one, another name. Done in an editor keeps it.
class GroupsScreen : public Screen {
 public:
  explicit GroupsScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "groups"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent keep(GroupId which, const std::string& name);

  desk::Session session_;
  std::optional<std::vector<desk::GroupLine>> lines_;
  ui::Form form_;
  std::string new_;
  std::vector<std::string> names_;  // as the editors left them, one for each line
};

}  // namespace minga::screens
