// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What somebody who identified can do now. ids: vote, check-in, account
class MemberScreen : public Screen {
 public:
  explicit MemberScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "member"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> draw_tiles(Ui&);

  desk::Session session_;
  desk::CommandId arrival_;
  std::optional<desk::MemberToday> today_;
};

}  // namespace minga::screens
