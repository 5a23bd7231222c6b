// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/identify.h"

#include <array>

#include "kiosk/screens/account.h"
#include "kiosk/screens/choose_pin.h"
#include "kiosk/screens/member.h"
#include "kiosk/screens/officers.h"
#include "kiosk/screens/slip.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> IdentifyScreen::arrive(const Surroundings&) {
  // Coming back here from further inside means somebody else may be standing there.
  number_.clear();
  pin_.clear();
  asks_pin_ = false;
  if (errand_ != Errand::vote) return std::nullopt;
  // By slip nobody says who they are.
  return ask([](desk::Desk& desk) { return desk::today(desk); },
             [](const desk::Today& today) -> std::optional<Intent> {
               if (today.vote && today.vote->admission == Admission::by_slip)
                 return replace<SlipScreen>(today.vote->id);
               return std::nullopt;
             });
}

std::optional<Intent> IdentifyScreen::welcome(const desk::Session& session) {
  switch (errand_) {
    case Errand::vote:
    case Errand::assembly:
      return replace<MemberScreen>(session);
    case Errand::account:
      return replace<AccountScreen>(session);
    case Errand::office:
      if (!session.is_officer())
        return tell(Tone::danger, "For officers only",
                    "These screens are for people in office. Your own things are under Vote and My account.",
                    then(home()));
      return replace<OfficersScreen>(session);
  }
  return home();
}

std::optional<Intent> IdentifyScreen::draw(Ui& ui) {
  ui.where(ui.tr("Who are you?"));
  const std::array<float, 2> shares{1.0F, 1.0F};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        if (!asks_pin_) {
          ui::heading(ui, ui.tr("Type your number"));
          ui::muted(ui, ui.tr("Your number on the roll, or the eight digits of your DNI."));
        } else {
          ui::heading(ui, ui.tr("Type your PIN"));
          ui::muted(ui, ui.tr("Cover the keys with your hand. Nobody else needs to know it."));
        }
      },
      [&] {
        if (!asks_pin_)
          ui::keypad(ui, "number", number_, {.longest = 8, .placeholder = ui.tr("Number")});
        else
          ui::keypad(ui, "pin", pin_, {.longest = 6, .secret = true, .placeholder = "PIN"});
      }};
  ui.columns(shares, 80, halves);
  if (!asks_pin_) {
    // A card's code is typed by the scanner, with Enter after it.
    if (ui.main_button("next", ui.tr("Continue"), Icon::next, !number_.empty()) ||
        (!number_.empty() && ui.enter_typed())) {
      asks_pin_ = true;
      ui.to_first_page();
    }
    return std::nullopt;
  }
  // Back returns to the number, not to the start.
  if (ui.back_button(ui.tr("Back"))) {
    asks_pin_ = false;
    pin_.clear();
    return std::nullopt;
  }
  if (!ui.main_button("enter", ui.tr("Enter"), Icon::check, pin_.size() >= 4)) return std::nullopt;
  return ask([number = number_, pin = pin_](desk::Desk& desk) { return desk::identify(desk, number, pin); },
             [this](Result<desk::Session> session) -> std::optional<Intent> {
               const auto pin = std::exchange(pin_, {});
               if (session) return welcome(*session);
               const auto why = session.error().why;
               if (why == Why::pin_change_needed) return replace<ChoosePinScreen>(number_, pin);
               if (why != Why::wrong_pin) {
                 number_.clear();
                 asks_pin_ = false;
               }
               return told(session.error());
             });
}

}  // namespace minga::screens
