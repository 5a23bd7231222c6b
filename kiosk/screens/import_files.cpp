// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/import_files.h"

#include "kiosk/desk/roll_import.h"
#include "kiosk/screens/import_roll.h"

namespace minga::screens {

StickFilesScreen::Words ImportFilesScreen::words(const Ui& ui) const {
  return {ui.tr("Bring in a list"), ui.tr("Which list?"),
          ui.tr("Save the list as CSV in the spreadsheet, put it on a USB stick, put the stick in, "
                "and touch Look again."),
          Icon::list};
}

StickFilesScreen::Files (*ImportFilesScreen::source() const)(desk::Desk&) { return desk::import_files; }

Intent ImportFilesScreen::chosen(const desk::StickFile& file) { return go<ImportRollScreen>(session_, file); }

}  // namespace minga::screens
