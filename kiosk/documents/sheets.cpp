// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/spelling.h"

namespace minga {

using namespace documents;

namespace {
constexpr double label_width = 42;  // mm
}

Pdf distribution_sheet(const DistributionSheet& sheet) {
  const std::string title = filled(tr(paper, "DISTRIBUTION No {}"), number_text(sheet.number));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample,
                         sheet.authorised ? std::string() : tr(paper, "PROPOSAL - NOT AUTHORISED YET"));
  sheet_title(flow, sheet.community, sheet.place, title);

  Money sum;
  for (const auto& line : sheet.lines) sum += line.amount;
  const Type value{10.5};
  labelled(flow, tr(paper, "Fund shared out"), to_text(sheet.pool), {16, true}, label_width);
  flow.space(1);
  labelled(flow, tr(paper, "Fund in words"), filled(tr(paper, "IN WORDS: {}"), amount_in_words(sheet.pool)),
           {9}, label_width);
  labelled(flow, tr(paper, "Rule of sharing"), share_rule_text(sheet.rule, sheet.group), value, label_width);
  labelled(flow, tr(paper, "Agreement behind it"), agreement_text(sheet.agreement), value, label_width);
  labelled(flow, tr(paper, "Drafted on"), long_date(paper, sheet.drafted), value, label_width);
  labelled(flow, tr(paper, "Authorised by both"),
           sheet.authorised ? sheet.authorised_by : tr(paper, "not authorised yet: nobody can be paid on it"),
           value, label_width);
  labelled(flow, tr(paper, "People who receive"), number_text(static_cast<std::int64_t>(sheet.lines.size())),
           value, label_width);
  flow.space(4);

  constexpr double number_column = 22;
  constexpr double money_column = 42;
  Table table(flow,
              {{tr(paper, "No on the roll"), number_column, Align::right},
               {tr(paper, "Surnames and names"), sheet_shape.text_width() - number_column - money_column,
                Align::left},
               {tr(paper, "Amount to receive"), money_column, Align::right}},
              {.type = {10}, .rows_with_head = 2});
  for (const auto& line : sheet.lines) table.row({number_text(line.member), line.name, to_text(line.amount)});
  table.row({"", tr(paper, "Total shared out"), to_text(sum)}, true);
  if (sum != sheet.pool) table.row({"", tr(paper, "Stays in the fund"), to_text(sheet.pool - sum)}, true);

  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the treasury"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

}  // namespace minga
