// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/imgui_compat.h"
#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/utf8.h"

namespace minga::ui {

namespace {

using State = Ui::Impl::KeyboardState;

// A layout is rows of keys; a key is its id, and is as many columns wide as `span` says.
struct Key {
  std::string id;
  float span = 1;
};
using KeyRow = std::vector<Key>;

void append(KeyRow& row, std::string_view letters) {
  for (std::size_t at = 0; at < letters.size();) {
    const std::size_t end = utf8::next(letters, at);
    row.push_back({std::string(letters.substr(at, end - at)), 1});
    at = end;
  }
}

KeyRow row_of(std::string_view letters) {
  KeyRow row;
  append(row, letters);
  return row;
}

// Ten columns, four rows, as on a Spanish typewriter.
std::vector<KeyRow> tall_layout(bool figures) {
  std::vector<KeyRow> rows{row_of(figures ? "1234567890" : "qwertyuiop"),
                           row_of(figures ? "-/():;+#°º" : "asdfghjklñ")};
  KeyRow third{{"shift", 1}};
  if (figures) third = row_of("\"");
  append(third, figures ? "'@&%=?!" : "zxcvbnm");
  if (figures)
    append(third, "¿");
  else
    third.push_back({"accent", 1});
  third.push_back({"erase", 1});
  rows.push_back(third);
  KeyRow last{{"123", 2}, {"space", 5}};
  append(last, "-.,");
  rows.push_back(figures ? KeyRow{{"123", 2}, {"space", 6}, {".", 1}, {",", 1}} : last);
  return rows;
}

// Thirteen columns, three rows, for a wide and low place.
std::vector<KeyRow> flat_layout(bool figures) {
  KeyRow first = row_of(figures ? "1234567890" : "qwertyuiop");
  KeyRow second = row_of(figures ? "/():;+#°º%" : "asdfghjklñ");
  first.push_back({figures ? "=" : "accent", 1});
  first.push_back({"erase", 2});
  append(second, "-.,");
  KeyRow third;
  if (figures)
    append(third, "'\"@&?!¿¡");
  else
    third.push_back({"shift", 1}), append(third, "zxcvbnm");
  third.push_back({"space", 3});
  third.push_back({"123", 2});
  return {first, second, third};
}

// The alphabet in as many columns as there are, for narrow places.
std::vector<KeyRow> narrow_layout(bool figures, std::size_t columns) {
  KeyRow all = row_of(figures ? "1234567890-/():;+#°º'@&%=?!" : "abcdefghijklmnñopqrstuvwxyz");
  all.push_back({figures ? "," : "accent", 1});
  std::vector<KeyRow> rows;
  for (std::size_t at = 0; at < all.size(); at += columns)
    rows.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(at),
                      all.begin() + static_cast<std::ptrdiff_t>(std::min(at + columns, all.size())));
  KeyRow last{{"shift", 1}, {"123", columns > 5 ? 1.0F : 0.0F}, {"space", static_cast<float>(columns) - 4}};
  if (columns <= 5)
    last = {{"shift", 1}, {"123", 1}, {"space", static_cast<float>(columns) - 3}, {"erase", 1}};
  else
    append(last, "."), last.push_back({"erase", 1});
  if (figures) last.erase(last.begin()), last.front().span = 2;
  rows.push_back(last);
  return rows;
}

struct Sizes {
  std::vector<KeyRow> rows;
  float key_w = 0, key_h = 0;
  std::size_t lines = 1;  // of the text above
  float shown_h = 0, whole_h = 0;
};

Sizes measure(const Ui::Impl& i, bool figures, std::size_t longest) {
  const float target = i.metrics.target(), between = i.metrics.gap(), line = line_height(i, Face::body);
  const auto columns = static_cast<std::size_t>(std::max(4.0F, (i.flow.w + between) / (target + between)));
  const auto shown = [&](std::size_t lines) {
    return std::max(target, static_cast<float>(lines) * line + i.mm(1));
  };
  const auto needed = [&](std::size_t rows, std::size_t lines) {
    return shown(lines) + static_cast<float>(rows) * (target + between);
  };
  Sizes s;
  std::size_t in_row = columns >= 10 ? 10 : std::min<std::size_t>(columns, 9);
  s.rows = columns >= 10 ? tall_layout(figures) : narrow_layout(figures, in_row);
  float room = i.room();
  const auto least = columns >= 13 ? 3 : s.rows.size();
  if (room < needed(least, 1)) room = i.content.h;  // it opens the next page anyway
  if (columns >= 13 && room < needed(4, 1)) {
    s.rows = flat_layout(figures);
    in_row = 13;
  }
  // Room for two lines is taken at once where the text may need it: keys must not move while someone types.
  const bool long_text = static_cast<float>(longest) * 0.6F * i.face(Face::body).em > i.flow.w;
  s.lines = long_text && room >= needed(s.rows.size(), 2) ? 2 : 1;
  s.shown_h = shown(s.lines);
  const auto n = static_cast<float>(in_row), high = static_cast<float>(s.rows.size());
  s.key_w = (i.flow.w - between * (n - 1)) / n;
  s.key_h = std::floor(std::clamp((room - s.shown_h) / high - between, target, i.mm(16)));
  s.whole_h = s.shown_h + high * (s.key_h + between);
  return s;
}

char32_t accented(char32_t vowel, int accent) {
  if (accent == 0) return vowel;
  if (accent == 2) return vowel == U'u' ? U'ü' : vowel;
  switch (vowel) {
    case U'a':
      return U'á';
    case U'e':
      return U'é';
    case U'i':
      return U'í';
    case U'o':
      return U'ó';
    case U'u':
      return U'ú';
    default:
      return vowel;
  }
}

char32_t upper(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7) ? c - 0x20 : c;
}

// Whether the next letter is a capital by itself.
bool begins(const std::string& text, Capitals capitals) {
  if (text.empty()) return true;
  if (capitals == Capitals::of_words) return text.back() == ' ' || text.back() == '-';
  return text.ends_with(". ") || text.ends_with("? ") || text.ends_with("! ");
}

char32_t decoded(std::string_view letter) {
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(letter[n]); };
  if (letter.size() == 2) return static_cast<char32_t>(((byte(0) & 0x1F) << 6) | (byte(1) & 0x3F));
  return letter.empty() ? U' ' : static_cast<char32_t>(byte(0));
}

void add(std::string& text, char32_t c, std::size_t longest) {
  if (c == U' ' && (text.empty() || text.back() == ' ')) return;
  if (utf8::length(text) < longest) text += utf8::encoded(c);
}

void take_typed(Ui::Impl& i, std::string& text, std::size_t longest, Capitals capitals) {
  if (i.busy) return;
  for (const ImWchar c : ImGui::GetIO().InputQueueCharacters)
    // Only what the papers can print: Latin letters and signs.
    if ((c >= 32 && c < 127) || (c >= 0xA1 && c < 0x180))
      add(text, begins(text, capitals) ? upper(c) : c, longest);
  if (compat::backspace_pressed()) utf8::pop_back(text);
}

void show_text(Ui::Impl& i, const std::string& text, std::string_view placeholder, const Sizes& s,
               const Rect& at) {
  fill(i, at, i.palette->panel, radius(i));
  frame(i, at, i.palette->ink, i.mm(0.45F), radius(i));
  const float line = line_height(i, Face::body), x = at.x + i.mm(3), w = at.w - i.mm(7);
  auto lines = wrapped(i, Face::body, text, w);
  const bool more = lines.size() > s.lines;
  if (more) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(s.lines));
  float y = at.y + (at.h - line * static_cast<float>(lines.size())) / 2;
  for (std::size_t n = 0; n < lines.size(); ++n, y += line) {
    // Kept as a whole while typing: a mark says that the beginning stands above.
    const float mark = n == 0 && more ? text_width(i, Face::body, "… ") : 0;
    if (mark > 0) draw_text(i, Face::body, x, y, "…", i.palette->muted);
    auto words = lines[n];
    while (mark > 0 && text_width(i, Face::body, words) > w - mark) words.remove_prefix(utf8::next(words, 0));
    draw_text(i, Face::body, x + mark, y, words, i.palette->ink);
    if (n + 1 == lines.size()) {
      const float caret = x + mark + text_width(i, Face::body, words) + i.mm(0.5F);
      fill(i, {caret, y + line * 0.12F, i.mm(0.5F), line * 0.76F}, i.tone(Tone::main).mark);
      if (text.empty())
        draw_text(i, Face::body, caret + i.mm(1.5F), y, shortened(i, Face::body, placeholder, w - i.mm(3)),
                  i.palette->muted);
    }
  }
}

void press(Ui& ui, const Key& key, State& state, std::string& text, std::size_t longest, Capitals capitals,
           const Item& item) {
  if (key.id == "shift") {
    if (draw_key(ui, key.id, ui.tr("Capitals"), Icon::shift, item, true, state.shift).fired)
      state.shift = !state.shift;
  } else if (key.id == "accent") {
    const auto* label = state.accent == 2 ? "¨" : "´";
    if (draw_key(ui, key.id, label, Icon::none, item, true, state.accent > 0).fired)
      state.accent = (state.accent + 1) % 3;
  } else if (key.id == "erase") {
    if (draw_key(ui, key.id, ui.tr("Erase"), Icon::backspace, item).fired) utf8::pop_back(text);
  } else if (key.id == "123") {
    if (draw_key(ui, key.id, state.figures ? "ABC" : "123", Icon::none, item).fired)
      state.figures = !state.figures;
  } else if (key.id == "space") {
    if (draw_key(ui, key.id, ui.tr("Space"), Icon::space, item).fired)
      add(text, U' ', longest), state.accent = 0;
  } else {
    char32_t c = accented(decoded(key.id), state.accent);
    if (begins(text, capitals) != state.shift) c = upper(c);
    if (!draw_key(ui, key.id, utf8::encoded(c), Icon::none, item).fired) return;
    add(text, c, longest);
    state.shift = false;
    state.accent = 0;
  }
}

}  // namespace

void keyboard(Ui& ui, std::string_view id, std::string& text, std::size_t longest,
              std::string_view placeholder, Capitals capitals) {
  auto& i = ui.impl();
  const Ui::Scope scope(ui, id);
  auto& state = i.keyboards[i.prefix];
  if (state.frame + 1 < i.frame) state = {};
  state.frame = i.frame;
  take_typed(i, text, longest, capitals);
  const Sizes s = measure(i, state.figures, longest);
  const Item item = i.place(s.whole_h, i.metrics.gap());
  i.say(text.empty() ? placeholder : std::string_view(text));

  const State before = state;
  const std::string text_before = text;
  const float between = i.metrics.gap();
  float y = item.rect.y + s.shown_h + between;
  for (const auto& row : s.rows) {
    float x = item.rect.x;
    for (const auto& key : row) {
      const float w = key.span * s.key_w + (key.span - 1) * between;
      press(ui, key, state, text, longest, capitals,
            {{std::round(x), y, std::round(x + w) - std::round(x), s.key_h}, item.visible});
      x += w + between;
    }
    y += s.key_h + between;
  }
  // Keys drawn before the one touched still show the letters of before.
  if (text != text_before || state.figures != before.figures || state.shift != before.shift ||
      state.accent != before.accent)
    i.another = true;
  if (item.visible) show_text(i, text, placeholder, s, {item.rect.x, item.rect.y, item.rect.w, s.shown_h});
}

}  // namespace minga::ui
