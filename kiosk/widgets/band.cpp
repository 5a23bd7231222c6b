// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/band.h"

#include "kiosk/widgets/pen.h"

namespace minga::ui {

void band(Ui& ui, std::string_view text) {
  auto& i = ui.impl();
  i.say(text);
  const auto lines = wrapped(i, Face::strong, text, i.flow.w - i.mm(4));
  const float words = line_height(i, Face::strong) * static_cast<float>(lines.size());
  const Item item = i.place(words + i.mm(1.2F), i.mm(2));
  if (!item.visible) return;
  const Rect& r = item.rect;
  fill(i, r, i.tone(Tone::money).tint, radius(i));
  frame(i, r, i.tone(Tone::money).mark, 2 * i.metrics.line(), radius(i));
  draw_lines(i, Face::strong, {r.x + i.mm(2), r.y + i.mm(0.6F), r.w - i.mm(4), 0}, lines,
             i.tone(Tone::money).text, Align::middle);
}

}  // namespace minga::ui
