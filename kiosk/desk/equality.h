// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/participation.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// Of one assembly. Refusals: unknown_assembly.
Result<Participation> participation_in(Desk&, AssemblyId);
// Of a calendar year; 0: of all years.
Participation participation_of(Desk&, int year);

}  // namespace minga::desk
