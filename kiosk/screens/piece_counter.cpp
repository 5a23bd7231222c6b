// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/piece_counter.h"

#include <algorithm>
#include <array>
#include <functional>

#include "kiosk/screens/figures.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/counter.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::string denomination_text(std::size_t which) {
  const auto value = denominations[which];
  return value % 100 == 0 ? "S/ " + std::to_string(value / 100) : to_text(Money(value));
}

void show_pieces(ui::Ui& ui, const Pieces& pieces) {
  for (std::size_t i = 0; i < denominations.size(); ++i)
    if (pieces.of[i] > 0)
      ui::labelled(ui,
                   filled(i < note_kinds ? ui.tr("note of {}") : ui.tr("coin of {}"), denomination_text(i)),
                   grouped(pieces.of[i]));
}

void PieceCounter::draw(ui::Ui& ui, const std::string& above) {
  just_typed_ = false;
  if (typing_) return draw_keypad(ui);
  ui.pin([&] { ui::figure(ui, to_text(pieces.total()), above, ui::Tone::money); });
  const auto lines = [&](std::size_t from, std::size_t to) {
    return [this, &ui, from, to] {
      for (std::size_t i = from; i < to; ++i) draw_line(ui, i);
    };
  };
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> columns{lines(0, note_kinds),
                                                     lines(note_kinds, denominations.size())};
  ui.columns(shares, 70, columns);
}

void PieceCounter::draw_line(ui::Ui& ui, std::size_t which) {
  auto& count = pieces.of[which];
  const auto value = denominations[which];
  const auto touched = ui::counter(ui, "piece/" + std::to_string(value),
                                   {denomination_text(which), count, to_text(Money(value * count))});
  if (touched == ui::CounterTouch::fewer) count = std::max<std::int64_t>(0, count - 1);
  if (touched == ui::CounterTouch::more) ++count;
  if (touched != ui::CounterTouch::number) return;
  typing_ = which;
  digits_.clear();
}

void PieceCounter::draw_keypad(ui::Ui& ui) {
  const auto which = *typing_;
  ui::heading(ui, filled(which < note_kinds ? ui.tr("How many notes of {}?") : ui.tr("How many coins of {}?"),
                         denomination_text(which)));
  constexpr std::size_t longest = 6;
  ui::keypad(ui, "number", digits_, {.longest = longest, .placeholder = grouped(pieces.of[which])});
  const bool done = ui.main_button("number/done", ui.tr("Done"), ui::Icon::check) || ui.enter_typed();
  const bool left = ui.back_button(ui.tr("Back"));
  if (!done && !left) return;
  // Nothing typed leaves the number as it was.
  if (done && !digits_.empty()) pieces.of[which] = number_typed(digits_);
  typing_.reset();
  just_typed_ = true;
  ui.to_first_page();
}

}  // namespace minga::screens
