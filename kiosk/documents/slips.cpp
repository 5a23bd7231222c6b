// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/qr.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr double page_width = 210;
constexpr double page_height = 297;
constexpr double side = 9;  // printers leave the edge white
constexpr double head = 13;
constexpr std::size_t columns = 3;
constexpr std::size_t rows = 8;
constexpr double slip_width = (page_width - 2 * side) / columns;
constexpr double slip_height = 34;
constexpr double qr_size = 25;
constexpr double margin = 3;  // mm

// In two groups, as one reads it out.
std::string groups(const std::string& code) {
  return code.size() > 4 ? code.substr(0, 4) + " " + code.substr(4) : code;
}

void draw_slip(Canvas& canvas, const SlipSheet& sheet, const std::string& code, double x, double y) {
  constexpr Type small{7.5};
  constexpr Type strong{8, true};
  canvas.qr(qr_code(code), {x + 1, y + (slip_height - qr_size) / 2, qr_size, qr_size});
  const double left = x + 1 + qr_size;
  const double width = slip_width - 1 - qr_size - margin;
  Type digits{22, true};
  while (text_width(groups(code), digits) > width && digits.points > 8) digits.points -= 0.5;
  const auto vote = filled(sheet.sample ? tr(paper, "SAMPLE - Vote No {}") : tr(paper, "Vote No {}"),
                           number_text(sheet.vote));
  const auto question = wrapped(sheet.question, small, width, 3);
  const double height = line_height(strong) + line_height(digits) + 3 * line_height(small);
  double top = y + (slip_height - height) / 2;
  top += set_lines(canvas, wrapped(vote, strong, width, 1), strong, left, top, width);
  top += set_lines(canvas, {groups(code)}, digits, left, top, width);
  set_lines(canvas, question, small, left, top, width);
}

// Through the whole page, so that the cutter is put to it once a row.
void cut_lines(Canvas& canvas, std::size_t used_rows) {
  const double bottom = head + slip_height * static_cast<double>(used_rows);
  for (std::size_t i = 0; i <= columns; ++i) {
    const double x = side + slip_width * static_cast<double>(i);
    canvas.line(x, head, x, bottom, 0.15, 0.55);
  }
  for (std::size_t i = 0; i <= used_rows; ++i) {
    const double y = head + slip_height * static_cast<double>(i);
    canvas.line(side, y, page_width - side, y, 0.15, 0.55);
  }
}

}  // namespace

Pdf slip_sheet(const SlipSheet& sheet) {
  constexpr std::size_t a_page = columns * rows;
  Canvas canvas(filled(tr(paper, "Slips for vote No {}"), number_text(sheet.vote)));
  for (std::size_t from = 0; from == 0 || from < sheet.codes.size(); from += a_page) {
    canvas.add_page(page_width, page_height);
    if (sheet.sample) warning_band(canvas, {side, 3.5, page_width - 2 * side, 0}, {sample_words()});
    const std::size_t count = std::min(a_page, sheet.codes.size() - from);
    cut_lines(canvas, (count + columns - 1) / columns);
    for (std::size_t i = 0; i < count; ++i)
      draw_slip(canvas, sheet, sheet.codes[from + i], side + slip_width * static_cast<double>(i % columns),
                head + slip_height * static_cast<double>(i / columns));
  }
  return canvas.finish();
}

}  // namespace minga
