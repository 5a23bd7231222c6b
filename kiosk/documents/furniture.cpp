// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"

#include <algorithm>

#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga::documents {

double warning_band(Canvas& canvas, Box box, const std::vector<std::string>& marks) {
  if (marks.empty()) return 0;
  constexpr double height = 7.5;
  // On a narrow roll one above the other, on a sheet side by side.
  const bool stacked = box.width < 100;
  const auto count = static_cast<double>(marks.size());
  const double width = stacked ? box.width : (box.width - 3 * (count - 1)) / count;
  Box each{box.x, box.y, width, height};
  for (const auto& mark : marks) {
    Type type{13, true};
    while (text_width(mark, type) > width - 4 && type.points > 6) type.points -= 0.5;
    canvas.frame(each, 0.6);
    set_lines(canvas, wrapped(mark, type, width - 4, 1), type, each.x,
              each.y + (height - line_height(type)) / 2, width, Align::centre);
    (stacked ? each.y : each.x) += (stacked ? height + 1.5 : width + 3);
  }
  return stacked ? count * (height + 1.5) : height;
}

void fingerprint_box(Canvas& canvas, Box box) {
  canvas.frame(box, 0.2, 0.3);
  const Type small{6.5, false, 0.3};
  set_lines(canvas, {tr(paper, "Fingerprint of the person")}, small, box.x, box.y + box.height + 0.5,
            box.width, Align::centre);
}

double signing_line(Canvas& canvas, double x, double y, double width, const std::vector<std::string>& under) {
  canvas.line(x, y, x + width, y, 0.25);
  double used = 0.8;
  bool first = true;
  for (const auto& text : under) {
    const Type type{8.5, first};
    used += set_lines(canvas, wrapped(text, type, width, 3), type, x, y + used, width, Align::centre);
    first = false;
  }
  return used;
}

void feet(Canvas& canvas, const PageShape& shape, const std::string& paper_name,
          const std::string& chain_code) {
  const Type small{7.5, false, 0.25};
  const double width = shape.text_width();
  for (int page = 0; page < canvas.pages(); ++page) {
    canvas.go_to(page);
    const double top = canvas.page_height() - shape.bottom + 4;
    canvas.line(shape.left, top, shape.left + width, top, 0.15, 0.45);
    const auto number =
        filled(tr(paper, "Page {} of {}"), std::to_string(page + 1), std::to_string(canvas.pages()));
    const double number_width = text_width(settable(number), small) + 6;
    set_lines(canvas, wrapped(paper_name, small, width - number_width, 1), small, shape.left, top + 1, width);
    set_lines(canvas, {number}, small, shape.left, top + 1, width, Align::right);
    if (chain_code.empty()) continue;
    const auto code = filled(tr(paper, "Chain code: {}"), chain_code);
    set_lines(canvas, wrapped(code, small, width, 1), small, shape.left, top + 1 + line_height(small), width);
  }
}

Flow sheet_flow(Canvas& canvas, bool sample, std::string further_mark) {
  std::vector<std::string> marks;
  if (sample) marks.push_back(sample_words());
  if (!further_mark.empty()) marks.push_back(std::move(further_mark));
  return Flow(canvas, sheet_shape, [&canvas, marks] {
    warning_band(canvas, {sheet_shape.left, 9, sheet_shape.text_width(), 0}, marks);
  });
}

void two_signing_lines(Flow& flow, const std::string& left, const std::string& right) {
  constexpr double before = 4;
  constexpr double height = two_signing_height - before;
  flow.space(before);
  flow.need(height);
  const double y = flow.take(height) + 22;
  const double width = (flow.shape().text_width() - 20) / 2;
  const auto dni = filled(tr(paper, "DNI {}"), blank_to_fill);
  signing_line(flow.canvas(), flow.shape().left, y, width, {left, dni});
  signing_line(flow.canvas(), flow.shape().left + width + 20, y, width, {right, dni});
}

void sheet_title(Flow& flow, const std::string& community, const std::string& place,
                 const std::string& title) {
  flow.text(community, {11, true}, 0, Align::centre);
  if (!place.empty()) flow.text(place, {9.5, false, 0.25}, 0, Align::centre);
  flow.space(3);
  flow.text(title, {16, true}, 0, Align::centre);
  flow.space(5);
}

void labelled(Flow& flow, const std::string& label, const std::string& value, Type type, double label_width) {
  const auto& shape = flow.shape();
  const Type small{9, false, 0.25};
  const double width = shape.text_width() - label_width;
  const double most = flow.full_page() / line_height(type) - 1;
  const auto values = wrapped(value, type, width, static_cast<std::size_t>(most));
  const auto labels = wrapped(label, small, label_width - 3);
  const double height = static_cast<double>(std::max(values.size(), labels.size())) * line_height(type);
  flow.need(height + 1);
  const double top = flow.take(height + 1);
  // On one baseline with the value, whatever its size.
  const double drop = (line_height(type) - line_height(small)) * baseline_share;
  set_lines(flow.canvas(), labels, small, shape.left, top + drop, label_width - 3);
  set_lines(flow.canvas(), values, type, shape.left + label_width, top, width);
}

}  // namespace minga::documents
