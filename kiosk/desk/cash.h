// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/cash_decisions.h"
#include "domain/treasury/sheets.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/cash.h"

// The cash drawer: sessions and blind counts, what to bring from the bank, how to pay out of what is there.
//
// Whether cash moves only within a session is Desk::Settings::cash_needs_session: on at the kiosk, off for
// tests and rehearsals that do not count. Where it is on, drawing, paying in cash, spending in cash and
// voiding a cash receipt answer cash_session_missing while the drawer is closed.
//
// Counts are blind. Nothing of the books is a secret from officers, who could work out what the drawer should
// hold from the bank, the funds and what is owed; but no screen says it while it could be copied into a
// count. What the drawer holds, and what it lacks, is told only as long as nothing has left it since it was
// last counted: then it is what was counted, with what was drawn from the bank and without what was taken
// back to it since.
namespace minga::desk {

struct CashCountView {
  storage::CashCount count;
  std::string by;
};

// What a screen may know before a count.
struct DrawerView {
  bool needed = false;                          // cash moves only while the drawer is open
  std::optional<storage::CashSession> session;  // open now
  std::string opened_by;
  std::optional<Instant> opened_at;
  std::optional<Money> opened_with;
  std::int64_t payments = 0;          // in cash, within it
  std::optional<CashCountView> last;  // the latest count
  std::optional<Money> told;          // what it holds, where saying so gives nothing away
};
DrawerView drawer(Desk&);
// Whether saying what the drawer holds gives nothing away.
bool drawer_told(Desk&);

// After a count, and not before, what was expected and the difference. Counts are blind: ask for the pieces,
// then call, then show the answer.
// opening, closing: the treasurer. check: treasurer, president or fiscal, at any time, open or closed. From
// any count on the books hold what was counted; the difference stands on `cash:difference`. Refusals:
// not_allowed and those of count_cash() of the domain.
Result<CashCounted> count_cash(Desk&, const Session&, const CommandId&, CountKind, const Pieces&);

std::vector<CashCountView> cash_counts(Desk&, std::int64_t offset, std::int64_t limit);  // newest first
// The paper of a count (arqueo). Refusal: cash_session_missing (no such count).
Result<CashCountSheet> cash_count_sheet(Desk&, CashCountId);

// For a payout day: the notes and coins with which every envelope can be filled exactly.
struct EnvelopePlan {
  struct Envelope {
    MemberNumber member;
    std::string name;
    Money amount;  // a multiple of S/ 0.10, above zero
    Pieces pieces;
  };
  std::vector<Envelope> envelopes;  // by number, everyone who is owed at least S/ 0.10
  Pieces pieces;                    // all of them together
  Money total;
  bool drawer_told = false;  // then `to_bring` is what the drawer lacks, else everything
  Pieces to_bring;
};
EnvelopePlan envelope_plan(Desk&);
EnvelopeSheet envelope_sheet(Desk&);  // its papers

// How to hand over this amount. `pieces`: out of what lies in the drawer, where that is known; nothing then
// means that the drawer cannot make it: change is needed. Where it is not known, the fewest pieces.
struct HandOver {
  bool drawer_known = false;
  std::optional<Pieces> pieces;
};
HandOver hand_over(Desk&, Money amount);

// Cash from the bank for what members are owed, whatever made it owed, or for a project's spending.
struct CashRequest {
  Money amount;
  ProjectId project;  // none: for members
  Pieces pieces;      // none: not told, and what lies in the drawer is not known from then on
};
// The treasurer. Refusals: not_allowed, unknown_project, those of draw_for_members() and draw_for_project().
// (draw_cash in desk/treasury.h draws for one distribution.)
Result<CashDrawn> draw_cash(Desk&, const Session&, const CommandId&, const CashRequest&);

// What nobody collected goes back to the bank; recorded with the bank's slip in hand.
struct DepositRequest {
  Pieces pieces;  // what was taken
  std::string bank_reference;
};
// The treasurer. Refusals: not_allowed, those of deposit_cash() of the domain.
Result<CashDeposited> deposit_cash(Desk&, const Session&, const CommandId&, const DepositRequest&);
std::vector<storage::CashDeposit> cash_deposits(Desk&, std::int64_t offset,
                                                std::int64_t limit);  // newest first
// Its paper (constancia de depósito). Refusal: unknown_cash_deposit.
Result<DepositSheet> deposit_sheet(Desk&, CashDepositId);

// For use cases that move cash: a session is needed and none is open.
bool drawer_closed(Desk&);

}  // namespace minga::desk
