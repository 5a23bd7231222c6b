// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/text.h"

#include <algorithm>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

// Running text may break between any two lines at a page's end.
void paragraph(Ui& ui, Face face, std::string_view text, Rgb colour, float around) {
  auto& i = ui.impl();
  i.say(text);
  i.space(around);
  const float line = line_height(i, face);
  for (const auto& words : wrapped(i, face, text, i.flow.w)) {
    const Item item = i.place(line, 0);
    if (item.visible) draw_text(i, face, item.rect.x, item.rect.y, words, colour);
    i.flow.space = 0;
  }
  i.space(around);
}

}  // namespace

void heading(Ui& ui, std::string_view text) {
  auto& i = ui.impl();
  i.say(text);
  const auto lines = wrapped(i, Face::title, text, i.flow.w);
  const float line = line_height(i, Face::title);
  const Item item = i.place_heading(line * static_cast<float>(lines.size()), i.mm(2.54F), text);
  if (item.visible) draw_lines(i, Face::title, item.rect, lines, i.palette->ink);
}

void body(Ui& ui, std::string_view text) {
  paragraph(ui, Face::body, text, ui.impl().palette->ink, ui.impl().mm(2));
}
void muted(Ui& ui, std::string_view text) {
  paragraph(ui, Face::body, text, ui.impl().palette->muted, ui.impl().mm(2));
}

void figure(Ui& ui, std::string_view number, std::string_view meaning, Tone tone) {
  auto& i = ui.impl();
  i.say(number);
  i.say(meaning);
  const Face face = tabular_width(i, Face::huge, number) <= i.flow.w ? Face::huge : Face::strong;
  const auto lines = wrapped(i, Face::body, meaning, i.flow.w);
  const auto figures = wrapped(i, face, number, i.flow.w);
  const float high = line_height(i, face) * static_cast<float>(figures.size()),
              line = line_height(i, Face::body);
  const Item item = i.place(high + line * static_cast<float>(lines.size()), i.mm(3));
  if (!item.visible) return;
  const Rect& r = item.rect;
  if (figures.size() == 1)
    draw_tabular(i, face, r.x + tabular_width(i, face, number), r.y, number, i.tone(tone).text);
  else
    draw_lines(i, face, r, figures, i.tone(tone).text);
  draw_lines(i, Face::body, {r.x, r.y + high, r.w, 0}, lines, i.palette->muted);
}

void labelled(Ui& ui, std::string_view label, std::string_view value, Tone tone) {
  auto& i = ui.impl();
  i.say(label);
  i.say(value);
  const float line = line_height(i, Face::body), value_w = tabular_width(i, Face::strong, value);
  const float left = i.flow.w - value_w - i.mm(4);
  const bool beside = left >= std::min(text_width(i, Face::body, label), i.flow.w * 0.45F);
  const auto words = wrapped(i, Face::body, label, beside ? left : i.flow.w);
  const auto values = wrapped(i, Face::strong, value, i.flow.w);
  const auto rows = beside ? words.size() : words.size() + values.size();
  const Item item = i.place(line * static_cast<float>(rows) + i.mm(1.6F), i.mm(0.8F));
  if (!item.visible) return;
  const Rect& r = item.rect;
  draw_lines(i, Face::body, r, words, i.palette->muted);
  // A thin line leads the eye from the label to its value.
  rule(i, r.x, r.bottom() - i.metrics.line(), r.w, i.palette->line);
  const float value_y = beside ? r.y : r.y + line * static_cast<float>(words.size());
  if (beside || values.size() == 1)
    draw_tabular(i, Face::strong, r.right(), value_y, value, i.tone(tone).text);
  else
    draw_lines(i, Face::strong, {r.x, value_y, r.w, 0}, values, i.tone(tone).text, Align::right);
}

void divider(Ui& ui) {
  auto& i = ui.impl();
  const Item item = i.place(i.metrics.line(), i.mm(2.54F));
  if (item.visible) rule(i, item.rect.x, item.rect.y, item.rect.w, i.palette->line);
}

void gap(Ui& ui, float millimetres) { ui.impl().space(ui.impl().mm(millimetres)); }

namespace {

Icon icon_of(Tone tone) {
  switch (tone) {
    case Tone::main:
      return Icon::check;
    case Tone::money:
      return Icon::money;
    case Tone::danger:
      return Icon::warning;
    case Tone::women:
      return Icon::woman;
    case Tone::men:
      return Icon::man;
    default:
      return Icon::info;
  }
}

}  // namespace

void notice(Ui& ui, Tone tone, std::string_view title, std::string_view text) {
  auto& i = ui.impl();
  i.say(title);
  i.say(text);
  const float pad = i.mm(3), icon = 1.4F * i.face(Face::body).em, line = line_height(i, Face::body);
  // At large sizes on a narrow screen the icon would take a third of the line; it goes above then.
  const bool above = i.flow.w < 12 * i.face(Face::body).em;
  const float indent = above ? 0 : icon + pad;
  const float w = i.flow.w - 2 * pad - indent;
  const auto titles = title.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::strong, title, w);
  const auto texts = text.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::body, text, w);
  const float words = line * static_cast<float>(titles.size() + texts.size());
  const float extra = above ? icon : 0;
  const Item item = i.place(std::max(words + extra, icon) + 2 * pad, i.mm(2.54F));
  if (!item.visible) return;
  const Rect& r = item.rect;
  const auto& colours = i.tone(tone);
  fill(i, r, colours.tint, radius(i));
  frame(i, r, colours.mark, (tone == Tone::plain ? 1.0F : 2.0F) * i.metrics.line(), radius(i));
  draw_icon(i, icon_of(tone), r.x + pad + icon / 2, r.y + pad + (above ? icon : std::max(line, icon)) / 2,
            icon, colours.mark);
  float y = r.y + pad + extra + (above ? 0 : std::max(0.0F, icon - words) / 2);
  draw_lines(i, Face::strong, {r.x + pad + indent, y, w, 0}, titles, colours.text);
  y += line * static_cast<float>(titles.size());
  draw_lines(i, Face::body, {r.x + pad + indent, y, w, 0}, texts, i.palette->ink);
}

void empty_state(Ui& ui, Icon icon, std::string_view text) {
  auto& i = ui.impl();
  i.say(text);
  const float side = i.mm(12), line = line_height(i, Face::body);
  const float w = std::min(i.flow.w, 26 * i.face(Face::body).em);
  const auto lines = wrapped(i, Face::body, text, w);
  const float words = line * static_cast<float>(lines.size());
  const float high = side + i.mm(3) + words;
  // In the middle of what is left of the page.
  const float before = std::max(0.0F, (i.room() - high) * 0.42F);
  const Item item = i.place(high + before, i.mm(2.54F));
  if (!item.visible) return;
  const Rect& r = item.rect;
  draw_icon(i, icon, r.x + r.w / 2, r.y + before + side / 2, side, i.tone(Tone::muted).mark);
  draw_lines(i, Face::body, {r.x, r.y + before + side + i.mm(3), r.w, 0}, lines, i.palette->muted,
             Align::middle);
}

}  // namespace minga::ui
