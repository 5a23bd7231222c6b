// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/practice.h"

#include "kiosk/widgets/band.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

void add(desk::VoteView& view, std::string title, std::int64_t cost, std::string picture,
         std::string benefit) {
  VoteOption option;
  option.title = std::move(title);
  option.cost = soles(cost);
  view.vote.options.push_back(std::move(option));
  auto& project = view.projects.emplace_back();
  project.picture = std::move(picture);
  project.benefit = std::move(benefit);
}

// Anew in each frame, so that it follows the language.
desk::VoteView made_up(const Ui& ui) {
  desk::VoteView view;
  view.vote.kind = VoteKind::fund_allocation;
  view.vote.question = ui.tr("Which fruit shall we plant?");
  view.vote.budget = soles(500);
  add(view, ui.tr("Mango"), 200, "tree", ui.tr("Sweet fruit from December to March."));
  add(view, ui.tr("Avocado"), 250, "leaf", ui.tr("Bears after three years and sells well."));
  add(view, ui.tr("Lemon"), 150, "tree", ui.tr("Bears nearly all year round."));
  add(view, ui.tr("Banana"), 100, "leaf", ui.tr("The first bunch comes within a year."));
  return view;
}

}  // namespace

std::optional<Intent> PracticeScreen::draw(Ui& ui) {
  ui.where(ui.tr("Practice"));
  ui.pin([&] { ui::band(ui, ui.tr("PRACTICE: nothing is counted")); });
  if (done_) return draw_thanks(ui);
  if (!sheet_.draw(ui, made_up(ui))) return std::nullopt;
  sheet_.clear();
  done_ = true;
  ui.to_first_page();
  return std::nullopt;
}

std::optional<Intent> PracticeScreen::draw_thanks(Ui& ui) {
  ui::notice(ui, Tone::main, ui.tr("This is how one votes"),
             ui.tr("It was practice: nothing was counted and nothing was kept. Thank you for trying."));
  if (ui.back_button(ui.tr("Again"))) {
    done_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  if (ui.main_button("done", ui.tr("Finish"), Icon::home)) return home();
  return std::nullopt;
}

}  // namespace minga::screens
