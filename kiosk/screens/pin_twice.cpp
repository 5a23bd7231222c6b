// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pin_twice.h"

#include <array>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> PinTwice::draw(Ui& ui, const Words& words,
                                     const std::function<Intent(const std::string& pin)>& save) {
  if (repeating_ && ui.back_button(ui.tr("Back"))) {
    repeating_ = false;
    pin_.clear(), again_.clear();
    return std::nullopt;
  }
  auto& typed = repeating_ ? again_ : pin_;
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        ui::heading(ui, repeating_ ? words.again : words.first);
        if (!words.remark.empty()) ui::muted(ui, words.remark);
        ui::muted(ui, ui.tr("Four to six digits. Nobody else looks."));
      },
      [&] {
        ui::keypad(ui, repeating_ ? "again" : "pin", typed,
                   {.longest = 6, .secret = true, .placeholder = ui.tr("PIN")});
      }};
  ui.columns(shares, 80, halves);
  if (!repeating_) {
    if (ui.main_button("next", ui.tr("Next"), Icon::next, !pin_.empty())) {
      repeating_ = true;
      ui.to_first_page();
    }
    return std::nullopt;
  }
  if (!ui.main_button("save", ui.tr("Save"), Icon::check, !again_.empty())) return std::nullopt;
  const auto pin = std::exchange(pin_, {}), again = std::exchange(again_, {});
  repeating_ = false;
  if (pin != again)
    return tell(Tone::danger, "Not done", "The two PINs are not the same. Type the PIN again.");
  return save(pin);
}

}  // namespace minga::screens
