// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/board.h"

#include <array>
#include <vector>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> BoardScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::board(desk); });
}

std::optional<Intent> BoardScreen::draw(Ui& ui) {
  ui.where(ui.tr("Board"));
  if (!view_) return std::nullopt;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> upper{[&] { draw_forest(ui); }, [&] { draw_money(ui); }};
  ui.columns(shares, 75, upper);
  const std::array<std::function<void()>, 2> lower{[&] { draw_people(ui); }, [&] { draw_agreements(ui); }};
  ui.columns(shares, 75, lower);
  return std::nullopt;
}

void BoardScreen::draw_forest(Ui& ui) const {
  const auto& view = *view_;
  constexpr std::int64_t m2_in_a_hectare = 10'000;
  ui::heading(ui, ui.tr("Our forest"));
  ui::progress(ui, ui.tr("Hectares"), view.area_m2, view.hectares_goal * m2_in_a_hectare,
               filled(ui.tr("{} of {}"), hectares_text(view.area_m2), grouped(view.hectares_goal)));
  ui::progress(ui, ui.tr("Credits sold, t"), view.tonnes_sold, view.tonnes_issued,
               filled(ui.tr("{} of {}"), grouped(view.tonnes_sold), grouped(view.tonnes_issued)));
  ui::figure(ui, grouped(view.trees), ui.tr("living trees in our care"), Tone::main);
}

void BoardScreen::draw_money(Ui& ui) const {
  const auto& view = *view_;
  ui::heading(ui, ui.tr("Where the money went"));
  if (!view.credited.is_positive()) {
    ui::muted(ui, ui.tr("After the first sale of credits it will be here, sol by sol."));
    return;
  }
  const auto part = [&](std::string label, Money amount, Shape shape, Tone tone) {
    ui::Bar bar;
    bar.label = std::move(label);
    bar.value_text = to_text(amount);
    bar.value = amount.minor();
    bar.whole = view.credited.minor();
    bar.shape = shape;
    bar.tone = tone;
    return bar;
  };
  const std::vector<ui::Bar> all{
      part(ui.tr("Came to the bank"), view.credited, Shape::none, Tone::plain),
      part(ui.tr("To the forest"), view.to_forest, Shape::triangle, Tone::main),
      part(ui.tr("Of it, for projects"), view.for_projects, Shape::triangle, Tone::main),
      part(ui.tr("To the farmers"), view.to_farmers, Shape::hexagon, Tone::money),
      part(ui.tr("Of it, paid"), view.paid, Shape::hexagon, Tone::money)};
  ui::bars(ui, all);
}

void BoardScreen::draw_people(Ui& ui) const {
  const auto& view = *view_;
  ui::heading(ui, ui.tr("Who we are"));
  ui::women_and_men(ui, ui.tr("On the roll"), view.members.women, view.members.men, view.members.others);
  ui::women_and_men(ui, ui.tr("With a vote"), view.qualified.women, view.qualified.men,
                    view.qualified.others);
  if (!view.assembly) return;
  ui::women_and_men(ui, filled(ui.tr("Here at the assembly of {}"), day_text(view.assembly->date)),
                    view.present.women, view.present.men, view.present.others);
  ui::progress(
      ui, ui.tr("Quorum"), view.present.total(), view.quorum_needed,
      filled(ui.tr("{} here, {} needed"), grouped(view.present.total()), grouped(view.quorum_needed)));
}

void BoardScreen::draw_agreements(Ui& ui) const {
  ui::heading(ui, ui.tr("What we decided"));
  if (view_->agreements.empty()) ui::muted(ui, ui.tr("What the assembly agrees will be here."));
  for (const auto& agreement : view_->agreements) {
    ui::Row row;
    row.title = agreement.text;
    row.detail =
        filled(ui.tr("Agreement No {} · {}"), std::to_string(agreement.id.value), day_text(agreement.date));
    row.icon = Icon::vote;
    row.tone = Tone::main;
    ui::row(ui, "agreement/" + std::to_string(agreement.id.value), row, false);
  }
}

}  // namespace minga::screens
