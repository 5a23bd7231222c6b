// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/roll.h"
#include "kiosk/screens/pin_twice.h"

// ids: those of PinTwice
namespace minga::screens {

// The member, not the secretary, types a new PIN, twice and unseen.
class GivePinScreen : public Screen {
 public:
  // `second`: the other officer, for a PIN in place of another.
  GivePinScreen(desk::Session session, Member member, std::optional<desk::Session> second = {})
      : session_(std::move(session)), member_(std::move(member)), second_(std::move(second)) {}
  std::string_view name() const override { return "give-pin"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent save(const std::string& pin);

  desk::Session session_;
  Member member_;
  std::optional<desk::Session> second_;
  desk::CommandId command_ = desk::new_command_id();
  PinTwice twice_;
};

}  // namespace minga::screens
