// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: notices, check-in, open-first, open-second, prepare-vote, acta, visitors, tasks, equality, close,
// parity-help,
// close-confirmed (fields ended-on, ended-at on a later day), vote/<vote id>, item/<from 0>, field add-item.
// Which of the actions is the main button follows from what can be done next.
namespace minga::screens {

// One assembly for the officers who run it: is there a quorum, what is on the agenda, what can be done now.
class AssemblyScreen : public Screen {
 public:
  AssemblyScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "assembly"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct Action {
    const char* id;
    Icon icon;
    std::string title;
    std::string help;
    std::function<std::optional<Intent>()> run;
  };
  std::vector<Action> actions(const Ui&);
  Action opening(const Ui&, int call);
  std::optional<Intent> draw_closing(Ui&);
  std::optional<Intent> draw_quorum(Ui&) const;
  std::optional<Intent> draw_shortage(Ui&, bool quorum) const;
  std::optional<Intent> draw_agenda(Ui&);
  Intent add_item();
  Intent open(int call);
  Intent close();
  Intent reload();

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::AssemblyView> view_;
  ui::Form form_;
  std::string new_item_;
  Date today_;
  TimeOfDay time_;
  std::optional<Date> ended_on_;  // of an assembly left open until another day
  std::optional<TimeOfDay> ended_at_;
  bool closing_ = false;  // asked whether to close
};

}  // namespace minga::screens
