// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/statute_decisions.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// By whoever runs the assembly, under its general agreement. Refusals: not_allowed, and those of
// amend_statute() of the domain.
Result<StatuteAmended> amend_statute(Desk&, const Session&, const CommandId&, const Statute&, AgreementId);

}  // namespace minga::desk
