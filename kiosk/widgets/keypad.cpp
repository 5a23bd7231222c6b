// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/imgui_compat.h"
#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/utf8.h"

namespace minga::ui {

Touch draw_key(Ui& ui, std::string_view id, std::string_view label, Icon icon, const Item& item, bool enabled,
               bool lit) {
  auto& i = ui.impl();
  const Touch touch = i.touch(id, label, item, enabled);
  if (!item.visible) return touch;
  const Rect& r = item.rect;
  const auto& on = i.tone(Tone::main);
  const Rgb ink = !enabled ? i.palette->line : lit ? on.on_fill : i.palette->ink;
  fill(i, r,
       touch.held ? (lit ? on.pressed : i.palette->pressed)
       : lit      ? on.fill
                  : i.palette->panel,
       radius(i));
  frame(i, r, enabled ? i.palette->frame : i.palette->line, i.metrics.line(), radius(i));
  const float cx = r.x + r.w / 2, cy = r.y + r.h / 2;
  // A word beside the icon where the key is wide enough for both.
  Face face = utf8::length(label) == 1 ? Face::title : Face::body;
  if (text_width(i, face, label) > r.w - i.mm(0.8F)) face = Face::head;
  const float side = std::min(r.h * 0.62F, 1.4F * i.face(Face::body).em);
  const float words = label.empty() ? 0 : text_width(i, face, label);
  const float both = side + i.mm(1.2F) + words;
  const bool with_word = icon == Icon::none || (words > 0 && both < r.w - i.mm(3));
  float left = cx - (icon == Icon::none ? words : with_word ? both : side) / 2;
  if (icon != Icon::none) {
    draw_icon(i, icon, left + side / 2, cy, side, ink);
    left += side + i.mm(1.2F);
  }
  if (with_word) draw_text(i, face, left, cy - line_height(i, face) / 2, label, ink);
  return touch;
}

namespace {

struct Sizes {
  std::size_t columns = 3;
  float key_w = 0, key_h = 0, shown_h = 0, whole_h = 0, whole_w = 0;
  Face face = Face::huge;
};

// Four rows of three like a telephone; where that is too high, two rows of six.
Sizes measure(const Ui::Impl& i) {
  Sizes s;
  const float target = i.metrics.target(), between = i.metrics.gap();
  float room = i.room();
  const auto needed = [&](float rows, Face face) {
    return rows * (target + between) + std::max(target, line_height(i, face) + i.mm(2));
  };
  const bool six_fit = i.flow.w >= 6 * target + 5 * between;
  const float least = six_fit ? needed(2, Face::title) : needed(4, Face::title);
  if (room < least) room = i.content.h;  // it opens the next page anyway
  if (room >= needed(4, Face::huge))
    s.face = Face::huge;
  else if (room >= needed(4, Face::title))
    s.face = Face::title;
  else if (six_fit)
    s.columns = 6, s.face = room >= needed(2, Face::huge) ? Face::huge : Face::title;
  else
    s.face = Face::title;
  const float rows = s.columns == 3 ? 4 : 2;
  s.shown_h = std::max(target, line_height(i, s.face) + i.mm(2));
  s.key_h = std::floor(std::clamp((room - s.shown_h) / rows - between, target, i.mm(17)));
  const auto n = static_cast<float>(s.columns);
  s.key_w =
      std::floor(std::clamp((i.flow.w - between * (n - 1)) / n, target, i.mm(s.columns == 3 ? 30 : 24)));
  s.whole_w = n * s.key_w + (n - 1) * between;
  s.whole_h = s.shown_h + rows * (s.key_h + between);
  return s;
}

void show_value(Ui& ui, const std::string& digits, const Keypad& pad, const Sizes& s, const Rect& at) {
  auto& i = ui.impl();
  fill(i, at, i.palette->panel, radius(i));
  frame(i, at, i.palette->ink, i.mm(0.45F), radius(i));
  const float inner = at.w - i.mm(6);
  if (digits.empty()) {
    const float line = line_height(i, Face::body);
    const Rect words{at.x + i.mm(3), at.y + (at.h - line) / 2, inner, line};
    const auto shown = std::vector<std::string>{shortened(i, Face::body, pad.placeholder, inner)};
    draw_lines(i, Face::body, words, shown, i.palette->muted, Align::middle);
    return;
  }
  if (pad.secret) {
    const float dot = i.mm(3.2F), step = std::min(i.mm(6.5F), inner / static_cast<float>(digits.size()));
    float x = at.x + at.w / 2 - step * static_cast<float>(digits.size() - 1) / 2;
    for (std::size_t n = 0; n < digits.size(); ++n, x += step)
      i.draw->AddCircleFilled(ImVec2(x, at.y + at.h / 2), dot / 2, packed(i.palette->ink), 24);
    return;
  }
  Face face = s.face;
  for (const Face smaller : {Face::title, Face::strong})
    if (tabular_width(i, face, digits) > inner) face = smaller;
  // The end always stays in view.
  std::string_view end = digits;
  while (end.size() > 1 && tabular_width(i, face, end) > inner) end.remove_prefix(1);
  const float y = at.y + (at.h - line_height(i, face)) / 2;
  draw_tabular(i, face, at.x + (at.w + tabular_width(i, face, end)) / 2, y, end, i.palette->ink);
}

std::string in_groups(const std::string& digits, std::size_t size) {
  std::string shown;
  for (std::size_t n = 0; n < digits.size(); ++n) {
    if (size > 0 && n > 0 && n % size == 0) shown += ' ';
    shown += digits[n];
  }
  return shown;
}

void add(std::string& digits, char c, const Keypad& pad) {
  if (digits.size() >= pad.longest) return;
  if (c == '.') {
    if (!pad.point || digits.find('.') != std::string::npos) return;
    if (digits.empty()) digits = "0";
    digits += c;
  } else if (c >= '0' && c <= '9') {
    digits += c;
  }
}

void take_typed(Ui::Impl& i, std::string& digits, const Keypad& pad) {
  if (i.busy) return;
  for (const ImWchar c : ImGui::GetIO().InputQueueCharacters) {
    if (c == ',')
      add(digits, '.', pad);
    else if (c < 128)
      add(digits, static_cast<char>(c), pad);
  }
  if (compat::backspace_pressed() && !digits.empty()) digits.pop_back();
}

}  // namespace

void keypad(Ui& ui, std::string_view id, std::string& digits, const Keypad& pad) {
  auto& i = ui.impl();
  const Ui::Scope scope(ui, id);
  const Sizes s = measure(i);
  Item item = i.place(s.whole_h, i.metrics.gap());
  item.rect.x += std::floor((item.rect.w - s.whole_w) / 2);
  item.rect.w = s.whole_w;
  take_typed(i, digits, pad);
  i.say(digits.empty() ? pad.placeholder : pad.secret ? std::string() : in_groups(digits, pad.groups_of));

  static constexpr std::array<char, 12> telephone{'1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', '<'};
  static constexpr std::array<char, 12> flat{'1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '.', '<'};
  const auto& keys = s.columns == 3 ? telephone : flat;
  const float between = i.metrics.gap(), top = item.rect.y + s.shown_h + between;
  for (std::size_t n = 0; n < keys.size(); ++n) {
    const auto column = static_cast<float>(n % s.columns), line = static_cast<float>(n / s.columns);
    const Item key{
        {item.rect.x + column * (s.key_w + between), top + line * (s.key_h + between), s.key_w, s.key_h},
        item.visible};
    const std::string label(1, keys[n]);
    if (keys[n] == '<') {
      if (draw_key(ui, "erase", ui.tr("Erase"), Icon::backspace, key).fired && !digits.empty())
        digits.pop_back();
    } else if (keys[n] == '.') {
      if (pad.point && draw_key(ui, "point", ".", Icon::none, key).fired) add(digits, '.', pad);
    } else if (draw_key(ui, label, label, Icon::none, key).fired) {
      add(digits, keys[n], pad);
    }
  }
  if (item.visible)
    show_value(ui, in_groups(digits, pad.groups_of), pad, s,
               {item.rect.x, item.rect.y, item.rect.w, s.shown_h});
}

}  // namespace minga::ui
