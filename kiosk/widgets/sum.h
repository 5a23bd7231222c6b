// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

struct Term {
  std::string label;
  std::string value;
};
// Large numbers under each other as one adds on paper: words left, figures right, a line, and below it what
// they make.
void sum(Ui&, std::span<const Term> terms, const Term& total, Tone tone = Tone::plain);

}  // namespace minga::ui
