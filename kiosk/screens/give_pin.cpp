// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/give_pin.h"

#include <array>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> GivePinScreen::draw(Ui& ui) {
  ui.where(ui.tr("Give a PIN"));
  if (repeating_ && ui.back_button(ui.tr("Back"))) {
    repeating_ = false;
    pin_.clear(), again_.clear();
    return std::nullopt;
  }
  auto& typed = repeating_ ? again_ : pin_;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        ui::heading(ui, filled(repeating_ ? ui.tr("{}, type the PIN again") : ui.tr("{}, type a new PIN"),
                               member_.full_name()));
        ui::muted(ui, ui.tr("Four to six digits. Nobody else looks."));
      },
      [&] {
        ui::keypad(ui, repeating_ ? "again" : "pin", typed,
                   {.longest = 6, .secret = true, .placeholder = ui.tr("PIN")});
      }};
  ui.columns(shares, 80, halves);
  if (repeating_) {
    if (ui.main_button("save", ui.tr("Save"), Icon::check, !again_.empty())) return save();
  } else if (ui.main_button("next", ui.tr("Next"), Icon::next, !pin_.empty())) {
    repeating_ = true;
    ui.to_first_page();
  }
  return std::nullopt;
}

std::optional<Intent> GivePinScreen::save() {
  const auto pin = std::exchange(pin_, {});
  const auto again = std::exchange(again_, {});
  repeating_ = false;
  if (pin != again)
    return tell(Tone::danger, "Not done", "The two PINs are not the same. Type the PIN again.");
  return submit(
      [session = session_, second = second_, command = command_, number = member_.number,
       pin](desk::Desk& desk) {
        return second ? desk::reset_pin(desk, session, *second, command, number, pin)
                      : desk::set_pin(desk, session, command, number, pin);
      },
      [this](const PinSet&) -> std::optional<Intent> {
        command_ = desk::new_command_id();
        return tell(Tone::main, "Saved", "The new PIN is good from now on. Keep it secret.", then(back()));
      });
}

}  // namespace minga::screens
