// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/roll.h"
#include "kiosk/screens/screen.h"

// ids: edit, standing, give-pin, unlock-pin, print-card, household/<number>
namespace minga::screens {

// All that is kept about a member, and what the secretary can do about it.
class MemberCardScreen : public Screen {
 public:
  MemberCardScreen(desk::Session session, MemberNumber number)
      : session_(std::move(session)), number_(number) {}
  std::string_view name() const override { return "member-card"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_kept(Ui&) const;
  void draw_private(Ui&) const;
  void draw_standings(Ui&) const;
  std::optional<Intent> draw_pin(Ui&) const;
  std::optional<Intent> draw_people(Ui&) const;
  Intent unlock();

  desk::Session session_;
  MemberNumber number_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<desk::MemberCard> card_;
};

}  // namespace minga::screens
