// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/project_decisions.h"

#include "domain/base/text.h"
#include "domain/treasury/cash_decisions.h"
#include "domain/treasury/two_officers.h"

namespace minga {

namespace {

// Whether the money is there, where it is paid from.
Result<bool> can_pay(const SpendingFacts& facts, const SpendingDraft& draft) {
  if (draft.method == PayMethod::bank) {
    if (facts.reference_used) return refuse(Why::bank_reference_used);
    if (draft.amount > facts.bank) return refuse({.why = Why::bank_too_small, .amount = facts.bank});
    return true;
  }
  if (facts.drawer_closed) return refuse(Why::cash_session_missing);
  if (draft.amount != payable_in_cash(draft.amount)) return refuse(Why::not_a_cash_amount);
  if (draft.amount > facts.cash) return refuse({.why = Why::cash_too_small, .amount = facts.cash});
  if (const auto told = checked_pieces(draft.pieces, draft.amount); !told) return refuse(told.error());
  return true;
}

}  // namespace

Result<ProjectSpent> checked_spending(const SpendingFacts& facts, const SpendingDraft& draft, Date today) {
  if (!facts.project_known) return refuse(Why::unknown_project);
  if (!facts.agreement) return refuse(Why::unknown_agreement);
  const auto supplier = clean_name(draft.supplier);
  if (!supplier) return refuse(supplier.error());
  const auto document = clean_name(draft.document, 40);
  if (!document) return refuse(document.error());
  const auto what = clean_sentence(draft.what);
  if (!what) return refuse(what.error());
  std::string reference;
  if (draft.method == PayMethod::bank) {
    const auto typed = clean_name(draft.bank_reference, 40);
    if (!typed) return refuse(typed.error());
    reference = *typed;
  }
  if (!draft.day) return refuse(Why::date_impossible);
  if (*draft.day > today) return refuse(Why::date_in_future);
  if (draft.amount.currency() != Currency::pen) return refuse(Why::currency_wrong);
  if (!draft.amount.is_positive()) return refuse(Why::amount_not_positive);
  if (draft.amount > facts.left) return refuse({.why = Why::beyond_approval, .amount = facts.left});
  if (facts.document_owner)
    return refuse({.why = Why::document_taken, .number = facts.document_owner->value});
  if (const auto can = can_pay(facts, draft); !can) return refuse(can.error());
  const bool cash = draft.method == PayMethod::cash;
  return ProjectSpent{facts.next,
                      draft.project,
                      facts.agreement,
                      *supplier,
                      *document,
                      *what,
                      draft.amount,
                      draft.method,
                      reference,
                      *draft.day,
                      cash ? draft.pieces : Pieces{},
                      cash ? facts.session : CashSessionId{},
                      {},
                      {},
                      draft.attachment};
}

Result<ProjectSpent> spend(const SpendingFacts& facts, const SpendingDraft& draft, MemberNumber president,
                           MemberNumber treasurer, Date today) {
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  auto spent = checked_spending(facts, draft, today);
  if (!spent) return spent;
  spent->president = president;
  spent->treasurer = treasurer;
  return spent;
}

Result<SpendingVoided> void_spending(const SpendingVoidFacts& facts, std::string_view reason,
                                     MemberNumber president, MemberNumber treasurer) {
  if (facts.voided) return refuse(Why::spending_voided);
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  const auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  if (facts.method == PayMethod::cash && facts.drawer_closed) return refuse(Why::cash_session_missing);
  return SpendingVoided{facts.spending, facts.project, facts.amount, facts.method,
                        facts.entry,    *why,          president,    treasurer};
}

}  // namespace minga
