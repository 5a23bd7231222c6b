// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/counter.h"

#include <algorithm>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

void draw_number(Ui::Impl& i, const Rect& r, bool held, std::int64_t count) {
  fill(i, r, held ? i.palette->pressed : i.palette->panel, radius(i));
  frame(i, r, i.palette->ink, i.mm(0.45F), radius(i));
  const auto text = std::to_string(count);
  Face face = Face::title;
  if (tabular_width(i, face, text) > r.w - i.mm(4)) face = Face::strong;
  draw_tabular(i, face, r.x + (r.w + tabular_width(i, face, text)) / 2,
               r.y + (r.h - line_height(i, face)) / 2, text, count > 0 ? i.palette->ink : i.palette->muted);
}

}  // namespace

CounterTouch counter(Ui& ui, std::string_view id, const Counter& counter) {
  auto& i = ui.impl();
  const float key = i.metrics.target(), between = i.metrics.gap(), line = line_height(i, Face::body);
  const float number_w = std::max(i.mm(15), tabular_width(i, Face::strong, "0000") + i.mm(2));
  const float keys = 2 * key + 2 * between + number_w;
  // All labels of a column are as wide as the widest, so that the keys stand under each other.
  const float label_w = tabular_width(i, Face::strong, "S/ 0.50");
  const float rest = i.flow.w - label_w - between - keys;
  const bool beside = rest >= 0;
  const float makes_w = counter.makes.empty() ? 0 : tabular_width(i, Face::body, counter.makes);
  const bool makes_fit = makes_w + between <= (beside ? rest : i.flow.w - label_w);
  const Item item = i.place(beside ? key : key + line + i.mm(1), between);
  i.say(counter.label);
  i.say(std::to_string(counter.count));
  i.say(counter.makes);

  const Rect& r = item.rect;
  const float words_y = beside ? r.y + (key - line) / 2 : r.y;
  const float keys_x = beside ? r.x + label_w + between : r.x;
  const float keys_y = beside ? r.y : r.y + line + i.mm(1);
  const auto at = [&](float x, float w) { return Item{{keys_x + x, keys_y, w, key}, item.visible}; };
  CounterTouch touched = CounterTouch::none;
  const auto name = std::string(id);
  if (draw_key(ui, name + "/fewer", "−", Icon::none, at(0, key), counter.count > 0).fired)
    touched = CounterTouch::fewer;
  const Item number = at(key + between, number_w);
  const Touch typing = i.touch(id, counter.label, number, true);
  if (typing.fired) touched = CounterTouch::number;
  if (draw_key(ui, name + "/more", "+", Icon::none, at(key + between + number_w + between, key)).fired)
    touched = CounterTouch::more;
  if (!item.visible) return touched;
  draw_number(i, number.rect, typing.held, counter.count);
  draw_tabular(i, Face::strong, r.x + label_w, words_y, counter.label, i.palette->ink);
  if (makes_w > 0 && makes_fit && counter.count > 0)
    draw_tabular(i, Face::body, r.right(), words_y, counter.makes, i.palette->muted);
  return touched;
}

}  // namespace minga::ui
