// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/people/events.h"

namespace minga {

struct AmendmentFacts {
  bool agreement_known = false;  // a general agreement of the assembly that stands
  Date today;
};
// What the statute sets from `amended.since` on; what was decided before keeps the values it was decided
// under. Refusals: unknown_agreement, date_impossible (in force before today), number_out_of_range (a quorum
// that is no part of a whole, a share of women and of men beyond a half, basis points beyond 10,000, hectares
// below 1, a notice beyond longest_notice_days, a time to speak beyond those of speaking.h).
inline constexpr std::int64_t longest_notice_days = 90;
Result<StatuteAmended> amend_statute(const AmendmentFacts&, const Statute& amended, AgreementId);

}  // namespace minga
