// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/sheets.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// All that is kept about whoever was identified, and about nobody else. Refusal: unknown_member.
Result<MemberRecord> member_record(Desk&, const Session&);

// What is known here of an office that is handed over; cash and bank for the treasury only. Refusals:
// not_allowed (officers only), unknown_member, same_person_twice.
Result<HandoverSheet> handover_sheet(Desk&, const Session&, const OfficeHeld&, MemberNumber to);

}  // namespace minga::desk
