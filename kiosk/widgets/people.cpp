// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/people.h"

#include <algorithm>
#include <cmath>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

struct Cell {
  std::vector<std::string_view> name, note;
  float height = 0;
};

}  // namespace

namespace {

// Where there is room for one column only, a name and its note follow each other in the same lines.
void person_in_lines(Ui::Impl& i, const PersonLine& person, float mark, float indent) {
  const float line = line_height(i, Face::body), space = text_width(i, Face::body, " ");
  const float w = i.flow.w - indent;
  const auto names = wrapped(i, Face::body, person.name, w);
  const float used = text_width(i, Face::body, names.back()) + space;
  const std::string_view note = person.note;
  // As many words of the note as fit behind the name; the others below.
  std::size_t behind = 0;
  for (std::size_t at = 0; at < note.size();) {
    const auto end = std::min(note.find(' ', at), note.size());
    if (used + text_width(i, Face::body, note.substr(0, end)) > w) break;
    behind = at = end;
    if (at < note.size()) ++at;
  }
  const auto rest = note.substr(behind < note.size() && behind > 0 ? behind + 1 : behind);
  const auto below = rest.empty() ? std::vector<std::string_view>{} : wrapped(i, Face::body, rest, w);
  i.say(person.name);
  i.say(person.note);
  const Item item = i.place(line * static_cast<float>(names.size() + below.size()), i.mm(1.2F));
  if (!item.visible) return;
  const float x = item.rect.x + indent, y = item.rect.y;
  const float last = y + line * static_cast<float>(names.size() - 1);
  if (person.shape != Shape::none)
    draw_shape(i, person.shape, item.rect.x + mark / 2, y + line / 2, mark, i.tone(person.tone).mark);
  draw_lines(i, Face::body, {x, y, w, 0}, names, i.palette->ink);
  if (behind > 0) draw_text(i, Face::body, x + used, last, note.substr(0, behind), i.palette->muted);
  draw_lines(i, Face::body, {x, last + line, w, 0}, below, i.palette->muted);
}

}  // namespace

void people(Ui& ui, std::span<const PersonLine> all) {
  auto& i = ui.impl();
  const float em = i.face(Face::body).em, line = line_height(i, Face::body), between = i.mm(4);
  const float mark = 0.9F * em, indent = mark + 0.5F * em;
  // A name of average length and its mark in one line.
  const float narrowest = 15 * em;
  const auto fitting = static_cast<std::size_t>(std::max(1.0F, (i.flow.w + between) / (narrowest + between)));
  const std::size_t columns = std::min<std::size_t>(fitting, 3);
  if (columns == 1) {
    for (const auto& person : all) person_in_lines(i, person, mark, indent);
    return;
  }
  const auto n = static_cast<float>(columns);
  const float w = std::floor((i.flow.w - between * (n - 1)) / n);
  for (std::size_t first = 0; first < all.size(); first += columns) {
    const auto row = all.subspan(first, std::min(columns, all.size() - first));
    std::vector<Cell> cells;
    float high = 0;
    for (const auto& person : row) {
      Cell cell{wrapped(i, Face::body, person.name, w - indent), {}, 0};
      if (!person.note.empty()) cell.note = wrapped(i, Face::body, person.note, w - indent);
      cell.height = line * static_cast<float>(cell.name.size() + cell.note.size());
      high = std::max(high, cell.height);
      cells.push_back(std::move(cell));
      i.say(person.name);
      i.say(person.note);
    }
    const Item item = i.place(high, i.mm(1.2F));
    if (!item.visible) continue;
    float x = item.rect.x;
    for (std::size_t c = 0; c < row.size(); ++c, x += w + between) {
      const auto& cell = cells[c];
      const float y = item.rect.y;
      if (row[c].shape != Shape::none)
        draw_shape(i, row[c].shape, x + mark / 2, y + line / 2, mark, i.tone(row[c].tone).mark);
      draw_lines(i, Face::body, {x + indent, y, w, 0}, cell.name, i.palette->ink);
      draw_lines(i, Face::body, {x + indent, y + line * static_cast<float>(cell.name.size()), w, 0},
                 cell.note, i.palette->muted);
    }
  }
}

}  // namespace minga::ui
