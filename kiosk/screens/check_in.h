// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: number/<digit>, number/erase, find, search (its editor: search/<letter>, search/done), row/<number>;
// then check-in; leave/<number> on somebody who is here, then leave-confirmed
namespace minga::screens {

// The secretary checks people in: a card, a number or a touched name shows who it is, large, and one
// confirmation checks them in. That is the button, Enter, or the same card once more, so that with a scanner
// nobody has to touch the screen and 280 people pass in half an hour. Another card is no confirmation: a card
// shown by mistake would count somebody as present whom nobody has looked at. Who was not confirmed is named.
// Who goes home is touched again.
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
    std::string here;     // or was here already
    std::string skipped;  // who was shown before and not confirmed
  };
  static Result<View> view_of(desk::Desk&, AssemblyId, const std::string& words);
  Intent reload();
  Intent look_up(const std::string& typed);
  Intent check_in();
  std::optional<Intent> draw_leaving(Ui&);
  Intent leave();
  void draw_asked(Ui&) const;
  void draw_last(Ui&) const;
  void draw_list(Ui&, std::string& touched);

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_;
  std::optional<View> view_;
  std::optional<Member> asked_;    // shown, to be confirmed
  std::optional<Member> leaving_;  // asked about
  ui::Form form_;
  std::string number_;
  std::string words_, searched_;
};

}  // namespace minga::screens
