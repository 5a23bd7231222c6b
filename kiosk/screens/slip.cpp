// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/slip.h"

#include <array>

#include "kiosk/screens/ballot.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
constexpr std::size_t slip_digits = 8;
}

std::optional<Intent> SlipScreen::arrive(const Surroundings&) {
  // Whoever comes next has a slip of their own.
  code_.clear();
  return std::nullopt;
}

std::optional<Intent> SlipScreen::draw(Ui& ui) {
  ui.where(ui.tr("Your slip"));
  const std::array<float, 2> shares{1.0F, 1.0F};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        ui::heading(ui, ui.tr("Type the number on your slip"));
        ui::muted(ui, ui.tr("It has eight digits. Nobody knows who holds which slip."));
      },
      [&] {
        ui::keypad(ui, "slip", code_,
                   {.longest = slip_digits, .groups_of = 4, .placeholder = ui.tr("Number of the slip")});
      }};
  ui.columns(shares, 80, halves);
  const bool whole = code_.size() == slip_digits;
  if (ui.main_button("next", ui.tr("Continue"), Icon::next, whole) || (whole && ui.enter_typed()))
    return check();
  return std::nullopt;
}

std::optional<Intent> SlipScreen::check() {
  return ask([vote = vote_, code = code_](desk::Desk& desk) { return desk::check_slip(desk, vote, code); },
             [this](Result<bool> known) -> std::optional<Intent> {
               const auto code = std::exchange(code_, {});
               if (known) return go<BallotScreen>(SlipCode{code}, vote_);
               return told(known.error(), known.error().why == Why::vote_not_open ? then(home()) : nullptr);
             });
}

}  // namespace minga::screens
