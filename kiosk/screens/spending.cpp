// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/spending.h"

#include <array>

#include "kiosk/screens/spending_void.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SpendingScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::spending_voucher(desk, id); });
}

std::optional<Intent> SpendingScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Spending No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const auto& v = *view_;
  // The form it may have come from is done with.
  const bool leave = ui.back_button(ui.tr("Back"));
  const bool print_it = ui.main_button("print", ui.tr("Print the voucher"), Icon::print);
  const bool may_void = !v.voided && desk::has_right(session_.offices, desk::Right::authorise);
  const bool void_it = may_void && ui.side_button("void", ui.tr("Void it"), Icon::cancel);
  ui::heading(ui, v.what);
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::figure(ui, to_text(v.amount), v.project, Tone::money);
        if (v.voided)
          ui::notice(ui, Tone::danger, ui.tr("Voided"), v.void_reason);
        else
          ui::notice(ui, Tone::main, ui.tr("Authorised"),
                     filled(ui.tr("By {} and {}."), v.president, v.treasurer));
      },
      [&] {
        ui::labelled(ui, ui.tr("From whom"), v.supplier);
        ui::labelled(ui, ui.tr("Paper of the supplier"), v.document);
        ui::labelled(ui, ui.tr("Day on the paper"), day_text(v.day));
        ui::labelled(ui, ui.tr("Paid how"),
                     v.method == PayMethod::cash ? ui.tr("From the cash box") : ui.tr("From the bank"));
        if (v.method == PayMethod::bank) ui::labelled(ui, ui.tr("Bank reference"), v.bank_reference);
        ui::labelled(ui, ui.tr("Recorded"), day_text(v.recorded) + " " + clock_text(v.time));
      }};
  ui.columns(shares, 75, columns);
  if (leave) return Intent{BackTo{"project"}};
  if (void_it) return go<SpendingVoidScreen>(session_, id_);
  return print_it ? std::optional(print()) : std::nullopt;
}

// From what is kept now, so that a voucher printed late says that it was voided.
Intent SpendingScreen::print() const {
  return submit([id = id_](desk::Desk& desk) { return desk::spending_voucher(desk, id); },
                [](SpendingVoucher voucher) -> std::optional<Intent> {
                  const auto number = std::to_string(voucher.number.value);
                  Print print;
                  print.name = "gasto-" + number;
                  print.title = "Comprobante de gasto N° " + number;
                  print.size = PaperSize::a4;
                  print.paper = [voucher = std::move(voucher)] { return spending_voucher(voucher); };
                  return Intent{std::move(print)};
                });
}

}  // namespace minga::screens
