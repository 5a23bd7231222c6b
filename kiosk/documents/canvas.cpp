// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/canvas.h"

#include <hpdf.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "domain/base/ensure.h"
#include "kiosk/documents/slim_font.h"

namespace minga::documents {

namespace {

HPDF_REAL points(double mm) { return static_cast<HPDF_REAL>(mm * points_per_mm); }

// libharu is C: an exception must not fly through it. The first error is kept and thrown when control is back
// here.
void keep_first(HPDF_STATUS error, HPDF_STATUS detail, void* kept) {
  auto& text = *static_cast<std::string*>(kept);
  if (!text.empty()) return;
  char words[64];
  std::snprintf(words, sizeof words, "PDF error 0x%04lX, detail %lu", static_cast<unsigned long>(error),
                static_cast<unsigned long>(detail));
  text = words;
}

}  // namespace

struct Canvas::Document {
  std::string error;  // stands before the handle: libharu may still report while it is freed
  HPDF_Doc pdf = nullptr;
  HPDF_Font fonts[2][2] = {};  // whole or slim, regular or bold; loaded when first needed
  std::vector<HPDF_Page> pages;
  HPDF_Page page = nullptr;
  double height = 0;

  Document() : pdf(HPDF_New(keep_first, &error)) {
    if (!pdf) throw PaperError("no memory for a PDF");
  }
  ~Document() { HPDF_Free(pdf); }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  void check() const {
    if (!error.empty()) throw PaperError(error);
  }
  HPDF_Font font_for(std::string_view text, bool bold) {
    // Both would go by one name in the document, so the first line that needs the whole font has its name.
    const bool slim = SlimFont::holds(text);
    HPDF_Font& font = fonts[slim][bold];
    if (font) return font;
    const std::string file = slim ? (bold ? slim_typeface().bold : slim_typeface().regular).path()
                                  : (bold ? typeface().files.bold : typeface().files.regular).string();
    const char* name = HPDF_LoadTTFontFromFile(pdf, file.c_str(), HPDF_TRUE);
    if (!name) throw PaperError("cannot use the font " + file + ": " + error);
    font = HPDF_GetFont(pdf, name, "UTF-8");
    check();
    return font;
  }
  double top_down(double y) const { return height - y; }
};

Canvas::Canvas(std::string_view title) : document_(std::make_unique<Document>()) {
  auto& d = *document_;
  HPDF_UseUTFEncodings(d.pdf);
  HPDF_SetCurrentEncoder(d.pdf, "UTF-8");
  HPDF_SetCompressionMode(d.pdf, HPDF_COMP_ALL);
  d.check();
  // Neither CreationDate nor ModDate: they would make two prints of the same facts differ.
  HPDF_SetInfoAttr(d.pdf, HPDF_INFO_TITLE, settable(title).c_str());
  HPDF_SetInfoAttr(d.pdf, HPDF_INFO_CREATOR, "Minga");
  d.check();
}

Canvas::~Canvas() = default;

void Canvas::add_page(double width, double height) {
  auto& d = *document_;
  const HPDF_Page page = HPDF_AddPage(d.pdf);
  d.check();
  HPDF_Page_SetWidth(page, points(width));
  HPDF_Page_SetHeight(page, std::min(points(height), HPDF_REAL{HPDF_MAX_PAGE_HEIGHT}));
  HPDF_Page_SetLineCap(page, HPDF_ROUND_END);
  HPDF_Page_SetLineJoin(page, HPDF_ROUND_JOIN);
  d.check();
  d.pages.push_back(page);
  go_to(pages() - 1);
}

void Canvas::go_to(int page) {
  auto& d = *document_;
  ensure(page >= 0 && page < pages(), "a page to draw on exists");
  d.page = d.pages[static_cast<std::size_t>(page)];
  d.height = static_cast<double>(HPDF_Page_GetHeight(d.page)) / points_per_mm;
}

int Canvas::pages() const { return static_cast<int>(document_->pages.size()); }

double Canvas::page_width() const {
  return static_cast<double>(HPDF_Page_GetWidth(document_->page)) / points_per_mm;
}

double Canvas::page_height() const { return document_->height; }

void Canvas::text(double x, double baseline, std::string_view utf8, Type type, Align align) {
  auto& d = *document_;
  const std::string line = settable(utf8);
  if (line.empty()) return;
  const double width = align == Align::left ? 0 : text_width(line, type);
  const double left = align == Align::right ? x - width : align == Align::centre ? x - width / 2 : x;
  const auto grey = static_cast<HPDF_REAL>(type.grey);
  HPDF_Page_SetGrayFill(d.page, grey);
  HPDF_Page_BeginText(d.page);
  HPDF_Page_SetFontAndSize(d.page, d.font_for(line, type.bold), static_cast<HPDF_REAL>(type.points));
  HPDF_Page_TextOut(d.page, points(left), points(d.top_down(baseline)), line.c_str());
  HPDF_Page_EndText(d.page);
  d.check();
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, double grey) {
  auto& d = *document_;
  HPDF_Page_SetLineWidth(d.page, points(thickness));
  HPDF_Page_SetGrayStroke(d.page, static_cast<HPDF_REAL>(grey));
  HPDF_Page_MoveTo(d.page, points(x1), points(d.top_down(y1)));
  HPDF_Page_LineTo(d.page, points(x2), points(d.top_down(y2)));
  HPDF_Page_Stroke(d.page);
  d.check();
}

void Canvas::frame(Box box, double thickness, double grey) {
  auto& d = *document_;
  HPDF_Page_SetLineWidth(d.page, points(thickness));
  HPDF_Page_SetGrayStroke(d.page, static_cast<HPDF_REAL>(grey));
  HPDF_Page_Rectangle(d.page, points(box.x), points(d.top_down(box.y + box.height)), points(box.width),
                      points(box.height));
  HPDF_Page_Stroke(d.page);
  d.check();
}

void Canvas::fill(Box box, double grey) {
  auto& d = *document_;
  HPDF_Page_SetGrayFill(d.page, static_cast<HPDF_REAL>(grey));
  HPDF_Page_Rectangle(d.page, points(box.x), points(d.top_down(box.y + box.height)), points(box.width),
                      points(box.height));
  HPDF_Page_Fill(d.page);
  d.check();
}

void Canvas::fill(Box box, Colour colour) {
  const double right = box.x + box.width, bottom = box.y + box.height;
  polygon(std::array{Point{box.x, box.y}, Point{right, box.y}, Point{right, bottom}, Point{box.x, bottom}},
          colour);
}

void Canvas::polygon(std::span<const Point> corners, Colour colour) {
  ensure(corners.size() >= 3, "an area has three corners");
  auto& d = *document_;
  HPDF_Page_SetRGBFill(d.page, static_cast<HPDF_REAL>(colour.red), static_cast<HPDF_REAL>(colour.green),
                       static_cast<HPDF_REAL>(colour.blue));
  HPDF_Page_MoveTo(d.page, points(corners[0].x), points(d.top_down(corners[0].y)));
  for (const auto& corner : corners.subspan(1))
    HPDF_Page_LineTo(d.page, points(corner.x), points(d.top_down(corner.y)));
  HPDF_Page_ClosePath(d.page);
  HPDF_Page_Fill(d.page);
  d.check();
}

void Canvas::disc(Point centre, double radius, Colour colour) {
  auto& d = *document_;
  HPDF_Page_SetRGBFill(d.page, static_cast<HPDF_REAL>(colour.red), static_cast<HPDF_REAL>(colour.green),
                       static_cast<HPDF_REAL>(colour.blue));
  HPDF_Page_Circle(d.page, points(centre.x), points(d.top_down(centre.y)), points(radius));
  HPDF_Page_Fill(d.page);
  d.check();
}

void Canvas::signature(const Signature& drawn, Box box) {
  auto& d = *document_;
  const double height = std::min(box.height, box.width / 3);
  const double width = 3 * height;
  const double left = box.x + (box.width - width) / 2;
  const double top = box.y + (box.height - height) / 2;
  HPDF_Page_SetLineWidth(d.page, points(0.4));
  HPDF_Page_SetGrayStroke(d.page, 0);
  for (const auto& stroke : drawn.strokes) {
    bool first = true;
    for (const auto& point : stroke) {
      const auto x =
          points(left + width * std::clamp<double>(point.x, 0, Signature::extent) / Signature::extent);
      const auto y = points(
          d.top_down(top + height * std::clamp<double>(point.y, 0, Signature::extent) / Signature::extent));
      if (first) HPDF_Page_MoveTo(d.page, x, y);
      // A tap draws a line to itself: with round ends, a dot.
      if (!first || stroke.size() == 1) HPDF_Page_LineTo(d.page, x, y);
      first = false;
    }
    if (!stroke.empty()) HPDF_Page_Stroke(d.page);
  }
  d.check();
}

void Canvas::qr(const QrCode& code, Box box) {
  if (code.size == 0) return;
  auto& d = *document_;
  const double square =
      std::min(box.width, box.height) / (static_cast<double>(code.size) + 2 * qr_quiet_squares);
  HPDF_Page_SetGrayFill(d.page, 0);
  // One path for all, runs of squares as one, each reaching a little into the next row: no hair lines between
  // neighbours at any resolution, and a small file.
  constexpr double reach = 1.02;
  for (std::size_t row = 0; row < code.size; ++row) {
    for (std::size_t column = 0; column < code.size;) {
      std::size_t end = column;
      while (end < code.size && code.at(row, end)) ++end;
      if (end == column) {
        ++column;
        continue;
      }
      const double x = box.x + (qr_quiet_squares + static_cast<double>(column)) * square;
      const double bottom = box.y + (qr_quiet_squares + static_cast<double>(row) + reach) * square;
      HPDF_Page_Rectangle(d.page, points(x), points(d.top_down(bottom)),
                          points(static_cast<double>(end - column) * square), points(square * reach));
      column = end;
    }
  }
  HPDF_Page_Fill(d.page);
  d.check();
}

Pdf Canvas::finish() {
  auto& d = *document_;
  HPDF_SaveToStream(d.pdf);
  d.check();
  Pdf made{std::string(HPDF_GetStreamSize(d.pdf), '\0'), pages()};
  HPDF_ResetStream(d.pdf);
  auto left = static_cast<HPDF_UINT32>(made.bytes.size());
  HPDF_ReadFromStream(d.pdf, reinterpret_cast<HPDF_BYTE*>(made.bytes.data()), &left);
  d.check();
  if (left != made.bytes.size() || !made.bytes.starts_with("%PDF"))
    throw PaperError("the PDF came out incomplete");
  return made;
}

}  // namespace minga::documents
