// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forest/area.h"
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/spelling.h"

// The lists that people sign: who worked, and what is paid for it.
namespace minga {

using namespace documents;

namespace {

constexpr double label_width = 42;    // mm
constexpr double room_to_sign = 9.5;  // mm of a row
constexpr double number_column = 15;  // of a member on the roll
constexpr int empty_lines = 40;       // two pages

std::string payer_text(const std::string& project) {
  return project.empty() ? tr(paper, "The forest fund") : project;
}

std::string quantity_text(RateBasis basis, std::int64_t quantity) {
  return basis == RateBasis::hectare ? exact_hectares(quantity) + " ha" : number_text(quantity);
}

std::string rate_text(RateBasis basis, Money rate) {
  switch (basis) {
    case RateBasis::day:
      return filled(tr(paper, "{} for each day"), to_text(rate));
    case RateBasis::hectare:
      return filled(tr(paper, "{} for each hectare"), to_text(rate));
    case RateBasis::tree:
      return filled(tr(paper, "{} for each living tree"), to_text(rate));
  }
  throw Bug("a basis without its words");
}

std::string quantity_head(RateBasis basis) {
  switch (basis) {
    case RateBasis::day:
      return tr(paper, "Days worked");
    case RateBasis::hectare:
      return tr(paper, "Land in care");
    case RateBasis::tree:
      return tr(paper, "Living trees");
  }
  throw Bug("a basis without its words");
}

void head_of_payroll(Flow& flow, const PayrollSheet& sheet) {
  const Type value{10.5};
  const auto line = [&](const std::string& label, const std::string& words) {
    labelled(flow, label, words, value, label_width);
  };
  labelled(flow, tr(paper, "Sum of the payroll"), to_text(sheet.total), {16, true}, label_width);
  flow.space(1);
  labelled(flow, tr(paper, "Sum in words"), filled(tr(paper, "IN WORDS: {}"), amount_in_words(sheet.total)),
           {9}, label_width);
  line(tr(paper, "What is paid"), rate_text(sheet.basis, sheet.rate));
  if (sheet.work_day) {
    line(tr(paper, "Work done"), sheet.task);
    line(tr(paper, "Place and day"), sheet.work_place + ", " + long_date(paper, *sheet.work_day));
  } else {
    line(tr(paper, "Commitments of the year"), std::to_string(sheet.year));
  }
  line(tr(paper, "Who pays"), payer_text(sheet.project));
  line(tr(paper, "Agreement behind it"), sheet.agreement);
  line(tr(paper, "Drafted on"), long_date(paper, sheet.drafted));
  line(tr(paper, "Authorised by both"), sheet.authorised
                                            ? names_text(sheet.authorised_by)
                                            : tr(paper, "not authorised yet: nobody can be paid on it"));
  flow.space(4);
}

}  // namespace

Pdf payroll_sheet(const PayrollSheet& sheet) {
  const auto title = filled(tr(paper, "PAYROLL No {}"), number_text(sheet.number));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample,
                         sheet.authorised ? std::string() : tr(paper, "PROPOSAL - NOT AUTHORISED YET"));
  sheet_title(flow, sheet.community, sheet.place, title);
  head_of_payroll(flow, sheet);
  constexpr double dni = 21, quantity = 21, money = 28, signing = 38;
  const double name = sheet_shape.text_width() - number_column - dni - quantity - money - signing;
  Table table(flow,
              {{tr(paper, "No on the roll"), number_column, Align::right},
               {tr(paper, "Surnames and names"), name, Align::left},
               {"DNI", dni, Align::left},
               {quantity_head(sheet.basis), quantity, Align::right},
               {tr(paper, "Amount to receive"), money, Align::right},
               {tr(paper, "Signature"), signing, Align::left}},
              {.type = {9.5}, .row_height = room_to_sign, .boxed = true, .rows_with_head = 2});
  Money sum;
  std::int64_t all = 0;
  for (const auto& line : sheet.lines) {
    sum += line.amount, all += line.quantity;
    table.row({number_text(line.member), line.name, line.dni, quantity_text(sheet.basis, line.quantity),
               to_text(line.amount), ""});
  }
  table.row({"", tr(paper, "Total of the table"), "", quantity_text(sheet.basis, all), to_text(sum), ""},
            true);
  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the treasury"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

Pdf work_party_sheet(const WorkPartySheet& sheet) {
  const bool empty = sheet.lines.empty();
  const auto title = filled(tr(paper, "ATTENDANCE AT WORK No {}"), number_text(sheet.number));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  const Type value{10.5};
  const auto line = [&](const std::string& label, const std::string& words) {
    labelled(flow, label, words, value, label_width);
  };
  line(tr(paper, "Work done"), sheet.task);
  line(tr(paper, "Place and day"), sheet.work_place + ", " + long_date(paper, sheet.day));
  line(tr(paper, "Kind of work"), sheet.kind == WorkKind::paid ? tr(paper, "Paid days (jornales)")
                                                               : tr(paper, "Communal work, not paid"));
  line(tr(paper, "It is for"), payer_text(sheet.project));
  if (!empty) {
    line(tr(paper, "People who came"), women_and_men(sheet.people));
    line(tr(paper, "Days of women"), number_text(sheet.days.women));
    line(tr(paper, "Days of men"), number_text(sheet.days.men));
    if (sheet.days.others > 0) line(tr(paper, "Days of others"), number_text(sheet.days.others));
  }
  flow.space(4);
  constexpr double days = 18, signing = 55;
  const double name = sheet_shape.text_width() - number_column - days - signing;
  Table table(flow,
              {{tr(paper, "No on the roll"), number_column, Align::right},
               {tr(paper, "Surnames and names"), name, Align::left},
               {tr(paper, "Days"), days, Align::right},
               {tr(paper, "Signature"), signing, Align::left}},
              {.type = {10}, .row_height = room_to_sign, .boxed = true, .rows_with_head = 2});
  for (const auto& each : sheet.lines)
    table.row({number_text(each.member), each.name, number_text(each.days), ""});
  if (empty)
    for (int i = 0; i < empty_lines; ++i) table.row({"", "", "", ""});
  else
    table.row({"", tr(paper, "Total of the table"), number_text(sheet.days.total()), ""}, true);
  two_signing_lines(flow, tr(paper, "Who led the work"), tr(paper, "Who wrote the list"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

}  // namespace minga
