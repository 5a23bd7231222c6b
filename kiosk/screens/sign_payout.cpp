// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sign_payout.h"

#include "kiosk/screens/receipt.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/signature_pad.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> SignPayoutScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  const bool signed_somehow = on_paper_ || !signature_.empty();
  const bool paid =
      ui.main_button("confirm", ui.tr("Confirm paid"), Icon::check, signed_somehow, Tone::money);
  ui::heading(ui, filled(ui.tr("{} receives {}"), payout_.member.full_name(), to_text(payout_.payable)));
  ui::Row paper;
  paper.title = ui.tr("Cannot sign here");
  paper.detail = ui.tr("Signs the printed receipt, or puts a fingerprint with a witness");
  paper.icon = Icon::paper;
  paper.chosen = on_paper_;
  if (!on_paper_) ui::signature_pad(ui, "pad", signature_, ui.tr("Erase"));
  if (ui::row(ui, "on-paper", paper)) {
    on_paper_ = !on_paper_;
    signature_ = {};
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
