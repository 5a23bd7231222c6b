// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/decisions.h"
#include "tests/domain/today.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

SaleDraft a_sale() {
  return {.issuance = {2},
          .buyer = " Café  Verde ",
          .tonnes = 50,
          .contract_price = Money(72'500, Currency::eur),
          .credited = soles(2'900, 15),
          .credited_on = today,
          .bank_reference = "OP 001-778"};
}

SaleFacts stock() { return {.next = {3}, .tonnes_left = 50, .reference_owner = std::nullopt}; }

Refusal refused(const SaleDraft& draft, const SaleFacts& facts = stock()) {
  return refusal_of(record_sale(facts, draft, today));
}

DraftFacts a_fund() {
  return {.next = {4},
          .agreement = AgreementFacts{{8}, Purpose::distribute_share, soles(1000), soles(400)},
          .fund = soles(800),
          .sharers = {{{3}, {1}}, {{1}, {1}}, {{2}, {1}}}};
}

AuthorisationFacts a_draft() {
  return {.authorised = false,
          .pool = soles(600),
          .fund = soles(800),
          .agreement = {{8}, Purpose::distribute_share, soles(1000), soles(400)},
          .first_is_president = true,
          .second_is_treasurer = true};
}

DrawFacts a_bank() { return {true, {4}, soles(5000), soles(600), soles(100)}; }

PayoutFacts rosa_owed() {
  return {.next = {41}, .member = {7}, .owed = soles(123, 47), .cash = soles(1000), .agreement = {8}};
}

const Signature drawn{{{{1, 2}, {3, 4}}}};

Refusal refused(const PayoutFacts& facts, Money amount) {
  return refusal_of(pay_out(facts, amount, drawn, false, {2}));
}

}  // namespace

TEST_CASE("a sale keeps what was agreed, what the bank credited and how it is split") {
  const auto sale = agreed(record_sale(stock(), a_sale(), today));
  CHECK(sale.id == SaleId{3});
  CHECK(sale.issuance == IssuanceId{2});
  CHECK(sale.buyer == "Café Verde");
  CHECK(sale.tonnes == 50);
  CHECK(sale.contract_price == Money(72'500, Currency::eur));
  CHECK(sale.credited == soles(2'900, 15));
  CHECK(sale.credited_on == today);
  CHECK(sale.bank_reference == "OP 001-778");
  CHECK(sale.to_farmers == soles(290, 2));  // S/ 290.015: the half goes to the farmers
  CHECK(sale.to_forest == soles(2'610, 13));
}

TEST_CASE("the split follows the statute's rate") {
  auto facts = stock();
  facts.farmers_basis_points = 2500;
  CHECK(agreed(record_sale(facts, a_sale(), today)).to_farmers == soles(725, 4));
}

TEST_CASE("a sale needs a buyer and a bank reference, each readable") {
  auto draft = a_sale();
  draft.buyer = "";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft.buyer = std::string(81, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 80});
  draft = a_sale();
  draft.bank_reference = "  ";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
  draft.bank_reference = std::string(41, '1');
  CHECK(refused(draft) == Refusal{.why = Why::name_too_long, .number = 40});
  draft.bank_reference = "1\n2";
  CHECK(refused(draft) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("no more tonnes are sold than were issued") {
  auto draft = a_sale();
  draft.tonnes = 51;
  CHECK(refused(draft) == Refusal{.why = Why::tonnes_beyond_stock, .number = 50});
  for (const std::int64_t tonnes : {0, -1}) {
    draft.tonnes = tonnes;
    CHECK(refused(draft) == Refusal{.why = Why::number_out_of_range});
  }
}

TEST_CASE("a sale brings in soles, on a day that has come") {
  auto draft = a_sale();
  draft.credited = soles(0);
  CHECK(refused(draft) == Refusal{.why = Why::amount_not_positive});
  draft.credited = Money(100, Currency::eur);
  CHECK(refused(draft) == Refusal{.why = Why::currency_wrong});
  draft.credited = Money(Money::limit);
  CHECK(refused(draft) == Refusal{.why = Why::amount_too_large});
  draft = a_sale();
  draft.contract_price = Money(-1, Currency::usd);
  CHECK(refused(draft) == Refusal{.why = Why::amount_not_positive});
  draft = a_sale();
  draft.credited_on = today.plus_days(1);
  CHECK(refused(draft) == Refusal{.why = Why::date_in_future});
  draft.credited_on = std::nullopt;
  CHECK(refused(draft) == Refusal{.why = Why::date_impossible});
}

TEST_CASE("the same bank credit is never recorded twice") {
  auto facts = stock();
  facts.reference_owner = SaleId{1};
  CHECK(refused(a_sale(), facts) == Refusal{.why = Why::reference_taken, .number = 1});
}

TEST_CASE("cash is the amount owed, down to the multiple of ten centimos") {
  CHECK(payable_in_cash(soles(123, 47)) == soles(123, 40));
  CHECK(payable_in_cash(soles(123, 40)) == soles(123, 40));
  CHECK(payable_in_cash(Money(9)) == soles(0));
  CHECK(payable_in_cash(soles(0)) == soles(0));
  CHECK(payable_in_cash(Money(-47)) == soles(0));
  CHECK(rc::check("cash is a multiple and less than ten centimos stay owed", [] {
    const Money owed = *an_amount();
    const Money cash = payable_in_cash(owed);
    RC_ASSERT(cash.minor() % 10 == 0);
    RC_ASSERT(cash <= owed);
    RC_ASSERT((owed - cash).minor() < 10);
  }));
}

TEST_CASE("a distribution gives equal shares, the centimos over to the lowest numbers") {
  const auto draft = agreed(draft_distribution(a_fund(), soles(100)));
  CHECK(draft.id == DistributionId{4});
  CHECK(draft.agreement == AgreementId{8});
  CHECK(draft.pool == soles(100));
  CHECK(draft.shares == std::vector<Share>{{{1}, soles(33, 34)}, {{2}, soles(33, 33)}, {{3}, soles(33, 33)}});
}

TEST_CASE("a distribution stays within what its agreement still allows") {
  CHECK(draft_distribution(a_fund(), soles(600)).has_value());
  CHECK(refusal_of(draft_distribution(a_fund(), soles(600, 1))) ==
        Refusal{.why = Why::agreement_used, .amount = soles(600)});
  auto facts = a_fund();
  facts.agreement->used = soles(1000);
  CHECK(refusal_of(draft_distribution(facts, Money(3))) ==
        Refusal{.why = Why::agreement_used, .amount = soles(0)});
  facts = a_fund();
  facts.fund = soles(599, 99);
  CHECK(refusal_of(draft_distribution(facts, soles(600))) ==
        Refusal{.why = Why::fund_too_small, .amount = soles(599, 99)});
}

TEST_CASE("nothing is distributed without a decision to distribute") {
  auto facts = a_fund();
  facts.agreement = std::nullopt;
  CHECK(refusal_of(draft_distribution(facts, soles(1))) == Refusal{.why = Why::unknown_agreement});
  for (const auto purpose : {Purpose::general, Purpose::allocate_forest}) {
    facts = a_fund();
    facts.agreement->purpose = purpose;
    CHECK(refusal_of(draft_distribution(facts, soles(1))) == Refusal{.why = Why::agreement_not_for_this});
  }
}

TEST_CASE("a pool reaches everybody or is not divided") {
  CHECK(draft_distribution(a_fund(), Money(3)).has_value());
  CHECK(refusal_of(draft_distribution(a_fund(), Money(2))) == Refusal{.why = Why::pool_too_small});
  for (const std::int64_t minor : {0, -5})
    CHECK(refusal_of(draft_distribution(a_fund(), Money(minor))) == Refusal{.why = Why::amount_not_positive});
  auto facts = a_fund();
  facts.sharers.clear();
  CHECK(refusal_of(draft_distribution(facts, soles(1))) == Refusal{.why = Why::nobody_to_share});
}

TEST_CASE("a distribution is authorised by president and treasurer, two people, once") {
  const auto event = agreed(authorise({4}, a_draft(), {1}, {2}));
  CHECK(event.id == DistributionId{4});
  CHECK(event.president == MemberNumber{1});
  CHECK(event.treasurer == MemberNumber{2});
  auto facts = a_draft();
  facts.authorised = true;
  CHECK(refusal_of(authorise({4}, facts, {1}, {2})) == Refusal{.why = Why::already_authorised});
  CHECK(refusal_of(authorise({4}, a_draft(), {1}, {1})) == Refusal{.why = Why::same_person_twice});
  facts = a_draft();
  facts.first_is_president = false;
  CHECK(refusal_of(authorise({4}, facts, {1}, {2})) == Refusal{.why = Why::president_and_treasurer_needed});
  facts = a_draft();
  facts.second_is_treasurer = false;
  CHECK(refusal_of(authorise({4}, facts, {1}, {2})) == Refusal{.why = Why::president_and_treasurer_needed});
}

TEST_CASE("two drafts under one agreement cannot both be authorised beyond its limit") {
  auto facts = a_draft();
  facts.agreement.used = soles(400, 1);
  CHECK(refusal_of(authorise({4}, facts, {1}, {2})) == Refusal{.why = Why::draft_outdated});
  facts = a_draft();
  facts.fund = soles(599, 99);
  CHECK(refusal_of(authorise({4}, facts, {1}, {2})) ==
        Refusal{.why = Why::fund_too_small, .amount = soles(599, 99)});
}

TEST_CASE("cash is drawn for an authorised distribution, no more than members are owed") {
  const auto event = agreed(draw_cash(a_bank(), soles(500)));
  CHECK(event.amount == soles(500));
  CHECK(event.distribution == DistributionId{4});
  CHECK(refusal_of(draw_cash(a_bank(), soles(500, 10))) ==
        Refusal{.why = Why::more_than_owed, .amount = soles(500)});
  auto facts = a_bank();
  facts.bank = soles(499, 90);
  CHECK(refusal_of(draw_cash(facts, soles(500))) ==
        Refusal{.why = Why::bank_too_small, .amount = soles(499, 90)});
  for (const Money bad : {Money(5), soles(10, 1), soles(10, 99)})
    CHECK(refusal_of(draw_cash(a_bank(), bad)) == Refusal{.why = Why::not_a_cash_amount});
  for (const Money bad : {soles(0), soles(-10)})
    CHECK(refusal_of(draw_cash(a_bank(), bad)) == Refusal{.why = Why::amount_not_positive});
  facts = a_bank();
  facts.distribution_authorised = false;
  CHECK(refusal_of(draw_cash(facts, soles(10))) == Refusal{.why = Why::unknown_distribution});
  facts = a_bank();
  facts.distribution = {};
  CHECK(refusal_of(draw_cash(facts, soles(10))) == Refusal{.why = Why::unknown_distribution});
}

TEST_CASE("a payout and its receipt say what was paid, what stays owed, and why") {
  const auto paid = agreed(pay_out(rosa_owed(), soles(123, 40), drawn, false, {2}));
  CHECK(paid.receipt == ReceiptNumber{41});
  CHECK(paid.member == MemberNumber{7});
  CHECK(paid.amount == soles(123, 40));
  CHECK(paid.carried == soles(0, 7));
  CHECK(paid.agreement == AgreementId{8});
  CHECK(paid.signature == "1,2 3,4");
  CHECK(paid.treasurer == MemberNumber{2});
  CHECK(agreed(pay_out(rosa_owed(), soles(20), drawn, false, {2})).carried == soles(103, 47));
}

TEST_CASE("a payout is cash that is owed and lies in the drawer") {
  auto facts = rosa_owed();
  facts.owed = soles(0);
  CHECK(refused(facts, soles(1)) == Refusal{.why = Why::nothing_owed});
  CHECK(refused(rosa_owed(), soles(0)) == Refusal{.why = Why::amount_not_positive});
  CHECK(refused(rosa_owed(), soles(-5)) == Refusal{.why = Why::amount_not_positive});
  CHECK(refused(rosa_owed(), soles(123, 50)) ==
        Refusal{.why = Why::more_than_owed, .amount = soles(123, 47)});
  CHECK(refused(rosa_owed(), soles(123, 47)) == Refusal{.why = Why::not_a_cash_amount});
  facts = rosa_owed();
  facts.cash = soles(123, 30);
  CHECK(refused(facts, soles(123, 40)) == Refusal{.why = Why::cash_too_small, .amount = soles(123, 30)});
  facts.cash = soles(123, 40);
  CHECK(pay_out(facts, soles(123, 40), drawn, false, {2}).has_value());
}

TEST_CASE("a payout is signed, on the screen or on paper") {
  CHECK(refusal_of(pay_out(rosa_owed(), soles(20), {}, false, {2})) ==
        Refusal{.why = Why::signature_missing});
  CHECK(refusal_of(pay_out(rosa_owed(), soles(20), {{{{5, 5}}}}, false, {2})) ==
        Refusal{.why = Why::signature_missing});
  CHECK(agreed(pay_out(rosa_owed(), soles(20), {}, true, {2})).signature.empty());
}

TEST_CASE("a stray touch is not kept as the signature of someone who signed on paper") {
  CHECK(agreed(pay_out(rosa_owed(), soles(20), {{{{5, 5}}}}, true, {2})).signature.empty());
}

TEST_CASE("however often somebody is paid, they never get more than they were owed") {
  CHECK(rc::check("payouts stop at what is owed", [] {
    auto facts = rosa_owed();
    const Money owed = *an_amount(100'000);
    facts.owed = owed;
    Money received;
    for (const auto minor :
         *rc::gen::container<std::vector<std::int64_t>>(30, rc::gen::inRange<std::int64_t>(-10, 40'000))) {
      const Money amount = *rc::gen::arbitrary<bool>() ? Money(minor) : payable_in_cash(Money(minor));
      const auto paid = pay_out(facts, amount, drawn, false, {2});
      if (!paid) continue;
      RC_ASSERT(paid->amount == amount);
      RC_ASSERT(!paid->carried.is_negative());
      received += paid->amount;
      facts.owed = paid->carried;
      facts.cash -= paid->amount;
      RC_ASSERT(!facts.cash.is_negative());
      RC_ASSERT(received + facts.owed == owed);
    }
  }));
}

}  // namespace minga::testing
