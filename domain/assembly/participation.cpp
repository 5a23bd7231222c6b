// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/participation.h"

namespace minga {

bool may_show_by_sex(const HeadCount& turnout) {
  for (const auto group : {turnout.women, turnout.men, turnout.others})
    if (group > 0 && group < smallest_turnout_group) return false;
  return true;
}

Money day_rate(Money paid, std::int64_t days) {
  return days > 0 ? Money(paid.minor() / days, paid.currency()) : Money(0, paid.currency());
}

}  // namespace minga
