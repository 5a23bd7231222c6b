// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/treasury/decisions.h"

// The drawer: opened, closed and checked by blind counts, filled from the bank.
namespace minga {

struct CountFacts {
  CashCountId next;
  CashSessionId open;  // none: the drawer is closed
  CashSessionId next_session;
  Money expected;  // what the books say the drawer holds
};
// A difference is recorded, never refused. Refusals: number_out_of_range (not a count of pieces), and
// cash_session_open or cash_session_missing where the drawer is not in the state the kind needs; a check
// needs none.
Result<CashCounted> count_cash(const CountFacts&, CountKind, const Pieces&, MemberNumber by);

// Told pieces add up to the amount; none told is fine. Refusals: number_out_of_range, pieces_wrong.
Result<Pieces> checked_pieces(const Pieces&, Money amount);

struct FillFacts {
  Money bank;
  Money cash;                  // in the drawer already
  Money owed_in_all;           // to all members
  Money project_left;          // of the project it is drawn for
  bool drawer_closed = false;  // and cash needs a session
};
// Cash for what members are owed whatever it is for: the drawer holds no more than that. Refusals:
// cash_session_missing, amount_not_positive, not_a_cash_amount, bank_too_small, more_than_owed, pieces_wrong.
Result<CashDrawn> draw_for_members(const FillFacts&, Money amount, const Pieces&);
// Cash for a project's spending: no more than is left of its approval, beside what members are owed.
// Refusals: the same, with beyond_approval for more_than_owed.
Result<CashDrawn> draw_for_project(const FillFacts&, ProjectId, Money amount, const Pieces&);

struct DepositFacts {
  CashDepositId next;
  Money cash;                   // in the drawer
  bool drawer_closed = false;   // and cash needs a session
  CashSessionId session;        // open now; none: no session is needed
  bool reference_used = false;  // by another deposit, a sale or a payment
};
// Cash back into the bank. The treasurer's alone, as drawing is: the community's money stays the community's,
// and the bank's slip says the same as the books. Refusals: cash_session_missing, amount_not_positive,
// not_a_cash_amount, cash_too_small, pieces_wrong, number_out_of_range, those of clean_name (the reference, 1
// to 40 letters), bank_reference_used.
Result<CashDeposited> deposit_cash(const DepositFacts&, Money amount, const Pieces&,
                                   std::string_view bank_reference, MemberNumber treasurer);

}  // namespace minga
