// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sale.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/trail.h"
#include "kiosk/widgets/sum.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/dates.h"

namespace minga::screens {

std::optional<Intent> SaleScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::sale_view(desk, id); });
}

std::optional<Intent> SaleScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Sale No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const auto& [sale, issuance] = *view_;
  ui::heading(ui, sale.buyer);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(sale.credited), ui.tr("credited by the bank"), Tone::money);
        ui::labelled(ui, ui.tr("To the forest"), to_text(sale.to_forest), Tone::main);
        ui::labelled(ui, ui.tr("To the farmers"), to_text(sale.to_farmers), Tone::money);
      },
      [&] {
        ui::labelled(ui, ui.tr("Which credits"), issuance.standard + " " + std::to_string(issuance.vintage));
        ui::labelled(ui, ui.tr("Tonnes sold"), grouped(sale.tonnes));
        ui::labelled(ui, ui.tr("Price in the contract"), to_text(sale.contract_price));
        ui::labelled(ui, ui.tr("Kept by the banks"),
                     sale.fee.is_zero() ? ui.tr("Not named") : to_text(sale.fee));
        ui::labelled(ui, ui.tr("Day it was credited"), long_date(ui.language(), sale.credited_on));
        ui::labelled(ui, ui.tr("Bank reference"), sale.bank_reference);
      }};
  ui.columns(shares, 75, columns);
  if (ui.main_button("trail", ui.tr("Where did it go?"), Icon::next))
    return go<SaleTrailScreen>(session_, id_);
  return std::nullopt;
}

}  // namespace minga::screens
