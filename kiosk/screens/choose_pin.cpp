// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/choose_pin.h"

#include <array>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> ChoosePinScreen::draw(Ui& ui) {
  ui.where(ui.tr("A PIN of your own"));
  if (repeating_ && ui.back_button(ui.tr("Back"))) {
    repeating_ = false;
    pin_.clear(), again_.clear();
    return std::nullopt;
  }
  auto& typed = repeating_ ? again_ : pin_;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        ui::heading(ui, repeating_ ? ui.tr("Type your new PIN again") : ui.tr("Choose a PIN of your own"));
        ui::muted(ui, ui.tr("The one on the slip is good for this only."));
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

std::optional<Intent> ChoosePinScreen::save() {
  const auto pin = std::exchange(pin_, {}), again = std::exchange(again_, {});
  repeating_ = false;
  if (pin != again)
    return tell(Tone::danger, "Not done", "The two PINs are not the same. Type the PIN again.");
  return submit([number = number_, slip = of_slip_, command = command_,
                 pin](desk::Desk& desk) { return desk::choose_pin(desk, command, number, slip, pin); },
                [](const PinSet&) -> std::optional<Intent> {
                  return tell(Tone::main, "Saved", "The new PIN is good from now on. Keep it secret.",
                              then(home()));
                });
}

}  // namespace minga::screens
