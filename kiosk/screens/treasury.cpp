// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/treasury.h"

#include <array>

#include "kiosk/screens/books.h"
#include "kiosk/screens/credits.h"
#include "kiosk/screens/distributions.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/payout.h"
#include "kiosk/screens/projects.h"
#include "kiosk/screens/treasury_rules.h"
#include "kiosk/screens/work.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> TreasuryScreen::arrive(const Surroundings&) {
  return ask([](desk::Desk& desk) { return std::pair(desk::treasury(desk), desk::drawer(desk)); },
             [this](std::pair<desk::TreasuryView, desk::DrawerView> views) -> std::optional<Intent> {
               view_ = std::move(views.first);
               drawer_ = std::move(views.second);
               return std::nullopt;
             });
}

std::optional<Intent> TreasuryScreen::draw(Ui& ui) {
  ui.where(ui.tr("Treasury"));
  if (!view_) return std::nullopt;
  std::optional<Intent> intent;
  const std::array<float, 2> shares{3, 5};
  const std::array<std::function<void()>, 2> columns{[&] { draw_funds(ui); },
                                                     [&] { intent = draw_tiles(ui); }};
  ui.columns(shares, 60, columns);
  if (ui.side_button("rules", ui.tr("Rules"), Icon::settings)) return go<TreasuryRulesScreen>(session_);
  if (desk::has_right(session_.offices, desk::Right::pay) &&
      ui.main_button("pay", ui.tr("Pay someone"), Icon::cash, view_->people_owed > 0))
    return go<PayFindScreen>(session_);
  return intent;
}

void TreasuryScreen::draw_funds(Ui& ui) const {
  const auto& view = *view_;
  ui::heading(ui, ui.tr("Where the money is"));
  ui::labelled(ui, ui.tr("In the bank"), to_text(view.bank));
  draw_cash(ui);
  ui::labelled(ui, ui.tr("Forest fund"), to_text(view.forest_fund), Tone::main);
  ui::labelled(ui, ui.tr("Farmers' fund"), to_text(view.farmers_fund), Tone::money);
  ui::labelled(ui, ui.tr("For projects"), to_text(view.for_projects));
  const auto people = static_cast<long>(view.people_owed);
  ui::labelled(ui, filled(ui.trn("Owed to {} person", "Owed to {} people", people), grouped(people)),
               to_text(view.owed), Tone::money);
}

void TreasuryScreen::draw_cash(Ui& ui) const {
  const auto& drawer = *drawer_;
  if (drawer.told)
    ui::labelled(ui, ui.tr("In the cash box"), to_text(*drawer.told));
  else if (drawer.last)
    ui::labelled(
        ui,
        filled(ui.tr("In the cash box, counted on {} at {}"), day_text(local_date(drawer.last->count.at)),
               clock_text(local_time(drawer.last->count.at))),
        to_text(drawer.last->count.counted));
  else
    ui::labelled(ui, ui.tr("In the cash box"), ui.tr("not counted yet"));
}

std::optional<Intent> TreasuryScreen::draw_tiles(Ui& ui) const {
  ui::TileGrid tiles(ui, 36);
  const auto sold = filled(ui.tr("{} t sold"), grouped(view_->totals.tonnes));
  if (tiles.tile("credits", Icon::sale, ui.tr("Credits and sales"), sold, Tone::main))
    return go<CreditsScreen>(session_);
  if (tiles.tile("distributions", Icon::distribution, ui.tr("Distributions"), ui.tr("The farmers' part"),
                 Tone::money))
    return go<DistributionsScreen>(session_);
  if (tiles.tile("projects", Icon::tools, ui.tr("Projects"), ui.tr("What is spent"), Tone::main))
    return go<ProjectsScreen>(session_);
  if (tiles.tile("payout", Icon::cash, ui.tr("Payout day"), ui.tr("Cash and receipts"), Tone::money))
    return go<PayoutScreen>(session_);
  if (tiles.tile("work", Icon::tree, ui.tr("Work and land"), ui.tr("Parcels, payrolls"), Tone::main))
    return go<WorkScreen>(session_);
  if (tiles.tile("books", Icon::chart, ui.tr("Books and reports"), ui.tr("The way of each sol"), Tone::plain))
    return go<BooksScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
