// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/days.h"

#include <array>

#include "kiosk/tour/agenda_day.h"
#include "kiosk/tour/assembly_day.h"
#include "kiosk/tour/payout_day.h"
#include "kiosk/tour/roll_day.h"
#include "kiosk/tour/shares_day.h"
#include "kiosk/tour/votes_day.h"
#include "kiosk/tour/work_day.h"

namespace minga::tour {

std::span<const Day> days() {
  static constexpr std::array all{
      Day{"assembly", "from the roll to the votes, the receipts and the acta", play_assembly_day},
      Day{"agenda", "item by item: turns to speak, a proposal, a task, the signed acta, equality",
          play_agenda_day},
      Day{"votes", "every way to decide: slips, papers, the board, hands, an annulment", play_votes_day},
      Day{"payout", "the cash box, notes and coins, payments, a voided receipt, a blind count",
          play_payout_day},
      Day{"work", "land and work, rate and payroll, the money followed, reports and the poster",
          play_work_day},
      Day{"roll", "a woman registered, cards and PINs, a standing, a list brought in, the update",
          play_roll_day},
      Day{"shares", "from the credits to each one's share, and the projects", play_shares_day},
  };
  return all;
}

}  // namespace minga::tour
