// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/two_officers.h"

#include <array>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

TwoOfficersScreen::TwoOfficersScreen(Title first, Title second, Done done)
    : titles_{std::move(first), std::move(second)}, done_(std::move(done)) {}

std::optional<Intent> TwoOfficersScreen::ask_who() {
  return submit([typed = number_](desk::Desk& desk) { return desk::person(desk, typed); },
                [this](Member member) -> std::optional<Intent> {
                  who_ = std::move(member);
                  pin_.clear();
                  return std::nullopt;
                });
}

std::optional<Intent> TwoOfficersScreen::ask_pin() {
  const auto typed = std::exchange(pin_, {});
  return ask([number = number_, typed](desk::Desk& desk) { return desk::identify(desk, number, typed); },
             [this](Result<desk::Session> answer) -> std::optional<Intent> {
               if (!answer) {
                 // After a wrong PIN only the PIN is typed again; anything else begins with the number.
                 if (answer.error().why != Why::wrong_pin) who_.reset(), number_.clear();
                 return told(answer.error());
               }
               who_.reset();
               number_.clear();
               if (!first_) {
                 first_ = std::move(*answer);
                 return std::nullopt;
               }
               // Nobody stays identified here, whatever becomes of it.
               auto first = std::move(*first_);
               first_.reset();
               return done_(std::move(first), std::move(*answer));
             });
}

std::optional<Intent> TwoOfficersScreen::draw(Ui& ui) {
  ui.where(ui.tr("Two officers"));
  const Ui::Scope scope(ui, first_ ? "second" : "first");
  // Back only takes back the number, so that a slip of the finger does not send the first officer away.
  if (who_ && ui.back_button(ui.tr("Back"))) {
    who_.reset();
    pin_.clear();
    ui.to_first_page();
    return std::nullopt;
  }
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> halves{
      [&] { draw_words(ui); },
      [&] {
        if (who_)
          ui::keypad(ui, "pin", pin_, {.longest = 6, .secret = true, .placeholder = ui.tr("PIN")});
        else
          ui::keypad(ui, "number", number_, {.longest = 8, .placeholder = ui.tr("Number or DNI")});
      }};
  ui.columns(shares, 80, halves);
  if (who_) {
    if (ui.main_button("confirm", ui.tr("Confirm"), Icon::check, !pin_.empty())) return ask_pin();
    return std::nullopt;
  }
  if (ui.main_button("next", ui.tr("Next"), Icon::next, !number_.empty()) ||
      (!number_.empty() && ui.enter_typed()))
    return ask_who();
  return std::nullopt;
}

void TwoOfficersScreen::draw_words(Ui& ui) const {
  const auto title = titles_[first_ ? 1 : 0](ui.language());
  const auto step = filled(first_ ? ui.tr("Second of two: {}") : ui.tr("First of two: {}"), title);
  if (who_) {
    ui::heading(ui, filled(ui.tr("{}, your PIN"), who_->full_name()));
    ui::muted(ui, step);
    ui::muted(ui, ui.tr("Cover the keys with your hand."));
    return;
  }
  ui::heading(ui, step);
  ui::muted(ui, ui.tr("Type your number on the roll, or your DNI."));
  if (first_) ui::notice(ui, Tone::main, ui.tr("Confirmed"), first_->name);
}

Intent ask_president_and_treasurer(TwoOfficersScreen::Done done) {
  return go<TwoOfficersScreen>([](Language l) { return tr(l, "The president"); },
                               [](Language l) { return tr(l, "The treasurer"); }, std::move(done));
}

}  // namespace minga::screens
