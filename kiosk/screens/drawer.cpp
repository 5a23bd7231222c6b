// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/drawer.h"

#include "kiosk/screens/count_cash.h"
#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent DrawerScreen::reload() {
  return load(view_, [pager = pager_](desk::Desk& desk) {
    return View{desk::drawer(desk), desk::cash_counts(desk, pager.offset, pager.asked())};
  });
}

std::optional<Intent> DrawerScreen::draw(Ui& ui) {
  ui.where(ui.tr("Cash box"));
  if (!view_) return std::nullopt;
  auto intent = draw_foot(ui);
  if (pager_.offset == 0) draw_state(ui);
  if (view_->counts.empty()) {
    ui::muted(ui, ui.tr("Every count of the cash box will be here, the newest first."));
    return intent;
  }
  ui::heading(ui, ui.tr("Counts so far"));
  for (std::size_t i = 0; i < pager_.shown(view_->counts); ++i) {
    const auto& [count, by] = view_->counts[i];
    const Money difference = count.difference();
    const auto when = day_text(local_date(count.at)) + " " + clock_text(local_time(count.at)) + " · " + by;
    const auto found = difference.is_zero() ? std::string()
                       : difference.is_positive()
                           ? " · " + filled(ui.tr("{} too much"), to_text(difference))
                           : " · " + filled(ui.tr("{} missing"), to_text(Money() - difference));
    if (ui::row(ui, "count/" + std::to_string(count.id.value),
                {word_for(count.kind, ui.language()), when + found, to_text(count.counted),
                 difference.is_zero() ? Icon::check : Icon::warning, Shape::none,
                 difference.is_zero() ? Tone::plain : Tone::danger}))
      intent = go<CashCountScreen>(session_, count.id);
  }
  if (pager_.draw(ui, pager_.has_later(view_->counts))) return reload();
  return intent;
}

std::optional<Intent> DrawerScreen::draw_foot(Ui& ui) const {
  const bool open = view_->drawer.session.has_value();
  const bool holder = desk::has_right(session_.offices, desk::Right::pay);
  const bool checks = desk::has_right(session_.offices, desk::Right::count_cash);
  const auto count = [&](CountKind kind) { return go<CountCashScreen>(session_, kind); };
  if (!holder) {
    if (checks && ui.main_button("check", ui.tr("Count it now"), Icon::cash)) return count(CountKind::check);
    return std::nullopt;
  }
  if (ui.side_button("check", ui.tr("Only check"), Icon::search)) return count(CountKind::check);
  if (open && ui.main_button("close", ui.tr("Count and close"), Icon::lock)) return count(CountKind::closing);
  if (!open && ui.main_button("open", ui.tr("Count and open"), Icon::unlock))
    return count(CountKind::opening);
  return std::nullopt;
}

void DrawerScreen::draw_state(Ui& ui) const {
  const auto& drawer = view_->drawer;
  if (!drawer.session) {
    ui::notice(ui, Tone::plain, ui.tr("The cash box is closed"),
               ui.tr("Before money moves, whoever holds it counts what lies in it."));
    return;
  }
  ui::notice(ui, Tone::main, ui.tr("The cash box is open"),
             filled(ui.tr("{} opened it on {} at {}."), drawer.opened_by,
                    day_text(local_date(*drawer.opened_at)), clock_text(local_time(*drawer.opened_at))));
  ui::labelled(ui, ui.tr("Opened with"), to_text(*drawer.opened_with), Tone::money);
  ui::labelled(ui, ui.tr("Payments since then"), grouped(drawer.payments));
}

}  // namespace minga::screens
