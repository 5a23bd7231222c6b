// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/spelling.h"

// Papers of notes and coins: the count of the drawer, what to ask the bank for, what goes into each envelope.
namespace minga {

using namespace documents;

namespace {

constexpr double label_width = 42;  // mm
constexpr double value_column = 34;
constexpr double count_column = 34;
constexpr double money_column = 42;

std::string piece_text(std::size_t which) {
  const auto value = to_text(Money(denominations[which]));
  return filled(which < note_kinds ? tr(paper, "note of {}") : tr(paper, "coin of {}"), value);
}

// One row for each denomination; those without pieces too where a count has to show that they were looked
// for.
void piece_table(Flow& flow, const Pieces& pieces, bool empty_ones) {
  Table table(
      flow,
      {{tr(paper, "Note or coin"), flow.shape().text_width() - count_column - money_column, Align::left},
       {tr(paper, "How many"), count_column, Align::right},
       {tr(paper, "Amount"), money_column, Align::right}},
      {.type = {10}, .rows_with_head = 2});
  for (std::size_t i = 0; i < denominations.size(); ++i)
    if (empty_ones || pieces.of[i] > 0)
      table.row({piece_text(i), number_text(pieces.of[i]), to_text(Money(pieces.of[i] * denominations[i]))});
  table.row({tr(paper, "Total"), number_text(pieces.count()), to_text(pieces.total())}, true);
}

std::string kind_text(CountKind kind) {
  switch (kind) {
    case CountKind::opening:
      return tr(paper, "At the opening of the cash box");
    case CountKind::closing:
      return tr(paper, "At the closing of the cash box");
    case CountKind::check:
      return tr(paper, "A check in between");
  }
  throw Bug("unknown kind of count");
}

std::string difference_text(const CashCountSheet& sheet) {
  const Money difference = sheet.difference();
  if (difference.is_zero()) return tr(paper, "None: the cash is what the books say.");
  const Money size = difference.is_positive() ? difference : Money() - difference;
  return filled(difference.is_positive() ? tr(paper, "{} more than the books say ({})")
                                         : tr(paper, "{} less than the books say ({})"),
                to_text(size), amount_in_words(size));
}

// "2×50, 1×5, 3×0.20"
std::string pieces_text(const Pieces& pieces) {
  std::string text;
  for (std::size_t i = 0; i < denominations.size(); ++i) {
    if (pieces.of[i] == 0) continue;
    const auto value = denominations[i];
    std::string of = std::to_string(value / 100);
    if (value % 100 != 0) of += "." + std::string(value % 100 < 10 ? "0" : "") + std::to_string(value % 100);
    text += (text.empty() ? "" : ", ") + std::to_string(pieces.of[i]) + "×" + of;
  }
  return text;
}

}  // namespace

Pdf cash_count_sheet(const CashCountSheet& sheet) {
  const std::string title = filled(tr(paper, "CASH COUNT No {}"), number_text(sheet.number));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  const Type value{10.5};
  labelled(flow, tr(paper, "Which count"), kind_text(sheet.kind), value, label_width);
  labelled(flow, tr(paper, "Place and date"),
           filled(tr(paper, "on {}, at the hour {}"), long_date(paper, sheet.date), clock_text(sheet.time)),
           value, label_width);
  labelled(flow, tr(paper, "Who counted"), sheet.counted_by, value, label_width);
  flow.space(4);
  piece_table(flow, sheet.pieces, true);
  flow.space(5);
  labelled(flow, tr(paper, "Counted"), to_text(sheet.counted), {14, true}, label_width);
  labelled(flow, tr(paper, "Counted in words"),
           filled(tr(paper, "IN WORDS: {}"), amount_in_words(sheet.counted)), {9}, label_width);
  labelled(flow, tr(paper, "The books said"), to_text(sheet.expected), value, label_width);
  labelled(flow, tr(paper, "Difference"), difference_text(sheet), {10.5, true}, label_width);
  flow.space(1);
  flow.text(tr(paper,
               "The count was blind: what the books said was shown only after it was entered. From here on "
               "the books hold what was counted."),
            {9});
  two_signing_lines(flow, tr(paper, "Who counted"), tr(paper, "For the oversight, or a witness"));
  feet(canvas, sheet_shape, title, sheet.chain_code);
  return canvas.finish();
}

Pdf deposit_sheet(const DepositSheet& sheet) {
  const std::string title = filled(tr(paper, "CASH TAKEN BACK TO THE BANK No {}"), number_text(sheet.number));
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  const Type value{10.5};
  labelled(flow, tr(paper, "Amount in figures"), to_text(sheet.amount), {16, true}, label_width);
  labelled(flow, tr(paper, "Amount in words"),
           filled(tr(paper, "IN WORDS: {}"), amount_in_words(sheet.amount)), {9}, label_width);
  labelled(flow, tr(paper, "Number on the bank's slip"), sheet.bank_reference, {10.5, true}, label_width);
  labelled(flow, tr(paper, "Recorded on"), long_date(paper, sheet.date) + ", " + clock_text(sheet.time),
           value, label_width);
  labelled(flow, tr(paper, "Who took it there"), sheet.treasurer, value, label_width);
  flow.space(4);
  if (!sheet.pieces.none()) piece_table(flow, sheet.pieces, false);
  flow.space(4);
  flow.text(tr(paper,
               "The money came out of the cash box and lies in the community's bank account. What members "
               "did not collect is still theirs. Keep the bank's slip with this paper."),
            value);
  two_signing_lines(flow, tr(paper, "For the treasury"), tr(paper, "For the oversight, or a witness"));
  feet(canvas, sheet_shape, title, sheet.chain_code);
  return canvas.finish();
}

Pdf bank_order(const EnvelopeSheet& sheet) {
  const std::string title = tr(paper, "NOTES AND COINS TO WITHDRAW");
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  const Type value{10.5};
  const Money total = sheet.to_bring.total();
  labelled(flow, tr(paper, "Date"), long_date(paper, sheet.date), value, label_width);
  labelled(flow, tr(paper, "Amount in figures"), to_text(total), {16, true}, label_width);
  labelled(flow, tr(paper, "Amount in words"), filled(tr(paper, "IN WORDS: {}"), amount_in_words(total)), {9},
           label_width);
  flow.space(4);
  piece_table(flow, sheet.to_bring, false);
  flow.space(4);
  flow.text(sheet.beside_drawer
                ? tr(paper,
                     "What lies in the cash box already is not asked for again. With both, every "
                     "envelope can be filled exactly.")
                : tr(paper, "With these notes and coins every envelope can be filled exactly."),
            {9});
  two_signing_lines(flow, tr(paper, "For the treasury"), tr(paper, "For the presidency"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

Pdf envelope_list(const EnvelopeSheet& sheet) {
  const std::string title = tr(paper, "ENVELOPES FOR THE PAYOUT DAY");
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  Money total;
  for (const auto& line : sheet.lines) total += line.amount;
  const Type value{10.5};
  labelled(flow, tr(paper, "Date"), long_date(paper, sheet.date), value, label_width);
  labelled(flow, tr(paper, "Envelopes"), number_text(static_cast<std::int64_t>(sheet.lines.size())), value,
           label_width);
  labelled(flow, tr(paper, "In all"), to_text(total), {14, true}, label_width);
  flow.space(4);
  constexpr double number_column = 18;
  constexpr double pieces_column = 62;
  Table table(flow,
              {{tr(paper, "No on the roll"), number_column, Align::right},
               {tr(paper, "Surnames and names"),
                sheet_shape.text_width() - number_column - pieces_column - value_column, Align::left},
               {tr(paper, "Amount"), value_column, Align::right},
               {tr(paper, "Notes and coins"), pieces_column, Align::left}},
              {.type = {9.5}, .rows_with_head = 2});
  for (const auto& line : sheet.lines)
    table.row({number_text(line.member), line.name, to_text(line.amount), pieces_text(line.pieces)});
  table.row({"", tr(paper, "Total"), to_text(total), ""}, true);
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

Pdf void_sheet(const VoidSheet& sheet) {
  std::string digits = std::to_string(sheet.receipt.value);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  const std::string title = filled(tr(paper, "RECEIPT VOIDED: No {}-{}"), sheet.series, digits);
  Canvas canvas(title + " - " + sheet.community);
  Flow flow = sheet_flow(canvas, sheet.sample);
  sheet_title(flow, sheet.community, sheet.place, title);
  const Type value{10.5};
  labelled(flow, tr(paper, "Amount of the receipt"), to_text(sheet.amount), {14, true}, label_width);
  labelled(flow, tr(paper, "Amount in words"),
           filled(tr(paper, "IN WORDS: {}"), amount_in_words(sheet.amount)), {9}, label_width);
  labelled(flow, tr(paper, "Issued to"),
           filled(tr(paper, "{}, roll No {}"), sheet.member_name, number_text(sheet.member)), value,
           label_width);
  labelled(flow, tr(paper, "Paid on"), long_date(paper, sheet.paid_on), value, label_width);
  labelled(flow, tr(paper, "Voided on"),
           filled(tr(paper, "on {}, at the hour {}"), long_date(paper, sheet.voided_on),
                  clock_text(sheet.voided_at)),
           value, label_width);
  labelled(flow, tr(paper, "Reason"), sheet.reason, {10.5, true}, label_width);
  labelled(flow, tr(paper, "Voided by both"), names_text(std::array{sheet.president, sheet.treasurer}), value,
           label_width);
  flow.space(3);
  flow.text(filled(sheet.method == PayMethod::cash
                       ? tr(paper,
                            "The receipt counts no more and its number stays used. The cash went back "
                            "to the cash box, and {} is owed to the member again.")
                       : tr(paper,
                            "The receipt counts no more and its number stays used. The transfer stands "
                            "as undone in the books, and {} is owed to the member again."),
                   to_text(sheet.amount)),
            value);
  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the treasury"));
  feet(canvas, sheet_shape, title, sheet.chain_code);
  return canvas.finish();
}

Pdf collector_letter(const CollectorLetter& letter) {
  const std::string title = tr(paper, "LETTER TO COLLECT");
  Canvas canvas(title + " - " + letter.community);
  Flow flow = sheet_flow(canvas, letter.sample);
  sheet_title(flow, letter.community, letter.place, title);
  const Type text{11.5};
  flow.text(filled(tr(paper, "{}, {}"), letter.place, long_date(paper, letter.date)), text);
  flow.space(5);
  flow.text(filled(tr(paper,
                      "I, {}, with DNI {}, No {} on the roll of the {}, authorise {}, with DNI {}, to "
                      "collect for me what the community owes me and to sign the receipt."),
                   letter.member_name, dni_or_blank(letter.member_dni), number_text(letter.member),
                   letter.community, letter.collector_name, letter.collector_dni),
            text);
  flow.space(4);
  flow.text(letter.until ? filled(tr(paper, "This letter is good until {}. I can take it back at any time."),
                                  long_date(paper, *letter.until))
                         : tr(paper, "I can take this letter back at any time."),
            text);
  flow.need(40);
  const double top = flow.take(40);
  const double left = sheet_shape.left, finger = 22;
  signing_line(canvas, left, top + 26, 62, {letter.member_name, tr(paper, "Who gives the letter")});
  fingerprint_box(canvas, {left + 66, top + 4, finger, 26});
  signing_line(canvas, left + 66 + finger + 6, top + 26, 62,
               {letter.collector_name, tr(paper, "Who collects")});
  feet(canvas, sheet_shape, title, "");
  return canvas.finish();
}

}  // namespace minga
