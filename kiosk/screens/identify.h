// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/community.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What somebody came for; where they go once identified.
enum class Errand { vote, assembly, account, office };

// Number or DNI, then the PIN. ids: number/<digit>, number/erase, next, then pin/<digit>, pin/erase, enter
class IdentifyScreen : public Screen {
 public:
  explicit IdentifyScreen(Errand errand) : errand_(errand) {}
  std::string_view name() const override { return asks_pin_ ? "identify-pin" : "identify"; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  std::optional<Intent> welcome(const desk::Session&);

  Errand errand_;
  std::string number_;
  std::string pin_;
  bool asks_pin_ = false;
};

}  // namespace minga::screens
