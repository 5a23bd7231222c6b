// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/payout.h"

#include <array>

#include "kiosk/screens/count_cash.h"
#include "kiosk/screens/deposits.h"
#include "kiosk/screens/draw_cash.h"
#include "kiosk/screens/drawer.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/notes_to_bring.h"
#include "kiosk/screens/owed.h"
#include "kiosk/screens/papers_awaited.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/receipts.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> PayoutScreen::arrive(const Surroundings&) {
  return load(view_, [](desk::Desk& desk) { return View{desk::payout_day(desk), desk::drawer(desk)}; });
}

std::optional<Intent> PayoutScreen::draw(Ui& ui) {
  ui.where(ui.tr("Payout day"));
  if (!view_) return std::nullopt;
  std::optional<Intent> intent;
  const std::array<float, 2> shares{3, 5};
  const std::array<std::function<void()>, 2> columns{[&] { draw_day(ui); }, [&] { intent = draw_tiles(ui); }};
  ui.columns(shares, 60, columns);
  if (!pays()) return intent;
  if (closed() && view_->day.people > 0) {
    if (ui.main_button("open-drawer", ui.tr("Open the cash box"), Icon::unlock))
      return go<CountCashScreen>(session_, CountKind::opening);
    return intent;
  }
  if (ui.main_button("pay", ui.tr("Pay someone"), Icon::cash, view_->day.people + view_->day.below > 0))
    return go<PayFindScreen>(session_);
  return intent;
}

void PayoutScreen::draw_day(Ui& ui) const {
  const auto& [day, drawer] = *view_;
  figure_to_collect(ui, day);
  if (day.below > 0) {
    const auto below = static_cast<long>(day.below);
    ui::muted(ui, filled(ui.trn("{} more is owed less than the smallest coin: {}.",
                                "{} more are owed less than the smallest coin: {}.", below),
                         grouped(below), to_text(day.below_sum)));
  }
  ui::labelled(ui, ui.tr("In the bank"), to_text(day.bank));
  if (drawer.session)
    ui::labelled(ui, ui.tr("Payments since the cash box was opened"), grouped(drawer.payments));
  if (closed())
    ui::notice(ui, Tone::plain, ui.tr("The cash box is closed"),
               ui.tr("Count what lies in it to open it. Then cash can be drawn and paid."));
}

std::optional<Intent> PayoutScreen::draw_tiles(Ui& ui) const {
  const auto& [day, drawer] = *view_;
  ui::TileGrid tiles(ui, 36);
  if (pays() && day.awaited > 0 &&
      tiles.tile(
          "papers", Icon::warning, ui.tr("Did the paper come out?"),
          filled(ui.trn("{} receipt to look for", "{} receipts to look for", static_cast<long>(day.awaited)),
                 grouped(day.awaited)),
          Tone::danger))
    return go<PapersAwaitedScreen>(session_);
  if (tiles.tile("owed", Icon::people, ui.tr("Who is owed"), ui.tr("The list and the sum"), Tone::money)) {
    // From the list of who pays, the next person is looked for as ever.
    if (pays()) return go<PayFindScreen>(session_, PayFindScreen::Begins::with_list);
    return go<OwedScreen>(session_);
  }
  if (tiles.tile("notes", Icon::money, ui.tr("Notes and coins"), ui.tr("What to bring"), Tone::money))
    return go<NotesToBringScreen>(session_);
  if (desk::has_right(session_.offices, desk::Right::distribute) &&
      tiles.tile("draw", Icon::bank, ui.tr("Draw cash"),
                 closed() ? ui.tr("Open the cash box first") : ui.tr("From the bank"), Tone::money,
                 !closed()))
    return go<DrawCashScreen>(session_);
  if (tiles.tile("deposits", Icon::bank, ui.tr("Back to the bank"), ui.tr("What nobody collected"),
                 Tone::plain))
    return go<DepositsScreen>(session_);
  if (tiles.tile("drawer", drawer.session ? Icon::unlock : Icon::lock, ui.tr("Cash box"),
                 drawer.session ? ui.tr("Open: close, check") : ui.tr("Closed: open, check"), Tone::main))
    return go<DrawerScreen>(session_);
  if (tiles.tile("receipts", Icon::receipt, ui.tr("Receipts"), ui.tr("Every payment made"), Tone::plain))
    return go<ReceiptsScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
