// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/decisions.h"
#include "domain/assembly/notice.h"
#include "kiosk/desk/desk.h"

// How an assembly is called together.
namespace minga::desk {

// What a new convening begins from.
struct ConveningView {
  std::string place;              // where the last one was; the community's own for the first
  std::string how;                // and how people were told
  std::vector<Statute> statutes;  // the newest first
  // In force on that day.
  Statute statute_on(Date) const;
};
ConveningView convening_view(Desk&);

// What the wall notice and the slips say. Refusals: unknown_assembly, assembly_not_convened (it was held: its
// acta tells of it).
Result<AssemblyNotice> assembly_notice(Desk&, AssemblyId);

}  // namespace minga::desk
