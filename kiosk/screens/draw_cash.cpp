// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/draw_cash.h"

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> DrawCashScreen::arrive(const Surroundings&) {
  return ask([id = id_](desk::Desk& desk) { return desk::distribution_view(desk, id); },
             [this](Result<desk::DistributionView> view) -> std::optional<Intent> {
               if (!view) return told(view.error(), then(back()));
               if (amount_.empty()) amount_ = typed_amount(view->cash_needed);
               view_ = std::move(*view);
               return std::nullopt;
             });
}

std::optional<Intent> DrawCashScreen::draw(Ui& ui) {
  ui.where(ui.tr("Draw cash from the bank"));
  if (!view_) return std::nullopt;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      ui::heading(ui, ui.tr("How much cash is drawn?"));
      ui::figure(ui, to_text(view_->cash_needed), ui.tr("is still needed to pay everyone"), Tone::money);
      ui::labelled(ui, ui.tr("In the cash drawer"), to_text(view_->cash));
    }
    form_.amount(ui, "amount", ui.tr("Amount in soles"), amount_);
  });
  if (form_.editing()) return std::nullopt;
  ui::muted(ui, ui.tr("Count the cash at the bank and put all of it in the drawer."));
  if (ui.main_button("draw", ui.tr("It is in the drawer"), Icon::check, !amount_.empty()))
    return submit_drawing();
  return std::nullopt;
}

Intent DrawCashScreen::submit_drawing() const {
  const auto amount = money_from(amount_).value_or(Money());
  return submit([session = session_, command = command_, id = id_,
                 amount](desk::Desk& desk) { return desk::draw_cash(desk, session, command, id, amount); },
                [](const CashDrawn& drawn) -> std::optional<Intent> {
                  return Intent{Tell{[amount_drawn = drawn.amount](Language l) {
                                       return Message{
                                           Tone::main, tr(l, "Cash drawn"),
                                           filled(tr(l, "{} went from the bank to the cash drawer."),
                                                  to_text(amount_drawn))};
                                     },
                                     then(back())}};
                });
}

}  // namespace minga::screens
