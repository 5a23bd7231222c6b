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
    case Why::notice_too_short:
    case Why::acta_altered:
    case Why::office_not_theirs:
    case Why::handed_over_already:
    case Why::cash_count_needed:
    case Why::committee_missing:
    case Why::committee_candidate:
    case Why::not_on_committee:
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
    case Why::tonnes_beyond_stock:
    case Why::reference_taken:
    case Why::unknown_agreement:
    case Why::agreement_not_for_this:
    case Why::agreement_used:
    case Why::fund_too_small:
    case Why::nobody_to_share:
    case Why::pool_too_small:
    case Why::unknown_distribution:
    case Why::already_authorised:
    case Why::draft_outdated:
    case Why::president_and_treasurer_needed:
    case Why::nothing_owed:
    case Why::more_than_owed:
    case Why::not_a_cash_amount:
    case Why::cash_too_small:
    case Why::bank_too_small:
    case Why::unknown_receipt:
    case Why::signature_missing:
    case Why::serials_taken:
    case Why::serials_unreadable:
    case Why::serials_not_tonnes:
    case Why::currency_wrong:
    case Why::percent_not_whole:
    case Why::weightless_rule:
    case Why::distribution_withdrawn:
    case Why::cash_session_missing:
    case Why::cash_session_open:
    case Why::pieces_wrong:
    case Why::receipt_voided:
    case Why::print_not_awaited:
    case Why::bank_reference_used:
    case Why::heir_needed:
    case Why::collector_unknown:
    case Why::collector_expired:
    case Why::collector_revoked:
    case Why::unknown_project:
    case Why::beyond_approval:
    case Why::unknown_spending:
    case Why::spending_voided:
    case Why::document_taken:
    case Why::attachment_unreadable:
    case Why::attachment_too_large:
    case Why::attachment_not_a_document:
    case Why::attachment_too_many_pixels:
    case Why::attachment_damaged:
    case Why::unknown_cash_deposit:
      return treasury_sentence(r, l);

    case Why::unknown_work_party:
    case Why::communal_work_unpaid:
    case Why::sheet_empty:
    case Why::sheet_settled:
    case Why::member_twice:
    case Why::rate_missing:
    case Why::rate_taken:
    case Why::unknown_payroll:
    case Why::payroll_exists:
    case Why::payroll_settled:
    case Why::payroll_not_standing:
    case Why::payroll_paid:
    case Why::unknown_parcel:
    case Why::parcel_taken:
    case Why::nothing_to_pay:
      return labour_sentence(r, l);

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
