// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/roll_update.h"

#include <algorithm>

#include "kiosk/desk/roll.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/member_form.h"
#include "kiosk/screens/roll_export.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

Intent RollUpdateScreen::reload() {
  return load(update_, [offset = pager_.offset, limit = pager_.asked()](desk::Desk& desk) {
    return desk::roll_update(desk, offset, limit);
  });
}

std::optional<Intent> RollUpdateScreen::draw(Ui& ui) {
  ui.where(ui.tr("Update of the roll"));
  if (!update_) return std::nullopt;
  const bool keeps = desk::has_right(session_.offices, desk::Right::keep_roll);
  if ((keeps || session_.holds(Office::fiscal)) &&
      ui.side_button("print", ui.tr("Print the roll"), Icon::print))
    return print_roll(session_);
  ui::progress(ui, filled(ui.tr("Confirmed since {}"), day_text(update_->since)), update_->confirmed,
               std::max<std::int64_t>(update_->belonging, 1),
               filled(ui.tr("{} of {}"), grouped(update_->confirmed), grouped(update_->belonging)));
  if (update_->missing.empty()) {
    ui::empty_state(ui, Icon::check, ui.tr("Everyone has been confirmed. Print the roll for the book."));
    return std::nullopt;
  }
  ui::muted(ui, keeps ? ui.tr("Still to be asked. Touch a name and read the line to the member.")
                      : ui.tr("Still to be asked by the secretary."));
  for (std::size_t i = 0; i < pager_.shown(update_->missing); ++i) {
    const auto& member = update_->missing[i];
    const auto number = std::to_string(member.number.value);
    const ui::Row row{.title = member.surnames + ", " + member.given_names,
                      .detail = member.settlement,
                      .trailing = number,
                      .shape = shape_for(member.sex),
                      .tone = tone_for(member.sex)};
    if (ui::row(ui, "row/" + number, row, keeps)) return go<ConfirmMemberScreen>(session_, member.number);
  }
  if (pager_.draw(ui, pager_.has_later(update_->missing))) return reload();
  return std::nullopt;
}

std::optional<Intent> ConfirmMemberScreen::arrive(const Surroundings&) {
  return ask([number = number_](desk::Desk& desk) { return desk::member_card(desk, number); },
             [this](Result<desk::MemberCard> card) -> std::optional<Intent> {
               if (!card) return told(card.error(), then(back()));
               member_ = std::move(card->member);
               return std::nullopt;
             });
}

std::optional<Intent> ConfirmMemberScreen::draw(Ui& ui) {
  ui.where(ui.tr("Update of the roll"));
  if (!member_) return std::nullopt;
  const auto l = ui.language();
  if (ui.main_button("confirm", ui.tr("It is right"), Icon::check)) return confirm();
  if (ui.side_button("correct", ui.tr("Correct it"), Icon::edit))
    return go<MemberFormScreen>(session_, *member_);
  ui::heading(ui, filled(ui.tr("Is this right, {}?"), member_->full_name()));
  const auto line = [&](const std::string& label, const std::string& value) {
    ui::labelled(ui, label, value.empty() ? ui.tr("None yet") : value,
                 value.empty() ? Tone::muted : Tone::plain);
  };
  line(ui.tr("DNI"), member_->dni);
  line(ui.tr("Woman or man"), word_for(member_->sex, l));
  line(ui.tr("Standing"), word_for(member_->status, l));
  line(ui.tr("Activity"), member_->activity);
  line(ui.tr("Settlement or sector"), member_->settlement);
  line(ui.tr("Address"), member_->address);
  line(ui.tr("Phone"), member_->phone);
  line(ui.tr("Born on"), member_->born ? day_text(*member_->born) : "");
  line(ui.tr("Admitted on"), day_text(member_->admitted));
  line(ui.tr("Agreed to this being kept"), member_->consent ? day_text(*member_->consent) : "");
  return std::nullopt;
}

Intent ConfirmMemberScreen::confirm() {
  return submit([session = session_, command = command_, number = number_](
                    desk::Desk& desk) { return desk::confirm_member(desk, session, command, number); },
                [](const MemberConfirmed&) -> std::optional<Intent> { return back(); });
}

}  // namespace minga::screens
