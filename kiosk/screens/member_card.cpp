// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member_card.h"

#include "kiosk/screens/give_pin.h"
#include "kiosk/screens/member_form.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> MemberCardScreen::arrive(const Surroundings&) {
  return load_result(card_, [number = number_](desk::Desk& desk) { return desk::member_card(desk, number); });
}

std::optional<Intent> MemberCardScreen::draw(Ui& ui) {
  using desk::Right;
  ui.where(ui.tr("Roll"));
  if (!card_) return std::nullopt;
  const bool keeps = desk::has_right(session_.offices, Right::keep_roll);
  if (keeps && ui.main_button("edit", ui.tr("Edit"), Icon::edit))
    return go<MemberFormScreen>(session_, card_->member);

  const auto& member = card_->member;
  ui::heading(ui, member.full_name());
  if (card_->locked) ui::notice(ui, Tone::danger, ui.tr("PIN locked"), ui.tr("Too many wrong tries."));
  if (card_->locked && desk::has_right(session_.offices, Right::unlock_pins) &&
      ui::button(ui, "unlock-pin", ui.tr("Unlock the PIN"), Icon::unlock))
    return unlock();
  draw_kept(ui);
  if (keeps &&
      ui::button(ui, "give-pin", card_->has_pin ? ui.tr("Give a new PIN") : ui.tr("Give a PIN"), Icon::key))
    return go<GivePinScreen>(session_, member);
  return draw_people(ui);
}

void MemberCardScreen::draw_kept(Ui& ui) const {
  const auto l = ui.language();
  const auto& member = card_->member;
  ui::labelled(ui, ui.tr("Number"), std::to_string(member.number.value));
  ui::labelled(ui, ui.tr("DNI"), member.dni.empty() ? ui.tr("None yet") : member.dni);
  ui::labelled(ui, ui.tr("Woman or man"), word_for(member.sex, l), tone_for(member.sex));
  ui::labelled(ui, ui.tr("Standing"), word_for(member.status, l));
  ui::labelled(ui, ui.tr("Group"), card_->group);
  ui::labelled(ui, ui.tr("Admitted on"), day_text(member.admitted));
  if (member.born) ui::labelled(ui, ui.tr("Born on"), day_text(*member.born));
  for (const auto& held : card_->offices)
    ui::labelled(ui, word_for(held.office, l),
                 filled(ui.tr("{} to {}"), day_text(held.from), day_text(held.until)));
  ui::labelled(ui, ui.tr("PIN"),
               card_->locked    ? ui.tr("Locked")
               : card_->has_pin ? ui.tr("Given")
                                : ui.tr("None yet"));
}

std::optional<Intent> MemberCardScreen::draw_people(Ui& ui) const {
  if (card_->household.empty()) {
    ui::muted(ui, ui.tr("Nobody else of this household is on the roll."));
    return std::nullopt;
  }
  ui::muted(ui, ui.tr("Of the same household"));
  for (const auto& person : card_->household) {
    const auto number = std::to_string(person.number.value);
    const ui::Row row{.title = person.full_name(),
                      .detail = word_for(person.status, ui.language()),
                      .trailing = number,
                      .shape = shape_for(person.sex),
                      .tone = tone_for(person.sex)};
    if (ui::row(ui, "household/" + number, row)) return replace<MemberCardScreen>(session_, person.number);
  }
  return std::nullopt;
}

Intent MemberCardScreen::unlock() {
  return submit([session = session_, command = command_, number = number_](
                    desk::Desk& desk) { return desk::unlock_pin(desk, session, command, number); },
                [this](const PinCleared&) -> std::optional<Intent> {
                  command_ = desk::new_command_id();
                  return tell(Tone::main, "Unlocked", "The same PIN is good again.",
                              then(replace<MemberCardScreen>(session_, number_)));
                });
}

}  // namespace minga::screens
