// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/roll.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/households.h"
#include "kiosk/screens/member_card.h"
#include "kiosk/screens/member_form.h"
#include "kiosk/screens/roll_tasks.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent RollScreen::reload() {
  return load(page_, [words = words_, offset = pager_.offset](desk::Desk& desk) {
    return desk::roll_page(desk, words, offset);
  });
}

std::optional<Intent> RollScreen::draw(Ui& ui) {
  ui.where(ui.tr("Roll"));
  if (!page_) return std::nullopt;
  form_.draw(ui, [&] { form_.text(ui, "search", ui.tr("Name, number or DNI"), words_, 40); });
  if (form_.editing()) return std::nullopt;
  if (words_ != searched_) {
    searched_ = words_;
    pager_.offset = 0;
    return reload();
  }
  if (desk::has_right(session_.offices, desk::Right::keep_roll) &&
      ui.main_button("register", ui.tr("Register"), Icon::add))
    return go<MemberFormScreen>(session_);
  if (ui.side_button("tasks", ui.tr("Lists and cards"), Icon::list)) return go<RollTasksScreen>(session_);
  if (searched_.empty() && pager_.offset == 0) {
    if (auto intent = draw_counts(ui)) return intent;
  } else {
    ui::muted(ui, filled(ui.trn("{} person found", "{} people found", static_cast<long>(page_->found)),
                         grouped(page_->found)));
  }
  if (page_->members.empty())
    ui::empty_state(ui, Icon::search, ui.tr("Nobody on the roll matches. Try fewer letters."));
  std::optional<MemberNumber> touched;
  for (const auto& member : page_->members) {
    const auto number = std::to_string(member.number.value);
    const ui::Row row{.title = member.surnames + ", " + member.given_names,
                      .detail = word_for(member.status, ui.language()),
                      .trailing = number,
                      .shape = shape_for(member.sex),
                      .tone = tone_for(member.sex)};
    if (ui::row(ui, "row/" + number, row)) touched = member.number;
  }
  if (touched) return go<MemberCardScreen>(session_, *touched);
  if (pager_.draw(ui, pager_.offset + pager_.size < page_->found)) return reload();
  return std::nullopt;
}

std::optional<Intent> RollScreen::draw_counts(Ui& ui) {
  ui::women_and_men(ui, ui.tr("On the roll"), page_->belonging.women, page_->belonging.men,
                    page_->belonging.others);
  ui::women_and_men(ui, ui.tr("Qualified, with a vote"), page_->qualified.women, page_->qualified.men,
                    page_->qualified.others);
  if (page_->households_without_woman == 0) return std::nullopt;
  const auto households =
      filled(ui.trn("{} household without a woman on the roll", "{} households without a woman on the roll",
                    static_cast<long>(page_->households_without_woman)),
             grouped(page_->households_without_woman));
  if (ui::button(ui, "households", households, Icon::household))
    return go<HouseholdsScreen>(session_, Sex::woman);
  return std::nullopt;
}

}  // namespace minga::screens
