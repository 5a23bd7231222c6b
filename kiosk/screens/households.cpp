// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/households.h"

#include "kiosk/screens/member_form.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent HouseholdsScreen::reload() {
  return load(lines_, [missing = missing_, offset = pager_.offset, limit = pager_.asked()](desk::Desk& desk) {
    return desk::households_without(desk, missing, offset, limit);
  });
}

std::optional<Intent> HouseholdsScreen::draw(Ui& ui) {
  const bool women = missing_ == Sex::woman;
  ui.where(ui.tr("Households"));
  if (!lines_) return std::nullopt;
  const bool keeps = desk::has_right(session_.offices, desk::Right::keep_roll);
  if (ui.side_button("other", women ? ui.tr("Without a man") : ui.tr("Without a woman"), Icon::household))
    return replace<HouseholdsScreen>(session_, women ? Sex::man : Sex::woman);
  ui::heading(ui, women ? ui.tr("No woman of these households is registered")
                        : ui.tr("No man of these households is registered"));
  if (lines_->empty()) {
    ui::empty_state(ui, Icon::check,
                    women ? ui.tr("In every household a woman is on the roll.")
                          : ui.tr("In every household a man is on the roll."));
    return std::nullopt;
  }
  ui::muted(ui, keeps ? ui.tr("Each has a vote and an account of their own. Touch the household to register "
                              "who is missing.")
                      : ui.tr("Each has a vote and an account of their own. The secretary registers them."));
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& line = (*lines_)[i];
    std::string names;
    for (const auto& member : line.members) names += (names.empty() ? "" : ", ") + member.full_name();
    const auto& first = line.members.front();
    auto detail = first.settlement;
    for (const auto& member : line.died)
      detail += (detail.empty() ? "" : " · ") + filled(ui.tr("{} has died"), member.full_name());
    const ui::Row row{.title = names,
                      .detail = detail,
                      .trailing = std::to_string(first.number.value),
                      .shape = shape_for(first.sex),
                      .tone = tone_for(first.sex)};
    if (ui::row(ui, "row/" + std::to_string(line.id.value), row, keeps))
      return go<MemberFormScreen>(session_, first.number, missing_);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return reload();
  return std::nullopt;
}

}  // namespace minga::screens
