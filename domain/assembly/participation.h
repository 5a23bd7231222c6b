// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/people/head_count.h"

namespace minga {

// How women, men and people in neither column took part, in one assembly or over some days. People in neither
// column are in every total and never in another column. What somebody voted stands nowhere here.
struct Participation {
  std::string community;
  std::string place;
  bool sample = false;
  AssemblyId assembly;  // of one assembly; none: of all held from the first to the last day
  Date from;
  Date until;
  std::int64_t assemblies = 0;

  HeadCount invited;  // the qualified when it was convened
  HeadCount present;  // over several assemblies each is counted as often as they came; so with all of these
  HeadCount spoke;
  HeadCount seconds;   // spoken
  HeadCount proposed;  // proposals made
  HeadCount adopted;   // and adopted
  HeadCount voted;     // took part in a vote
  HeadCount elected;   // to an office
  HeadCount days;      // of paid work
  struct Paid {
    Money women, men, others;
  } paid;                // for these days
  HeadCount in_person;   // payouts received by the member
  HeadCount by_another;  // and by somebody they authorised
  std::string chain_head;
};

// Whether turnout may be shown by column. Nobody's choice follows from who took part alone; but beside the
// counts of a vote that all or nearly all of a very small group took part in, it narrows down theirs. So a
// column that holds somebody holds at least so many, or only the total is shown.
inline constexpr std::int64_t smallest_turnout_group = 3;
bool may_show_by_sex(const HeadCount& turnout);

// What a day's work earned on average; zero without any.
Money day_rate(Money paid, std::int64_t days);

}  // namespace minga
