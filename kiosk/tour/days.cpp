// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/days.h"

#include <array>

#include "kiosk/tour/assembly_day.h"
#include "kiosk/tour/shares_day.h"

namespace minga::tour {

std::span<const Day> days() {
  static constexpr std::array all{
      Day{"assembly", "from the roll to the votes, the receipts and the acta", play_assembly_day},
      Day{"shares", "from the credits to each one's share, and the projects", play_shares_day},
  };
  return all;
}

}  // namespace minga::tour
