// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/shares.h"
#include "kiosk/words/spelling.h"

namespace minga {

using namespace documents;

namespace {
constexpr double label_width = 42;  // mm

// With no day before it everything up to the last one counts.
std::string days_text(Date from, Date until) {
  if (from == Date{}) return filled(tr(paper, "all until {}"), day_text(until));
  return filled(tr(paper, "from {} to {}"), day_text(from), day_text(until));
}

// What each part of the pool was divided among, so that anyone can work out a line again.
std::vector<std::string> divisions(const DistributionSheet& sheet) {
  std::vector<std::string> texts;
  for (const auto& [basis, word] : words(ShareBasis{})) {
    Money part;
    std::int64_t weight = 0;
    for (const auto& line : sheet.lines)
      for (const auto& each : line.parts)
        if (each.basis == basis) part += each.amount, weight += each.weight;
    if (part.is_positive()) texts.push_back(divided_words(paper, basis, part, weight));
  }
  return texts;
}

void set_shares(Flow& flow, const DistributionSheet& sheet, Money sum) {
  constexpr double number_column = 16;
  constexpr double money_column = 32;
  constexpr double why_column = 56;
  const double name_column = sheet_shape.text_width() - number_column - money_column - why_column;
  Table table(flow,
              {{tr(paper, "No on the roll"), number_column, Align::right},
               {tr(paper, "Surnames and names"), name_column, Align::left},
               {tr(paper, "Why this amount"), why_column, Align::left},
               {tr(paper, "Amount to receive"), money_column, Align::right}},
              {.type = {10}, .rows_with_head = 2});
  for (const auto& line : sheet.lines)
    table.row(
        {number_text(line.member), line.name, share_reason_words(paper, line.parts), to_text(line.amount)});
  table.row({"", tr(paper, "Total shared out"), "", to_text(sum)}, true);
  if (sum != sheet.pool) table.row({"", tr(paper, "Stays in the fund"), "", to_text(sheet.pool - sum)}, true);
}

}  // namespace

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
  if (const auto texts = divisions(sheet); texts.size() > 1)
    for (const auto& text : texts)
      labelled(flow, &text == &texts.front() ? tr(paper, "What is divided") : std::string(), text, value,
               label_width);
  if (sheet.days_from && sheet.days_until)
    labelled(flow, tr(paper, "Days of work that count"), days_text(*sheet.days_from, *sheet.days_until),
             value, label_width);
  labelled(flow, tr(paper, "Agreement behind it"), agreement_text(sheet.agreement), value, label_width);
  labelled(flow, tr(paper, "Drafted on"), long_date(paper, sheet.drafted), value, label_width);
  labelled(flow, tr(paper, "Authorised by both"),
           sheet.authorised ? names_text(sheet.authorised_by)
                            : tr(paper, "not authorised yet: nobody can be paid on it"),
           value, label_width);
  labelled(flow, tr(paper, "People who receive"), number_text(static_cast<std::int64_t>(sheet.lines.size())),
           value, label_width);
  if (sheet.replaces) {
    labelled(flow, tr(paper, "In place of"),
             filled(tr(paper, "distribution No {}"), number_text(sheet.replaces)), value, label_width);
    labelled(flow, tr(paper, "What was objected"), sheet.objection, value, label_width);
  }
  flow.space(4);

  set_shares(flow, sheet, sum);

  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the treasury"));
  feet(canvas, sheet_shape, title, sheet.chain_head);
  return canvas.finish();
}

Pdf spending_voucher(const SpendingVoucher& voucher) {
  const std::string title = filled(tr(paper, "SPENDING VOUCHER No {}"), number_text(voucher.number));
  Canvas canvas(title + " - " + voucher.community);
  Flow flow = sheet_flow(canvas, voucher.sample, voucher.voided ? tr(paper, "VOIDED") : std::string());
  sheet_title(flow, voucher.community, voucher.place, title);
  const Type value{10.5};
  const auto line = [&](const std::string& label, const std::string& text) {
    labelled(flow, label, text, value, label_width);
  };
  labelled(flow, tr(paper, "Amount spent"), to_text(voucher.amount), {16, true}, label_width);
  flow.space(1);
  labelled(flow, tr(paper, "Amount in words"),
           filled(tr(paper, "IN WORDS: {}"), amount_in_words(voucher.amount)), {9}, label_width);
  line(tr(paper, "Project that pays"), voucher.project);
  line(tr(paper, "What was bought"), voucher.what);
  line(tr(paper, "Supplier"), voucher.supplier);
  line(tr(paper, "Supplier's document"),
       filled(tr(paper, "{} of {}"), voucher.document, day_text(voucher.day)));
  if (const auto& file = voucher.attachment)
    line(tr(paper, "Photo or scan"), filled(tr(paper, "{}, fingerprint {}"), file->name, file->digest));
  line(tr(paper, "Paid by way of"),
       voucher.method == PayMethod::cash
           ? tr(paper, "cash from the drawer")
           : filled(tr(paper, "bank transfer, operation {}"), voucher.bank_reference));
  line(tr(paper, "Agreement behind it"), agreement_text(voucher.agreement));
  line(tr(paper, "Recorded on"), long_date(paper, voucher.recorded) + ", " + clock_text(voucher.time));
  line(tr(paper, "Authorised by both"),
       filled(tr(paper, "{} (presidency) and {} (treasury)"), voucher.president, voucher.treasurer));
  if (voucher.voided) line(tr(paper, "Voided because"), voucher.void_reason);
  flow.space(4);
  flow.text(tr(paper, "The supplier's document is attached to this voucher and kept with it."), {9});
  two_signing_lines(flow, tr(paper, "For the presidency"), tr(paper, "For the treasury"));
  feet(canvas, sheet_shape, title, voucher.chain_head);
  return canvas.finish();
}

}  // namespace minga
