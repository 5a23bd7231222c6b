// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/qr.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr double page_width = 210, page_height = 297;
constexpr std::size_t columns = 2, rows = 4, a_page = columns * rows;
constexpr double card_width = 85.6, card_height = 54;
constexpr double margin = 4;  // mm, inside a card or slip

struct Grid {
  double width, height;
  double left() const { return (page_width - columns * width) / 2; }
  double top() const { return (page_height - rows * height) / 2; }
  double x(std::size_t i) const { return left() + width * static_cast<double>(i % columns); }
  double y(std::size_t i) const { return top() + height * static_cast<double>(i / columns); }
};

// Through the whole page, so that the cutter is put to it once a row.
void cut_lines(Canvas& canvas, const Grid& grid, std::size_t count) {
  const auto used = (count + columns - 1) / columns;
  const double right = grid.left() + columns * grid.width;
  const double bottom = grid.top() + static_cast<double>(used) * grid.height;
  for (std::size_t i = 0; i <= columns; ++i) {
    const double x = grid.left() + static_cast<double>(i) * grid.width;
    canvas.line(x, grid.top(), x, bottom, 0.15, 0.55);
  }
  for (std::size_t i = 0; i <= used; ++i) {
    const double y = grid.top() + static_cast<double>(i) * grid.height;
    canvas.line(grid.left(), y, right, y, 0.15, 0.55);
  }
}

// Pages of eight; `draw` gets a line's place on its page.
template <class Line, class Draw>
void pages_of(Canvas& canvas, const Grid& grid, bool sample, const std::vector<Line>& lines,
              const Draw& draw) {
  for (std::size_t from = 0; from == 0 || from < lines.size(); from += a_page) {
    canvas.add_page(page_width, page_height);
    if (sample) warning_band(canvas, {grid.left(), 4, columns * grid.width, 0}, {sample_words()});
    const auto count = std::min(a_page, lines.size() - from);
    cut_lines(canvas, grid, count);
    for (std::size_t i = 0; i < count; ++i) draw(lines[from + i], grid.x(i), grid.y(i));
  }
}

// As large as fits on a line, down to the smallest.
Type fitting(std::string_view text, Type type, double width, double smallest) {
  while (text_width(text, type) > width && type.points > smallest) type.points -= 0.5;
  return type;
}

void draw_card(Canvas& canvas, const CardSheet& sheet, const CardSheet::Line& line, double x, double y) {
  constexpr double qr_size = 36;
  const auto number = number_text(line.number);
  canvas.qr(qr_code(number), {x + card_width - qr_size - 1, y + card_height - qr_size - 1, qr_size, qr_size});
  const double left = x + margin, width = card_width - 2 * margin;
  const Type small{8};
  double top = y + margin;
  const auto community = community_and_place(sheet.community, sheet.place);
  const Type strong = fitting(community, {8.5, true}, width, 6);
  top += set_lines(canvas, wrapped(community, strong, width, 1), strong, left, top, width);
  canvas.line(left, top + 1, left + width, top + 1, 0.2, 0.5);
  // Beside the code the names have what is left of the width.
  const double beside = card_width - qr_size - margin - 2;
  top += 3;
  const Type names{12, true}, surnames{12};
  top += set_lines(canvas, wrapped(line.given_names, names, width, 1), names, left, top, width);
  top += set_lines(canvas, wrapped(line.surnames, surnames, beside, 2), surnames, left, top, beside);
  if (!line.settlement.empty())
    set_lines(canvas, wrapped(line.settlement, small, beside, 2), small, left, top + 0.8, beside);
  const auto shown = filled(tr(paper, "No {}"), number);
  const Type large = fitting(shown, {26, true}, beside, 14);
  set_lines(canvas, {shown}, large, left, y + card_height - margin - line_height(large), beside);
}

void draw_slip(Canvas& canvas, const PinSlipSheet& sheet, const PinSlipSheet::Line& line, const Grid& grid,
               double x, double y) {
  const double third = grid.height / 3, left = x + margin, width = grid.width - 2 * margin;
  const Type small{8}, strong{11, true}, digits{24, true};
  double top = y + 3;
  top += set_lines(canvas, wrapped(sheet.community, small, width, 1), small, left, top, width);
  top += set_lines(canvas, wrapped(line.name, strong, width, 1), strong, left, top, width);
  set_lines(canvas, {filled(tr(paper, "No {}"), number_text(line.number))}, strong, left, top, width);
  canvas.line(left, y + 2 * third, left + width, y + 2 * third, 0.15, 0.7);
  top = y + third + 0.5;
  top += set_lines(canvas, {line.pin.substr(0, 3) + " " + line.pin.substr(3)}, digits, left, top, width,
                   Align::centre);
  set_lines(canvas,
            wrapped(tr(paper, "Type it once at the kiosk and choose a PIN of your own."), small, width, 1),
            small, left, top, width, Align::centre);
  // Dark, so that nothing shines through the folded paper.
  canvas.fill({left, y + 2 * third + 1, width, third - 8}, 0.75);
  set_lines(canvas, wrapped(tr(paper, "Fold this part up over the PIN and staple it."), small, width, 1),
            small, left, y + grid.height - 5.5, width, Align::centre);
}

}  // namespace

Pdf member_cards(const CardSheet& sheet) {
  Canvas canvas(tr(paper, "Member cards"));
  pages_of(canvas, {card_width, card_height}, sheet.sample, sheet.lines,
           [&](const auto& line, double x, double y) { draw_card(canvas, sheet, line, x, y); });
  return canvas.finish();
}

Pdf pin_slips(const PinSlipSheet& sheet) {
  Canvas canvas(tr(paper, "First PINs"));
  const Grid grid{95, 66};
  pages_of(canvas, grid, sheet.sample, sheet.lines,
           [&](const auto& line, double x, double y) { draw_slip(canvas, sheet, line, grid, x, y); });
  return canvas.finish();
}

}  // namespace minga
