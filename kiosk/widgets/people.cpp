// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/people.h"

#include <algorithm>
#include <cmath>

#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

struct Cell {
  std::vector<std::string_view> name, note;
  std::string_view behind;  // words of the note that follow the name in its last line
  float height = 0;
};

struct Grid {
  float line, mark, indent, between, w;
  std::size_t columns;

  explicit Grid(const Ui::Impl& i) {
    const float em = i.face(Face::body).em;
    line = line_height(i, Face::body), between = i.mm(4);
    mark = 0.9F * em, indent = mark + 0.5F * em;
    // A name of average length and its mark in one line.
    const float narrowest = 15 * em;
    const auto fitting = std::max(1.0F, (i.flow.w + between) / (narrowest + between));
    columns = std::min<std::size_t>(static_cast<std::size_t>(fitting), 3);
    const auto n = static_cast<float>(columns);
    w = std::floor((i.flow.w - between * (n - 1)) / n);
  }
};

Cell measure(const Ui::Impl& i, const Grid& grid, const PersonLine& person) {
  const float w = grid.w - grid.indent;
  Cell cell{wrapped(i, Face::body, person.name, w), {}, {}, 0};
  std::string_view note = person.note;
  // Where there is room for one column only, the note begins behind the name.
  if (grid.columns == 1) {
    const float used = text_width(i, Face::body, cell.name.back()) + text_width(i, Face::body, " ");
    for (std::size_t at = 0; at < note.size();) {
      const auto end = std::min(note.find(' ', at), note.size());
      if (used + text_width(i, Face::body, note.substr(0, end)) > w) break;
      cell.behind = note.substr(0, end);
      at = end + 1;
    }
    note.remove_prefix(std::min(note.size(), cell.behind.empty() ? 0 : cell.behind.size() + 1));
  }
  if (!note.empty()) cell.note = wrapped(i, Face::body, note, w);
  cell.height = grid.line * static_cast<float>(cell.name.size() + cell.note.size());
  return cell;
}

struct Line {
  std::vector<Cell> cells;
  float height = 0;
};

Line measure_row(const Ui::Impl& i, const Grid& grid, std::span<const PersonLine> people) {
  Line row;
  for (const auto& person : people) {
    row.cells.push_back(measure(i, grid, person));
    row.height = std::max(row.height, row.cells.back().height);
  }
  return row;
}

void draw_cell(Ui::Impl& i, const Grid& grid, const PersonLine& person, const Cell& cell, float x, float y) {
  if (person.shape != Shape::none)
    draw_shape(i, person.shape, x + grid.mark / 2, y + grid.line / 2, grid.mark, i.tone(person.tone).mark);
  const float text = x + grid.indent;
  draw_lines(i, Face::body, {text, y, grid.w, 0}, cell.name, i.palette->ink);
  const float below = y + grid.line * static_cast<float>(cell.name.size());
  if (!cell.behind.empty())
    draw_text(i, Face::body,
              text + text_width(i, Face::body, cell.name.back()) + text_width(i, Face::body, " "),
              below - grid.line, cell.behind, i.palette->muted);
  draw_lines(i, Face::body, {text, below, grid.w, 0}, cell.note, i.palette->muted);
}

std::span<const PersonLine> row_from(std::span<const PersonLine> all, std::size_t first,
                                     std::size_t columns) {
  return all.subspan(first, std::min(columns, all.size() - first));
}

}  // namespace

bool people_fit_page(Ui& ui, std::span<const PersonLine> all) {
  const auto& i = ui.impl();
  const Grid grid(i);
  float height = 0;
  for (std::size_t first = 0; first < all.size(); first += grid.columns)
    height += measure_row(i, grid, row_from(all, first, grid.columns)).height + i.mm(1.2F);
  return height <= i.content.h;
}

void people(Ui& ui, std::span<const PersonLine> all) {
  auto& i = ui.impl();
  const Grid grid(i);
  for (std::size_t first = 0; first < all.size(); first += grid.columns) {
    const auto people = row_from(all, first, grid.columns);
    const auto row = measure_row(i, grid, people);
    for (const auto& person : people) {
      i.say(person.name);
      i.say(person.note);
    }
    const Item item = i.place(row.height, i.mm(1.2F));
    if (!item.visible) continue;
    for (std::size_t c = 0; c < people.size(); ++c)
      draw_cell(i, grid, people[c], row.cells[c],
                item.rect.x + static_cast<float>(c) * (grid.w + grid.between), item.rect.y);
  }
}

}  // namespace minga::ui
