// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/community.h"
#include "kiosk/screens/pin_twice.h"

// ids: those of PinTwice
namespace minga::screens {

// Whoever came with the PIN of a slip chooses one of their own, twice and unseen, and then comes in anew.
class ChoosePinScreen : public Screen {
 public:
  ChoosePinScreen(std::string number, std::string of_slip)
      : number_(std::move(number)), of_slip_(std::move(of_slip)) {}
  std::string_view name() const override { return "choose-pin"; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent save(const std::string& pin);

  std::string number_, of_slip_;
  desk::CommandId command_ = desk::new_command_id();
  PinTwice twice_;
};

}  // namespace minga::screens
