// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/documents/canvas.h"

namespace minga::documents {

// A page and the margins its text keeps, in mm.
struct PageShape {
  double width = 210;
  double height = 297;
  double left = 25;
  double right = 18;
  double top = 26;
  double bottom = 22;
  double text_width() const { return width - left - right; }
};

// Sets text downwards, page after page. What is measured here is what is set, so nothing can overlap or leave
// the page.
class Flow {
 public:
  // `head` draws the head of each new page, above the top margin.
  Flow(Canvas&, PageShape, std::function<void()> head);

  const PageShape& shape() const { return shape_; }
  Canvas& canvas() { return canvas_; }
  double y() const { return y_; }
  double room() const { return shape_.height - shape_.bottom - y_; }
  double full_page() const { return shape_.height - shape_.bottom - shape_.top; }
  bool at_top() const { return y_ <= shape_.top; }

  // A new page unless this height still fits. True when a page was begun.
  bool need(double height);
  void new_page();
  // Space between things; none at the top of a page.
  void space(double height);
  // Takes the height for something the caller draws; answers its top.
  double take(double height);

  // Lines of text, none alone at the end or the top of a page.
  void text(std::string_view, Type, double indent = 0, Align = Align::left);
  double text_height(std::string_view, Type, double indent = 0) const;

 private:
  Canvas& canvas_;
  PageShape shape_;
  std::function<void()> head_;
  double y_ = 0;
};

// Sets lines into a box from its top; answers the height used.
double set_lines(Canvas&, const std::vector<std::string>&, Type, double x, double top, double width,
                 Align = Align::left);

struct Column {
  std::string head;
  double width = 0;  // mm
  Align align = Align::left;
};

// Rows with thin rules between them; the head is repeated on each page, and a row is never parted.
class Table {
 public:
  struct Look {
    Type type{9.5};
    double row_height = 0;           // at least, in mm
    bool boxed = false;              // rules between columns too, for tables that are written in by hand
    double padding = 1.3;            // above and below the text, in mm
    std::size_t rows_with_head = 1;  // at least so many rows follow the first head on its page
  };
  Table(Flow&, std::vector<Column>, Look);

  // What has to fit for the table to begin here.
  double height_to_begin() const;
  void row(const std::vector<std::string>& cells, bool bold = false);
  double row_height(const std::vector<std::string>& cells, bool bold) const;

 private:
  void head();
  double head_height() const;
  std::vector<std::string> cell_lines(std::size_t column, std::string_view, Type) const;
  void rules(double top, double height);

  Flow& flow_;
  std::vector<Column> columns_;
  Look look_;
  bool begun_ = false;
};

// Widths for columns holding these rows (the heads among them), together `width`: each as wide as its text
// where that fits, the widest narrowed first; what is left over goes to the first.
std::vector<double> column_widths(const std::vector<std::vector<std::string>>& rows, Type, double width);

}  // namespace minga::documents
