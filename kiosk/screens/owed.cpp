// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/owed.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent OwedScreen::reload() {
  return load(view_, [pager = pager_, below = below_coin_](desk::Desk& desk) {
    return View{desk::payout_day(desk), desk::owed_lines(desk, below, pager.offset, pager.asked())};
  });
}

std::optional<Intent> OwedScreen::draw(Ui& ui) {
  ui.where(ui.tr("Who is owed"));
  if (!view_) return std::nullopt;
  const auto& day = view_->day;
  if (day.people == 0 && day.below == 0) {
    ui::empty_state(
        ui, Icon::check,
        ui.tr(
            "Nobody is owed anything. After a distribution is authorised, the people to pay will be here."));
    return std::nullopt;
  }
  if (pager_.offset == 0) draw_sum(ui);
  const bool pays = desk::has_right(session_.offices, desk::Right::pay);
  for (std::size_t i = 0; i < pager_.shown(view_->lines); ++i) {
    const auto& line = view_->lines[i];
    const auto number = std::to_string(line.member.value);
    if (ui::row(ui, "person/" + number,
                {line.name, filled(ui.tr("No {}"), number), to_text(line.owed), Icon::person, Shape::none,
                 Tone::money},
                pays))
      return go<PayMemberScreen>(session_, line.member);
  }
  if (pager_.draw(ui, pager_.has_later(view_->lines))) return reload();
  const bool other = below_coin_     ? ui.side_button("payable", ui.tr("The others"), Icon::list)
                     : day.below > 0 ? ui.side_button("below-coin", ui.tr("Below S/ 0.10"), Icon::list)
                                     : false;
  if (!other) return std::nullopt;
  below_coin_ = !below_coin_;
  pager_.offset = 0;
  ui.to_first_page();
  return reload();
}

void figure_to_collect(Ui& ui, const desk::PayoutDay& day) {
  const auto people = static_cast<long>(day.people);
  ui::figure(ui, to_text(day.payable),
             filled(ui.trn("for {} person who has not collected yet",
                           "for {} people who have not collected yet", people),
                    grouped(people)),
             Tone::money);
}

void OwedScreen::draw_sum(Ui& ui) const {
  const auto& day = view_->day;
  if (below_coin_) {
    ui::figure(ui, to_text(day.below_sum),
               ui.tr("in amounts below the smallest coin. They stay on the accounts, or go by bank."),
               Tone::money);
    return;
  }
  figure_to_collect(ui, day);
  ui::muted(ui, ui.tr("What nobody collects stays theirs."));
}

}  // namespace minga::screens
