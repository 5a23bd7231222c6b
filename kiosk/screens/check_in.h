// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: number/<digit>, number/erase, check-in, search (its editor: search/<letter>, search/done),
// row/<number>; leave/<number> on somebody who is here, then leave-confirmed
namespace minga::screens {

// The secretary checks people in by hand: by number, quickly, or by touching a name; who goes home is
// touched again.
class CheckInScreen : public Screen {
 public:
  CheckInScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "check-in"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    std::vector<desk::CheckInLine> lines;
    desk::AssemblyView assembly;
    std::string arrived;  // the name of who was checked in just now
    std::string left;     // or went home
  };
  static Result<View> view_of(desk::Desk&, AssemblyId, const std::string& words);
  Intent reload();
  Intent check_in(const std::string& typed);
  std::optional<Intent> draw_leaving(Ui&);
  Intent leave();
  void draw_number(Ui&);
  void draw_last(Ui&) const;
  void draw_list(Ui&, std::string& touched);

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_;
  std::string command_for_;  // who the command is about
  std::optional<View> view_;
  std::optional<Member> leaving_;  // asked about
  ui::Form form_;
  std::string number_;
  std::string words_, searched_;
};

}  // namespace minga::screens
