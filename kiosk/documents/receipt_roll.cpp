// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/receipt_text.h"
#include "kiosk/words/language.h"

namespace minga::documents {

namespace {

constexpr double roll_width = 80;
constexpr double margin = 4.5;  // thermal printers reach 72 mm of the 80
constexpr double width = roll_width - 2 * margin;

// What stands on a page as long as it needs to be: everything is measured before the page is made.
class Strip {
 public:
  using Draw = std::function<void(Canvas&, double top)>;

  void add(double height, Draw draw) {
    parts_.push_back({height, std::move(draw)});
    height_ += height;
  }
  void space(double height) { height_ += height, parts_.push_back({height, {}}); }
  void rule() {
    space(1.8);
    add(1.8, [](Canvas& canvas, double top) { canvas.line(margin, top, margin + width, top, 0.2); });
  }
  void text(const std::string& text, Type type, Align align = Align::left) {
    auto lines = wrapped(text, type, width);
    const double height = static_cast<double>(lines.size()) * line_height(type);
    add(height,
        [=](Canvas& canvas, double top) { set_lines(canvas, lines, type, margin, top, width, align); });
  }
  void draw(Canvas& canvas) const {
    constexpr double head_and_foot = 6;  // the knife does not cut exactly
    canvas.add_page(roll_width, height_ + 2 * head_and_foot);
    double top = head_and_foot;
    for (const auto& part : parts_) {
      if (part.draw) part.draw(canvas, top);
      top += part.height;
    }
  }

 private:
  struct Part {
    double height = 0;
    Draw draw;
  };
  std::vector<Part> parts_;
  double height_ = 0;
};

// As large as the width allows: ten figures are as legible as three.
Type amount_type(const std::string& amount) {
  Type type{26, true};
  while (text_width(amount, type) > width && type.points > 8) type.points -= 1;
  return type;
}

void add_signing(Strip& strip, const Receipt& receipt) {
  constexpr double finger_width = 20;
  constexpr double finger_height = 25;
  constexpr double line_width = width - finger_width - 3;
  strip.space(1);
  strip.add(finger_height + 5, [receipt](Canvas& canvas, double top) {
    const double line = top + finger_height - 6;
    canvas.signature(receipt.signature, {margin, line - line_width / 3, line_width, line_width / 3});
    signing_line(canvas, margin, line, line_width, {tr(paper, "Received in agreement")});
    fingerprint_box(canvas, {margin + line_width + 3, top, finger_width, finger_height});
  });
  if (needs_witness(receipt)) {
    // Someone who cannot sign puts the finger, and a witness signs.
    strip.add(17, [](Canvas& canvas, double top) {
      signing_line(canvas, margin, top + 11, width, {tr(paper, "Witness at request, with DNI")});
    });
  }
  const auto name = wrapped(receipt.treasurer_name, {8.5, true}, width, 3);
  strip.add(17 + static_cast<double>(name.size()) * line_height({8.5}), [receipt](Canvas& canvas,
                                                                                  double top) {
    signing_line(canvas, margin, top + 12, width, {receipt.treasurer_name, tr(paper, "Treasury, who pays")});
  });
}

}  // namespace

void draw_on_roll(Canvas& canvas, const Receipt& receipt, const ReceiptText& text, CopyFor copy) {
  Strip strip;
  if (!text.marks.empty())
    strip.add(9 * static_cast<double>(text.marks.size()) + 1, [&](Canvas& on, double top) {
      warning_band(on, {margin, top, width, 0}, text.marks);
    });
  strip.text(receipt.community, {11, true}, Align::centre);
  if (!receipt.place.empty()) strip.text(receipt.place, {8.5}, Align::centre);
  strip.rule();
  strip.text(text.title, {10, true}, Align::centre);
  strip.text(text.number, {14, true}, Align::centre);
  strip.text(copy_text(copy), {8}, Align::centre);
  strip.rule();
  strip.text(text.amount, amount_type(text.amount), Align::centre);
  strip.text(text.words, {9, true}, Align::centre);
  strip.rule();
  for (const auto& line : text.lines) {
    strip.text(line.label, {7.5});
    strip.text(line.value, {10, line.strong});
    strip.space(1.2);
  }
  strip.rule();
  add_signing(strip, receipt);
  if (!text.chain.empty()) {
    strip.rule();
    if (text.qr.size > 0) {
      constexpr double size = 30;  // squares of 0.9 mm: seven dots of a thermal printer
      strip.add(size - 3, [&](Canvas& on, double top) {
        on.qr(text.qr, {margin + (width - size) / 2, top - 2, size, size});
      });
    }
    strip.text(text.chain, {8}, Align::centre);
  }
  strip.draw(canvas);
}

}  // namespace minga::documents
