// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

#include "domain/base/money.h"

namespace minga {

// Why something was not done. Each one becomes one clear sentence on the screen; nothing has changed.
enum class Why {
  // who is asking
  unknown_person,
  wrong_pin,          // number = tries left before the lock
  pin_locked,         // until an officer unlocks it
  pin_missing,        // no PIN was ever given to this member
  not_allowed,        // the office does not include this
  same_person_twice,  // two officers are needed
  // what was typed
  name_missing,
  name_too_long,    // number = longest allowed
  name_unreadable,  // holds control characters or broken text
  dni_malformed,
  dni_check_wrong,  // text = the check character it should have
  dni_taken,        // number = the member who has it
  date_in_future,
  date_impossible,
  pin_malformed,
  pin_too_simple,
  amount_not_positive,
  amount_too_large,
  number_out_of_range,
  text_missing,
  text_too_long,
  // the roll
  unknown_member,
  unknown_household,
  unknown_group,
  group_taken,  // another one has this name
  already_set_up,
  not_set_up,
  officers_missing,  // a president, a secretary and a treasurer are needed, three people
  phone_malformed,
  status_by_agreement,  // a standing is not corrected like a misspelt name
  status_unchanged,
  agreement_missing,  // the assembly decides about a standing or an admission
  admitted_since,     // number = the first day of this roll, in days: later ones need an agreement
  partner_missing,    // whose household nobody else belongs to
  majority_missing,   // number = votes in favour, other = needed
  member_suspended,
  office_held,           // number = the member who holds it already
  pin_change_needed,     // the PIN of a slip opens nothing before a PIN of one's own is chosen
  two_officers_needed,   // for a PIN in place of another
  import_unreadable,     // no table of text, such as a workbook that was not saved as CSV
  import_without_names,  // no line of heads names a column of names
  import_too_long,       // number = lines at most
  import_empty,          // nobody in it who is not on the roll
  import_outdated,       // file or roll changed since it was shown
  // the assembly
  unknown_assembly,
  another_assembly_open,
  assembly_not_convened,  // it was opened or closed before
  assembly_not_open,
  too_early_for_call,  // number = minutes of the day of the call
  too_early_for_date,
  quorum_missing,  // number = present, other = needed
  already_present,
  not_present,
  vote_still_open,      // text = its question
  vote_not_proclaimed,  // text = its question
  agenda_empty,
  unknown_item,
  // the assembly: requests, items, speaking, proposals, acta
  requesters_too_few,       // number = who asked, other = one fifth of the qualified
  requester_not_qualified,  // number = the member
  parity_missing,           // text = "woman" or "man", number = how many more of them are needed
  assembly_left_open,       // text = its date: another day began, the hour of its end has to be said
  only_convened_items,      // an extraordinary assembly decides nothing else
  item_not_begun,
  item_begun_already,
  unknown_visitor,
  unknown_turn,
  turn_asked_already,
  turn_not_waiting,
  turn_not_under_way,
  nobody_waits_to_speak,
  unknown_proposal,
  proposal_settled,
  dissent_taken,
  did_not_attend,
  unknown_task,
  task_settled,
  assembly_still_open,
  acta_signed,
  acta_not_signed,
  chair_and_secretary_needed,
  notice_too_short,  // number = days the statute asks for, text = the earliest date
  acta_altered,      // what is kept of a signed acta is not what was signed
  // offices
  office_not_theirs,  // number = the member, who neither holds nor takes it
  handed_over_already,
  cash_count_needed,  // the treasury is handed over with a count of the drawer made that day
  // votes
  unknown_vote,
  vote_not_prepared,
  vote_not_open,
  vote_not_closed,
  no_vote_right,
  already_voted,
  options_missing,
  option_unknown,
  option_twice,
  budget_not_positive,
  budget_beyond_fund,     // amount = what the fund holds
  cost_beyond_budget,     // text = the project
  not_an_officer_pair,    // needs the chair and another officer
  other_officers_opened,  // closing needs the same two
  committee_missing,      // an election has an electoral committee of three
  committee_candidate,    // number = the member, who stands for election
  not_on_committee,       // an election is opened with its committee
  vote_not_reconciled,
  vote_not_proclaimed_yet,  // only a proclaimed result can be annulled, exported or followed by a run-off
  vote_annulled,
  mismatch_unexplained,     // papers, slips and ballots differ: needs a reason and two officers
  count_missing,            // the papers have to be counted by hand first
  hands_beyond_present,     // number = hands, other = present
  list_incomplete,          // text = the list; needs a president, a secretary and a treasurer
  list_below_share,         // text = the list; number = women or men on it, other = needed
  candidate_twice,          // number = the member, on two lists or twice on one
  candidate_not_qualified,  // number = the member
  term_missing,
  percents_not_whole,  // number = their sum, instead of 100
  no_run_off,          // nothing to decide by one
  slip_unknown,
  slip_used,
  slip_needed,         // this vote is by slip, not by PIN
  slips_not_for_this,  // this vote is by PIN
  slips_missing,       // number = drawn already, as many as were printed
  papers_need_printer,
  // money
  unknown_sale,
  tonnes_beyond_stock,  // number = what is left
  reference_taken,      // number = the sale with this bank reference
  unknown_agreement,    // money moves only with a decision
  agreement_not_for_this,
  agreement_used,
  fund_too_small,  // amount = what the fund holds
  nobody_to_share,
  pool_too_small,  // less than a céntimo for each
  unknown_distribution,
  already_authorised,
  draft_outdated,  // the fund or the roll changed since the draft
  president_and_treasurer_needed,
  nothing_owed,
  more_than_owed,     // amount = what is owed
  not_a_cash_amount,  // not a multiple of S/ 0.10
  cash_too_small,     // amount = what the drawer holds
  bank_too_small,     // amount = what the account holds
  unknown_receipt,
  signature_missing,
  // money: credits and shares
  serials_taken,       // number = the issuance with some of these serials
  serials_unreadable,  // no range from a first to a last number
  serials_not_tonnes,  // number = the credits they stand for, other = the tonnes
  currency_wrong,      // what reaches the books is in soles
  percent_not_whole,   // number = what the percentages add up to
  weightless_rule,     // text = the basis nobody has: "hectares", "trees" or "days"
  distribution_withdrawn,
  // money: the cash drawer
  cash_session_missing,  // cash moves only between an opening and a closing count
  cash_session_open,     // number = the session
  pieces_wrong,          // amount = what the notes and coins add up to
  unknown_cash_deposit,
  // money: receipts
  receipt_voided,
  print_not_awaited,    // nothing was printed, or it was answered before
  bank_reference_used,  // by another payment
  heir_needed,          // the member has died
  collector_unknown,
  collector_expired,
  collector_revoked,
  // money: projects
  unknown_project,
  beyond_approval,  // amount = what is left of the approval
  unknown_spending,
  spending_voided,
  document_taken,  // number = the spending with this supplier's document
  // money: the photo or scan of a supplier's document
  attachment_unreadable,       // the file is gone, such as with a stick that was pulled out
  attachment_too_large,        // number = the most megabytes
  attachment_not_a_document,   // by its content neither JPEG, PNG nor PDF
  attachment_too_many_pixels,  // number = the most megapixels
  attachment_damaged,          // what is kept is not what was recorded
  // money: labour and commitments
  unknown_work_party,
  communal_work_unpaid,
  sheet_empty,
  sheet_settled,  // number = the payroll made from it
  member_twice,   // number = the member
  rate_missing,
  rate_taken,  // this agreement has one already
  unknown_payroll,
  payroll_exists,  // number = the payroll
  payroll_settled,
  payroll_not_standing,  // it was never authorised, or it was reversed already
  payroll_paid,          // number = a receipt given since to one of its members
  unknown_parcel,
  parcel_taken,
  nothing_to_pay,
  // the machine
  disk_full,
  read_only,
  storage_fault,  // text = the engine's words, for the technician
};

// A refusal carries the facts a sentence needs; which ones stands beside each reason above.
struct Refusal {
  Why why{};
  std::int64_t number = 0;
  std::int64_t other = 0;
  Money amount;
  std::string text;
  bool operator==(const Refusal&) const = default;
};

template <class T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(Why why) { return tl::make_unexpected(Refusal{.why = why}); }
inline tl::unexpected<Refusal> refuse(Refusal refusal) { return tl::make_unexpected(std::move(refusal)); }

}  // namespace minga
