// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/pay.h"

#include <array>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/pay_member.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> PayFindScreen::arrive(const Surroundings&) {
  typed_.clear();  // the next person
  return load(view_, [](desk::Desk& desk) { return desk::treasury(desk); });
}

std::optional<Intent> PayFindScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  if (!view_) return std::nullopt;
  const bool list = ui.side_button("list", ui.tr("Choose from a list"), Icon::list, view_->people_owed > 0);
  const bool next = ui.main_button("continue", ui.tr("Continue"), Icon::next, !typed_.empty());
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{
      [&] {
        ui::heading(ui, ui.tr("Who is here to be paid?"));
        ui::Keypad keypad;
        keypad.placeholder = ui.tr("Number or DNI");
        ui::keypad(ui, "number", typed_, keypad);
      },
      [&] {
        const auto waiting = static_cast<long>(view_->people_owed);
        ui::figure(ui, grouped(waiting),
                   ui.trn("person still to be paid", "people still to be paid", waiting));
        ui::labelled(ui, ui.tr("Owed to people"), to_text(view_->owed), Tone::money);
        ui::labelled(ui, ui.tr("In the cash drawer"), to_text(view_->cash));
      }};
  ui.columns(shares, 60, columns);
  if (next) return find();
  if (list) return go<OwedScreen>(session_);
  return std::nullopt;
}

Intent PayFindScreen::find() const {
  return submit([typed = typed_](desk::Desk& desk) { return desk::payout_view(desk, typed); },
                [this](const desk::PayoutView& view) -> std::optional<Intent> {
                  return go<PayMemberScreen>(session_, view.member.number);
                });
}

std::optional<Intent> OwedScreen::arrive(const Surroundings&) { return load_lines(); }

Intent OwedScreen::load_lines() {
  return load(lines_, [pager = pager_](desk::Desk& desk) {
    return desk::owed_to_members(desk, pager.offset, pager.asked());
  });
}

std::optional<Intent> OwedScreen::draw(Ui& ui) {
  ui.where(ui.tr("Pay"));
  if (!lines_) return std::nullopt;
  if (lines_->empty() && pager_.offset == 0) {
    ui::empty_state(
        ui, Icon::check,
        ui.tr(
            "Nobody is owed anything. After a distribution is authorised, the people to pay will be here."));
    return std::nullopt;
  }
  ui::heading(ui, ui.tr("Who is here to be paid?"));
  for (std::size_t i = 0; i < pager_.shown(*lines_); ++i) {
    const auto& line = (*lines_)[i];
    const auto number = std::to_string(line.member.value);
    if (ui::row(ui, "person/" + number,
                {line.name, filled(ui.tr("No {}"), number), to_text(line.owed), Icon::person, Shape::none,
                 Tone::money}))
      return go<PayMemberScreen>(session_, line.member);
  }
  if (pager_.draw(ui, pager_.has_later(*lines_))) return load_lines();
  return std::nullopt;
}

}  // namespace minga::screens
