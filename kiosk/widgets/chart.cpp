// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

float share_of(std::int64_t value, std::int64_t whole) {
  if (whole <= 0) return 0;
  return std::clamp(static_cast<float>(static_cast<double>(value) / static_cast<double>(whole)), 0.0F, 1.0F);
}

// An outlined track, filled from the left. The outline shows the whole even where colours cannot be told
// apart.
void draw_track(Ui::Impl& i, const Rect& r, float share, Rgb colour, bool marked = false) {
  fill(i, r, i.palette->panel);
  if (share > 0) fill(i, {r.x, r.y, std::max(i.mm(0.6F), std::round(r.w * share)), r.h}, colour);
  frame(i, r, marked ? i.palette->ink : i.palette->frame, marked ? i.mm(0.6F) : i.metrics.line());
}

void one_bar(Ui& ui, const Bar& bar) {
  auto& i = ui.impl();
  const float em = i.face(Face::body).em, line = line_height(i, Face::body), between = 0.5F * em;
  const std::string letter = bar.letter ? std::string(1, bar.letter) : std::string();
  const float shape = bar.shape == Shape::none ? 0 : 0.9F * em + between;
  const float letter_w = letter.empty() ? 0 : 0.75F * em + between;
  const float check = bar.marked ? 1.25F * em + between : 0;
  const float value_w = tabular_width(i, Face::strong, bar.value_text) + check;
  const float picture = bar.picture == Icon::none ? 0 : 1.25F * em + between;
  const float lead = letter_w + shape + picture;
  float w = i.flow.w - lead - value_w - i.mm(3);
  const bool value_below = w < std::min(text_width(i, Face::body, bar.label), 0.4F * i.flow.w);
  if (value_below) w = i.flow.w - lead;
  const auto labels = wrapped(i, Face::body, bar.label, w);
  const auto notes =
      bar.note.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::body, bar.note, i.flow.w);
  const float label_h = line * static_cast<float>(labels.size() + (value_below ? 1 : 0));
  const float track = i.mm(4.5F);
  const Item item = i.place(label_h + i.mm(0.6F) + track + line * static_cast<float>(notes.size()), i.mm(3));
  for (const auto& text : {letter, bar.label, bar.value_text, bar.note}) i.say(text);
  if (!item.visible) return;

  const Rect& r = item.rect;
  float x = r.x;
  if (!letter.empty()) draw_text(i, Face::strong, x, r.y, letter, i.palette->ink);
  x += letter_w;
  if (shape > 0) draw_shape(i, bar.shape, x + 0.45F * em, r.y + line / 2, 0.9F * em, i.tone(bar.tone).mark);
  x += shape;
  if (picture > 0)
    draw_icon(i, bar.picture, x + 0.625F * em, r.y + line / 2, 1.25F * em, i.tone(bar.tone).mark);
  x += picture;
  const float value_y = r.y + (value_below ? label_h - line : 0);
  if (check > 0)
    draw_icon(i, Icon::check, r.right() - value_w + 0.62F * em, value_y + line / 2, 1.25F * em,
              i.tone(Tone::main).mark);
  draw_lines(i, Face::body, {x, r.y, w, 0}, labels, i.palette->ink);
  draw_tabular(i, Face::strong, r.right(), value_y, bar.value_text, i.palette->ink);
  const Rect at{r.x, r.y + label_h + i.mm(0.6F), r.w, track};
  draw_track(i, at, share_of(bar.value, bar.whole), i.tone(bar.tone).mark, bar.marked);
  draw_lines(i, Face::body, {r.x, at.bottom(), r.w, 0}, notes, i.palette->muted);
}

struct Part {
  Shape shape;
  Tone tone;
  std::int64_t count;
  std::string words;
};

}  // namespace

void bars(Ui& ui, std::span<const Bar> all) {
  for (const auto& bar : all) one_bar(ui, bar);
}

void women_and_men(Ui& ui, std::string_view label, std::int64_t women, std::int64_t men,
                   std::int64_t others) {
  auto& i = ui.impl();
  const auto counted = [](std::string form, std::int64_t n) {
    return filled(std::move(form), std::to_string(n));
  };
  const auto number = [](std::int64_t n) { return static_cast<long>(n); };
  const std::array<Part, 3> parts{
      Part{Shape::circle, Tone::women, women, counted(ui.trn("{} woman", "{} women", number(women)), women)},
      Part{Shape::square, Tone::men, men, counted(ui.trn("{} man", "{} men", number(men)), men)},
      Part{Shape::diamond, Tone::muted, others,
           counted(ui.trn("{} other", "{} others", number(others)), others)}};
  const float em = i.face(Face::body).em, line = line_height(i, Face::body), mark = 0.9F * em;
  const auto labels =
      label.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::body, label, i.flow.w);
  i.say(label);

  // The legend's entries side by side, going on below where they do not fit.
  const std::size_t shown = others > 0 ? 3 : 2;
  std::array<std::pair<float, float>, 3> places{};  // x, line
  float x = 0, legend_lines = 1;
  for (std::size_t n = 0; n < shown; ++n) {
    const float w = mark + 0.4F * em + text_width(i, Face::strong, parts[n].words);
    if (x > 0 && x + w > i.flow.w) {
      x = 0;
      ++legend_lines;
    }
    places[n] = {x, legend_lines - 1};
    x += w + i.mm(6);
  }
  const float track = i.mm(5), label_h = line * static_cast<float>(labels.size());
  const Item item = i.place(label_h + track + i.mm(1) + line * legend_lines, i.mm(3));
  for (std::size_t n = 0; n < shown; ++n) i.say(parts[n].words);
  if (!item.visible) return;

  const Rect& r = item.rect;
  draw_lines(i, Face::body, r, labels, i.palette->ink);
  const Rect bar{r.x, r.y + label_h, r.w, track};
  draw_track(i, bar, 0, 0);
  float from = bar.x;
  const auto whole = women + men + others;
  for (std::size_t n = 0; n < shown; ++n) {
    const float w = std::round(bar.w * share_of(parts[n].count, whole));
    if (w > 0) fill(i, {from, bar.y, w, bar.h}, i.tone(parts[n].tone).mark);
    from += w;
    // A gap of paper between the parts, so that they are parts without their colours too.
    if (w > 0 && from < bar.right() - 1)
      fill(i, {from - i.mm(0.4F), bar.y, i.mm(0.8F), bar.h}, i.palette->paper);
    const float px = r.x + places[n].first, py = bar.bottom() + i.mm(1) + places[n].second * line;
    draw_shape(i, parts[n].shape, px + mark / 2, py + line / 2, mark, i.tone(parts[n].tone).mark);
    draw_text(i, Face::strong, px + mark + 0.4F * em, py, parts[n].words, i.tone(parts[n].tone).text);
  }
}

void progress(Ui& ui, std::string_view label, std::int64_t value, std::int64_t whole,
              std::string_view value_text, Tone tone) {
  Bar bar;
  bar.label = label;
  bar.value = value;
  bar.whole = whole;
  bar.value_text = value_text;
  bar.tone = tone;
  one_bar(ui, bar);
}

}  // namespace minga::ui
