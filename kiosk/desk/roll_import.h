// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/people/roll_import.h"
#include "kiosk/desk/desk.h"

// A roll kept in a spreadsheet, brought in from a stick or from the folder for it.
namespace minga::desk {

struct ImportFile {
  std::string path;
  std::string name;    // of the file alone
  std::string folder;  // the one it lies in, as people know it: the stick's name
  std::int64_t bytes = 0;
};
// The .csv and .txt files of Settings::import_folders and three folders below, by name; hidden ones and links
// apart. At most 200.
std::vector<ImportFile> import_files(Desk&);

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
