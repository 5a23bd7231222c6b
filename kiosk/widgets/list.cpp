// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/pen.h"

// Tiles, rows and options: what a list is made of.
namespace minga::ui {

// --- tiles
// ------------------------------------------------------------------------------------------------------------

struct TileGrid::Place {
  std::size_t columns = 1;
  float tile_w = 0;
  std::size_t count = 0;
  Item row;
  std::string key;
  float tallest = 0;  // of the tiles drawn so far; all get the height of the tallest of the frame before
};

TileGrid::TileGrid(Ui& ui, float narrowest_mm)
    : ui_(ui), narrowest_mm_(narrowest_mm), place_(std::make_unique<Place>()) {
  const auto& i = ui.impl();
  const float between = i.metrics.gap(), text = i.metrics.text_scale();
  // A tile's words stand in a column of their own: they need more of the width as they grow, or tiles become
  // towers.
  const float narrowest = i.mm(narrowest_mm_ * std::pow(text, 0.75F));
  const auto fitting = static_cast<std::size_t>(std::max(1.0F, (i.flow.w + between) / (narrowest + between)));
  place_->columns = std::min<std::size_t>(fitting, 4);
  const auto n = static_cast<float>(place_->columns);
  place_->tile_w = std::floor((i.flow.w - between * (n - 1)) / n);
}

TileGrid::~TileGrid() {
  if (place_->count > 0) ui_.impl().remember(place_->key, place_->tallest);
}

bool TileGrid::tile(std::string_view id, Icon icon, std::string_view title, std::string_view help, Tone tone,
                    bool enabled) {
  auto& i = ui_.impl();
  Place& p = *place_;
  const float pad = i.mm(3.5F), line = line_height(i, Face::body),
              side = std::max(i.mm(10), 1.3F * i.face(Face::body).em), w = p.tile_w - 2 * pad;
  // Icon above the words where there are columns, beside them on a tile as wide as the screen.
  const bool beside = p.columns == 1 && w > 12 * i.face(Face::body).em;
  const float indent = beside ? side + pad : 0;
  const auto titles = wrapped(i, Face::strong, title, w - indent);
  const auto helps =
      help.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::body, help, w - indent);
  const float words = line * static_cast<float>(titles.size() + helps.size());
  const float high = 2 * pad + (beside ? std::max(words, side) : side + i.mm(2) + words);
  if (p.count == 0) p.key = i.full_id(id) + "/tiles";
  p.tallest = std::max(p.tallest, high);
  const auto column = static_cast<float>(p.count % p.columns);
  if (p.count++ % p.columns == 0)
    p.row = i.place(p.columns == 1 ? high : std::max(high, i.recall(p.key, high)), i.metrics.gap());
  Item item = p.row;
  item.rect.x += column * (p.tile_w + i.metrics.gap());
  item.rect.w = p.tile_w;

  const Touch touch = i.touch(id, title, item, enabled);
  i.say(title);
  i.say(help);
  if (!item.visible) return touch.fired;
  const Rect& r = item.rect;
  fill(i, r, touch.held ? i.palette->pressed : enabled ? i.palette->panel : i.palette->paper, radius(i));
  frame(i, r, enabled ? i.palette->frame : i.palette->line, i.metrics.line(), radius(i));
  const Rgb mark = enabled ? i.tone(tone == Tone::plain ? Tone::main : tone).mark : i.tone(Tone::muted).mark;
  const float icon_y = beside ? r.y + r.h / 2 : r.y + pad + side / 2;
  draw_icon(i, icon, r.x + pad + side / 2, icon_y, side, mark);
  const float top = beside ? r.y + (r.h - words) / 2 : r.y + pad + side + i.mm(2);
  draw_lines(i, Face::strong, {r.x + pad + indent, top, w, 0}, titles,
             enabled ? i.palette->ink : i.palette->muted);
  draw_lines(i, Face::body, {r.x + pad + indent, top + line * static_cast<float>(titles.size()), w, 0}, helps,
             i.palette->muted);
  return touch.fired;
}

// --- rows
// -------------------------------------------------------------------------------------------------------------

namespace {

// Title and detail under each other; a trailing amount at the right, or below where it would squeeze them.
struct Words {
  Face strong = Face::strong, body = Face::body;
  std::vector<std::string_view> titles, details;
  std::string last_title, last_detail;  // in place of the last lines, where they were cut: they end in "…"
  bool trailing_below = false;
  float trailing_w = 0;
  float line = 0;
  float height = 0;

  std::size_t lines() const { return titles.size() + details.size() + (trailing_below ? 1 : 0); }
  void measure() { height = line * static_cast<float>(std::max<std::size_t>(lines(), 1)); }
};

Words set_words(const Ui::Impl& i, std::string_view title, std::string_view detail, std::string_view trailing,
                float w, Face strong = Face::strong, Face body = Face::body) {
  Words words;
  words.strong = strong;
  words.body = body;
  words.line = line_height(i, body);
  words.trailing_w = trailing.empty() ? 0 : tabular_width(i, strong, trailing);
  const float left = words.trailing_w > 0 ? w - words.trailing_w - i.mm(4) : w;
  const float wish = std::max(text_width(i, strong, title), text_width(i, body, detail));
  words.trailing_below = words.trailing_w > 0 && left < std::min(wish, 0.6F * w);
  const float text_w = words.trailing_below ? w : left;
  if (!title.empty()) words.titles = wrapped(i, strong, title, text_w);
  if (!detail.empty()) words.details = wrapped(i, body, detail, text_w);
  words.measure();
  return words;
}

// Keeps so many lines; the last one says that there is more.
std::string cut(const Ui::Impl& i, Face face, std::vector<std::string_view>& lines, std::size_t most,
                float w) {
  if (lines.size() <= most) return {};
  const auto* end = lines.back().data() + lines.back().size();
  lines.resize(most);
  const auto* begin = lines.back().data();
  return shortened(i, face, {begin, static_cast<std::size_t>(end - begin)}, w);
}

// Where no page could show all of a row at once its letters get smaller; what is too long even then is cut in
// a row that can be touched, for all of it stands where the touch leads, and goes on on the next page in one
// that cannot.
Words set_row(const Ui::Impl& i, const Row& row, float w, bool touchable) {
  const float most = i.content.h - i.mm(4);
  auto words = set_words(i, row.title, row.detail, row.trailing, w);
  if (words.height <= most) return words;
  words = set_words(i, row.title, row.detail, row.trailing, w, Face::head_strong, Face::head);
  if (words.height <= most || !touchable) return words;
  const auto room =
      static_cast<std::size_t>(std::max(3.0F, most / words.line)) - (words.trailing_below ? 1 : 0);
  const std::size_t least_details = words.details.empty() ? 0 : 1;
  words.last_title = cut(i, words.strong, words.titles, room - least_details, w);
  words.last_detail = cut(i, words.body, words.details,
                          std::max(least_details, room - std::min(room, words.titles.size())), w);
  words.measure();
  return words;
}

void draw_words(Ui::Impl& i, const Words& words, std::string_view trailing, const Rect& at, Rgb amount) {
  const auto draw = [&](Face face, float y, std::vector<std::string_view> lines, const std::string& last,
                        Rgb colour) {
    if (!last.empty()) lines.back() = last;
    draw_lines(i, face, {at.x, y, at.w, 0}, lines, colour);
  };
  draw(words.strong, at.y, words.titles, words.last_title, i.palette->ink);
  const float below = at.y + words.line * static_cast<float>(words.titles.size());
  draw(words.body, below, words.details, words.last_detail, i.palette->muted);
  if (trailing.empty()) return;
  const float y = words.trailing_below ? below + words.line * static_cast<float>(words.details.size())
                                       : at.y + (words.height - words.line) / 2;
  if (words.trailing_w <= at.w) {
    draw_tabular(i, words.strong, at.right(), y, trailing, amount);
  } else {
    draw_text(i, words.strong, at.x, y, shortened(i, words.strong, trailing, at.w), amount);
  }
}

void draw_panel(Ui::Impl& i, const Rect& r, bool held, bool chosen, Rgb chosen_colour) {
  fill(i, r, held ? i.palette->pressed : i.palette->panel, radius(i));
  if (chosen)
    frame(i, r, chosen_colour, i.mm(0.9F), radius(i));
  else
    frame(i, r, i.palette->frame, i.metrics.line(), radius(i));
}

}  // namespace

bool row(Ui& ui, std::string_view id, const Row& row, bool touchable) {
  auto& i = ui.impl();
  const float pad = touchable || row.chosen ? i.mm(3) : 0;
  const float em = i.face(Face::body).em, icon = 1.25F * em, shape = 0.9F * em, between = 0.55F * em;
  const float left =
      (row.shape != Shape::none ? shape + between : 0) + (row.icon != Icon::none ? icon + between : 0);
  const float check = row.chosen ? icon + between : 0;
  const float w = i.flow.w - 2 * pad - left - check;
  const Words words = set_row(i, row, w, touchable);
  const float high = std::max(i.metrics.target(), words.height + i.mm(touchable ? 4 : 3));
  const Item item = i.place(high, touchable || row.chosen ? i.metrics.gap() : 0);
  for (const auto& text : {row.title, row.detail, row.trailing}) i.say(text);
  const Touch touch = touchable ? i.touch(id, row.title, item, true) : Touch{};
  if (!item.visible) return touch.fired;

  const Rect& r = item.rect;
  const auto& tone = i.tone(row.tone);
  if (touchable || row.chosen)
    draw_panel(i, r, touch.held, row.chosen, i.tone(Tone::main).mark);
  else
    rule(i, r.x, r.bottom() - i.metrics.line(), r.w, i.palette->line);
  float x = r.x + pad;
  const float middle = r.y + r.h / 2;
  if (row.shape != Shape::none) {
    draw_shape(i, row.shape, x + shape / 2, middle, shape, tone.mark);
    x += shape + between;
  }
  if (row.icon != Icon::none) {
    draw_icon(i, row.icon, x + icon / 2, middle, icon, tone.mark);
    x += icon + between;
  }
  draw_words(i, words, row.trailing, {x, middle - words.height / 2, w, words.height},
             row.tone == Tone::women || row.tone == Tone::men ? i.palette->ink : tone.text);
  if (row.chosen)
    draw_icon(i, Icon::check, r.right() - pad - icon / 2, middle, icon, i.tone(Tone::main).mark);
  return touch.fired;
}

// --- options of a ballot
// ----------------------------------------------------------------------------------------------

namespace {

// A check box (many) or a round mark (one), with the word under it once chosen.
void draw_mark(Ui::Impl& i, const Option& option, float cx, float cy, float side) {
  const Rgb colour = option.chosen ? i.tone(Tone::main).mark : i.palette->frame;
  const float thick = i.mm(0.6F);
  const Rect box{cx - side / 2, cy - side / 2, side, side};
  if (option.many) {
    if (option.chosen)
      fill(i, box, i.tone(Tone::main).fill, radius(i));
    else
      frame(i, box, colour, thick, radius(i));
  } else {
    if (option.chosen)
      i.draw->AddCircleFilled(ImVec2(cx, cy), side / 2, packed(i.tone(Tone::main).fill), 48);
    else
      i.draw->AddCircle(ImVec2(cx, cy), side / 2 - thick / 2, packed(colour), 48, thick);
  }
  if (option.chosen) draw_icon(i, Icon::check, cx, cy, side * 0.82F, i.tone(Tone::main).on_fill);
}

struct OptionSizes {
  float pad = 0, box = 0, mark = 0, shape = 0, picture = 0, between = 0, w = 0, top_h = 0, high = 0;
  bool stacked = false;  // letter, shape, picture and mark in one line, the words below
  Words words;
};

OptionSizes measure(const Ui::Impl& i, const Option& o, std::string_view chosen_word, float whole) {
  OptionSizes s;
  const float em = i.face(Face::body).em, line = line_height(i, Face::body);
  s.pad = s.between = i.mm(3);
  // They grow with the letters: who needs those large needs the signs large too.
  s.box = std::max(i.mm(9), 1.35F * em), s.mark = i.mm(8), s.shape = std::max(i.mm(5.5F), 0.8F * em);
  s.picture = std::max(i.mm(9), 1.35F * em);
  const float picture = o.picture == Icon::none ? 0 : s.picture + s.between;
  const float left = s.box + s.between + (o.shape == Shape::none ? 0 : s.shape + s.between) + picture;
  const float right = std::max(s.mark, text_width(i, Face::body, chosen_word)) + s.between;
  s.w = whole - 2 * s.pad - left - right;
  s.stacked = s.w < 8.5F * em;
  if (s.stacked) s.w = whole - 2 * s.pad;
  s.words = set_words(i, o.title, o.detail, o.trailing, s.w);
  s.top_h = std::max(s.box, s.mark);
  s.high = s.stacked ? s.top_h + i.mm(2) + s.words.height + line + 2 * s.pad
                     : std::max({i.metrics.target(), s.words.height + i.mm(5), s.mark + line + i.mm(4),
                                 s.box + 2 * s.pad});
  return s;
}

bool draw_option(Ui& ui, std::string_view id, const Option& o, const OptionSizes& s, const Item& item) {
  auto& i = ui.impl();
  const auto chosen_word = ui.tr("Chosen");
  const float pad = s.pad, box = s.box, mark = s.mark, shape = s.shape, between = s.between, w = s.w;
  const float line = line_height(i, Face::body);
  const bool stacked = s.stacked;
  const Words& words = s.words;
  const std::string letter(1, o.letter);
  for (const auto& text : {letter, o.title, o.detail, o.trailing}) i.say(text);
  if (o.chosen) i.say(chosen_word);
  const Touch touch = i.touch(id, o.title, item, true);
  if (!item.visible) return touch.fired;

  const Rect& r = item.rect;
  draw_panel(i, r, touch.held, o.chosen, i.tone(Tone::main).mark);
  const float middle = stacked ? r.y + pad + s.top_h / 2 : r.y + r.h / 2;
  float x = r.x + pad;
  const Rect frame_box{x, middle - box / 2, box, box};
  frame(i, frame_box, i.palette->ink, i.mm(0.45F), radius(i));
  draw_lines(i, Face::strong, {x, middle - line / 2, box, 0}, std::vector<std::string>{letter},
             i.palette->ink, Align::middle);
  x += box + between;
  if (o.shape != Shape::none) {
    draw_shape(i, o.shape, x + shape / 2, middle, shape, i.palette->ink);
    x += shape + between;
  }
  if (o.picture != Icon::none) {
    draw_icon(i, o.picture, x + s.picture / 2, middle, s.picture, i.tone(Tone::main).mark);
    x += s.picture + between;
  }
  const float words_x = stacked ? r.x + pad : x;
  const float words_y = stacked ? r.y + pad + s.top_h + i.mm(2) : middle - words.height / 2;
  draw_words(i, words, o.trailing, {words_x, words_y, w, words.height}, i.tone(Tone::money).text);
  const float word_w = text_width(i, Face::body, chosen_word);
  const float mark_x = r.right() - pad - (stacked ? mark : std::max(mark, word_w)) / 2;
  draw_mark(i, o, mark_x, stacked || !o.chosen ? middle : middle - line / 2, mark);
  if (o.chosen && stacked)
    draw_text(i, Face::body, words_x, r.bottom() - pad - line, chosen_word, i.tone(Tone::main).text);
  if (o.chosen && !stacked)
    draw_text(i, Face::body, mark_x - word_w / 2, middle + mark / 2 - line / 2, chosen_word,
              i.tone(Tone::main).text);
  return touch.fired;
}

}  // namespace

bool option(Ui& ui, std::string_view id, const Option& o) {
  auto& i = ui.impl();
  const auto sizes = measure(i, o, ui.tr("Chosen"), i.flow.w);
  return draw_option(ui, id, o, sizes, i.place(sizes.high, i.metrics.gap()));
}

OptionTouch option_with_more(Ui& ui, std::string_view id, std::string_view more_id, const Option& o,
                             bool open) {
  auto& i = ui.impl();
  const auto ask = o.more.empty() ? ui.tr("What is it?") : o.more, close = ui.tr("Close"),
             chosen_word = ui.tr("Chosen");
  const float line = line_height(i, Face::body), icon = 1.25F * i.face(Face::body).em, gap = i.metrics.gap();
  const float words = std::max(text_width(i, Face::body, ask), text_width(i, Face::body, close));
  const float more_w = std::max(i.metrics.target(), words + i.mm(5));
  auto sizes = measure(i, o, chosen_word, i.flow.w - gap - more_w);
  const bool below = sizes.stacked;
  const float more_h = below ? std::max(i.metrics.target(), line + i.mm(3)) : icon + line + i.mm(5);
  if (below)
    sizes = measure(i, o, chosen_word, i.flow.w);
  else
    sizes.high = std::max(sizes.high, more_h);
  const Item whole = i.place(sizes.high + (below ? gap + more_h : 0), gap);
  Item mark = whole, more = whole;
  mark.rect.h = sizes.high;
  if (below)
    more.rect.y += sizes.high + gap, more.rect.h = more_h;
  else
    more.rect.x = whole.rect.right() - more_w, more.rect.w = more_w, mark.rect.w -= more_w + gap;

  OptionTouch touched;
  touched.marked = draw_option(ui, id, o, sizes, mark);
  const auto& label = open ? close : ask;
  const Touch touch = i.touch(more_id, label, more, true);
  touched.more = touch.fired;
  i.say(label);
  if (!more.visible) return touched;
  const Rect& r = more.rect;
  draw_panel(i, r, touch.held, false, i.palette->frame);
  const float label_w = text_width(i, Face::body, label), cx = r.x + r.w / 2, cy = r.y + r.h / 2;
  const Icon sign = open ? Icon::up : Icon::help;
  if (below) {
    const float left = cx - (icon + i.mm(2) + label_w) / 2;
    draw_icon(i, sign, left + icon / 2, cy, icon, i.palette->ink);
    draw_text(i, Face::body, left + icon + i.mm(2), cy - line / 2, label, i.palette->ink);
  } else {
    draw_icon(i, sign, cx, cy - line / 2, icon, i.palette->ink);
    draw_text(i, Face::body, cx - label_w / 2, cy - line / 2 + icon / 2, label, i.palette->ink);
  }
  return touched;
}

}  // namespace minga::ui
