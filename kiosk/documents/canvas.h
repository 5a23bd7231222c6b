// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "domain/base/signature.h"
#include "kiosk/documents/fonts.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/qr.h"

namespace minga::documents {

enum class Align { left, right, centre };

// A rectangle on a page, in mm, from the page's top left corner.
struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

struct Point {
  double x = 0;
  double y = 0;
};

// Red, green and blue from 0 to 1. For posters: papers to be copied stay black and white.
struct Colour {
  double red = 0;
  double green = 0;
  double blue = 0;
};

// Pages to draw on. The only file that knows libharu. Lengths are mm from the top left corner, y grows
// downwards, as one reads. Every function may throw PaperError.
class Canvas {
 public:
  explicit Canvas(std::string_view title);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  void add_page(double width, double height);  // and draw on it
  void go_to(int page);                        // counted from 0
  int pages() const;
  double page_width() const;
  double page_height() const;

  // One line of text on a baseline. It is not shortened: use wrapped() first. `x` is its left end, right end
  // or centre.
  void text(double x, double baseline, std::string_view, Type, Align = Align::left);
  void line(double x1, double y1, double x2, double y2, double thickness = 0.2, double grey = 0);
  void frame(Box, double thickness = 0.2, double grey = 0);
  void fill(Box, double grey);
  void fill(Box, Colour);
  void polygon(std::span<const Point>, Colour);  // filled; at least three corners
  void disc(Point centre, double radius, Colour);
  // Drawn as large as fits into the box, three times as wide as high, in its middle.
  void signature(const Signature&, Box);

  // Squares and quiet zone together fill the box, which is as wide as it is high.
  void qr(const QrCode&, Box);

  Pdf finish();

 private:
  struct Document;
  std::unique_ptr<Document> document_;
};

}  // namespace minga::documents
