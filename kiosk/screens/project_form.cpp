// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/project_form.h"

#include <array>

#include "domain/base/text.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

std::vector<ui::Form::Choice> pictures(const Ui& ui) {
  const std::array<std::pair<const char*, std::string>, 8> all{{{"water", ui.tr("Water")},
                                                                {"drying", ui.tr("Drying")},
                                                                {"pest", ui.tr("Pests and diseases")},
                                                                {"training", ui.tr("Training")},
                                                                {"tools", ui.tr("Tools")},
                                                                {"road", ui.tr("Road")},
                                                                {"house", ui.tr("House")},
                                                                {"tree", ui.tr("Trees")}}};
  std::vector<ui::Form::Choice> choices;
  for (const auto& [word, title] : all) choices.push_back({word, title, {}, Tone::main, picture_for(word)});
  return choices;
}

}  // namespace

std::optional<Intent> ProjectFormScreen::draw(Ui& ui) {
  ui.where(ui.tr("Propose a project"));
  form_.draw(ui, [&] {
    form_.sentence(ui, "title", ui.tr("What is it called?"), title_, longest_name);
    form_.sentence(ui, "benefit", ui.tr("What is it good for?"), benefit_, longest_sentence);
    form_.amount(ui, "cost", ui.tr("What does it cost, in soles?"), cost_);
    form_.choice(ui, "picture", ui.tr("Picture"), picture_, pictures(ui));
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("save", ui.tr("Save"), Icon::check)) return save();
  return std::nullopt;
}

Intent ProjectFormScreen::save() {
  const ProjectDraft draft{title_, benefit_, picture_, money_from(cost_).value_or(Money())};
  return submit([session = session_, command = command_,
                 draft](desk::Desk& desk) { return desk::propose_project(desk, session, command, draft); },
                [this](const ProjectProposed&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "Saved", "The project can be put to a vote now.", then(back()));
                });
}

}  // namespace minga::screens
