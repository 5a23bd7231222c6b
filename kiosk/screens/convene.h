// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/notice.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: convene; fields kind (kind/ordinary, kind/extraordinary), place, date, first-call, second-call,
// how, item/<from 0>, add-item; remove/<from 0>; add-requester (then those of find-member),
// requester/<number>
namespace minga::screens {

// Calls the community together. Everything but the agenda is filled in so that a meeting can be opened at
// once.
class ConveneScreen : public Screen {
 public:
  explicit ConveneScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "convene"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_fields(Ui&);
  void draw_agenda(Ui&);
  void draw_notice(Ui&) const;  // where it is called later than the statute asks for
  bool draw_requesters(Ui&);    // somebody else asks
  AssemblyKind kind() const;
  Intent convene();

  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::ConveningView> view_;
  Date today_;
  ui::Form form_;
  std::string kind_ = "ordinary";
  std::string place_;
  std::optional<Date> date_;
  std::optional<Date> suggested_;  // the first day the statute lets, until another is chosen
  std::optional<TimeOfDay> first_call_, second_call_;
  std::vector<std::string> agenda_;
  std::string new_item_;
  std::string how_;
  std::vector<Member> requesters_;
};

}  // namespace minga::screens
