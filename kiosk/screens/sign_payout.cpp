// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sign_payout.h"

#include "kiosk/screens/receipt.h"
#include "kiosk/widgets/signature_pad.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SignPayoutScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  const bool signed_somehow = on_paper_ || !signature_.empty();
  const bool paid = ui.main_button("confirm", ui.tr("Confirm paid"), Icon::check, signed_somehow);
  const bool other_way = on_paper_ ? ui.side_button("sign-here", ui.tr("Sign here"), Icon::sign)
                                   : ui.side_button("on-paper", ui.tr("Signs on paper"), Icon::paper);
  ui::heading(ui, filled(ui.tr("{} receives {}"), payout_.member.full_name(), to_text(payout_.payable)));
  if (on_paper_)
    ui::notice(ui, Tone::plain, ui.tr("Signs on paper"),
               ui.tr("The person signs the printed receipt, or puts a fingerprint on it with a witness."));
  else
    ui::signature_pad(ui, "pad", signature_, ui.tr("Erase"));
  if (other_way) {
    on_paper_ = !on_paper_;
    signature_ = {};
    return std::nullopt;
  }
  if (paid) return confirm();
  return std::nullopt;
}

Intent SignPayoutScreen::confirm() const {
  return submit(
      [session = session_, command = command_, member = payout_.member.number, amount = payout_.payable,
       signature = signature_, on_paper = on_paper_](desk::Desk& desk) {
        return desk::pay(desk, session, command, member, amount, signature, on_paper);
      },
      [this](const PayoutMade& made) -> std::optional<Intent> {
        return replace<ReceiptScreen>(session_, made.receipt, ReceiptScreen::Seen::just_paid);
      });
}

}  // namespace minga::screens
