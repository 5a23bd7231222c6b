// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/receipt_decisions.h"
#include "tests/domain/today.h"

#include <functional>

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Signature drawn{{{{1, 2}, {3, 4}}}};

PaymentFacts rosa_to_pay() {
  PaymentFacts facts;
  facts.payout = {{41}, {7}, soles(123, 47), soles(1000), {8}};
  facts.session = {2};
  facts.bank = soles(5000);
  return facts;
}
Payment in_cash(Money amount = soles(20)) { return {amount, PayMethod::cash, {}, drawn, false, {}}; }
Payment by_bank(Money amount = soles(123, 47)) { return {amount, PayMethod::bank, " OP  9 ", {}, false, {}}; }

Refusal refused(const std::function<void(PaymentFacts&)>& change, const Payment& payment) {
  auto facts = rosa_to_pay();
  change(facts);
  return refusal_of(make_payment(facts, payment, {2}, today));
}

Collector sent() {
  return {{3}, {7}, CollectorKind::written, "Luis", "40000006", "Carta", today, std::nullopt, {}};
}

VoidFacts a_receipt() { return {{41}, false, {7}, soles(20), PayMethod::cash, {12}, false, true, true}; }

}  // namespace

TEST_CASE("cash is paid as ever, within the session that is open") {
  auto payment = in_cash();
  payment.pieces.of[3] = 1;
  const auto paid = agreed(make_payment(rosa_to_pay(), payment, {2}, today));
  CHECK(paid.method == PayMethod::cash);
  CHECK(paid.session == CashSessionId{2});
  CHECK(paid.pieces == payment.pieces);
  CHECK(paid.carried == soles(103, 47));
  payment.pieces.of[3] = 2;
  CHECK(refused([](auto&) {}, payment) == Refusal{.why = Why::pieces_wrong, .amount = soles(40)});
  CHECK(refused([](auto& f) { f.drawer_closed = true; }, in_cash()).why == Why::cash_session_missing);
  CHECK(refused([](auto&) {}, in_cash(Money(5))).why == Why::not_a_cash_amount);
  CHECK(refused([](auto& f) { f.payout.agreement = {}; }, in_cash()).why == Why::unknown_agreement);
}

TEST_CASE("a transfer is to the céntimo, with its own reference and without a session") {
  auto facts = rosa_to_pay();
  facts.drawer_closed = true;
  const auto paid = agreed(make_payment(facts, by_bank(), {2}, today));
  CHECK(paid.method == PayMethod::bank);
  CHECK(paid.bank_reference == "OP 9");
  CHECK(paid.carried.is_zero());
  CHECK(paid.session == CashSessionId{});
  CHECK(paid.signature.empty());
  auto unnamed = by_bank();
  unnamed.bank_reference = " ";
  CHECK(refused([](auto&) {}, unnamed).why == Why::name_missing);
  CHECK(refused([](auto& f) { f.reference_used = true; }, by_bank()).why == Why::bank_reference_used);
  CHECK(refused([](auto& f) { f.bank = soles(123, 46); }, by_bank()) ==
        Refusal{.why = Why::bank_too_small, .amount = soles(123, 46)});
  CHECK(refused([](auto&) {}, by_bank(soles(123, 48))).why == Why::more_than_owed);
  CHECK(refused([](auto&) {}, by_bank({})).why == Why::amount_not_positive);
  CHECK(refused([](auto& f) { f.payout.owed = {}; }, by_bank()).why == Why::nothing_owed);
  CHECK(refused([](auto& f) { f.payout.agreement = {}; }, by_bank()).why == Why::unknown_agreement);
}

TEST_CASE("somebody else collects only with an authorisation in force, of someone who died only an heir") {
  auto facts = rosa_to_pay();
  facts.somebody_else = true;
  facts.collector = sent();
  CHECK(agreed(make_payment(facts, in_cash(), {2}, today)).collector == CollectorId{3});
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today.plus_days(1))).why == Why::collector_expired);
  facts.collector->member = {8};
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today)).why == Why::collector_unknown);
  facts.collector = std::nullopt;
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today)).why == Why::collector_unknown);
  CHECK(refused([](auto& f) { f.status = Status::deceased; }, in_cash()).why == Why::heir_needed);
  CHECK(refused([](auto& f) { f.status = Status::deceased; }, by_bank()).why == Why::heir_needed);
  facts.status = Status::deceased;
  facts.collector = sent();
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today)).why == Why::heir_needed);
  facts.collector->kind = CollectorKind::heir;
  facts.collector->until = std::nullopt;
  CHECK(make_payment(facts, in_cash(), {2}, today).has_value());
  auto left = rosa_to_pay();
  left.status = Status::left;
  CHECK(make_payment(left, in_cash(), {2}, today).has_value());
}

TEST_CASE("an authorisation names a person, a DNI, a paper and its last day") {
  Member rosa_member;
  rosa_member.number = {7};
  rosa_member.status = Status::qualified;
  const CollectorDraft draft{" Luis  Paz ", "10117410-2", "Carta del 3 de marzo", today};
  const auto recorded = agreed(record_collector({3}, rosa_member, draft, today));
  CHECK(recorded.name == "Luis Paz");
  CHECK(recorded.collector_kind == CollectorKind::written);
  CHECK(recorded.until == today);
  const auto why = [&](const std::function<void(CollectorDraft&)>& change) {
    auto changed = draft;
    change(changed);
    return refusal_of(record_collector({3}, rosa_member, changed, today)).why;
  };
  CHECK(why([](auto& d) { d.name = ""; }) == Why::name_missing);
  CHECK(why([](auto& d) { d.dni = ""; }) == Why::dni_malformed);
  CHECK(why([](auto& d) { d.dni = "123"; }) == Why::dni_malformed);
  CHECK(why([](auto& d) { d.document = ""; }) == Why::text_missing);
  CHECK(why([](auto& d) { d.until = std::nullopt; }) == Why::date_impossible);
  CHECK(why([](auto& d) { d.until = today.plus_days(-1); }) == Why::date_impossible);
  rosa_member.status = Status::deceased;
  auto heir = draft;
  heir.until = std::nullopt;
  const auto inherits = agreed(record_collector({3}, rosa_member, heir, today));
  CHECK(inherits.collector_kind == CollectorKind::heir);
  CHECK_FALSE(inherits.until);
}

TEST_CASE("an authorisation taken back pays nobody any more, and is taken back once") {
  const auto revoked = agreed(revoke_collector(sent(), {7}, " Ya no "));
  CHECK(revoked.id == CollectorId{3});
  CHECK(revoked.reason == "Ya no");
  CHECK(refusal_of(revoke_collector(sent(), {8}, "x")).why == Why::collector_unknown);
  CHECK(refusal_of(revoke_collector(std::nullopt, {7}, "x")).why == Why::collector_unknown);
  CHECK(refusal_of(revoke_collector(sent(), {7}, " ")).why == Why::text_missing);
  auto taken_back = sent();
  taken_back.revoked = today;
  CHECK(refusal_of(revoke_collector(taken_back, {7}, "x")).why == Why::collector_revoked);
  auto facts = rosa_to_pay();
  facts.somebody_else = true;
  facts.collector = taken_back;
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today)).why == Why::collector_revoked);
  facts.status = Status::deceased;
  facts.collector->kind = CollectorKind::heir;
  CHECK(refusal_of(make_payment(facts, in_cash(), {2}, today)).why == Why::collector_revoked);
}

TEST_CASE("a receipt is voided once, by two, with a reason, naming the entry it reverses") {
  const auto event = agreed(void_receipt(a_receipt(), " Monto  errado ", {1}, {2}));
  CHECK(event.reason == "Monto errado");
  CHECK(event.reverses == EntryId{12});
  CHECK(event.amount == soles(20));
  const auto why = [](const std::function<void(VoidFacts&)>& change) {
    auto facts = a_receipt();
    change(facts);
    return refusal_of(void_receipt(facts, "x", {1}, {2})).why;
  };
  CHECK(why([](auto& f) { f.voided = true; }) == Why::receipt_voided);
  CHECK(why([](auto& f) { f.first_is_president = false; }) == Why::president_and_treasurer_needed);
  CHECK(why([](auto& f) { f.second_is_treasurer = false; }) == Why::president_and_treasurer_needed);
  CHECK(why([](auto& f) { f.drawer_closed = true; }) == Why::cash_session_missing);
  CHECK(refusal_of(void_receipt(a_receipt(), "x", {1}, {1})).why == Why::same_person_twice);
  CHECK(refusal_of(void_receipt(a_receipt(), "", {1}, {2})).why == Why::text_missing);
  auto transfer = a_receipt();
  transfer.method = PayMethod::bank;
  transfer.drawer_closed = true;
  CHECK(void_receipt(transfer, "x", {1}, {2}).has_value());
}

TEST_CASE("a print is answered for once") {
  CHECK(agreed(end_print({{41}, 1, true}, false)).copy == 0);
  CHECK(agreed(end_print({{41}, 3, true}, true)).copy == 2);
  CHECK(refusal_of(end_print({{41}, 1, false}, true)).why == Why::print_not_awaited);
  CHECK(refusal_of(end_print({{41}, 0, false}, false)).why == Why::print_not_awaited);
}

TEST_CASE("the amount from which a transfer is asked for comes from an agreement, from a day on") {
  CHECK(TreasurySettings{}.bank_from == soles(2'000));
  const TreasurySettings settings{today, soles(500)};
  const AgreementFacts general{{3}, Purpose::general, {}, {}};
  CHECK(agreed(set_treasury({}, settings, general)).settings == settings);
  CHECK(agreed(set_treasury({}, settings, general)).agreement == AgreementId{3});
  CHECK(refusal_of(set_treasury({}, settings, std::nullopt)).why == Why::unknown_agreement);
  for (const auto other : {Purpose::distribute_share, Purpose::allocate_forest, Purpose::elect_board})
    CHECK(refusal_of(set_treasury({}, settings, AgreementFacts{{3}, other, {}, {}})).why ==
          Why::agreement_not_for_this);
  CHECK(refusal_of(set_treasury({}, {today, {}}, general)).why == Why::amount_not_positive);
  CHECK(refusal_of(set_treasury({}, {today, Money(5, Currency::usd)}, general)).why ==
        Why::amount_not_positive);
}

}  // namespace minga::testing
