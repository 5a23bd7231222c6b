// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/roll_papers.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"

namespace minga {

Pdf handover_acta(const HandoverSheet& sheet) {
  using namespace documents;
  constexpr double label_width = 52;  // mm
  constexpr Type value{10.5};
  const auto& handover = sheet.handover;
  const auto title = tr(paper, "ACTA OF HANDOVER OF OFFICE");
  Canvas canvas(title);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  flow.text(filled(tr(paper,
                      "In {}, on {} at {}, {}, DNI {}, hands over the office \"{}\" to {}, DNI {}, with what "
                      "is listed here, and both sign in agreement."),
                   community_and_place(sheet.community, sheet.place), long_date(paper, sheet.date),
                   clock_text(sheet.time), handover.gives_name, dni_or_blank(handover.gives_dni),
                   office_text(handover.office), handover.takes_name, dni_or_blank(handover.takes_dni)),
            {11});
  flow.space(4);
  if (sheet.in_drawer) {
    labelled(flow, tr(paper, "Cash drawer"),
             filled(tr(paper, "{}, by cash count No {} of this day"), to_text(*sheet.in_drawer),
                    number_text(handover.cash_count)),
             value, label_width);
    labelled(flow, tr(paper, "Bank account"), to_text(handover.in_bank), value, label_width);
    flow.space(3);
  }
  Table table(flow,
              {{tr(paper, "What is handed over"), 72, Align::left},
               {tr(paper, "How many"), 22, Align::right},
               {tr(paper, "State and remarks"), sheet_shape.text_width() - 94, Align::left}},
              {.type = {10}, .row_height = 8, .boxed = true, .rows_with_head = 2});
  for (const auto& thing : handover.things) table.row({thing.what, number_text(thing.count), thing.remarks});
  // What nobody thought of is written by hand before both sign on paper.
  for (int blank = 0; blank < 3; ++blank) table.row({"", "", ""});
  flow.space(3);
  flow.text(filled(tr(paper, "Signed with their PINs by both on {} at {}. Code of the log: {}"),
                   day_text(sheet.date), clock_text(sheet.time), sheet.seal),
            {8.5, false, 0.25});
  two_signing_lines(flow, tr(paper, "Hands over"), tr(paper, "Takes over"));
  feet(canvas, sheet_shape, title, sheet.seal);
  return canvas.finish();
}

}  // namespace minga
