// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pay_member.h"

#include <array>

#include "kiosk/screens/sign_payout.h"
#include "kiosk/widgets/text.h"
#include "kiosk/words/spelling.h"

namespace minga::screens {

std::optional<Intent> PayMemberScreen::arrive(const Surroundings&) {
  return load_result(view_, [typed = std::to_string(member_.value)](desk::Desk& desk) {
    return desk::payout_view(desk, typed);
  });
}

std::optional<Intent> PayMemberScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  if (!view_) return std::nullopt;
  const bool sign = ui.main_button("sign", ui.tr("Sign"), Icon::sign, view_->payable_now);
  ui::heading(ui, view_->member.full_name());
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{[&] { draw_amount(ui); }, [&] { draw_account(ui); }};
  ui.columns(shares, 75, columns);
  if (sign) return go<SignPayoutScreen>(session_, *view_);
  return std::nullopt;
}

void PayMemberScreen::draw_amount(Ui& ui) const {
  const auto& view = *view_;
  if (!view.payable.is_positive()) {
    ui::notice(ui, Tone::plain, ui.tr("Nothing to hand over now"),
               view.owed.is_positive()
                   ? ui.tr("What is owed is less than the smallest coin. It stays on the account.")
                   : ui.tr("This person has received everything."));
    return;
  }
  ui::figure(ui, to_text(view.payable), ui.tr("to hand over now"), Tone::money);
  if (ui.language() == Language::spanish) ui::body(ui, amount_in_words(view.payable));
  if (!view.payable_now)
    ui::notice(ui, Tone::danger, ui.tr("Not enough in the cash drawer"),
               filled(ui.tr("It holds {}. Draw cash from the bank first."), to_text(view.cash)));
}

void PayMemberScreen::draw_account(Ui& ui) const {
  const auto& view = *view_;
  ui::labelled(ui, ui.tr("Number"), std::to_string(view.member.number.value));
  if (!view.member.dni.empty()) ui::labelled(ui, ui.tr("DNI"), view.member.dni);
  ui::labelled(ui, ui.tr("Owed"), to_text(view.owed), Tone::money);
  if (view.carried.is_positive() && view.payable.is_positive()) {
    ui::labelled(ui, ui.tr("Stays on the account"), to_text(view.carried));
    ui::muted(ui, ui.tr("There is no coin below S/ 0.10. Nothing is lost."));
  }
  if (!view.agreement.empty()) ui::muted(ui, view.agreement);
}

}  // namespace minga::screens
