// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/cash_decisions.h"

#include <algorithm>

#include "domain/base/text.h"

namespace minga {

Result<CashCounted> count_cash(const CountFacts& facts, CountKind kind, const Pieces& pieces,
                               MemberNumber by) {
  if (kind == CountKind::opening && facts.open)
    return refuse({.why = Why::cash_session_open, .number = facts.open.value});
  if (kind == CountKind::closing && !facts.open) return refuse(Why::cash_session_missing);
  if (!pieces.plausible()) return refuse(Why::number_out_of_range);
  const auto session = kind == CountKind::opening ? facts.next_session : facts.open;
  return CashCounted{facts.next, kind, session, pieces, pieces.total(), facts.expected, by};
}

Result<Pieces> checked_pieces(const Pieces& pieces, Money amount) {
  if (!pieces.plausible()) return refuse(Why::number_out_of_range);
  if (!pieces.none() && pieces.total() != amount)
    return refuse({.why = Why::pieces_wrong, .amount = pieces.total()});
  return pieces;
}

namespace {

Result<CashDrawn> checked_draw(const FillFacts& facts, Money amount, const Pieces& pieces) {
  if (facts.drawer_closed) return refuse(Why::cash_session_missing);
  if (!amount.is_positive()) return refuse(Why::amount_not_positive);
  if (amount != payable_in_cash(amount)) return refuse(Why::not_a_cash_amount);
  if (amount > facts.bank) return refuse({.why = Why::bank_too_small, .amount = facts.bank});
  if (const auto told = checked_pieces(pieces, amount); !told) return refuse(told.error());
  return CashDrawn{amount, {}, {}, pieces};
}

}  // namespace

Result<CashDrawn> draw_for_members(const FillFacts& facts, Money amount, const Pieces& pieces) {
  auto drawn = checked_draw(facts, amount, pieces);
  if (!drawn) return drawn;
  const Money needed = std::max(facts.owed_in_all - facts.cash, Money());
  if (amount > needed) return refuse({.why = Why::more_than_owed, .amount = needed});
  return drawn;
}

Result<CashDrawn> draw_for_project(const FillFacts& facts, ProjectId project, Money amount,
                                   const Pieces& pieces) {
  auto drawn = checked_draw(facts, amount, pieces);
  if (!drawn) return drawn;
  const Money room = std::max(facts.owed_in_all + facts.project_left - facts.cash, Money());
  const Money most = std::min(room, facts.project_left);
  if (amount > most) return refuse({.why = Why::beyond_approval, .amount = most});
  drawn->project = project;
  return drawn;
}

Result<CashDeposited> deposit_cash(const DepositFacts& facts, Money amount, const Pieces& pieces,
                                   std::string_view bank_reference, MemberNumber treasurer) {
  if (facts.drawer_closed) return refuse(Why::cash_session_missing);
  if (!amount.is_positive()) return refuse(Why::amount_not_positive);
  if (amount != payable_in_cash(amount)) return refuse(Why::not_a_cash_amount);
  if (amount > facts.cash) return refuse({.why = Why::cash_too_small, .amount = facts.cash});
  if (const auto told = checked_pieces(pieces, amount); !told) return refuse(told.error());
  const auto reference = clean_name(bank_reference, 40);
  if (!reference) return refuse(reference.error());
  if (facts.reference_used) return refuse(Why::bank_reference_used);
  return CashDeposited{facts.next, amount, *reference, pieces, facts.session, treasurer};
}

}  // namespace minga
