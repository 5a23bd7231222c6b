// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/give_pin.h"

namespace minga::screens {

std::optional<Intent> GivePinScreen::draw(Ui& ui) {
  ui.where(ui.tr("Give a PIN"));
  const PinTwice::Words words{filled(ui.tr("{}, type a new PIN"), member_.full_name()),
                              filled(ui.tr("{}, type the PIN again"), member_.full_name()),
                              {}};
  return twice_.draw(ui, words, [this](const std::string& pin) { return save(pin); });
}

Intent GivePinScreen::save(const std::string& pin) {
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
