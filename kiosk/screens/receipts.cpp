// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/receipts.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/receipt.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ReceiptsScreen::arrive(const Surroundings&) { return load_lines(); }

Intent ReceiptsScreen::load_lines() {
  return load(lines_, [pager = pager_](desk::Desk& desk) {
    return desk::receipts(desk, pager.offset, pager.asked());
  });
}

std::optional<Intent> ReceiptsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Receipts"));
  if (!lines_) return std::nullopt;
  if (lines_->empty() && pager_.offset == 0) {
    ui::empty_state(ui, Icon::receipt,
                    ui.tr("Each payment leaves a receipt. They will be here, the newest first."));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& [receipt, name] = (*lines_)[i];
    const bool unprinted = receipt.prints == 0;
    const auto state = receipt.voided     ? " · " + ui.tr("Voided")
                       : unprinted        ? " · " + ui.tr("Not printed yet")
                       : receipt.awaiting ? " · " + ui.tr("Did the paper come out?")
                                          : std::string();
    const auto icon = receipt.voided                  ? Icon::cancel
                      : unprinted || receipt.awaiting ? Icon::warning
                                                      : Icon::receipt;
    if (ui::row(ui, "receipt/" + std::to_string(receipt.number.value),
                {name, receipt_text(receipt.number) + " · " + day_text(local_date(receipt.at)) + state,
                 to_text(receipt.amount), icon, Shape::none, receipt.voided ? Tone::muted : Tone::money}))
      return go<ReceiptScreen>(session_, receipt.number, ReceiptScreen::Seen::from_list);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return load_lines();
  return std::nullopt;
}

}  // namespace minga::screens
