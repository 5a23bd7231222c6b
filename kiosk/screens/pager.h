// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "kiosk/widgets/controls.h"

namespace minga::screens {

// A long list in pieces, so that no screen loads or draws a whole table. One line more than a piece is asked
// for: whether there are later ones. ids: earlier, later
struct Pager {
  std::int64_t size = 40;
  std::int64_t offset = 0;

  std::int64_t asked() const { return size + 1; }
  template <class Line>
  bool has_later(const std::vector<Line>& lines) const {
    return static_cast<std::int64_t>(lines.size()) > size;
  }
  template <class Line>
  std::size_t shown(const std::vector<Line>& lines) const {
    return has_later(lines) ? static_cast<std::size_t>(size) : lines.size();
  }

  // Below the lines. True when another piece is wanted; `offset` is its place already.
  bool draw(ui::Ui& ui, bool later) {
    std::int64_t wanted = offset;
    if (offset > 0 && ui::button(ui, "earlier", ui.tr("Go back in the list"), ui::Icon::up)) wanted -= size;
    if (later && ui::button(ui, "later", ui.tr("Go on in the list"), ui::Icon::down)) wanted += size;
    if (wanted == offset) return false;
    offset = wanted;
    ui.to_first_page();
    return true;
  }
};

}  // namespace minga::screens
