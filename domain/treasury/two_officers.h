// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/ids.h"
#include "domain/base/result.h"

namespace minga {

// Whether the president and the treasurer of this moment stand behind an act with their own PINs, each a
// person of their own. Refusals: same_person_twice, president_and_treasurer_needed.
Result<bool> signed_by_two(bool first_is_president, bool second_is_treasurer, MemberNumber president,
                           MemberNumber treasurer);

}  // namespace minga
