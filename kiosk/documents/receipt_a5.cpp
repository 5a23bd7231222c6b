// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/receipt_text.h"
#include "kiosk/words/language.h"

namespace minga::documents {

namespace {

// A5 lying, as receipt books do.
constexpr double page_width = 210;
constexpr double page_height = 148;
constexpr double margin = 13;
constexpr double width = page_width - 2 * margin;
constexpr double box_width = 66;  // number and amount, at the right
constexpr double left_width = width - box_width - 6;
constexpr double label_width = 38;
constexpr double signing_top = 99;
constexpr double qr_size = 25;  // with its quiet zone: squares of 0.75 mm
constexpr double finger_width = 24;
constexpr double finger_height = 29;

struct Line {
  std::vector<std::string> label;
  std::vector<std::string> value;
  bool strong = false;
};

double height_of(const Line& line, Type type) {
  return static_cast<double>(std::max(line.value.size(), line.label.size())) * line_height(type) + 1.2;
}

// The lines in the largest type that leaves room for the signatures; when even the smallest does not, the
// longest value is shortened, and says so with "…".
std::vector<Line> fitting_lines(const ReceiptText& text, double room, double value_width, Type& type) {
  const auto set_one = [&](const ReceiptText::Line& line, std::size_t limit) {
    return Line{wrapped(line.label, {type.points - 1}, label_width - 3, 1),
                wrapped(line.value, {type.points, line.strong}, value_width, limit), line.strong};
  };
  const auto fits = [&](const std::vector<Line>& lines) {
    double sum = 0;
    for (const auto& line : lines) sum += height_of(line, type);
    return sum <= room;
  };
  constexpr std::size_t unlimited = 1000;
  std::vector<Line> lines;
  for (const double points : {11.0, 10.0, 9.0, 8.0, 7.5}) {
    type.points = points;
    lines.clear();
    for (const auto& each : text.lines) lines.push_back(set_one(each, unlimited));
    if (fits(lines)) return lines;
  }
  while (!fits(lines)) {
    const auto longest =
        std::ranges::max_element(lines, {}, [](const Line& line) { return line.value.size(); });
    if (longest->value.size() < 2) break;
    *longest =
        set_one(text.lines[static_cast<std::size_t>(longest - lines.begin())], longest->value.size() - 1);
  }
  return lines;
}

double draw_head(Canvas& canvas, const Receipt& receipt, const ReceiptText& text, CopyFor copy) {
  double top = 8;
  const double band = warning_band(canvas, {margin, top, width, 0}, text.marks);
  top += band > 0 ? band + 3 : 3;

  double left = top;
  left += set_lines(canvas, wrapped(receipt.community, {14, true}, left_width, 2), {14, true}, margin, left,
                    left_width);
  if (!receipt.place.empty())
    set_lines(canvas, wrapped(receipt.place, {10, false, 0.25}, left_width, 1), {10, false, 0.25}, margin,
              left, left_width);

  const double x = margin + width - box_width;
  canvas.frame({x, top, box_width, 20}, 0.35);
  double y = top + 1.2;
  y += set_lines(canvas, wrapped(text.title, {9, true}, box_width - 4, 1), {9, true}, x, y, box_width,
                 Align::centre);
  Type number{15, true};
  while (text_width(text.number, number) > box_width - 4 && number.points > 6) number.points -= 0.5;
  y += set_lines(canvas, wrapped(text.number, number, box_width - 4, 1), number, x, y, box_width,
                 Align::centre);
  set_lines(canvas, wrapped(copy_text(copy), {7.5}, box_width - 4, 1), {7.5}, x, y + 0.3, box_width,
            Align::centre);
  return top + 23.5;
}

double draw_amount(Canvas& canvas, const ReceiptText& text, double top) {
  constexpr double height = 15;
  canvas.fill({margin, top, width, height}, 0.93);
  Type figures{22, true};
  while (text_width(text.amount, figures) > box_width - 6 && figures.points > 8) figures.points -= 1;
  const double x = margin + width - box_width;
  set_lines(canvas, {text.amount}, figures, x, top + (height - line_height(figures)) / 2, box_width - 4,
            Align::right);
  Type words{10.5, true};
  while (wrapped(text.words, words, left_width - 4).size() > 2 && words.points > 7) words.points -= 0.5;
  const auto lines = wrapped(text.words, words, left_width - 4, 3);
  const double words_height = static_cast<double>(lines.size()) * line_height(words);
  set_lines(canvas, lines, words, margin + 4, top + (height - words_height) / 2, left_width - 4);
  return top + height + 2.5;
}

// Two lines at most: the whole name stands above.
std::string short_name(const std::string& name, double room) {
  std::string joined;
  for (const auto& part : wrapped(name, {8.5, true}, room, 2)) joined += (joined.empty() ? "" : "\n") + part;
  return joined;
}

void draw_signing(Canvas& canvas, const Receipt& receipt) {
  const double line = signing_top + 24;
  constexpr double gap = 6;
  // Someone who cannot sign puts the finger, and a witness signs.
  const bool witness = needs_witness(receipt);
  const double lines = witness ? 3 : 2;
  const double each = (width - finger_width - lines * gap) / lines;
  double x = margin;
  canvas.signature(receipt.signature, {x, line - each / 3, each, each / 3});
  signing_line(canvas, x, line, each,
               {short_name(signer_of(receipt), each), tr(paper, "Received in agreement")});
  x += each + gap;
  fingerprint_box(canvas, {x, signing_top - 1, finger_width, finger_height});
  x += finger_width + gap;
  if (witness) {
    signing_line(canvas, x, line, each,
                 {tr(paper, "Witness at request"), filled(tr(paper, "DNI {}"), blank_to_fill)});
    x += each + gap;
  }
  signing_line(canvas, x, line, each,
               {short_name(receipt.treasurer_name, each), tr(paper, "Treasury, who pays")});
}

// At the right, under the amount: what proves the paper, for a scanner and for the eye.
void draw_proof(Canvas& canvas, const ReceiptText& text, double top) {
  // The squares end where the frames above do; the quiet zone reaches into the margin.
  const double quiet =
      qr_size * qr_quiet_squares / (static_cast<double>(text.qr.size) + 2 * qr_quiet_squares);
  const double x = margin + width - qr_size + quiet;
  canvas.qr(text.qr, {x, top - 1.5, qr_size, qr_size});
  const Type type{9, true};
  set_lines(canvas, {text.code}, type, x, top - 1.5 + qr_size - 2, qr_size, Align::centre);
}

}  // namespace

void draw_on_a5(Canvas& canvas, const Receipt& receipt, const ReceiptText& text, CopyFor copy) {
  canvas.add_page(page_width, page_height);
  double top = draw_head(canvas, receipt, text, copy);
  top = draw_amount(canvas, text, top);
  Type type;
  const bool proved = text.qr.size > 0;
  if (proved) draw_proof(canvas, text, top);
  const double value_width = width - label_width - (proved ? qr_size + 3 : 0);
  for (const auto& line : fitting_lines(text, signing_top - 3 - top, value_width, type)) {
    const Type small{type.points - 1, false, 0.25};
    const double drop = (line_height(type) - line_height(small)) * baseline_share;
    set_lines(canvas, line.label, small, margin, top + drop, label_width);
    set_lines(canvas, line.value, {type.points, line.strong}, margin + label_width, top, value_width);
    top += height_of(line, type);
  }
  draw_signing(canvas, receipt);

  const Type small{7.5, false, 0.25};
  const double foot = page_height - 9.5;
  canvas.line(margin, foot, margin + width, foot, 0.15, 0.45);
  if (!text.chain.empty())
    set_lines(canvas, wrapped(text.chain, small, left_width, 1), small, margin, foot + 0.8, left_width);
}

}  // namespace minga::documents
