// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/poster.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/chart.h"

namespace minga::screens {

Intent PosterScreen::load_facts() {
  return ask(
      [year = stepper_.year](desk::Desk& desk) {
        const auto years = desk::book_years(desk);
        return std::pair{years, desk::poster(desk, year == 0 ? years.last : year)};
      },
      [this](std::pair<desk::BookYears, Poster> answer) -> std::optional<Intent> {
        stepper_.know(answer.first);
        facts_ = std::move(answer.second);
        return std::nullopt;
      });
}

std::optional<Intent> PosterScreen::draw(Ui& ui) {
  ui.where(ui.tr("Poster"));
  if (!facts_) return std::nullopt;
  const bool large = ui.main_button("print-a3", ui.tr("Print large (A3)"), Icon::print);
  const bool small = ui.side_button("print-a4", ui.tr("Print small (A4)"), Icon::print);
  ui::heading(ui, ui.tr("For the notice board"));
  ui::muted(ui, ui.tr("It names nobody: everyone may know what stands on it."));
  bool other_year = false;
  const std::array<float, 2> shares{2, 3};
  const std::array<std::function<void()>, 2> columns{[&] { other_year = stepper_.draw(ui); },
                                                     [&] { draw_places(ui); }};
  ui.columns(shares, 60, columns);
  if (large) return print(PaperSize::a3);
  if (small) return print(PaperSize::a4);
  if (other_year) return load_facts();
  return std::nullopt;
}

void PosterScreen::draw_places(Ui& ui) const {
  const auto& facts = *facts_;
  std::vector<ui::Bar> bars;
  const auto add = [&](std::string label, Money amount, Tone tone) {
    ui::Bar bar;
    bar.label = std::move(label);
    bar.value_text = to_text(amount);
    bar.value = amount.minor();
    bar.whole = facts.accounted_for().minor();
    bar.tone = tone;
    bars.push_back(std::move(bar));
  };
  add(ui.tr("Paid to people"), facts.paid, Tone::money);
  add(ui.tr("Owed to people, not paid yet"), facts.owed, Tone::money);
  add(ui.tr("Spent on projects"), facts.spent, Tone::main);
  add(ui.tr("Kept for projects"), facts.for_projects, Tone::main);
  add(ui.tr("Forest fund"), facts.forest_fund, Tone::main);
  add(ui.tr("Farmers' fund"), facts.farmers_fund, Tone::money);
  ui::bars(ui, bars);
}

Intent PosterScreen::print(PaperSize size) const {
  const bool large = size == PaperSize::a3;
  Print print;
  print.name = "afiche-" + std::to_string(stepper_.year) + (large ? "-a3" : "-a4");
  print.title = "Afiche " + std::to_string(stepper_.year);
  print.size = size;
  print.paper = [facts = *facts_, large] {
    return minga::poster(facts, large ? PosterPaper::a3 : PosterPaper::a4);
  };
  return Intent{std::move(print)};
}

}  // namespace minga::screens
