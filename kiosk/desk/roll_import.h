// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/people/roll_import.h"
#include "kiosk/desk/stick_files.h"

// A roll kept in a spreadsheet, brought in from a stick or from the folder for it.
namespace minga::desk {

// The .csv and .txt files on the sticks, by name.
std::vector<StickFile> import_files(Desk&);

// Refusals: not_allowed, import_unreadable (also a stick pulled out), and those of minga::preview_roll.
Result<ImportPreview> preview_roll(Desk&, const Session&, const std::string& path, const ImportChoices&);

// All of it or nothing, in one event. Refusals: the same, and those of minga::import_roll.
Result<RollImported> import_roll(Desk&, const Session&, const CommandId&, const std::string& path,
                                 const ImportChoices&, const ImportShown&);

// For whoever has the machine, as `minga import roll` does it: nobody's rights are asked, and the line of the
// log has no actor.
Result<ImportPreview> preview_roll_at_machine(Desk&, const std::string& path, const ImportChoices&);
Result<RollImported> import_roll_at_machine(Desk&, const CommandId&, const std::string& path,
                                            const ImportChoices&, const ImportShown&);

}  // namespace minga::desk
