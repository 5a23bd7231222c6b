// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/acta_text.h"
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga {

Pdf acta(const Minutes& minutes) {
  using namespace documents;
  const auto text = acta_text(minutes);
  const std::string name = text.front().text;
  Canvas canvas(name + " - " + minutes.community);
  std::vector<std::string> marks;
  if (minutes.sample) marks.push_back(sample_words());
  if (!minutes.closed) marks.push_back(tr(paper, "DRAFT"));
  const PageShape shape{};
  Flow flow(canvas, shape, [&] {
    warning_band(canvas, {shape.left, 6, shape.text_width(), 0}, marks);
    // Each loose sheet is pasted on its own, so each has the place for book and folio.
    const Type small{8.5, false, 0.15};
    const auto book = filled(tr(paper, "Book No {}    Folio {}"), "____________", "____________");
    set_lines(canvas, {book}, small, shape.left, 16, shape.text_width(), Align::right);
    const double left = shape.text_width() - text_width(settable(book), small) - 6;
    set_lines(canvas, wrapped(minutes.community, small, left, 1), small, shape.left, 16, left);
  });
  set_paragraphs(flow, text);
  feet(canvas, shape, name, minutes.chain_head);
  return canvas.finish();
}

}  // namespace minga
