// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/base/signature.h"
#include "kiosk/widgets/form.h"
#include "tests/support/glass.h"

namespace minga::test {

// Screens made of every widget, with names as long as they come, for the tests of size and place.
struct Gallery {
  std::string digits = "1234", text = "Juana", name = "María del Rosario Huamán Condori", amount = "12.5",
              sex = "w";
  std::optional<Date> born = Date{1000};
  std::optional<TimeOfDay> at;
  Signature signature;
  ui::Form form;

  std::vector<std::pair<std::string, Glass::Draw>> screens();
};

}  // namespace minga::test
