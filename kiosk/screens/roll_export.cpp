// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/roll_export.h"

#include "kiosk/desk/roll_lists.h"
#include "kiosk/documents/report_tables.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> RollExportScreen::draw(Ui& ui) {
  ui.where(ui.tr("Roll"));
  ui::heading(ui, ui.tr("Take the roll along"));
  ui::body(ui, ui.tr("Plug in a USB stick. Two files are written on it: one for a spreadsheet, and one that "
                     "any program reads."));
  ui::notice(ui, Tone::danger, ui.tr("Keep it as you keep the book"),
             ui.tr("It holds the addresses, phone numbers and DNIs of everybody, also of those who left."));
  if (ui.side_button("print", ui.tr("Print the roll"), Icon::print)) return print_roll(session_);
  if (ui.main_button("save", ui.tr("Save on the stick"), Icon::paper)) return save();
  return std::nullopt;
}

Intent RollExportScreen::save() const {
  return submit([session = session_](desk::Desk& desk) { return desk::exported_roll(desk, session); },
                [](RollSheet sheet) -> std::optional<Intent> {
                  Save save;
                  save.folder = "padron-" + iso(sheet.date);
                  save.files = [sheet = std::move(sheet)] {
                    std::vector<SavedFile> files;
                    for (auto& [name, bytes] : roll_files(sheet))
                      files.push_back({std::move(name), std::move(bytes)});
                    return files;
                  };
                  return Intent{std::move(save)};
                });
}

Intent print_roll(const desk::Session& session) {
  return submit([session](desk::Desk& desk) { return desk::roll_sheet(desk, session); },
                [](RollSheet sheet) -> std::optional<Intent> {
                  Print print;
                  print.name = "padron-" + iso(sheet.date);
                  print.title = "Padrón";
                  print.paper = [sheet = std::move(sheet)] { return roll_book(sheet); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
