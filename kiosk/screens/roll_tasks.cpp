// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/roll_tasks.h"

#include "kiosk/screens/cards.h"
#include "kiosk/screens/groups.h"
#include "kiosk/screens/households.h"
#include "kiosk/screens/import_files.h"
#include "kiosk/screens/roll_export.h"
#include "kiosk/screens/roll_update.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> RollTasksScreen::draw(Ui& ui) {
  ui.where(ui.tr("Lists and cards"));
  ui::TileGrid tiles(ui);
  if (tiles.tile("households", Icon::household, ui.tr("Households"), ui.tr("Who is missing there")))
    return go<HouseholdsScreen>(session_, Sex::woman);
  if (tiles.tile("update", Icon::check, ui.tr("Update"), ui.tr("Who was asked again")))
    return go<RollUpdateScreen>(session_);
  const bool keeps = desk::has_right(session_.offices, desk::Right::keep_roll);
  if ((keeps || session_.holds(Office::fiscal)) &&
      tiles.tile("take-along", Icon::paper, ui.tr("Take the roll along"), ui.tr("On a stick or paper")))
    return go<RollExportScreen>(session_);
  if (!keeps) return std::nullopt;
  if (tiles.tile("groups", Icon::people, ui.tr("Groups"), ui.tr("Planting, coffee, others")))
    return go<GroupsScreen>(session_);
  if (tiles.tile("cards", Icon::person, ui.tr("Member cards"), ui.tr("With their number")))
    return go<CardsScreen>(session_);
  if (tiles.tile("pins", Icon::key, ui.tr("First PINs"), ui.tr("On folded slips")))
    return go<PinSlipsScreen>(session_);
  if (tiles.tile("import", Icon::list, ui.tr("Bring in a list"), ui.tr("From a spreadsheet")))
    return go<ImportFilesScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
