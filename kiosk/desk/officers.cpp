// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/officers.h"

#include <algorithm>

#include "domain/people/roll.h"
#include "storage/queries/people.h"

namespace minga::desk {

bool holds(Desk& desk, const Session& session, Office office) {
  const auto member = storage::find_member(desk.db(), session.member);
  if (!member || !takes_part(member->status)) return false;
  const auto held = offices_on(storage::offices_of(desk.db(), session.member), session.member, desk.today());
  return std::find(held.begin(), held.end(), office) != held.end();
}

}  // namespace minga::desk
