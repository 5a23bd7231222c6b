// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr double page_width = 210, page_height = 297, margin = 12;
constexpr int across = 3, down = 8;

}  // namespace

// Equal cells to cut along their frames; on each the vote and its code in two groups of four.
Pdf slip_sheet(const SlipSheet& sheet) {
  const auto title = filled(tr(paper, "Slips for vote No {}"), number_text(sheet.vote));
  Canvas canvas(title + " - " + sheet.community);
  constexpr double width = (page_width - 2 * margin) / across, height = (page_height - 2 * margin) / down;
  for (std::size_t n = 0; n < sheet.codes.size(); ++n) {
    const int place = static_cast<int>(n % (across * down));
    if (place == 0) canvas.add_page(page_width, page_height);
    const double x = margin + width * (place % across);
    const double y = margin + height * static_cast<double>(place / across);
    const auto& code = sheet.codes[n];
    canvas.frame({x, y, width, height}, 0.2, 0.5);
    canvas.text(x + width / 2, y + 9, filled(tr(paper, "Vote No {}"), number_text(sheet.vote)), {9},
                Align::centre);
    canvas.text(x + width / 2, y + 20, code.substr(0, 4) + " " + code.substr(code.size() / 2), {20, true},
                Align::centre);
    canvas.text(x + width / 2, y + 28, sheet.sample ? sample_words() : tr(paper, "For one vote"), {8},
                Align::centre);
  }
  return canvas.finish();
}

}  // namespace minga
