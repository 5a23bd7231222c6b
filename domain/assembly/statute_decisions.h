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
// or share that is no part of a whole, basis points beyond 10,000, hectares below 1).
Result<StatuteAmended> amend_statute(const AmendmentFacts&, const Statute& amended, AgreementId);

}  // namespace minga
