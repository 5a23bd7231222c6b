// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/form_pickers.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/pen.h"

namespace minga::ui {

namespace {

struct Step {
  std::string id;
  int by = 1;
  std::string label;
};

struct Dial {
  std::string name;   // above
  std::string shown;  // between the steps
  std::vector<Step> up, down;
};

struct Answer {
  std::size_t dial = 0;
  int by = 0;
};

void draw_steps(Ui& ui, const std::vector<Step>& steps, std::size_t dial, bool up, const Rect& at,
                bool visible, Answer& answer) {
  auto& i = ui.impl();
  const float between = i.metrics.gap(), n = static_cast<float>(steps.size());
  const float w = std::floor((at.w - between * (n - 1)) / n);
  for (std::size_t s = 0; s < steps.size(); ++s) {
    const Item key{{at.x + static_cast<float>(s) * (w + between), at.y, w, at.h}, visible};
    const bool plain = steps[s].by == 1 || steps[s].by == -1;
    const Icon icon = steps.size() > 1 && !plain ? Icon::none : up ? Icon::up : Icon::down;
    // Arrows alone; the larger step says its size.
    if (draw_key(ui, steps[s].id, icon == Icon::none ? steps[s].label : std::string(), icon, key).fired)
      answer = {dial, steps[s].by};
  }
}

// Side by side; under each other, each in one line, where the place is too narrow.
Answer draw_dials(Ui& ui, const std::vector<Dial>& dials) {
  auto& i = ui.impl();
  Answer answer;
  const float between = i.mm(6), gap_ = i.metrics.gap(), line = line_height(i, Face::body),
              big = line_height(i, Face::title);
  const auto n = static_cast<float>(dials.size());
  const float column =
      std::floor(std::min((std::min(i.flow.w, i.mm(62) * n) - between * (n - 1)) / n, i.mm(56)));
  const auto widest_of = [&](Face face) {
    float widest = 2 * i.metrics.target() + gap_;
    for (const auto& d : dials)
      widest = std::max({widest, text_width(i, face, d.shown), text_width(i, Face::body, d.name)});
    return widest;
  };
  const Face face = widest_of(Face::title) <= column ? Face::title : Face::head_strong;
  for (const auto& d : dials) i.say(d.name + ": " + d.shown);
  const float key = i.metrics.target();
  if (column >= widest_of(face)) {
    const Item item = i.place(dials_height(ui), gap_);
    float x = item.rect.x;
    for (std::size_t d = 0; d < dials.size(); ++d, x += column + between) {
      float y = item.rect.y;
      const std::vector<std::string> name{dials[d].name}, shown{dials[d].shown};
      if (item.visible) draw_lines(i, Face::body, {x, y, column, 0}, name, i.palette->muted, Align::middle);
      y += line;
      draw_steps(ui, dials[d].up, d, true, {x, y, column, key}, item.visible, answer);
      y += key + gap_;
      if (item.visible)
        draw_lines(i, face, {x, y + (big - line_height(i, face)) / 2, column, 0}, shown, i.palette->ink,
                   Align::middle);
      y += big + gap_;
      draw_steps(ui, dials[d].down, d, false, {x, y, column, key}, item.visible, answer);
    }
    return answer;
  }
  for (std::size_t d = 0; d < dials.size(); ++d) {
    const Item item = i.place(line + i.metrics.target(), gap_);
    const auto steps = [&](const std::vector<Step>& s) {
      return static_cast<float>(s.size()) * (i.metrics.target() + gap_) - gap_;
    };
    const Rect& r = item.rect;
    const float left = steps(dials[d].down), right = steps(dials[d].up), y = r.y + line,
                h = i.metrics.target();
    if (item.visible) draw_text(i, Face::body, r.x, r.y, dials[d].name, i.palette->muted);
    draw_steps(ui, dials[d].down, d, false, {r.x, y, left, h}, item.visible, answer);
    const float middle = r.w - left - right - 2 * gap_;
    const Face fits = text_width(i, Face::title, dials[d].shown) <= middle ? Face::title : Face::head_strong;
    const std::vector<std::string> shown{shortened(i, fits, dials[d].shown, middle)};
    if (item.visible)
      draw_lines(i, fits, {r.x + left + gap_, y + (h - line_height(i, fits)) / 2, middle, 0}, shown,
                 i.palette->ink, Align::middle);
    draw_steps(ui, dials[d].up, d, true, {r.right() - right, y, right, h}, item.visible, answer);
  }
  return answer;
}

std::string month_name(const Ui& ui, int month) {
  const std::string names[] = {ui.tr("January"),   ui.tr("February"), ui.tr("March"),    ui.tr("April"),
                               ui.tr("May"),       ui.tr("June"),     ui.tr("July"),     ui.tr("August"),
                               ui.tr("September"), ui.tr("October"),  ui.tr("November"), ui.tr("December")};
  return names[std::clamp(month, 1, 12) - 1];
}

int days_in(int year, int month) {
  int day = 31;
  while (!date_of(year, month, day)) --day;
  return day;
}

int around(int value, int by, int first, int last) {
  const int count = last - first + 1;
  return first + ((value - first + by) % count + count) % count;
}

std::string two_digits(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

}  // namespace

float dials_height(const Ui& ui) {
  const auto& i = ui.impl();
  return line_height(i, Face::body) + 2 * (i.metrics.target() + i.metrics.gap()) +
         line_height(i, Face::title);
}

void pick_date(Ui& ui, int& year, int& month, int& day, Date today) {
  const std::vector<Dial> dials{
      {ui.tr("Day"), std::to_string(day), {{"day-up", 1, ""}}, {{"day-down", -1, ""}}},
      {ui.tr("Month"), month_name(ui, month), {{"month-up", 1, ""}}, {{"month-down", -1, ""}}},
      {ui.tr("Year"),
       std::to_string(year),
       {{"year-up", 1, ""}, {"year-up-10", 10, "+10"}},
       {{"year-down", -1, ""}, {"year-down-10", -10, "−10"}}}};
  const Answer answer = draw_dials(ui, dials);
  if (answer.by != 0 && answer.dial == 0) day = around(day, answer.by, 1, days_in(year, month));
  if (answer.by != 0 && answer.dial == 1) month = around(month, answer.by, 1, 12);
  if (answer.by != 0 && answer.dial == 2) year = std::clamp(year + answer.by, 1900, 2199);
  day = std::min(day, days_in(year, month));
  if (ui.side_button("today", ui.tr("Today"), Icon::calendar)) {
    const auto now = civil(today);
    year = now.year, month = now.month, day = now.day;
  }
}

void pick_time(Ui& ui, int& hour, int& minute) {
  const std::vector<Dial> dials{
      {ui.tr("Hour"), two_digits(hour), {{"hour-up", 1, ""}}, {{"hour-down", -1, ""}}},
      {ui.tr("Minutes"), two_digits(minute), {{"minute-up", 5, "+5"}}, {{"minute-down", -5, "−5"}}}};
  const Answer answer = draw_dials(ui, dials);
  if (answer.by != 0 && answer.dial == 0) hour = around(hour, answer.by, 0, 23);
  if (answer.by != 0 && answer.dial == 1) minute = around(minute / 5 * 5, answer.by, 0, 59);
}

}  // namespace minga::ui
