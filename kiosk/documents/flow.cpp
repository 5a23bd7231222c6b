// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/flow.h"

#include <algorithm>
#include <numeric>

#include "domain/base/ensure.h"

namespace minga::documents {

namespace {

constexpr double gutter = 1.5;  // mm at each side of a cell's text

// Where the baseline stands in a line of this type, from the line's top.
double ascent(Type type) { return line_height(type) * baseline_share; }

Type heavier(Type type, bool bold) {
  type.bold = type.bold || bold;
  return type;
}

}  // namespace

Flow::Flow(Canvas& canvas, PageShape shape, std::function<void()> head)
    : canvas_(canvas), shape_(shape), head_(std::move(head)) {
  new_page();
}

void Flow::new_page() {
  canvas_.add_page(shape_.width, shape_.height);
  y_ = shape_.top;
  if (head_) head_();
}

bool Flow::need(double height) {
  if (height <= room() || at_top()) return false;
  new_page();
  return true;
}

void Flow::space(double height) {
  if (!at_top()) y_ += height;
}

double Flow::take(double height) {
  const double top = y_;
  y_ += height;
  return top;
}

double Flow::text_height(std::string_view text, Type type, double indent) const {
  return static_cast<double>(wrapped(text, type, shape_.text_width() - indent).size()) * line_height(type);
}

void Flow::text(std::string_view text, Type type, double indent, Align align) {
  const auto lines = wrapped(text, type, shape_.text_width() - indent);
  const double height = line_height(type);
  const std::size_t count = lines.size();
  for (std::size_t set = 0; set < count;) {
    const std::size_t left = count - set;
    auto fitting = std::min(left, static_cast<std::size_t>(std::max(0.0, room() / height + 1e-6)));
    // Two lines at least stay together at the end of a page and at the top of the next.
    if (fitting < left && left - fitting < 2 && fitting > 0) --fitting;
    if (fitting < std::min<std::size_t>(2, left) && !at_top()) {
      new_page();
      continue;
    }
    fitting = std::max<std::size_t>(fitting, 1);
    const std::vector<std::string> part(lines.begin() + static_cast<std::ptrdiff_t>(set),
                                        lines.begin() + static_cast<std::ptrdiff_t>(set + fitting));
    set_lines(canvas_, part, type, shape_.left + indent, take(height * static_cast<double>(fitting)),
              shape_.text_width() - indent, align);
    set += fitting;
  }
}

double set_lines(Canvas& canvas, const std::vector<std::string>& lines, Type type, double x, double top,
                 double width, Align align) {
  const double anchor = align == Align::left ? x : align == Align::right ? x + width : x + width / 2;
  double y = top;
  for (const auto& line : lines) {
    canvas.text(anchor, y + ascent(type), line, type, align);
    y += line_height(type);
  }
  return y - top;
}

Table::Table(Flow& flow, std::vector<Column> columns, Look look)
    : flow_(flow), columns_(std::move(columns)), look_(look) {
  ensure(!columns_.empty(), "a table has columns");
}

std::vector<std::string> Table::cell_lines(std::size_t column, std::string_view text, Type type) const {
  // A row that is higher than a page could not be set whole; it ends with a mark instead.
  const double page = flow_.full_page() - head_height() - 2 * look_.padding;
  const auto limit = std::max<std::size_t>(1, static_cast<std::size_t>(page / line_height(type)));
  return wrapped(text, type, columns_[column].width - 2 * gutter, limit);
}

double Table::head_height() const {
  const Type type = heavier({look_.type.points - 1}, true);
  std::size_t lines = 1;
  for (const auto& column : columns_)
    lines = std::max(lines, wrapped(column.head, type, column.width - 2 * gutter, 4).size());
  return static_cast<double>(lines) * line_height(type) + 2 * look_.padding;
}

double Table::row_height(const std::vector<std::string>& cells, bool bold) const {
  const Type type = heavier(look_.type, bold);
  std::size_t lines = 1;
  for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i)
    lines = std::max(lines, cell_lines(i, cells[i], type).size());
  return std::max(look_.row_height, static_cast<double>(lines) * line_height(type) + 2 * look_.padding);
}

double Table::height_to_begin() const {
  const double row = std::max(look_.row_height, line_height(look_.type) + 2 * look_.padding);
  return head_height() + static_cast<double>(look_.rows_with_head) * row;
}

void Table::rules(double top, double height) {
  auto& canvas = flow_.canvas();
  const double left = flow_.shape().left;
  double x = left;
  for (const auto& column : columns_) {
    if (look_.boxed) canvas.line(x, top, x, top + height, 0.15, 0.45);
    x += column.width;
  }
  if (look_.boxed) canvas.line(x, top, x, top + height, 0.15, 0.45);
  canvas.line(left, top + height, x, top + height, 0.15, 0.45);
}

void Table::head() {
  const Type type = heavier({look_.type.points - 1}, true);
  const double height = head_height();
  const double top = flow_.take(height);
  double x = flow_.shape().left;
  double total = 0;
  for (const auto& column : columns_) total += column.width;
  flow_.canvas().fill({x, top, total, height}, 0.92);
  flow_.canvas().line(x, top, x + total, top, 0.35);
  for (const auto& column : columns_) {
    const auto lines = wrapped(column.head, type, column.width - 2 * gutter, 4);
    const double free = height - static_cast<double>(lines.size()) * line_height(type);
    set_lines(flow_.canvas(), lines, type, x + gutter, top + free / 2, column.width - 2 * gutter,
              column.align);
    x += column.width;
  }
  rules(top, height);
}

void Table::row(const std::vector<std::string>& cells, bool bold) {
  const Type type = heavier(look_.type, bold);
  const double height = row_height(cells, bold);
  if (!begun_) {
    flow_.need(std::max(height_to_begin(), head_height() + height));
    head();
    begun_ = true;
  } else if (flow_.need(height)) {
    head();
  }
  const double top = flow_.take(height);
  if (bold)
    flow_.canvas().line(flow_.shape().left, top, flow_.shape().left + flow_.shape().text_width(), top, 0.35);
  double x = flow_.shape().left;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (i < cells.size()) {
      const auto lines = cell_lines(i, cells[i], type);
      const double free = height - static_cast<double>(lines.size()) * line_height(type);
      set_lines(flow_.canvas(), lines, type, x + gutter, top + free / 2, columns_[i].width - 2 * gutter,
                columns_[i].align);
    }
    x += columns_[i].width;
  }
  rules(top, height);
}

std::vector<double> column_widths(const std::vector<std::vector<std::string>>& rows, Type type,
                                  double width) {
  ensure(!rows.empty() && !rows.front().empty(), "a table has a head");
  std::vector<double> widths(rows.front().size(), 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i)
      // Bold is not wider everywhere: a line to write on is narrower.
      for (const bool bold : {false, true})
        widths[i] = std::max(widths[i], text_width(settable(row[i]), {type.points, bold}) + 2 * gutter + 0.5);
  const double fair = width / static_cast<double>(widths.size());
  double sum = 0;
  double narrow = 0;
  for (const double each : widths) {
    sum += each;
    if (each <= fair) narrow += each;
  }
  if (sum <= width) {
    widths.front() += width - sum;
    return widths;
  }
  // The columns wider than a fair share divide what the narrow ones leave, in proportion to their text.
  for (double& each : widths)
    if (each > fair) each = each / (sum - narrow) * (width - narrow);
  for (double& each : widths) each = std::max(each, fair / 3);
  const double taken = std::accumulate(widths.begin(), widths.end(), 0.0);
  for (double& each : widths) each *= width / taken;
  return widths;
}

}  // namespace minga::documents
