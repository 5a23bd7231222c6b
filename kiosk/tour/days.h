// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "kiosk/tour/player.h"

namespace minga::tour {

// What `minga --tour` can play: each begins with a sample community of its own, freshly made.
struct Day {
  std::string_view name;   // as it is typed after --day
  std::string_view about;  // one line
  void (*play)(Player&);   // throws Unexpected at the first thing that is not as it should be
};

std::span<const Day> days();  // the first one is the guided tour

}  // namespace minga::tour
