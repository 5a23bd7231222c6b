// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

// How icon and word share a button.
struct Fit {
  std::vector<std::string> lines;
  bool above = false;  // the icon stands above the word
  float icon = 0;      // side, 0: none
  float text_w = 0;
};

float longest_word(const Ui::Impl& i, Face face, std::string_view text) {
  float widest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    widest = std::max(widest, text_width(i, face, text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

float icon_side(const Ui::Impl& i, Face face) { return 1.25F * i.face(face).em; }

Fit fit(const Ui::Impl& i, const ButtonLook& look, std::string_view label, float w, float h) {
  const float line = line_height(i, look.face);
  const float icon = look.icon == Icon::none ? 0 : icon_side(i, look.face);
  const float beside = w - (icon > 0 ? icon + i.mm(1.2F) : 0);
  Fit best;
  best.icon = icon;
  const auto most = static_cast<std::size_t>(std::max(1.0F, (h + 0.5F) / line));
  const bool whole_words = longest_word(i, look.face, label) <= beside;
  const bool fits_beside = whole_words && wrapped(i, look.face, label, beside).size() <= most;
  if (fits_beside || icon == 0) {
    best.lines = wrapped_short(i, look.face, label, beside, most);
  } else if (text_width(i, look.face, label) <= w && icon + line <= h + i.mm(1.5F)) {
    best.above = true;
    best.lines = {std::string(label)};
  } else {
    best.icon = 0;  // the word matters more than its picture
    best.lines = wrapped_short(i, look.face, label, w, most);
  }
  for (const auto& l : best.lines) best.text_w = std::max(best.text_w, text_width(i, look.face, l));
  return best;
}

}  // namespace

Touch draw_button(Ui& ui, std::string_view id, std::string_view label, const Item& item,
                  const ButtonLook& look) {
  auto& i = ui.impl();
  const Touch touch = i.touch(id, label, item, look.enabled);
  i.say(label);
  if (!item.visible) return touch;
  const Rect& r = item.rect;
  const auto& tone = i.tone(look.tone);
  const Rgb words = !look.enabled ? i.palette->muted : look.quiet ? tone.text : tone.on_fill;
  const Rgb pressed = look.quiet ? i.palette->pressed : tone.pressed;
  const Rgb idle = look.quiet ? i.palette->panel : tone.fill;
  fill(i, r, !look.enabled ? i.palette->paper : touch.held ? pressed : idle, radius(i));
  if (!look.enabled || look.quiet || look.tone == Tone::plain)
    frame(i, r,
          !look.enabled ? i.palette->line
          : look.quiet  ? tone.mark
                        : i.palette->frame,
          i.metrics.line(), radius(i));

  const Fit f = fit(i, look, label, r.w - i.mm(3), r.h - i.mm(0.8F));
  const float line = line_height(i, look.face), between = i.mm(1.2F);
  const float text_h = line * static_cast<float>(f.lines.size());
  const float cx = r.x + r.w / 2, cy = r.y + r.h / 2;
  if (f.above) {
    const float top = cy - (f.icon + line) / 2;
    draw_icon(i, look.icon, cx, top + f.icon / 2, f.icon, words);
    draw_lines(i, look.face, {r.x, top + f.icon, r.w, 0}, f.lines, words, Align::middle);
    return touch;
  }
  const float left = cx - (f.icon > 0 ? f.icon + between + f.text_w : f.text_w) / 2;
  if (f.icon > 0) draw_icon(i, look.icon, left + f.icon / 2, cy, f.icon, words);
  const float text_x = f.icon > 0 ? left + f.icon + between : left;
  draw_lines(i, look.face, {text_x, cy - text_h / 2, f.text_w, 0}, f.lines, words,
             f.icon > 0 ? Align::left : Align::middle);
  return touch;
}

namespace {

bool place_button(Ui& ui, std::string_view id, std::string_view label, const ButtonLook& look) {
  auto& i = ui.impl();
  const Icon icon = look.icon;
  const float extra = i.mm(8) + (icon == Icon::none ? 0 : icon_side(i, look.face) + i.mm(1.2F));
  const float natural = std::max(i.mm(45), text_width(i, look.face, label) + extra);
  // In a narrow column buttons are as wide as the column, elsewhere as wide as their words.
  const float w = i.flow.w < i.mm(75) ? i.flow.w : std::min(i.flow.w, natural);
  const auto lines = wrapped(i, look.face, label, w - extra + i.mm(4)).size();
  const float h =
      std::max(i.metrics.target(), line_height(i, look.face) * static_cast<float>(lines) + i.mm(3));
  Item item = i.place(h, i.metrics.gap());
  item.rect.w = w;
  return draw_button(ui, id, label, item, look).fired;
}

}  // namespace

bool button(Ui& ui, std::string_view id, std::string_view label, Icon icon, Tone tone, bool enabled) {
  return place_button(ui, id, label,
                      {.icon = icon,
                       .tone = tone,
                       .face = tone == Tone::plain ? Face::body : Face::strong,
                       .enabled = enabled});
}

bool quiet_button(Ui& ui, std::string_view id, std::string_view label, Icon icon, Tone tone) {
  return place_button(ui, id, label, {.icon = icon, .tone = tone, .quiet = true});
}

}  // namespace minga::ui
