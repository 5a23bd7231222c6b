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

// Each with spaces that do not break, so that a line ends between two of them.
std::string pieces_in_a_line(const Pieces& pieces) {
  static const std::string joined = "\u00a0";
  std::string line;
  for (std::size_t i = 0; i < denominations.size(); ++i) {
    if (pieces.of[i] == 0) continue;
    auto value = denomination_text(i);
    value.replace(value.find(' '), 1, joined);
    line += (line.empty() ? "" : " · ") + grouped(pieces.of[i]) + joined + "×" + joined + value;
  }
  return line;
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
  // Three columns of four, so that on most screens no page has to be turned.
  constexpr std::size_t column = 4;
  const std::array<float, 3> shares{1, 1, 1};
  const std::array<std::function<void()>, 3> columns{lines(0, column), lines(column, 2 * column),
                                                     lines(2 * column, denominations.size())};
  ui.columns(shares, 58, columns);
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
