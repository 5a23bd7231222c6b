// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/sheets.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// All that is kept about whoever was identified, and about nobody else. Refusal: unknown_member.
Result<MemberRecord> member_record(Desk&, const Session&);

}  // namespace minga::desk
