// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/stick_files.h"

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent StickFilesScreen::reload() {
  return load(files_, [files = source()](desk::Desk& desk) { return files(desk); });
}

std::optional<Intent> StickFilesScreen::draw(Ui& ui) {
  const auto said = words(ui);
  ui.where(said.where);
  if (!files_) return std::nullopt;
  if (ui.main_button("again", ui.tr("Look again"), Icon::search)) return reload();
  if (files_->empty()) {
    ui::empty_state(ui, said.icon, said.empty);
    return std::nullopt;
  }
  ui::heading(ui, said.question);
  for (std::size_t i = 0; i < files_->size(); ++i) {
    const auto& file = (*files_)[i];
    const auto day = file.changed.seconds > 0 ? " · " + day_text(local_date(file.changed)) : std::string();
    const ui::Row row{.title = file.name,
                      .detail = file.folder + day,
                      .trailing = filled(ui.tr("{} KB"), grouped((file.bytes + 1023) / 1024)),
                      .icon = said.icon};
    if (ui::row(ui, "row/" + std::to_string(i), row)) return chosen(file);
  }
  return std::nullopt;
}

}  // namespace minga::screens
