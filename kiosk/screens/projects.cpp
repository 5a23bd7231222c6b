// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/projects.h"

#include <algorithm>

#include "kiosk/screens/project.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ProjectsScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) {
    auto books = desk::project_books(desk);
    std::erase_if(books, [](const storage::ProjectBooks& each) { return !each.agreement; });
    return books;
  });
}

std::optional<Intent> ProjectsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Projects"));
  if (!view_) return std::nullopt;
  if (view_->empty()) {
    ui::empty_state(ui, Icon::tools,
                    ui.tr("The projects for which the assembly approves money will be here, with what is "
                          "spent and what is left."));
    return std::nullopt;
  }
  std::optional<Intent> intent;
  for (const auto& books : *view_) {
    if (ui::row(ui, "project/" + std::to_string(books.id.value),
                {books.title, filled(ui.tr("{} approved"), to_text(books.approved())),
                 filled(ui.tr("{} left"), to_text(books.left)), Icon::tools, Shape::none, Tone::main}))
      intent = go<ProjectScreen>(session_, books.id);
    const Money used = books.spent + books.wages;
    ui::progress(ui, ui.tr("Spent"), used.minor(), books.approved().minor(), to_text(used), Tone::money);
  }
  return intent;
}

}  // namespace minga::screens
