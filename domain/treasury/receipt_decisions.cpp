// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/receipt_decisions.h"

#include "domain/base/text.h"
#include "domain/people/dni.h"
#include "domain/treasury/cash_decisions.h"
#include "domain/treasury/two_officers.h"

namespace minga {

namespace {

Result<PayoutMade> pay_in_cash(const PaymentFacts& facts, const Payment& payment, MemberNumber treasurer) {
  if (facts.drawer_closed) return refuse(Why::cash_session_missing);
  auto paid = pay_out(facts.payout, payment.amount, payment.signature, payment.signed_on_paper, treasurer);
  if (!paid) return paid;
  const auto told = checked_pieces(payment.pieces, payment.amount);
  if (!told) return refuse(told.error());
  paid->pieces = *told;
  paid->session = facts.session;
  return paid;
}

Result<PayoutMade> pay_by_bank(const PaymentFacts& facts, const Payment& payment, MemberNumber treasurer) {
  const auto& payout = facts.payout;
  if (!payout.owed.is_positive()) return refuse(Why::nothing_owed);
  if (!payment.amount.is_positive()) return refuse(Why::amount_not_positive);
  if (payment.amount > payout.owed) return refuse({.why = Why::more_than_owed, .amount = payout.owed});
  const auto reference = clean_name(payment.bank_reference, 40);
  if (!reference) return refuse(reference.error());
  if (facts.reference_used) return refuse(Why::bank_reference_used);
  if (payment.amount > facts.bank) return refuse({.why = Why::bank_too_small, .amount = facts.bank});
  if (!payout.agreement) return refuse(Why::unknown_agreement);
  PayoutMade paid{payout.next, payout.member, payment.amount, payout.owed - payment.amount, payout.agreement,
                  {},          treasurer,     PayMethod::bank};
  paid.bank_reference = *reference;
  return paid;
}

Result<CollectorId> who_collects(const PaymentFacts& facts, Date today) {
  if (!facts.somebody_else)
    return facts.status == Status::deceased ? Result<CollectorId>(refuse(Why::heir_needed)) : CollectorId{};
  if (!facts.collector || facts.collector->member != facts.payout.member)
    return refuse(Why::collector_unknown);
  // A letter ends with the life of who wrote it.
  if (facts.status == Status::deceased && facts.collector->kind != CollectorKind::heir)
    return refuse(Why::heir_needed);
  if (facts.collector->revoked) return refuse(Why::collector_revoked);
  if (facts.collector->until && *facts.collector->until < today) return refuse(Why::collector_expired);
  return facts.collector->id;
}

}  // namespace

Result<PayoutMade> make_payment(const PaymentFacts& facts, const Payment& payment, MemberNumber treasurer,
                                Date today) {
  const auto collector = who_collects(facts, today);
  if (!collector) return refuse(collector.error());
  auto paid = payment.method == PayMethod::bank ? pay_by_bank(facts, payment, treasurer)
                                                : pay_in_cash(facts, payment, treasurer);
  if (paid) paid->collector = *collector;
  return paid;
}

Result<CollectorRecorded> record_collector(CollectorId next, const Member& member,
                                           const CollectorDraft& draft, Date today) {
  const auto name = clean_name(draft.name);
  if (!name) return refuse(name.error());
  const auto dni = read_dni(draft.dni);
  if (!dni) return refuse(dni.error());
  if (dni->empty()) return refuse(Why::dni_malformed);
  const auto document = clean_sentence(draft.document);
  if (!document) return refuse(document.error());
  const bool heir = member.status == Status::deceased;
  if (!heir && (!draft.until || *draft.until < today)) return refuse(Why::date_impossible);
  return CollectorRecorded{next,
                           member.number,
                           heir ? CollectorKind::heir : CollectorKind::written,
                           *name,
                           *dni,
                           *document,
                           heir ? std::nullopt : draft.until};
}

Result<CollectorRevoked> revoke_collector(const std::optional<Collector>& collector, MemberNumber member,
                                          std::string_view reason) {
  if (!collector || collector->member != member) return refuse(Why::collector_unknown);
  if (collector->revoked) return refuse(Why::collector_revoked);
  const auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  return CollectorRevoked{collector->id, member, *why};
}

Result<ReceiptVoided> void_receipt(const VoidFacts& facts, std::string_view reason, MemberNumber president,
                                   MemberNumber treasurer) {
  if (facts.voided) return refuse(Why::receipt_voided);
  const auto officers =
      signed_by_two(facts.first_is_president, facts.second_is_treasurer, president, treasurer);
  if (!officers) return refuse(officers.error());
  const auto why = clean_sentence(reason);
  if (!why) return refuse(why.error());
  if (facts.method == PayMethod::cash && facts.drawer_closed) return refuse(Why::cash_session_missing);
  return ReceiptVoided{facts.receipt, facts.member, facts.amount, facts.method,
                       facts.entry,   *why,         president,    treasurer};
}

Result<ReceiptPrintEnded> end_print(const PrintFacts& facts, bool came_out) {
  if (!facts.awaiting || facts.prints < 1) return refuse(Why::print_not_awaited);
  return ReceiptPrintEnded{facts.receipt, facts.prints - 1, came_out};
}

Result<TreasurySettingsSet> set_treasury(const TreasurySettings& known, const TreasurySettings& settings,
                                         const std::optional<AgreementFacts>& agreement) {
  if (!agreement) return refuse(Why::unknown_agreement);
  if (agreement->purpose != Purpose::general) return refuse(Why::agreement_not_for_this);
  if (!settings.bank_from.is_positive() || settings.bank_from.currency() != Currency::pen)
    return refuse(Why::amount_not_positive);
  if (settings.since < known.since) return refuse(Why::date_impossible);
  return TreasurySettingsSet{settings, agreement->id};
}

}  // namespace minga
