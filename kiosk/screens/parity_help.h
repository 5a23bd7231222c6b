// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/parity.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Too few women, too few men or too few people: what can be done about it at this moment. ids: call-next
// (gives the word to the next of those who are few), visit/<number> (only shows), earlier, later
class ParityHelpScreen : public Screen {
 public:
  ParityHelpScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "parity-help"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_shortage(Ui&) const;
  void draw_visits(Ui&);
  Intent call_next();

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::ParityHelp> help_;
  Pager pager_;
};

}  // namespace minga::screens
