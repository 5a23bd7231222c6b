// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/sum.h"

#include <algorithm>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

void line(Ui& ui, const Term& term, float width, Tone tone, bool ruled) {
  auto& i = ui.impl();
  i.say(term.label);
  i.say(term.value);
  const float figure_w = tabular_width(i, Face::title, term.value), big = line_height(i, Face::title),
              small = line_height(i, Face::body);
  const auto words = wrapped(i, Face::body, term.label, std::max(i.mm(20), width - figure_w - i.mm(4)));
  const float words_h = small * static_cast<float>(words.size());
  const float above = ruled ? i.mm(1.5F) : 0;
  const Item item = i.place(std::max(big, words_h) + above, i.mm(0.8F));
  if (!item.visible) return;
  const Rect& r = item.rect;
  if (ruled) {
    rule(i, r.x, r.y, width, i.palette->ink);
    rule(i, r.x, r.y + i.metrics.line(), width, i.palette->ink);
  }
  const float h = r.h - above, y = r.y + above;
  draw_lines(i, Face::body, {r.x, y + (h - words_h) / 2, width, 0}, words,
             ruled ? i.palette->ink : i.palette->muted);
  draw_tabular(i, Face::title, r.x + width, y + (h - big) / 2, term.value, i.tone(tone).text);
}

}  // namespace

void sum(Ui& ui, std::span<const Term> terms, const Term& total, Tone tone) {
  auto& i = ui.impl();
  // Not wider than the eye can follow from a word to its figure.
  const float width = std::min(i.flow.w, i.metrics.column(110));
  i.space(i.mm(2));
  for (const auto& term : terms) line(ui, term, width, Tone::plain, false);
  line(ui, total, width, tone, true);
  i.space(i.mm(2));
}

}  // namespace minga::ui
