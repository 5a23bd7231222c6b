// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/payrolls.h"

#include "kiosk/screens/labour_words.h"
#include "kiosk/screens/payroll.h"
#include "kiosk/screens/payroll_draft.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent PayrollsScreen::load_lines() {
  return load(lines_, [pager = pager_](desk::Desk& desk) {
    return desk::payrolls(desk, pager.offset, pager.asked());
  });
}

std::optional<Intent> PayrollsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Payrolls"));
  if (!lines_) return std::nullopt;
  if (desk::has_right(session_.offices, desk::Right::distribute) &&
      ui.main_button("draft", ui.tr("Pay for land or trees"), Icon::add))
    return go<PayrollDraftScreen>(session_, std::nullopt);
  if (lines_->empty() && pager_.offset == 0) {
    ui::empty_state(
        ui, Icon::money,
        ui.tr("Payrolls will be here. Days are paid from their work party, land and trees from here."));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& payroll = (*lines_)[i];
    const auto number = std::to_string(payroll.id.value);
    const auto step = step_of(payroll, ui.language());
    const ui::Row row{
        .title = filled(ui.tr("Payroll No {}"), number) + " · " + what_for(payroll, ui.language()),
        .detail = day_text(local_date(payroll.drafted_at)) + " · " + step.words,
        .trailing = to_text(payroll.total),
        .icon = step.icon,
        .tone = step.tone};
    if (ui::row(ui, "payroll/" + number, row)) return go<PayrollScreen>(session_, payroll.id);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return load_lines();
  return std::nullopt;
}

}  // namespace minga::screens
