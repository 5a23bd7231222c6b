// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/credits.h"

#include <array>
#include <ranges>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/issuance_form.h"
#include "kiosk/screens/sales.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> CreditsScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return desk::credits(desk); });
}

std::optional<Intent> CreditsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Credits and sales"));
  if (!view_) return std::nullopt;
  const bool may = desk::has_right(session_.offices, desk::Right::record_sales);
  const bool issue = may && ui.side_button("issue", ui.tr("Record an issuance"), Icon::add);
  const bool sales = ui.main_button("sales", ui.tr("Sales"), Icon::sale);
  if (view_->issuances.empty()) {
    ui::empty_state(ui, Icon::leaf,
                    ui.tr("The credits that the registry issues for your trees will be here, year by year."));
  } else {
    const std::array<float, 2> shares{1, 1};
    const std::array<std::function<void()>, 2> columns{[&] { draw_totals(ui); }, [&] { draw_vintages(ui); }};
    ui.columns(shares, 75, columns);
    draw_issuances(ui);
  }
  if (issue) return go<IssuanceFormScreen>(session_);
  if (sales) return go<SalesScreen>(session_);
  return std::nullopt;
}

void CreditsScreen::draw_totals(Ui& ui) const {
  ui::figure(ui, filled(ui.tr("{} t"), grouped(view_->in_all.left())), ui.tr("are left to sell"), Tone::main);
  ui::labelled(ui, ui.tr("Issued by the registry"), filled(ui.tr("{} t"), grouped(view_->in_all.issued)));
  ui::labelled(ui, ui.tr("Sold"), filled(ui.tr("{} t"), grouped(view_->in_all.sold)), Tone::money);
  ui::muted(ui, ui.tr("One credit is one tonne of carbon dioxide that your trees took from the air."));
}

void CreditsScreen::draw_vintages(Ui& ui) const {
  ui::heading(ui, ui.tr("By the year of the carbon"));
  std::vector<ui::Bar> bars;
  for (const auto& each : view_->stock)
    bars.push_back({.label = std::to_string(each.vintage),
                    .value_text = filled(ui.tr("{} t issued"), grouped(each.issued)),
                    .value = each.sold,
                    .whole = each.issued,
                    .tone = Tone::money,
                    .note = filled(ui.tr("{} t sold, {} t left"), grouped(each.sold), grouped(each.left()))});
  ui::bars(ui, bars);
}

void CreditsScreen::draw_issuances(Ui& ui) const {
  ui::heading(ui, ui.tr("What the registry issued"));
  for (const auto& each : view_->issuances | std::views::reverse) {
    auto detail = day_text(each.date);
    if (!each.serials.empty()) detail += " · " + each.serials;
    ui::row(ui, "issuance/" + std::to_string(each.id.value),
            {each.standard + " " + std::to_string(each.vintage), detail,
             filled(ui.tr("{} t"), grouped(each.tonnes)), Icon::leaf, Shape::none, Tone::main},
            false);
  }
}

}  // namespace minga::screens
