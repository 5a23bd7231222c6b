// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/choose_pin.h"

namespace minga::screens {

std::optional<Intent> ChoosePinScreen::draw(Ui& ui) {
  ui.where(ui.tr("A PIN of your own"));
  const PinTwice::Words words{ui.tr("Choose a PIN of your own"), ui.tr("Type your new PIN again"),
                              ui.tr("The one on the slip is good for this only.")};
  return twice_.draw(ui, words, [this](const std::string& pin) { return save(pin); });
}

Intent ChoosePinScreen::save(const std::string& pin) {
  return submit([number = number_, slip = of_slip_, command = command_,
                 pin](desk::Desk& desk) { return desk::choose_pin(desk, command, number, slip, pin); },
                [](const PinSet&) -> std::optional<Intent> {
                  return tell(Tone::main, "Saved", "The new PIN is good from now on. Keep it secret.",
                              then(home()));
                });
}

}  // namespace minga::screens
