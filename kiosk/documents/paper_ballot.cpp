// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/vote_text.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

// A5 standing. What is printed lies inside when it is folded across the middle.
constexpr double page_width = 148;
constexpr double page_height = 210;
constexpr double margin = 14;
constexpr double width = page_width - 2 * margin;
constexpr double foot = page_height - 16;

struct Row {
  std::vector<std::string> lines;
  Type type;
  double height = 0;
};

// How options are set when there is room for them so large; smaller when there are many.
struct Size {
  double points;
  double box;  // mm, to be marked
  double padding;
  std::size_t limit;  // lines of a title
};
constexpr Size sizes[]{{15, 9, 2.6, 3},  {13, 8, 2, 3},     {11, 6.5, 1.4, 3},
                       {9.5, 5, 0.8, 2}, {8.5, 4, 0.45, 1}, {7, 3, 0.25, 1}};

double text_left(Size size) { return margin + size.box + 4 + size.points * 0.5; }

// What the voter said, where a result counts how many said so.
std::string choice_name(const PaperBallot& ballot, std::size_t place) {
  if (for_or_against(ballot.kind) && place == static_cast<std::size_t>(MotionChoice::abstain))
    return tr(paper, "Abstention on a ballot");
  const auto& option = ballot.options[place];
  return with_symbol(option_name(ballot.kind, place, option.title), option.picture);
}

std::vector<Row> rows_of(const PaperBallot& ballot, Size size) {
  std::vector<Row> rows;
  for (std::size_t place = 0; place < ballot.options.size(); ++place) {
    const auto& option = ballot.options[place];
    const Type type{size.points, option.chosen};
    Row row{wrapped(choice_name(ballot, place), type, margin + width - text_left(size) - 1, size.limit),
            type};
    row.height =
        std::max(static_cast<double>(row.lines.size()) * line_height(type), size.box) + 2 * size.padding;
    rows.push_back(std::move(row));
  }
  return rows;
}

double height_of(const std::vector<Row>& rows) {
  double sum = 0;
  for (const auto& row : rows) sum += row.height;
  return sum;
}

void draw_mark(Canvas& canvas, double x, double y, double size, bool chosen) {
  canvas.frame({x, y, size, size}, chosen ? 0.7 : 0.3, chosen ? 0 : 0.35);
  if (!chosen) return;
  const double in = size * 0.2;
  canvas.line(x + in, y + in, x + size - in, y + size - in, size * 0.13);
  canvas.line(x + in, y + size - in, x + size - in, y + in, size * 0.13);
}

double draw_options(Canvas& canvas, const PaperBallot& ballot, double top, double room) {
  Size size = sizes[0];
  auto rows = rows_of(ballot, size);
  for (const auto& each : sizes) {
    size = each;
    rows = rows_of(ballot, size);
    if (height_of(rows) <= room) break;
  }
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const auto& row = rows[place];
    const bool chosen = ballot.options[place].chosen;
    if (chosen) canvas.fill({margin, top, width, row.height}, 0.9);
    draw_mark(canvas, margin + 1, top + (row.height - size.box) / 2, size.box, chosen);
    const double text = static_cast<double>(row.lines.size()) * line_height(row.type);
    const double y = top + (row.height - text) / 2;
    set_lines(canvas, {letter_of(place)}, {size.points, true}, margin + size.box + 3.5, y, 10);
    set_lines(canvas, row.lines, row.type, text_left(size), y, margin + width - text_left(size));
    top += row.height;
    canvas.line(margin, top, margin + width, top, 0.15, 0.45);
  }
  return top;
}

}  // namespace

Pdf paper_ballot(const PaperBallot& ballot) {
  const auto title = filled(tr(paper, "BALLOT - VOTE No {}"), number_text(ballot.vote));
  Canvas canvas(title);
  canvas.add_page(page_width, page_height);
  double top = 9;
  if (ballot.sample) {
    warning_band(canvas, {margin, top - 4, width, 0}, {sample_words()});
    top += 6.5;
  }
  top +=
      set_lines(canvas, wrapped(ballot.community, {9.5}, width, 2), {9.5}, margin, top, width, Align::centre);
  top += set_lines(canvas, {title}, {11, true}, margin, top, width, Align::centre) + 2.5;
  Type question{15, true};
  while (wrapped(ballot.question, question, width).size() > 3 && question.points > 9) question.points -= 1;
  top += set_lines(canvas, wrapped(ballot.question, question, width, 4), question, margin, top, width) + 3;
  canvas.line(margin, top, margin + width, top, 0.35);

  const bool blank = std::ranges::none_of(ballot.options, &PaperBallot::Option::chosen);
  constexpr double blank_height = 15;
  constexpr double gap = 3;
  top = draw_options(canvas, ballot, top, foot - gap - top - (blank ? blank_height + gap : 0));
  if (blank) {
    const Type words{20, true};
    top += gap;
    canvas.frame({margin, top, width, blank_height}, 0.8);
    set_lines(canvas, {tr(paper, "BLANK VOTE")}, words, margin, top + (blank_height - line_height(words)) / 2,
              width, Align::centre);
  }

  const Type small{8, false, 0.25};
  set_lines(canvas,
            wrapped(tr(paper, "Fold it across the middle, with the writing inside, and put it into the urn."),
                    small, width, 1),
            small, margin, foot, width, Align::centre);
  // Where to fold.
  for (const double x : {3.0, page_width - 9})
    canvas.line(x, page_height / 2, x + 6, page_height / 2, 0.25, 0.3);
  return canvas.finish();
}

}  // namespace minga
