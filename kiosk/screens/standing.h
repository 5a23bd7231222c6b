// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/standing.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: save; fields status, agreement (not for a death), on, reason. Options: status/<word>, agreement/<id>
namespace minga::screens {

// What the assembly decided about somebody's standing, or that they died.
class StandingScreen : public Screen {
 public:
  StandingScreen(desk::Session session, Member member)
      : session_(std::move(session)), member_(std::move(member)) {}
  std::string_view name() const override { return "standing"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  Intent save();

  desk::Session session_;
  Member member_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<std::vector<desk::StandingChoice>> agreements_;
  Date today_;
  ui::Form form_;
  std::string status_, agreement_, reason_;
  std::optional<Date> on_;
};

// A choice of agreements, each with the votes it got; shared with who acts in an office.
std::vector<ui::Form::Choice> agreement_choices(const std::vector<desk::StandingChoice>&, Language);
AgreementId agreement_chosen(const std::string&);

}  // namespace minga::screens
