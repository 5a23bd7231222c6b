// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/project_decisions.h"
#include "tests/domain/today.h"

#include <functional>

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

SpendingDraft pipes() {
  return {{4}, " Ferretería  Paz ", "F001-33", "Tubos", soles(80), PayMethod::bank, "OP 5", today, {}};
}
SpendingFacts approved() {
  SpendingFacts facts;
  facts.next = {2};
  facts.project_known = true;
  facts.agreement = {3};
  facts.left = soles(100);
  facts.bank = soles(1000);
  facts.cash = soles(90);
  facts.session = {1};
  facts.first_is_president = facts.second_is_treasurer = true;
  return facts;
}
Refusal refused(const std::function<void(SpendingFacts&, SpendingDraft&)>& change) {
  auto facts = approved();
  auto draft = pipes();
  change(facts, draft);
  return refusal_of(spend(facts, draft, {1}, {2}, today));
}

}  // namespace

TEST_CASE("a spending names supplier, document and agreement") {
  const auto spent = agreed(spend(approved(), pipes(), {1}, {2}, today));
  CHECK(spent.supplier == "Ferretería Paz");
  CHECK(spent.document == "F001-33");
  CHECK(spent.agreement == AgreementId{3});
  CHECK(spent.session == CashSessionId{});
  auto cash = pipes();
  cash.method = PayMethod::cash;
  CHECK(agreed(spend(approved(), cash, {1}, {2}, today)).session == CashSessionId{1});
  CHECK(agreed(spend(approved(), cash, {1}, {2}, today)).bank_reference.empty());
}

TEST_CASE("a spending stays within the approval and the money that is there, by president and treasurer") {
  CHECK(refused([](auto&, auto& d) { d.amount = soles(100, 1); }) ==
        Refusal{.why = Why::beyond_approval, .amount = soles(100)});
  CHECK(refused([](auto& f, auto&) { f.bank = soles(79); }) ==
        Refusal{.why = Why::bank_too_small, .amount = soles(79)});
  const auto cash = [](const std::function<void(SpendingFacts&, SpendingDraft&)>& change) {
    return refused([&](auto& f, auto& d) {
      d.method = PayMethod::cash;
      change(f, d);
    });
  };
  CHECK(cash([](auto& f, auto&) { f.cash = soles(79); }) ==
        Refusal{.why = Why::cash_too_small, .amount = soles(79)});
  CHECK(cash([](auto& f, auto&) { f.drawer_closed = true; }).why == Why::cash_session_missing);
  CHECK(cash([](auto&, auto& d) { d.amount = Money(105); }).why == Why::not_a_cash_amount);
  CHECK(cash([](auto&, auto& d) { d.pieces.of[0] = 1; }).why == Why::pieces_wrong);
  CHECK(refused([](auto& f, auto&) { f.first_is_president = false; }).why ==
        Why::president_and_treasurer_needed);
  CHECK(refused([](auto& f, auto&) { f.second_is_treasurer = false; }).why ==
        Why::president_and_treasurer_needed);
  CHECK(refusal_of(spend(approved(), pipes(), {1}, {1}, today)).why == Why::same_person_twice);
}

TEST_CASE("a spending that cannot be is refused") {
  CHECK(refused([](auto& f, auto&) { f.project_known = false; }).why == Why::unknown_project);
  CHECK(refused([](auto& f, auto&) { f.agreement = {}; }).why == Why::unknown_agreement);
  CHECK(refused([](auto&, auto& d) { d.supplier = ""; }).why == Why::name_missing);
  CHECK(refused([](auto&, auto& d) { d.document = ""; }).why == Why::name_missing);
  CHECK(refused([](auto&, auto& d) { d.what = ""; }).why == Why::text_missing);
  CHECK(refused([](auto&, auto& d) { d.bank_reference = ""; }).why == Why::name_missing);
  CHECK(refused([](auto&, auto& d) { d.day = std::nullopt; }).why == Why::date_impossible);
  CHECK(refused([](auto&, auto& d) { d.day = today.plus_days(1); }).why == Why::date_in_future);
  CHECK(refused([](auto&, auto& d) { d.amount = {}; }).why == Why::amount_not_positive);
  CHECK(refused([](auto&, auto& d) { d.amount = Money(5, Currency::usd); }).why == Why::currency_wrong);
  CHECK(refused([](auto& f, auto&) { f.document_owner = SpendingId{1}; }) ==
        Refusal{.why = Why::document_taken, .number = 1});
  CHECK(refused([](auto& f, auto&) { f.reference_used = true; }).why == Why::bank_reference_used);
}

TEST_CASE("a spending is voided once, by two, with a reason") {
  SpendingVoidFacts facts{{2}, false, {4}, soles(80), PayMethod::cash, {11}, false, true, true};
  CHECK(agreed(void_spending(facts, "Doble", {1}, {2})).reverses == EntryId{11});
  CHECK(refusal_of(void_spending(facts, "", {1}, {2})).why == Why::text_missing);
  CHECK(refusal_of(void_spending(facts, "x", {1}, {1})).why == Why::same_person_twice);
  facts.drawer_closed = true;
  CHECK(refusal_of(void_spending(facts, "x", {1}, {2})).why == Why::cash_session_missing);
  facts.voided = true;
  CHECK(refusal_of(void_spending(facts, "x", {1}, {2})).why == Why::spending_voided);
}

}  // namespace minga::testing
