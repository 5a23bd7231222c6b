// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

// Across; the left margin is pasted into the book.
constexpr PageShape across{.width = 297, .height = 210, .left = 22, .right = 12, .top = 22, .bottom = 20};

std::string joined(const std::string& a, const std::string& b) {
  return a.empty() ? b : b.empty() ? a : a + ", " + b;
}

}  // namespace

Pdf roll_book(const RollSheet& sheet) {
  const auto title = tr(paper, "ROLL OF MEMBERS");
  Canvas canvas(title + " - " + sheet.community);
  Flow flow(canvas, across, [&] {
    if (sheet.sample) warning_band(canvas, {across.left, 5, across.text_width(), 0}, {sample_words()});
  });
  sheet_title(flow, sheet.community, sheet.place, title);
  HeadCount heads;
  for (const auto& line : sheet.lines) heads.add(line.member.sex);
  flow.text(filled(tr(paper, "As of {}: {} members, {}."), long_date(paper, sheet.date),
                   number_text(heads.total()), women_and_men(heads)),
            {10});
  flow.space(3);
  Table table(flow,
              {{tr(paper, "Number"), 17, Align::right},
               {tr(paper, "Surnames and names"), 58, Align::left},
               {tr(paper, "DNI"), 21, Align::left},
               {tr(paper, "Admitted"), 20, Align::left},
               {tr(paper, "Activity"), 32, Align::left},
               {tr(paper, "Address"), 48, Align::left},
               {tr(paper, "Standing and offices held"), 40, Align::left},
               {tr(paper, "Signature"), 27, Align::left}},
              {.type = {8.5}, .row_height = 10, .boxed = true, .rows_with_head = 2});
  for (const auto& line : sheet.lines) {
    const auto& m = line.member;
    table.row({std::to_string(m.number.value), m.surnames + ", " + m.given_names, m.dni, day_text(m.admitted),
               m.activity, joined(m.address, m.settlement),
               joined(standing_text(m.status), offices_text(line.offices)), ""});
  }
  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the secretary's office"));
  feet(canvas, across, title, sheet.chain_head);
  return canvas.finish();
}

}  // namespace minga
