// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

struct ShareTotals {
  Money pool;
  std::size_t people = 0;
  Money smallest, largest;
  ShareRule rule;
  std::vector<storage::Group> groups;  // whom the rule may name
  std::optional<Date> days_from, days_until;
};
// The rule, a line for each way of sharing it blends.
void draw_share_rule(Ui&, const ShareRule&, const std::vector<storage::Group>&);
// How many share a pool and by which rule, and what the smallest and the largest share is.
void draw_share_totals(Ui&, const ShareTotals&);
// Which days of work count: "from 01/03/2025 to 31/05/2025".
std::string days_text(Date from, Date until, Language);
// Each person's share and why, a piece of the list at a time. Answers whose line was touched. ids:
// person/<number>, earlier, later
std::optional<MemberNumber> draw_share_lines(Ui&, const std::vector<desk::ShareReason>&, Pager&,
                                             bool touchable);

}  // namespace minga::screens
