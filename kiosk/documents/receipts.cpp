// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/ensure.h"
#include "domain/treasury/receipt_code.h"
#include "kiosk/documents/canvas.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/receipt_text.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/spelling.h"

namespace minga {

namespace documents {

ReceiptText receipt_text(const Receipt& receipt) {
  ReceiptText text;
  if (receipt.sample) text.marks.push_back(sample_words());
  if (receipt.voided) text.marks.push_back(tr(paper, "VOIDED - COUNTS NO MORE"));
  if (receipt.copy > 0) text.marks.push_back(copy_words(receipt.copy));
  text.title = tr(paper, "RECEIPT OF PAYMENT");
  std::string digits = std::to_string(receipt.number.value);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  text.number = filled(tr(paper, "Receipt No {}-{}"), receipt.series, digits);
  text.amount = to_text(receipt.amount);
  text.words = filled(tr(paper, "IN WORDS: {}"), amount_in_words(receipt.amount));

  text.lines.push_back({tr(paper, "Received from"), receipt.community});
  text.lines.push_back({tr(paper, "Person who receives"), receipt.member_name, true});
  text.lines.push_back(
      {tr(paper, "DNI of the receiver"),
       filled(tr(paper, "{}, roll No {}"), dni_or_blank(receipt.member_dni), number_text(receipt.member))});
  if (!receipt.collector_name.empty())
    text.lines.push_back(
        {receipt.collector_is_heir ? tr(paper, "Collects as heir") : tr(paper, "Collects, by letter"),
         filled(tr(paper, "{}, DNI {}: {}"), receipt.collector_name, dni_or_blank(receipt.collector_dni),
                receipt.collector_document),
         true});
  if (receipt.method == PayMethod::bank)
    text.lines.push_back({tr(paper, "Way of payment"),
                          filled(tr(paper, "bank transfer, reference {}"), receipt.bank_reference), true});
  if (receipt.voided) text.lines.push_back({tr(paper, "Voided because"), receipt.void_reason, true});
  text.lines.push_back({tr(paper, "For the concept of"), payment_text(receipt.agreement)});
  if (!receipt.carried.is_zero())
    text.lines.push_back({tr(paper, "Stays in your favour"), to_text(receipt.carried), true});
  const auto when =
      filled(tr(paper, "on {}, at the hour {}"), long_date(paper, receipt.date), clock_text(receipt.time));
  text.lines.push_back(
      {tr(paper, "Place and date"), receipt.place.empty() ? when : receipt.place + ", " + when});
  if (const auto proof = receipt_proof(receipt.number, receipt.chain_code); !proof.empty()) {
    text.code = receipt.chain_code;
    text.qr = qr_code(proof);
  }
  if (!receipt.chain_code.empty()) text.chain = filled(tr(paper, "Chain code: {}"), receipt.chain_code);
  return text;
}

const std::string& signer_of(const Receipt& receipt) {
  return receipt.collector_name.empty() ? receipt.member_name : receipt.collector_name;
}

bool needs_witness(const Receipt& receipt) {
  return receipt.method == PayMethod::cash && receipt.signature.empty();
}

std::string copy_text(CopyFor copy) {
  return copy == CopyFor::member ? tr(paper, "Copy 1 of 2: for the person who receives")
                                 : tr(paper, "Copy 2 of 2: for the community");
}

}  // namespace documents

Pdf receipts(std::span<const Receipt> all, ReceiptPaper kind) {
  using namespace documents;
  ensure(!all.empty(), "there is a receipt to print");
  const auto first = receipt_text(all.front());
  Canvas canvas(first.title + " " + first.number + " - " + all.front().community);
  for (const auto& receipt : all) {
    const auto text = receipt_text(receipt);
    for (const auto copy : copies) {
      if (kind == ReceiptPaper::a5) {
        draw_on_a5(canvas, receipt, text, copy);
      } else {
        draw_on_roll(canvas, receipt, text, copy);
      }
    }
  }
  return canvas.finish();
}

Pdf receipt_80mm(const Receipt& receipt) { return receipts({&receipt, 1}, ReceiptPaper::roll_80mm); }

Pdf receipt_a5(const Receipt& receipt) { return receipts({&receipt, 1}, ReceiptPaper::a5); }

}  // namespace minga
