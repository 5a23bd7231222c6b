// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/books.h"

#include "kiosk/screens/check_receipt.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/fund_statement.h"
#include "kiosk/screens/poster.h"
#include "kiosk/screens/trail.h"
#include "kiosk/screens/year_report.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> BooksScreen::draw(Ui& ui) {
  ui.where(ui.tr("Books and reports"));
  ui::TileGrid tiles(ui);
  if (tiles.tile("report", Icon::chart, ui.tr("Year report"),
                 ui.tr("Everything of one year, to print or save"), Tone::money))
    return go<YearReportScreen>(session_);
  if (tiles.tile("funds", Icon::list, ui.tr("Statement of a fund"),
                 ui.tr("Line by line: what came, what went"), Tone::money))
    return go<FundsScreen>(session_);
  if (tiles.tile("follow", Icon::sale, ui.tr("Follow the money"), ui.tr("From a sale to the receipts"),
                 Tone::money))
    return go<FollowScreen>(session_);
  if (tiles.tile("poster", Icon::board, ui.tr("Poster"), ui.tr("For the notice board"), Tone::main))
    return go<PosterScreen>(session_);
  if (tiles.tile("check-receipt", Icon::shield, ui.tr("Check a receipt"), ui.tr("Is this paper genuine?"),
                 Tone::plain))
    return go<CheckReceiptScreen>(session_);
  return std::nullopt;
}

Intent FollowScreen::load_lines() {
  return load(lines_,
              [pager = pager_](desk::Desk& desk) { return desk::sales(desk, pager.offset, pager.asked()); });
}

std::optional<Intent> FollowScreen::draw(Ui& ui) {
  ui.where(ui.tr("Follow the money"));
  if (!lines_) return std::nullopt;
  if (lines_->empty() && pager_.offset == 0) {
    ui::empty_state(ui, Icon::sale,
                    ui.tr("After the first sale its money can be followed here, sol by sol."));
    return std::nullopt;
  }
  ui::heading(ui, ui.tr("Which sale?"));
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& sale = (*lines_)[i];
    const auto number = std::to_string(sale.id.value);
    const ui::Row row{.title = filled(ui.tr("Sale No {}"), number) + " · " + sale.buyer,
                      .detail = day_text(sale.credited_on),
                      .trailing = to_text(sale.credited),
                      .icon = Icon::sale,
                      .tone = Tone::money};
    if (ui::row(ui, "sale/" + number, row)) return go<SaleTrailScreen>(session_, sale.id);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return load_lines();
  return std::nullopt;
}

}  // namespace minga::screens
