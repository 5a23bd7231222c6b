// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/assembly/statute_decisions.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"

namespace minga::desk {

// What the community's statute sets, and what it set before.
struct StatuteView {
  Date today;
  Statute in_force;  // today
  struct Change {
    Statute statute;
    std::optional<storage::Agreement> by;  // none: as the community was set up
  };
  std::vector<Change> history;                 // newest first; those after today come into force later
  std::vector<storage::Agreement> agreements;  // by which it can be changed, newest first
};
StatuteView statute_view(Desk&);

// By whoever runs the assembly, under its general agreement. Refusals: not_allowed, and those of
// amend_statute() of the domain.
Result<StatuteAmended> amend_statute(Desk&, const Session&, const CommandId&, const Statute&, AgreementId);

}  // namespace minga::desk
