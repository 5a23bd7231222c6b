// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/officers.h"

#include "kiosk/screens/assembly_list.h"
#include "kiosk/screens/check_receipt.h"
#include "kiosk/screens/drawer.h"
#include "kiosk/screens/offices.h"
#include "kiosk/screens/papers_awaited.h"
#include "kiosk/screens/pay.h"
#include "kiosk/screens/roll.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/statute.h"
#include "kiosk/screens/treasury.h"
#include "kiosk/screens/verify.h"
#include "kiosk/screens/work.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> OfficersScreen::arrive(const Surroundings&) {
  struct Found {
    desk::OfficesView offices;
    bool papers_awaited = false;
  };
  return ask(
      [](desk::Desk& desk) {
        return Found{desk::offices_view(desk), !desk::awaited_prints(desk).empty()};
      },
      [this](Found found) -> std::optional<Intent> {
        offices_ = std::move(found.offices);
        if (found.papers_awaited && desk::has_right(session_.offices, desk::Right::pay) &&
            !std::exchange(papers_asked_, true))
          return go<PapersAwaitedScreen>(session_);
        return std::nullopt;
      });
}

std::optional<Intent> OfficersScreen::draw(Ui& ui) {
  using desk::Right;
  const auto may = [&](Right right) { return desk::has_right(session_.offices, right); };
  std::string offices;
  for (const auto office : session_.offices)
    offices += (offices.empty() ? "" : ", ") + word_for(office, ui.language());
  ui.where(offices);
  ui::heading(ui, filled(ui.tr("Welcome, {}"), session_.name));
  if (offices_) offices_notice(ui, *offices_);
  ui::TileGrid tiles(ui);
  if (may(Right::see_books) && tiles.tile("assembly", Icon::assembly, ui.tr("Assembly"),
                                          ui.tr("Convene, check in, votes, acta"), Tone::plain))
    return go<AssemblyListScreen>(session_);
  if (may(Right::see_books) &&
      tiles.tile("roll", Icon::people, ui.tr("Roll"), ui.tr("Members and households"), Tone::plain))
    return go<RollScreen>(session_);
  if (may(Right::see_books) && tiles.tile("offices", Icon::officer, ui.tr("Offices"),
                                          ui.tr("Who holds them, until when"), Tone::plain))
    return go<OfficesScreen>(session_);
  if (may(Right::see_books) && tiles.tile("treasury", Icon::money, ui.tr("Treasury"),
                                          ui.tr("Sales, funds, distribution"), Tone::money))
    return go<TreasuryScreen>(session_);
  if (may(Right::pay) &&
      tiles.tile("pay", Icon::cash, ui.tr("Pay"), ui.tr("Hand over a share, print the receipt"), Tone::money))
    return go<PayFindScreen>(session_);
  if (may(Right::keep_labour) && tiles.tile("work", Icon::tree, ui.tr("Work and land"),
                                            ui.tr("Parcels, inspections, who came to work"), Tone::main))
    return go<WorkScreen>(session_);
  if (may(Right::verify) && tiles.tile("verify", Icon::shield, ui.tr("Verify"),
                                       ui.tr("Is everything as the log says?"), Tone::plain))
    return go<VerifyScreen>(session_);
  if (may(Right::see_books) && tiles.tile("statute", Icon::settings, ui.tr("Statute"),
                                          ui.tr("Quorum, shares, and since when"), Tone::plain))
    return go<StatuteScreen>(session_);
  // The fiscal's own tool; others find it in the treasury.
  if (session_.holds(Office::fiscal) && tiles.tile("check-receipt", Icon::receipt, ui.tr("Check a receipt"),
                                                   ui.tr("Is this paper genuine?"), Tone::plain))
    return go<CheckReceiptScreen>(session_);
  if (session_.holds(Office::fiscal) &&
      tiles.tile("drawer", Icon::cash, ui.tr("Cash box"), ui.tr("Count it at any time"), Tone::plain))
    return go<DrawerScreen>(session_);
  return std::nullopt;
}

}  // namespace minga::screens
