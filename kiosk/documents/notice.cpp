// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/notice.h"

#include <algorithm>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

std::string kind_text(const AssemblyNotice& notice) {
  return notice.assembly.kind == AssemblyKind::extraordinary ? tr(paper, "EXTRAORDINARY GENERAL ASSEMBLY")
                                                             : tr(paper, "ORDINARY GENERAL ASSEMBLY");
}

// --- the wall

// Sizes for A4 at the largest; `scale` makes them fit the sheet.
Pdf set_wall_notice(const AssemblyNotice& notice, PageShape shape, double scale) {
  const auto& assembly = notice.assembly;
  const auto type = [&](double points, bool bold = false, double grey = 0) {
    return Type{points * scale, bold, grey};
  };
  const auto title = tr(paper, "CONVENING");
  Canvas canvas(title + " - " + notice.community);
  std::vector<std::string> marks;
  if (notice.sample) marks.push_back(sample_words());
  Flow flow(canvas, shape, [&] {
    warning_band(canvas, {shape.left, shape.top / 2, shape.text_width(), 0}, marks);
  });
  flow.text(community_and_place(notice.community, notice.place_of_community), type(15, true), 0,
            Align::centre);
  flow.space(3 * scale);
  flow.text(title, type(44, true), 0, Align::centre);
  flow.text(kind_text(notice), type(22, true), 0, Align::centre);
  flow.space(6 * scale);
  // On one line, as large as it fits.
  const auto date = weekday_date(paper, assembly.date);
  auto day = type(32, true);
  while (text_width(settable(date), day) > shape.text_width() && day.points > 12) day.points -= 0.5;
  flow.text(date, day, 0, Align::centre);
  flow.text(assembly.place, type(24), 0, Align::centre);
  flow.space(6 * scale);

  // Both calls side by side, framed: what people look for first.
  const double gap = 6 * scale;
  const double width = (shape.text_width() - gap) / 2;
  const double height = line_height(type(34, true)) + line_height(type(15)) + 6 * scale;
  flow.need(height);
  const double top = flow.take(height);
  const auto call = [&](double x, const std::string& which, TimeOfDay at) {
    canvas.frame({x, top, width, height}, 0.5 * scale);
    double y = top + 3 * scale;
    y += set_lines(canvas, {which}, type(15), x, y, width, Align::centre);
    set_lines(canvas, {filled(tr(paper, "{} hours"), clock_text(at))}, type(34, true), x, y, width,
              Align::centre);
  };
  call(shape.left, tr(paper, "First call"), assembly.first_call);
  call(shape.left + width + gap, tr(paper, "Second call"), assembly.second_call);

  flow.space(6 * scale);
  flow.text(tr(paper, "AGENDA OF THE DAY"), type(18, true));
  flow.space(1.5 * scale);
  for (std::size_t i = 0; i < assembly.agenda.size(); ++i) {
    flow.text(ordinal_mark(i + 1) + " " + assembly.agenda[i], type(19), 4 * scale);
    flow.space(1.5 * scale);
  }
  flow.space(5 * scale);
  flow.text(
      tr(paper, "Women and men, each with a voice and a vote of their own. Bring your card or your DNI."),
      type(16, true));
  flow.space(3 * scale);
  flow.text(
      filled(tr(paper, "Of {} qualified members, {} have to come at the first call and {} at the second."),
             number_text(notice.qualified), number_text(notice.needed_first_call),
             number_text(notice.needed_second_call)),
      type(12.5));
  flow.text(notice.requested_by > 0
                ? filled(tr(paper, "Called on {} by {}, as {} qualified members asked for it."),
                         long_date(paper, local_date(assembly.convened_at)), notice.convened_by,
                         number_text(notice.requested_by))
                : filled(tr(paper, "Called on {} by {}."), long_date(paper, local_date(assembly.convened_at)),
                         notice.convened_by),
            type(12.5));
  const double line = 22 * scale;
  flow.need(line);
  const double y = flow.take(line) + 14 * scale;
  canvas.line(shape.left + shape.text_width() / 4, y, shape.left + 3 * shape.text_width() / 4, y, 0.25);
  set_lines(canvas, wrapped(notice.convened_by, type(10), shape.text_width(), 1), type(10), shape.left, y + 1,
            shape.text_width(), Align::centre);
  return canvas.finish();
}

// --- the slips

constexpr std::size_t columns = 2;
constexpr std::size_t rows = 3;
constexpr double side = 9;  // printers leave the edge white
constexpr double head = 12;
constexpr double slip_width = (210 - 2 * side) / columns;
constexpr double slip_height = (297 - 2 * head) / rows;
constexpr double margin = 5;
constexpr std::size_t items_shown = 5;

void draw_slip(Canvas& canvas, const AssemblyNotice& notice, const AssemblyNotice::Settlement& settlement,
               Box box) {
  const auto& assembly = notice.assembly;
  const double x = box.x + margin;
  const double width = box.width - 2 * margin;
  double y = box.y + margin;
  const auto put = [&](const std::string& text, Type type, std::size_t lines, Align align = Align::left) {
    y += set_lines(canvas, wrapped(text, type, width, lines), type, x, y, width, align);
  };
  put(notice.community, {8.5, false, 0.25}, 1);
  put(settlement.name.empty() ? std::string(blank_to_fill) : settlement.name, {13, true}, 1);
  if (settlement.households > 0)
    put(filled(trn(paper, "{} household to be told", "{} households to be told",
                   static_cast<long>(settlement.households)),
               number_text(settlement.households)),
        {8.5, false, 0.25}, 1);
  y += 2;
  put(kind_text(notice), {9.5, true}, 1);
  put(weekday_date(paper, assembly.date), {12.5, true}, 2);
  put(assembly.place, {10.5}, 2);
  put(filled(tr(paper, "{} first call, {} second call"), clock_text(assembly.first_call),
             clock_text(assembly.second_call)),
      {10.5, true}, 1);
  y += 1.5;
  const auto shown = std::min(assembly.agenda.size(), items_shown);
  for (std::size_t i = 0; i < shown; ++i) put(ordinal_mark(i + 1) + " " + assembly.agenda[i], {9}, 1);
  if (const auto more = static_cast<long>(assembly.agenda.size() - shown); more > 0)
    put(filled(trn(paper, "and {} item more", "and {} items more", more), number_text(more)), {9}, 1);
  // At the foot, wherever the rest ends.
  const Type small{8.5};
  set_lines(canvas,
            wrapped(tr(paper, "Women and men, each with a voice and a vote of their own."), small, width, 1),
            small, x, box.y + box.height - margin - line_height(small), width);
}

void cut_lines(Canvas& canvas) {
  for (std::size_t i = 0; i <= columns; ++i) {
    const double x = side + slip_width * static_cast<double>(i);
    canvas.line(x, head, x, head + slip_height * rows, 0.15, 0.55);
  }
  for (std::size_t i = 0; i <= rows; ++i) {
    const double y = head + slip_height * static_cast<double>(i);
    canvas.line(side, y, 210 - side, y, 0.15, 0.55);
  }
}

}  // namespace

Pdf wall_notice(const AssemblyNotice& notice, PosterPaper size) {
  constexpr double a3_by_a4 = 1.4142;
  const double sheet = size == PosterPaper::a3 ? a3_by_a4 : 1;
  const PageShape shape{.width = 210 * sheet,
                        .height = 297 * sheet,
                        .left = 16 * sheet,
                        .right = 16 * sheet,
                        .top = 18 * sheet,
                        .bottom = 14 * sheet};
  // As large as fits on one sheet; a very long agenda takes a second one rather than letters too small to
  // read from a step away.
  constexpr double largest = 1.3;
  constexpr double smallest = 0.62;
  double scale = largest;
  auto pdf = set_wall_notice(notice, shape, sheet * scale);
  while (pdf.pages > 1 && scale > smallest) {
    scale *= 0.92;
    pdf = set_wall_notice(notice, shape, sheet * scale);
  }
  return pdf;
}

Pdf notice_slips(const AssemblyNotice& notice) {
  constexpr std::size_t a_page = columns * rows;
  // The rest of the last sheet is for whoever else goes somewhere: with room to write where.
  auto settlements = notice.settlements;
  do settlements.emplace_back();
  while (settlements.size() % a_page != 0);
  Canvas canvas(filled(tr(paper, "Slips of the convening for {}"), day_text(notice.assembly.date)));
  for (std::size_t from = 0; from < settlements.size(); from += a_page) {
    canvas.add_page(210, 297);
    if (notice.sample) warning_band(canvas, {side, 2.5, 210 - 2 * side, 0}, {sample_words()});
    cut_lines(canvas);
    for (std::size_t i = from; i < std::min(from + a_page, settlements.size()); ++i)
      draw_slip(canvas, notice, settlements[i],
                {side + slip_width * static_cast<double>((i - from) % columns),
                 head + slip_height * static_cast<double>((i - from) / columns), slip_width, slip_height});
  }
  return canvas.finish();
}

}  // namespace minga
