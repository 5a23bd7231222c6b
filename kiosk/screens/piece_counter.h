// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/treasury/cash.h"
#include "kiosk/widgets/ui.h"

namespace minga::screens {

// Notes and coins as a hand counts them: a line for each denomination, the sum of them large above. ids for
// each, by its value in céntimos: piece/<value>, piece/<value>/fewer, piece/<value>/more; typing a number:
// number/<digit>, number/erase, number/done
class PieceCounter {
 public:
  // `above` says what is counted.
  void draw(ui::Ui&, const std::string& above);
  // Also true in the frame in which typing ends, so that the screen does not draw beside it.
  bool typing() const { return typing_.has_value() || just_typed_; }
  Pieces pieces;

 private:
  void draw_keypad(ui::Ui&);
  void draw_line(ui::Ui&, std::size_t which);

  std::optional<std::size_t> typing_;
  bool just_typed_ = false;
  std::string digits_;
};

// "S/ 200", "S/ 0.50"
std::string denomination_text(std::size_t which);
std::string pieces_in_a_line(const Pieces&);  // "1 × S/ 20 · 2 × S/ 0.10"
// The notes and coins one under the other, those there are none of left out.
void show_pieces(ui::Ui&, const Pieces&);

}  // namespace minga::screens
