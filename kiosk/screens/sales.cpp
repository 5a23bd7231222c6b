// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sales.h"

#include <algorithm>
#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sale.h"
#include "kiosk/screens/sale_form.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SalesScreen::arrive(const Surroundings&) { return load_view(); }

Intent SalesScreen::load_view() {
  return load(view_, [pager = pager_](desk::Desk& desk) {
    return View{desk::treasury(desk), desk::sales(desk, pager.offset, pager.asked())};
  });
}

std::optional<Intent> SalesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Sales"));
  if (!view_) return std::nullopt;
  const auto& sales = view_->sales;
  const bool may = desk::has_right(session_.offices, desk::Right::record_sales);
  const bool record = may && ui.main_button("record", ui.tr("Record a sale"), Icon::add);
  if (record) return go<SaleFormScreen>(session_);
  if (sales.empty() && pager_.offset == 0) {
    draw_stock(ui);
    ui::empty_state(ui, Icon::sale, ui.tr("The credits sold will be here, with what each sale brought."));
    return std::nullopt;
  }
  if (pager_.offset == 0) {
    const std::array<float, 2> shares{1, 1};
    const std::array<std::function<void()>, 2> columns{[&] { draw_totals(ui); }, [&] { draw_stock(ui); }};
    ui.columns(shares, 75, columns);
  }
  std::optional<Intent> intent;
  for (std::size_t i = 0; i < pager_.shown(sales); ++i)
    if (draw_sale(ui, sales[i])) intent = go<SaleScreen>(session_, sales[i].id);
  if (pager_.draw(ui, pager_.has_later(sales))) return load_view();
  return intent;
}

void SalesScreen::draw_totals(Ui& ui) const {
  const auto& totals = view_->treasury.totals;
  ui::figure(ui, to_text(totals.credited), ui.tr("came to the bank from all sales"), Tone::money);
  ui::labelled(ui, ui.tr("To the forest"), to_text(totals.to_forest), Tone::main);
  ui::labelled(ui, ui.tr("To the farmers"), to_text(totals.to_farmers), Tone::money);
}

void SalesScreen::draw_stock(Ui& ui) const {
  if (view_->treasury.issuances.empty())
    ui::notice(ui, Tone::plain, "", ui.tr("Credits can be sold once they are issued."));
  for (const auto& issuance : view_->treasury.issuances)
    ui::progress(ui, issuance.standard + " " + std::to_string(issuance.vintage), issuance.sold,
                 issuance.tonnes,
                 filled(ui.tr("{} t left of {}"), grouped(issuance.left()), grouped(issuance.tonnes)));
}

bool SalesScreen::draw_sale(Ui& ui, const storage::Sale& sale) const {
  const auto& issuances = view_->treasury.issuances;
  const auto of = std::find_if(issuances.begin(), issuances.end(), [&](const storage::Issuance& issuance) {
    return issuance.id == sale.issuance;
  });
  const auto vintage = of == issuances.end() ? std::string() : std::to_string(of->vintage);
  const auto tonnes = filled(ui.tr("{} t of {}"), grouped(sale.tonnes), vintage);
  return ui::row(ui, "sale/" + std::to_string(sale.id.value),
                 {sale.buyer, day_text(sale.credited_on) + " · " + tonnes + " · " + sale.bank_reference,
                  to_text(sale.credited), Icon::sale, Shape::none, Tone::money});
}

}  // namespace minga::screens
