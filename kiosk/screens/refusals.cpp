// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/dates.h"
#include "domain/base/ensure.h"
#include "kiosk/screens/sentences.h"

namespace minga::screens {

// Each says what happened, what was kept and what to do now. Every Why stands here, so a new one does not
// compile without its words.
std::string sentence_of(const Refusal& r, Language l) {
  const auto number = std::to_string(r.number);
  const auto other = std::to_string(r.other);
  const auto amount = to_text(r.amount);
  switch (r.why) {
    case Why::unknown_person:
      return tr(l, "Nobody on the roll has this number. Check it and try again.");
    case Why::wrong_pin:
      return filled(trn(l, "The PIN is not right. {} try is left.",
                        "The PIN is not right. {} tries are left.", static_cast<long>(r.number)),
                    number);
    case Why::pin_locked:
      return tr(l, "This PIN is locked after too many wrong tries. Ask the secretary to unlock it.");
    case Why::pin_missing:
      return tr(l, "This person has no PIN yet. Ask the secretary to give one.");
    case Why::not_allowed:
      return tr(l, "Your office does not include this. Nothing has changed.");
    case Why::same_person_twice:
      return tr(l, "Two different people are needed. Nothing has changed.");

    case Why::name_missing:
      return tr(l, "A name or place is empty. What you typed is kept: fill it in.");
    case Why::name_too_long:
      return filled(tr(l, "A name is too long: at most {} letters. What you typed is kept: shorten it."),
                    number);
    case Why::name_unreadable:
      return tr(l, "A text has signs that cannot be read. Erase it and type it again.");
    case Why::dni_malformed:
      return tr(l, "The DNI has eight digits. What you typed is kept: check it, or leave it empty.");
    case Why::dni_check_wrong:
      return filled(
          tr(l, "A digit of the DNI is wrong: its check digit would be {}. Look at the card again."), r.text);
    case Why::dni_taken:
      return filled(tr(l, "Member No {} has this DNI already. What you typed is kept: check the number."),
                    number);
    case Why::date_in_future:
      return tr(l, "That date has not come yet. What you typed is kept: choose another date.");
    case Why::date_impossible:
      return tr(l, "A date or time is missing, past or out of order. What you typed is kept: check it.");
    case Why::pin_malformed:
      return tr(l, "A PIN has four to six digits. Type it again.");
    case Why::pin_too_simple:
      return tr(l, "That PIN is too easy to guess. Choose another.");
    case Why::amount_not_positive:
      return tr(l, "The amount has to be more than zero. What you typed is kept: fill it in.");
    case Why::amount_too_large:
      return tr(l, "That amount is too large. What you typed is kept: check it.");
    case Why::number_out_of_range:
      return r.number > 0 ? filled(tr(l, "That is too many: at most {}. What you typed is kept."), number)
                          : tr(l, "A number is too small or too large. What you typed is kept: check it.");
    case Why::text_missing:
      return tr(l, "Something is still to be written. What you typed is kept: fill it in.");
    case Why::text_too_long:
      return filled(tr(l, "A text is too long: at most {} letters. What you typed is kept: shorten it."),
                    number);

    case Why::unknown_member:
    case Why::unknown_household:
    case Why::unknown_group:
    case Why::group_taken:
    case Why::already_set_up:
    case Why::not_set_up:
    case Why::officers_missing:
    case Why::phone_malformed:
    case Why::status_by_agreement:
    case Why::status_unchanged:
    case Why::majority_missing:
    case Why::agreement_missing:
    case Why::admitted_since:
    case Why::partner_missing:
    case Why::member_suspended:
    case Why::office_held:
    case Why::pin_change_needed:
    case Why::two_officers_needed:
    case Why::import_unreadable:
    case Why::import_without_names:
    case Why::import_too_long:
    case Why::import_empty:
    case Why::import_outdated:
      return roll_sentence(r, l);

    case Why::unknown_assembly:
      return tr(l, "This assembly is not kept here. Go back and choose it again.");
    case Why::another_assembly_open:
      return tr(l, "Another assembly is still open. Close that one first.");
    case Why::assembly_not_convened:
      return tr(l, "This assembly was opened before. Nothing has changed.");
    case Why::assembly_not_open:
      return tr(l, "The assembly is not open. Nothing has changed.");
    case Why::too_early_for_call:
      return filled(tr(l, "It is too early: this call is at {}. Wait until then."),
                    clock_text(TimeOfDay{static_cast<int>(r.number)}));
    case Why::too_early_for_date:
      return tr(l, "The assembly is on another day. Come back on its date.");
    case Why::quorum_missing:
      return filled(tr(l, "There is no quorum: {} present, {} needed. Check more people in, or wait."),
                    number, other);
    case Why::already_present:
      return tr(l, "This person is checked in already. Nothing else is needed.");
    case Why::not_present:
      return tr(l,
                "Somebody has not checked in yet. To vote, check in first; to open, check in who presides "
                "and the secretary.");
    case Why::vote_still_open:
      return r.text.empty()
                 ? tr(l, "Another vote is still open. Close it first.")
                 : filled(tr(l, "The vote “{}” is still open. Close it first, then try again."), r.text);
    case Why::vote_not_proclaimed:
      return r.text.empty()
                 ? tr(l, "The vote is not proclaimed yet. Count it first.")
                 : filled(tr(l, "The vote “{}” is not proclaimed yet. Count it first, then try again."),
                          r.text);
    case Why::agenda_empty:
      return tr(l, "The agenda is empty. What you typed is kept: add an item.");
    case Why::unknown_item:
      return tr(l, "This item is not on the agenda. Choose another.");
    case Why::requesters_too_few:
    case Why::requester_not_qualified:
    case Why::parity_missing:
    case Why::assembly_left_open:
    case Why::only_convened_items:
    case Why::item_not_begun:
    case Why::item_begun_already:
    case Why::unknown_visitor:
    case Why::unknown_turn:
    case Why::turn_asked_already:
    case Why::turn_not_waiting:
    case Why::turn_not_under_way:
    case Why::nobody_waits_to_speak:
    case Why::unknown_proposal:
    case Why::proposal_settled:
    case Why::dissent_taken:
    case Why::did_not_attend:
    case Why::unknown_task:
    case Why::task_settled:
    case Why::assembly_still_open:
    case Why::acta_signed:
    case Why::acta_not_signed:
    case Why::chair_and_secretary_needed:
      return proceedings_sentence(r, l);

    case Why::unknown_vote:
      return tr(l, "This vote is not kept here. Go back and choose it again.");
    case Why::vote_not_prepared:
      return tr(l, "This vote was opened before. Nothing has changed.");
    case Why::vote_not_open:
      return tr(l, "This vote is not open. Nothing has changed.");
    case Why::vote_not_closed:
      return tr(l, "This vote has to be closed first. Nothing has changed.");
    case Why::no_vote_right:
      return tr(l, "Only qualified members vote. Speak with the secretary about your standing.");
    case Why::already_voted:
      return tr(l, "You have voted already. Your vote is in the urn, once.");
    case Why::options_missing:
      return tr(l, "Choose at least two options. What you typed is kept.");
    case Why::option_unknown:
      return tr(l, "This ballot does not fit this vote. It was not cast: begin again.");
    case Why::option_twice:
      return filled(tr(l, "“{}” stands twice. Choose each once."), r.text);
    case Why::budget_not_positive:
      return tr(l, "The amount has to be more than zero. What you typed is kept: fill it in.");
    case Why::budget_beyond_fund:
      return filled(tr(l, "The fund holds {}. What you typed is kept: choose a smaller amount."), amount);
    case Why::cost_beyond_budget:
      return filled(tr(l, "“{}” costs more than the whole budget. Raise the budget or leave it out."),
                    r.text);
    case Why::not_an_officer_pair:
      return tr(l,
                "The one who presides comes first, then another officer of the board. Nothing has changed.");
    case Why::other_officers_opened:
      return tr(l, "The same two who opened the vote close it. Nothing has changed.");
    case Why::vote_not_reconciled:
      return tr(l, "First see whether ballots and voters add up. Nothing has changed.");
    case Why::vote_not_proclaimed_yet:
      return tr(l, "The result is not proclaimed yet. Nothing has changed.");
    case Why::vote_annulled:
      return tr(l, "This vote was annulled already. Nothing else is needed.");
    case Why::mismatch_unexplained:
      return tr(l,
                "The numbers do not agree. Count again; if they stay so, write down why, and two officers "
                "sign.");
    case Why::count_missing:
      return tr(l, "The papers of the wooden urn have to be counted by hand first.");
    case Why::hands_beyond_present:
      return filled(tr(l, "{} hands are more than the {} who are here. Count again."), number, other);
    case Why::list_incomplete:
      return filled(tr(l, "“{}” needs one president, one secretary and one treasurer."), r.text);
    case Why::list_below_share:
      return filled(
          tr(l, "“{}” needs at least {} women and {} men; of one there are only {}. Change the list."),
          r.text, other, other, number);
    case Why::candidate_twice:
      return filled(tr(l, "Member No {} stands twice. Each person stands on one list, for one office."),
                    number);
    case Why::candidate_not_qualified:
      return filled(tr(l, "Member No {} is not a qualified member. Choose somebody else."), number);
    case Why::term_missing:
      return tr(l, "The first day in office is missing, or before the assembly. Choose it.");
    case Why::percents_not_whole:
      return filled(tr(l, "The percentages add up to {}; they have to make 100."), number);
    case Why::no_run_off:
      return tr(l, "There is nothing to decide by a second round.");
    case Why::slip_unknown:
      return tr(l, "This slip does not belong to this vote. Check its number.");
    case Why::slip_used:
      return tr(l, "This slip was used already. Nothing was cast.");
    case Why::slip_needed:
      return tr(l, "This vote is by slip: draw one from the bag first.");
    case Why::slips_not_for_this:
      return tr(l, "This vote is by PIN, not by slip. Nothing has changed.");
    case Why::slips_missing:
      return tr(l, "There are no slips left. Print more.");
    case Why::papers_need_printer:
      return tr(l, "This paper is never kept as a file, so a printer is needed. Connect it and try again.");

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
    case Why::unknown_work_party:
      return tr(l, "This work party is not kept here. Choose another.");
    case Why::communal_work_unpaid:
      return tr(l, "Communal work is not paid. Nothing has changed.");
    case Why::sheet_empty:
      return tr(l, "Nobody stands on the attendance sheet. Write down who came.");
    case Why::sheet_settled:
      return filled(tr(l, "Payroll No {} was made from this sheet. Withdraw it to change the sheet."),
                    number);
    case Why::member_twice:
      return filled(tr(l, "Member No {} stands twice. What you typed is kept: take one out."), number);
    case Why::rate_missing:
      return tr(l, "This agreement sets no rate for that. Record the rate first.");
    case Why::rate_taken:
      return tr(l, "This agreement has its rate already. A new rate needs a new agreement.");
    case Why::unknown_payroll:
      return tr(l, "This payroll is not kept here. Choose another.");
    case Why::payroll_exists:
      return filled(tr(l, "Payroll No {} is for the same already. Nothing has changed."), number);
    case Why::payroll_settled:
      return tr(l, "This payroll is authorised or withdrawn already. Nothing has changed.");
    case Why::payroll_not_standing:
      return tr(l, "This payroll is not authorised, or it was undone already. Nothing has changed.");
    case Why::payroll_paid:
      return filled(tr(l,
                       "Receipt No {} was given since to someone on this payroll. Void that receipt first; "
                       "nothing has changed."),
                    number);
    case Why::unknown_parcel:
      return tr(l, "This parcel is not kept here. Choose another.");
    case Why::parcel_taken:
      return tr(l, "This parcel has its commitment already. Nothing has changed.");
    case Why::nothing_to_pay:
      return tr(l, "There is nothing to pay by this rate. Nothing has changed.");

    case Why::disk_full:
      return tr(l,
                "The kiosk has no room left to save. All that was saved before is kept. Call who looks after "
                "the kiosk.");
    case Why::read_only:
      return tr(
          l, "The kiosk cannot save now. All that was saved before is kept. Call who looks after the kiosk.");
    case Why::storage_fault:
      return tr(l,
                "It could not be saved. All that was saved before is kept. Try again; if it stays so, call "
                "who looks after the kiosk.");
  }
  throw Bug("a refusal without its sentence");
}

}  // namespace minga::screens
