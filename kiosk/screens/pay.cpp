// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pay.h"

#include <array>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/owed.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> PayFindScreen::arrive(const Surroundings&) {
  typed_.clear();  // the next person
  if (std::exchange(begins_, Begins::with_number) == Begins::with_list) return go<OwedScreen>(session_);
  return load(view_, [](desk::Desk& desk) { return View{desk::payout_day(desk), desk::drawer(desk)}; });
}

std::optional<Intent> PayFindScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  if (!view_) return std::nullopt;
  const bool list = ui.side_button("list", ui.tr("Choose from a list"), Icon::list,
                                   view_->day.people + view_->day.below > 0);
  const bool next = ui.main_button("continue", ui.tr("Continue"), Icon::next, !typed_.empty()) ||
                    (!typed_.empty() && ui.enter_typed());
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{[&] {
                                                       ui::heading(ui, ui.tr("Who is here to be paid?"));
                                                       ui::Keypad keypad;
                                                       keypad.placeholder = ui.tr("Number or DNI");
                                                       ui::keypad(ui, "number", typed_, keypad);
                                                     },
                                                     [&] { draw_day(ui); }};
  ui.columns(shares, 60, columns);
  if (next) return find();
  if (list) return go<OwedScreen>(session_);
  return std::nullopt;
}

// Of the drawer only whether it is open: what it should hold would give the closing count away.
void PayFindScreen::draw_day(Ui& ui) const {
  const auto& [day, drawer] = *view_;
  const auto waiting = static_cast<long>(day.people);
  ui::figure(ui, grouped(waiting), ui.trn("person still to be paid", "people still to be paid", waiting));
  ui::labelled(ui, ui.tr("Owed to them"), to_text(day.payable), Tone::money);
  if (drawer.session)
    ui::labelled(ui, ui.tr("Payments since the cash box was opened"), grouped(drawer.payments));
  if (drawer.needed && !drawer.session)
    ui::notice(ui, Tone::danger, ui.tr("The cash box is closed"),
               ui.tr("Nobody can be paid in cash until it is counted and opened."));
}

Intent PayFindScreen::find() const {
  return submit([typed = typed_](desk::Desk& desk) { return desk::payout_view(desk, typed); },
                [this](const desk::PayoutView& view) -> std::optional<Intent> {
                  return go<PayMemberScreen>(session_, view.member.number);
                });
}

}  // namespace minga::screens
