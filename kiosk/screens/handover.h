// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/handover.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// An office handed over: who gives it, who takes it, what goes with it, then both sign with their PINs and
// the acta is printed. ids: sign (then those of two-officers), print; fields gives (gives/<number>), takes
// (takes/<number>), count/<from 0>, other, remarks
class HandoverScreen : public Screen {
 public:
  HandoverScreen(desk::Session session, OfficeHeld held);
  std::string_view name() const override { return "handover"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct Counted {
    std::string what;
    std::string count;  // as typed
  };
  void draw_people(Ui&);
  void draw_cash(Ui&) const;
  void draw_things(Ui&);
  HandoverDraft draft() const;
  std::string name_of(const std::vector<desk::HandoverParty>&, const std::string& number) const;
  Intent sign();

  desk::Session session_;
  OfficeHeld held_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::HandoverView> view_;
  ui::Form form_;
  std::string gives_, takes_;
  std::vector<Counted> things_;
  std::string other_;
  std::string remarks_;
};

// Sets the acta of a handover from what was signed, and prints it.
Intent print_handover(const desk::Session&, HandoverId);

}  // namespace minga::screens
