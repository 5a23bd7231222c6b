// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/import_files.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/import_roll.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent ImportFilesScreen::reload() {
  return load(files_, [](desk::Desk& desk) { return desk::import_files(desk); });
}

std::optional<Intent> ImportFilesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Bring in a list"));
  if (!files_) return std::nullopt;
  if (ui.main_button("again", ui.tr("Look again"), Icon::search)) return reload();
  if (files_->empty()) {
    ui::empty_state(ui, Icon::list,
                    ui.tr("Save the list as CSV in the spreadsheet, put it on a USB stick, put the stick in, "
                          "and touch Look again."));
    return std::nullopt;
  }
  ui::heading(ui, ui.tr("Which list?"));
  for (std::size_t i = 0; i < files_->size(); ++i) {
    const auto& file = (*files_)[i];
    const ui::Row row{.title = file.name,
                      .detail = file.folder,
                      .trailing = filled(ui.tr("{} KB"), grouped((file.bytes + 1023) / 1024)),
                      .icon = Icon::list};
    if (ui::row(ui, "row/" + std::to_string(i), row)) return go<ImportRollScreen>(session_, file);
  }
  return std::nullopt;
}

}  // namespace minga::screens
