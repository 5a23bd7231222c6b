// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/two_officers.h"

namespace minga {

Result<bool> signed_by_two(bool first_is_president, bool second_is_treasurer, MemberNumber president,
                           MemberNumber treasurer) {
  if (president == treasurer) return refuse(Why::same_person_twice);
  if (!first_is_president || !second_is_treasurer) return refuse(Why::president_and_treasurer_needed);
  return true;
}

}  // namespace minga
