// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

std::string treasury_sentence(const Refusal& r, Language l) {
  const auto number = std::to_string(r.number);
  const auto other = std::to_string(r.other);
  const auto amount = to_text(r.amount);
  switch (r.why) {
    case Why::unknown_sale:
      return tr(l, "This sale is not kept here. Go back and choose it again.");
    case Why::tonnes_beyond_stock:
      return filled(trn(l, "Only {} credit is left to sell. What you typed is kept: check it.",
                        "Only {} credits are left to sell. What you typed is kept: check it.",
                        static_cast<long>(r.number)),
                    number);
    case Why::reference_taken:
      return filled(tr(l, "Sale No {} has this bank reference already. What you typed is kept: check it."),
                    number);
    case Why::unknown_agreement:
      return tr(l, "Money moves only with a decision of the assembly. Choose the agreement.");
    case Why::agreement_not_for_this:
      return tr(l, "This agreement is for something else. Choose another.");
    case Why::agreement_used:
      return filled(tr(l, "Of this agreement {} are left. Choose a smaller amount."), amount);
    case Why::fund_too_small:
      return filled(tr(l, "The fund holds {}. What you typed is kept: choose a smaller amount."), amount);
    case Why::nobody_to_share:
      return tr(l, "There is nobody on the roll to share with. Nothing has changed.");
    case Why::pool_too_small:
      return tr(l, "That is less than a céntimo for each. Choose a larger amount.");
    case Why::unknown_distribution:
      return tr(l, "This distribution is not authorised or not kept here. Choose another.");
    case Why::already_authorised:
      return tr(l, "This distribution is authorised already. Nothing else is needed.");
    case Why::draft_outdated:
      return tr(l, "The fund or the roll has changed since. Draft the distribution again.");
    case Why::president_and_treasurer_needed:
      return tr(l, "The president comes first, then the treasurer. Nothing has changed.");
    case Why::nothing_owed:
      return tr(l, "Nothing is owed to this person now. Nothing was paid.");
    case Why::more_than_owed:
      return filled(tr(l, "Only {} are owed. Nothing was paid: choose a smaller amount."), amount);
    case Why::not_a_cash_amount:
      return tr(
          l, "The smallest coin is S/ 0.10. Choose an amount that ends in 0; the rest stays on the account.");
    case Why::cash_too_small:
      // How much it holds would give the closing count away.
      return tr(l, "There is not enough in the cash box. Nothing was paid: draw cash, or pay by bank.");
    case Why::bank_too_small:
      return filled(tr(l, "The bank account holds {}. Choose a smaller amount."), amount);
    case Why::unknown_receipt:
      return tr(l, "This receipt is not kept here. Check its number.");
    case Why::signature_missing:
      return tr(l, "The signature is missing. Sign on the screen, or choose to sign on paper.");

    case Why::serials_taken:
      return filled(tr(l, "Issuance No {} has these serial numbers. What you typed is kept: check them."),
                    number);
    case Why::serials_unreadable:
      return tr(l,
                "The serial numbers need a first and a last number, as in “GS1-1-PE-1-3600”. What you typed "
                "is kept: check them.");
    case Why::serials_not_tonnes:
      return filled(
          tr(l,
             "These serial numbers are {} credits, not the {} tonnes typed. What you typed is kept: "
             "check both."),
          number, other);
    case Why::currency_wrong:
      return tr(l, "The books are in soles. Nothing was saved: type what it is in soles.");
    case Why::percent_not_whole:
      return filled(tr(l, "The parts of the rule add up to {} %. They have to be 100 %."), number);
    case Why::weightless_rule:
      return r.text == "hectares"
                 ? tr(l, "Nobody has land under commitment to share by. Choose another rule.")
             : r.text == "trees" ? tr(l, "Nobody has living trees to share by. Choose another rule.")
                                 : tr(l, "Nobody has days of work to share by. Choose another rule.");
    case Why::distribution_withdrawn:
      return tr(l, "This draft was withdrawn or replaced by a newer one. Choose that one.");
    case Why::cash_session_missing:
      return tr(l, "The cash box is closed. Count it to open it, then try again.");
    case Why::cash_session_open:
      return tr(l, "The cash box is open already. Count it to close it first.");
    case Why::pieces_wrong:
      return filled(tr(l, "The notes and coins add up to {}, not to the amount. Count them again."), amount);
    case Why::receipt_voided:
      return tr(l, "This receipt was voided. Nothing has changed.");
    case Why::print_not_awaited:
      return tr(l, "No print of this receipt is waiting for an answer. Nothing has changed.");
    case Why::bank_reference_used:
      return tr(l,
                "Another payment has this bank reference already. What you typed is kept: check the number.");
    case Why::heir_needed:
      return tr(l, "This person has died. Record who is authorised to collect, then pay.");
    case Why::collector_unknown:
      return tr(l, "This person is not authorised to collect. Record the written authorisation first.");
    case Why::collector_expired:
      return tr(l, "The authorisation to collect has expired. Record a new one.");
    case Why::collector_revoked:
      return tr(l, "The authorisation to collect was taken back. Nothing has changed.");
    case Why::unknown_project:
      return tr(l, "This project is not kept here. Choose another.");
    case Why::beyond_approval:
      return filled(tr(l, "Of what was approved {} are left. Choose a smaller amount."), amount);
    case Why::unknown_spending:
      return tr(l, "This spending is not kept here. Choose another.");
    case Why::spending_voided:
      return tr(l, "This spending was voided. Nothing has changed.");
    case Why::document_taken:
      return filled(tr(l, "Spending No {} has this supplier's document already. What you typed is kept."),
                    number);
    case Why::attachment_unreadable:
      return tr(l,
                "The file could not be read. What you typed is kept: put the stick in again, and choose "
                "it once more.");
    case Why::attachment_too_large:
      return filled(tr(l,
                       "The file is larger than {} MB. What you typed is kept: take the photo smaller, or "
                       "choose another."),
                    number);
    case Why::attachment_not_a_document:
      return tr(l,
                "This file is no photo and no PDF, whatever it is called. What you typed is kept: choose "
                "another.");
    case Why::attachment_too_many_pixels:
      return filled(tr(l,
                       "The photo has more than {} million points. What you typed is kept: take it "
                       "smaller, or choose another."),
                    number);
    case Why::attachment_damaged:
      return tr(l,
                "The photo kept with this spending is missing or was changed. The spending itself is kept. "
                "Check the books.");
    case Why::unknown_cash_deposit:
      return tr(l, "This deposit is not kept here. Choose another.");
    default:
      throw Bug("not a refusal of the treasury");
  }
}

}  // namespace minga::screens
