// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "kiosk/screens/screen.h"

// ids: pin/<digit>, pin/erase, next; then again/<digit>, again/erase, save
namespace minga::screens {

// A new PIN typed twice and unseen: of the first typing and of the second only whether they are the same is
// told. What was typed is forgotten as soon as it was compared.
class PinTwice {
 public:
  struct Words {
    std::string first;   // "Choose a PIN of your own"
    std::string again;   // "Type your new PIN again"
    std::string remark;  // under both; may be empty
  };
  std::optional<Intent> draw(Ui&, const Words&, const std::function<Intent(const std::string& pin)>& save);

 private:
  std::string pin_, again_;
  bool repeating_ = false;
};

}  // namespace minga::screens
