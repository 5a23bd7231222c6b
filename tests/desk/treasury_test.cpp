// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/treasury.h"

#include <doctest/doctest.h>

#include <functional>

#include "kiosk/desk/papers.h"
#include "storage/chain.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

constexpr auto president = Village::president, treasurer = Village::treasurer;

auto selling(Village& village, const SaleDraft& draft) {
  return [&village, draft] {
    return desk::record_sale(village.desk(), village.session(treasurer), village.id(), draft);
  };
}
auto drafting(Village& village, AgreementId agreement, Money pool) {
  return [&village, agreement, pool] {
    return desk::draft_distribution(village.desk(), village.session(treasurer), village.id(), agreement,
                                    pool);
  };
}
auto authorising(Village& village, DistributionId id, MemberNumber one, MemberNumber other) {
  return [&village, id, one, other] {
    return desk::authorise(village.desk(), village.session(one), village.session(other), village.id(), id);
  };
}
auto drawing(Village& village, DistributionId id, Money amount) {
  return [&village, id, amount] {
    return desk::draw_cash(village.desk(), village.session(treasurer), village.id(), id, amount);
  };
}
auto paying(Village& village, MemberNumber who, Money amount,
            const Signature& signature = Village::signature(), const desk::CommandId& command = {}) {
  return [&village, who, amount, signature, command] {
    return desk::pay(village.desk(), village.session(treasurer), command.empty() ? village.id() : command,
                     who, amount, signature, false);
  };
}

}  // namespace

TEST_CASE("a sale is split nine to one and stands in the books") {
  Village village;
  village.sold();
  const auto view = desk::treasury(village.desk());
  CHECK(view.bank == soles(15'000, 5));
  CHECK(view.forest_fund == soles(13'500, 4));
  CHECK(view.farmers_fund == soles(1500, 1));
  CHECK(view.totals.tonnes == 300);
  CHECK(view.issuances[0].left() == 200);
}

TEST_CASE("a sale that cannot be is not recorded") {
  Village village;
  village.sold();
  const auto why = [&](const std::function<void(SaleDraft&)>& change) {
    auto draft = village.sale("OP-2");
    draft.tonnes = 100;
    change(draft);
    return village.refused(selling(village, draft));
  };
  CHECK(why([](auto& d) { d.tonnes = 201; }) == Refusal{.why = Why::tonnes_beyond_stock, .number = 200});
  CHECK(why([](auto& d) { d.tonnes = 0; }).why == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.issuance = {9}; }).why == Why::tonnes_beyond_stock);
  CHECK(why([](auto& d) { d.bank_reference = "OP-1"; }) == Refusal{.why = Why::reference_taken, .number = 1});
  CHECK(why([](auto& d) { d.bank_reference = "  OP-1 "; }).why == Why::reference_taken);
  CHECK(why([](auto& d) { d.bank_reference = "OP\xff"; }).why == Why::name_unreadable);
  CHECK(why([](auto& d) { d.buyer = std::string(200, 'a'); }).why == Why::name_too_long);
  CHECK(why([](auto& d) { d.credited = {}; }).why == Why::amount_not_positive);
  CHECK(why([](auto& d) { d.credited_on = d.credited_on->plus_days(1); }).why == Why::date_in_future);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("from the agreement to the receipts: each céntimo is followed") {
  Village village;
  const auto distribution = village.shared_out();
  const auto view = agreed(desk::distribution_view(village.desk(), distribution));
  CHECK(view.lines.size() == Village::people);
  CHECK(view.largest == soles(66, 67));
  CHECK(view.smallest == soles(66, 66));
  CHECK(view.cash_needed.is_zero());
  CHECK_FALSE(view.president.empty());
  const auto payout = agreed(desk::payout_view(village.desk(), "40000006"));
  CHECK(payout.owed == soles(66, 67));
  CHECK(payout.payable == soles(66, 60));
  CHECK(payout.carried == soles(0, 7));

  const auto made = village.pay({6}, payout.payable);
  CHECK(made.receipt == ReceiptNumber{1});
  CHECK(made.carried == soles(0, 7));
  CHECK(village.pay({7}, soles(10)).receipt == ReceiptNumber{2});  // in part
  const auto account = agreed(desk::account(village.desk(), village.session({6})));
  CHECK(account.owed == soles(0, 7));
  CHECK(account.received == soles(66, 60));
  REQUIRE(account.lines.size() == 2);
  CHECK(account.lines[0].receipt == ReceiptNumber{1});
  CHECK(account.lines[1].agreement == AgreementId{1});
  const auto books = desk::treasury(village.desk());
  CHECK(books.cash == soles(1000) - soles(76, 60));
  CHECK(books.owed == books.cash);
  CHECK(books.farmers_fund == soles(500, 1));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("nothing is distributed beyond the fund or the agreement, or without one") {
  Village village;
  village.sold();
  const auto assembly = village.opened();
  const auto agreement = village.agreement_to_share(assembly, soles(1500));
  CHECK(village.refused(drafting(village, {9}, soles(100))).why == Why::unknown_agreement);
  CHECK(village.refused(drafting(village, agreement, soles(1500, 1))) ==
        Refusal{.why = Why::agreement_used, .amount = soles(1500)});
  CHECK(village.refused(drafting(village, agreement, {})).why == Why::amount_not_positive);
  CHECK(village.refused(drafting(village, agreement, Money(14))).why == Why::pool_too_small);
  // A second agreement over the same money, whose fund is meanwhile spent.
  const auto second = village.agreement_to_share(assembly, soles(1000));
  const auto one = village.drafted(agreement, soles(1500));
  const auto other = village.drafted(second, soles(1000));
  agreed(authorising(village, one, president, treasurer)());
  CHECK(village.refused(authorising(village, other, president, treasurer)) ==
        Refusal{.why = Why::fund_too_small, .amount = soles(0, 1)});
  CHECK(village.refused(drafting(village, second, soles(1000))) ==
        Refusal{.why = Why::fund_too_small, .amount = soles(0, 1)});
  CHECK(village.refused(drafting(village, agreement, soles(1))).why == Why::agreement_used);

  VoteDraft general = village.motion(assembly);
  general.purpose = Purpose::general;
  const auto vote = village.open(general);
  for (std::int64_t number = 1; number <= 10; ++number) village.cast(vote, number, Ballot::of({0}));
  CHECK(village.refused(drafting(village, village.close(vote).agreement, soles(1))).why ==
        Why::agreement_not_for_this);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("president and treasurer authorise together, each with their own hand") {
  Village village;
  village.sold();
  const auto id = village.drafted(village.agreement_to_share(village.opened()), soles(1000));
  const auto second = village.drafted({1}, soles(1000));
  CHECK(village.refused(authorising(village, id, treasurer, treasurer)).why == Why::same_person_twice);
  CHECK(village.refused(authorising(village, id, president, president)).why == Why::same_person_twice);
  CHECK(village.refused(authorising(village, id, treasurer, Village::secretary)).why ==
        Why::president_and_treasurer_needed);
  CHECK(village.refused(authorising(village, id, Village::secretary, treasurer)).why ==
        Why::president_and_treasurer_needed);
  CHECK(village.refused(authorising(village, id, Village::vice, treasurer)).why ==
        Why::president_and_treasurer_needed);
  CHECK(village.refused(authorising(village, id, president, Village::farmer)).why ==
        Why::president_and_treasurer_needed);
  CHECK(village.refused(authorising(village, {9}, president, treasurer)).why == Why::unknown_distribution);
  CHECK(village.refused(drawing(village, id, soles(100))).why == Why::unknown_distribution);
  CHECK(village.refused(paying(village, {6}, soles(10))).why == Why::nothing_owed);
  agreed(authorising(village, id, president, treasurer)());
  CHECK(village.refused(authorising(village, id, president, treasurer)).why == Why::already_authorised);
  CHECK(village.refused(authorising(village, second, president, treasurer)).why == Why::draft_outdated);
}

TEST_CASE("the drawer holds no more than is owed") {
  Village village;
  village.sold();
  const auto id = village.drafted(village.agreement_to_share(village.opened()), soles(1000));
  agreed(authorising(village, id, president, treasurer)());
  CHECK(village.refused(drawing(village, id, soles(1000, 10))).why == Why::more_than_owed);
  CHECK(village.refused(drawing(village, id, soles(20'000))) ==
        Refusal{.why = Why::bank_too_small, .amount = soles(15'000, 5)});
  CHECK(village.refused(drawing(village, id, Money(105))).why == Why::not_a_cash_amount);
  CHECK(village.refused(drawing(village, id, {})).why == Why::amount_not_positive);
  agreed(drawing(village, id, soles(50))());
  CHECK(village.refused(paying(village, {6}, soles(66, 60))) ==
        Refusal{.why = Why::cash_too_small, .amount = soles(50)});
  CHECK(village.refused(drawing(village, id, soles(950, 10))).why == Why::more_than_owed);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("nobody is paid more than is owed, twice, or without a signature") {
  Village village;
  village.shared_out();
  CHECK(village.refused(paying(village, {6}, soles(66, 70))) ==
        Refusal{.why = Why::more_than_owed, .amount = soles(66, 67)});
  CHECK(village.refused(paying(village, {6}, soles(66, 67))).why == Why::not_a_cash_amount);
  CHECK(village.refused(paying(village, {6}, {})).why == Why::amount_not_positive);
  CHECK(village.refused(paying(village, {6}, soles(-10))).why == Why::amount_not_positive);
  CHECK(village.refused(paying(village, {6}, soles(10), {})).why == Why::signature_missing);
  CHECK(village.refused(paying(village, {99}, soles(10))).why == Why::unknown_member);

  agreed(paying(village, {6}, soles(66, 60), Village::signature(), "one payment")());
  const auto head = village.head();
  const auto again = agreed(paying(village, {6}, soles(66, 60), Village::signature(), "one payment")());
  CHECK(again.receipt == ReceiptNumber{1});
  CHECK(village.head() == head);
  CHECK(storage::count_receipts(village.db()) == 1);
  CHECK(village.refused(paying(village, {6}, soles(66, 60))).why == Why::more_than_owed);
  CHECK(village.refused(paying(village, {6}, Money(10))).why ==
        Why::more_than_owed);  // seven céntimos are left
  CHECK(agreed(desk::pay(village.desk(), village.session(treasurer), village.id(), {7}, soles(60), {}, true))
            .signature.empty());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("a receipt is printed once as the original, then as copies") {
  Village village;
  village.shared_out();
  village.pay({6}, soles(66, 60));
  const auto print = [&](const desk::CommandId& command) {
    return desk::print_receipt(village.desk(), village.session(treasurer), command, {1});
  };
  const auto original = agreed(print("first"));
  CHECK(original.copy == 0);
  CHECK(original.amount == soles(66, 60));
  CHECK(original.carried == soles(0, 7));
  CHECK(original.signature == Village::signature());
  CHECK(original.member_dni == "40000006");
  const auto row = storage::find_receipt(village.db(), {1});
  CHECK(original.chain_code == storage::short_code(row->chain_hash));
  CHECK(agreed(print("first")).copy == 0);  // the retry after a cut is the same paper
  CHECK(agreed(print("second")).copy == 1);
  CHECK(agreed(print("third")).copy == 2);
  CHECK(storage::find_receipt(village.db(), {1})->prints == 3);
  const auto unknown = [&] {
    return desk::print_receipt(village.desk(), village.session(treasurer), village.id(), {2});
  };
  CHECK(village.refused(unknown).why == Why::unknown_receipt);
  CHECK(desk::receipts(village.desk(), 0, 10).size() == 1);
  CHECK(agreed(desk::distribution_sheet(village.desk(), {1})).lines.size() == Village::people);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
