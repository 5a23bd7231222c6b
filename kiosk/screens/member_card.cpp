// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member_card.h"

#include "kiosk/screens/cards.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/give_pin.h"
#include "kiosk/screens/member_form.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/standing.h"
#include "kiosk/screens/two_officers.h"
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
  draw_standings(ui);
  if (keeps && ui::button(ui, "standing", ui.tr("Change the standing"), Icon::people))
    return go<StandingScreen>(session_, member);
  if (keeps)
    if (auto intent = draw_pin(ui)) return intent;
  if (keeps && ui::button(ui, "print-card", ui.tr("Print the card"), Icon::print))
    return print_cards(member.number, member.number);
  return draw_people(ui);
}

// A first one by the secretary alone; one in place of another by two officers.
std::optional<Intent> MemberCardScreen::draw_pin(Ui& ui) const {
  const bool in_place = card_->has_pin && !card_->pin_of_slip;
  if (!ui::button(ui, "give-pin", in_place ? ui.tr("Give a new PIN") : ui.tr("Give a PIN"), Icon::key))
    return std::nullopt;
  const auto& member = card_->member;
  if (!in_place) return go<GivePinScreen>(session_, member);
  return go<TwoOfficersScreen>([](Language l) { return tr(l, "The secretary"); },
                               [](Language l) { return tr(l, "Another officer"); },
                               [member](const desk::Session& first, const desk::Session& second) {
                                 return replace<GivePinScreen>(first, member, second);
                               });
}

void MemberCardScreen::draw_standings(Ui& ui) const {
  const auto l = ui.language();
  for (const auto& change : card_->standings) {
    const auto votes = change.agreement ? filled(ui.tr("Agreement No {}: {} of {} in favour"),
                                                 std::to_string(change.agreement.value),
                                                 grouped(change.in_favour), grouped(change.attending))
                                        : std::string();
    ui::labelled(ui, filled(ui.tr("{} from {}"), word_for(change.status, l), day_text(change.on)), votes);
    if (!change.reason.empty()) ui::muted(ui, change.reason);
  }
}

void MemberCardScreen::draw_kept(Ui& ui) const {
  const auto l = ui.language();
  const auto& member = card_->member;
  ui::labelled(ui, ui.tr("Number"), std::to_string(member.number.value));
  ui::labelled(ui, ui.tr("DNI"), member.dni.empty() ? ui.tr("None yet") : member.dni);
  ui::labelled(ui, ui.tr("Woman or man"), word_for(member.sex, l), tone_for(member.sex));
  ui::labelled(ui, ui.tr("Standing"), word_for(member.status, l));
  ui::labelled(ui, ui.tr("Group"), card_->groups);
  ui::labelled(ui, ui.tr("Admitted on"), day_text(member.admitted));
  if (card_->joined.by != JoinedBy::earlier_roll)
    ui::labelled(ui, ui.tr("Came onto the roll"), joined_text(card_->joined, l));
  if (!member.activity.empty()) ui::labelled(ui, ui.tr("Activity"), member.activity);
  if (!member.settlement.empty()) ui::labelled(ui, ui.tr("Settlement or sector"), member.settlement);
  draw_private(ui);
  for (const auto& held : card_->offices)
    ui::labelled(ui, word_for(held.office, l),
                 filled(ui.tr("{} to {}"), day_text(held.from), day_text(held.until)));
  ui::labelled(ui, ui.tr("PIN"),
               card_->locked        ? ui.tr("Locked")
               : card_->pin_of_slip ? ui.tr("On a slip, not changed yet")
               : card_->has_pin     ? ui.tr("Given")
                                    : ui.tr("None yet"));
}

// Officers see what their office needs: where somebody lives and when they were born is the roll's.
void MemberCardScreen::draw_private(Ui& ui) const {
  if (!desk::has_right(session_.offices, desk::Right::keep_roll) && !session_.holds(Office::fiscal)) return;
  const auto& member = card_->member;
  if (!member.address.empty()) ui::labelled(ui, ui.tr("Address"), member.address);
  if (!member.phone.empty()) ui::labelled(ui, ui.tr("Phone"), member.phone);
  if (member.born) ui::labelled(ui, ui.tr("Born on"), day_text(*member.born));
  ui::labelled(ui, ui.tr("Agreed to this being kept"),
               member.consent ? day_text(*member.consent) : ui.tr("Not asked yet"));
  if (card_->confirmed) ui::labelled(ui, ui.tr("Last confirmed"), day_text(*card_->confirmed));
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
