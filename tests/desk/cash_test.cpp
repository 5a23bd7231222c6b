// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/cash.h"

#include <doctest/doctest.h>

#include "kiosk/desk/paying.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

constexpr auto treasurer = Village::treasurer, fiscal = Village::fiscal;

Pieces twenties(std::int64_t count) {
  Pieces pieces;
  pieces.of[3] = count;
  return pieces;
}

auto counting(Village& village, CountKind kind, const Pieces& pieces, MemberNumber who = treasurer) {
  return [&village, kind, pieces, who] {
    return desk::count_cash(village.desk(), village.session(who), village.id(), kind, pieces);
  };
}

}  // namespace

TEST_CASE("counts are blind, recorded with their difference, and the books follow what was found") {
  Village village;
  village.shared_out();  // S/ 1,000 in the drawer
  CHECK_FALSE(desk::drawer(village.desk()).session);
  const auto opened = agreed(counting(village, CountKind::opening, twenties(49))());
  CHECK(opened.expected == soles(1000));
  CHECK(opened.counted == soles(980));
  CHECK(storage::holdings_of(village.db(), accounts::cash) == soles(980));
  CHECK(storage::holdings_of(village.db(), accounts::difference) == soles(-20));
  CHECK(village.refused(counting(village, CountKind::opening, twenties(49))) ==
        Refusal{.why = Why::cash_session_open, .number = 1});
  const auto paid = village.pay({6}, soles(60));
  CHECK(paid.session == CashSessionId{1});
  const auto view = desk::drawer(village.desk());
  CHECK(view.session->id == CashSessionId{1});
  CHECK(view.opened_with == soles(980));
  CHECK(view.payments == 1);

  // The fiscal counts in between and finds all there; the treasurer closes with one coin too many.
  CHECK(agreed(counting(village, CountKind::check, twenties(46), fiscal)()).session == CashSessionId{1});
  auto found = twenties(46);
  found.of[10] = 1;
  const auto closed = agreed(counting(village, CountKind::closing, found)());
  CHECK(closed.counted - closed.expected == soles(0, 10));
  CHECK(storage::holdings_of(village.db(), accounts::cash) == soles(920, 10));
  CHECK(village.refused(counting(village, CountKind::closing, found)).why == Why::cash_session_missing);
  CHECK(agreed(counting(village, CountKind::check, found, fiscal)()).session == CashSessionId{});

  const auto counts = desk::cash_counts(village.desk(), 0, 10);
  REQUIRE(counts.size() == 4);
  CHECK(counts[3].count.difference() == soles(-20));
  CHECK(counts[0].count.difference().is_zero());
  const auto sheet = agreed(desk::cash_count_sheet(village.desk(), {2}));
  CHECK(sheet.counted_by == storage::name_of(village.db(), fiscal));
  CHECK(sheet.difference().is_zero());
  CHECK(sheet.pieces == twenties(46));
  CHECK(village.verify().findings.empty());
}

TEST_CASE("the drawer is opened and closed by the treasurer, checked by others too") {
  Village village;
  CHECK(village.refused(counting(village, CountKind::opening, {}, fiscal)).why == Why::not_allowed);
  CHECK(village.refused(counting(village, CountKind::check, {}, Village::secretary)).why == Why::not_allowed);
  CHECK(village.refused(counting(village, CountKind::check, {}, Village::farmer)).why == Why::not_allowed);
  agreed(counting(village, CountKind::check, {}, Village::president)());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("where cash needs a session, none moves while the drawer is closed") {
  Village village;
  village.shared_out();
  village.pay({6}, soles(10));
  desk::Desk strict(
      village.db(), [&] { return village.now; }, [] { return Village::scratch(); },
      {.wrong_pin_pause = {}, .quick_pins = true, .cash_needs_session = true});
  const auto session = village.session(treasurer), president = village.session(Village::president);
  const auto pay = [&](PayMethod method) {
    return desk::pay(strict, session, village.id(),
                     {{7}, {soles(10), method, "OP-5", Village::signature(), false, {}}, {}});
  };
  const auto undo = [&] {
    return desk::void_receipt(strict, president, session, village.id(), {1}, "Prueba");
  };
  CHECK(village.refused([&] { return pay(PayMethod::cash); }).why == Why::cash_session_missing);
  CHECK(village.refused(undo).why == Why::cash_session_missing);
  CHECK(village.refused([&] { return desk::draw_cash(strict, session, village.id(), {1}, soles(10)); }).why ==
        Why::cash_session_missing);
  CHECK(agreed(desk::paying_facts(strict, {7})).drawer_closed);
  agreed(pay(PayMethod::bank));
  agreed(desk::count_cash(strict, session, village.id(), CountKind::opening, twenties(49)));
  agreed(pay(PayMethod::cash));
  agreed(undo());
  CHECK(village.verify().findings.empty());
}

TEST_CASE("envelopes: what to bring, and how to hand over while it is known what lies there") {
  Village village;
  village.sold();
  const auto distribution = village.drafted(village.agreement_to_share(village.opened()), soles(1000));
  agreed(desk::authorise(village.desk(), village.session(Village::president), village.session(treasurer),
                         village.id(), distribution));
  const auto plan = desk::envelope_plan(village.desk());
  CHECK(plan.envelopes.size() == Village::people);
  CHECK(plan.total == soles(999));  // 15 times 66.60
  CHECK(plan.pieces.total() == plan.total);
  CHECK_FALSE(plan.drawer_told);
  CHECK_FALSE(desk::hand_over(village.desk(), soles(66, 60)).drawer_known);

  agreed(counting(village, CountKind::opening, {})());
  const auto bring = desk::envelope_plan(village.desk());
  CHECK(bring.drawer_told);
  agreed(desk::draw_cash(village.desk(), village.session(treasurer), village.id(),
                         {bring.total, {}, bring.to_bring}));
  CHECK(desk::envelope_plan(village.desk()).to_bring.none());
  for (const auto& envelope : bring.envelopes) {
    const auto pieces = desk::hand_over(village.desk(), envelope.amount);
    REQUIRE(pieces.pieces);
    agreed(
        desk::pay(village.desk(), village.session(treasurer), village.id(),
                  {envelope.member, {envelope.amount, PayMethod::cash, {}, {}, true, *pieces.pieces}, {}}));
  }
  CHECK(storage::drawer(village.db())->none());
  const auto closed = agreed(counting(village, CountKind::closing, {})());
  CHECK(closed.expected.is_zero());
  CHECK(storage::owed_in_all(village.db()) == soles(1));  // six or seven céntimos each, carried
  CHECK(village.verify().findings.empty());
}

TEST_CASE("what lies in the drawer is not known after a payment that did not tell its pieces") {
  Village village;
  village.shared_out();
  agreed(counting(village, CountKind::opening, twenties(50))());
  CHECK_FALSE(desk::hand_over(village.desk(), soles(10)).pieces);  // only twenties: change is needed
  CHECK(desk::hand_over(village.desk(), soles(60)).pieces == twenties(3));
  village.pay({6}, soles(60));
  CHECK_FALSE(desk::hand_over(village.desk(), soles(10)).drawer_known);
  CHECK(village.verify().findings.empty());
}

TEST_CASE("what nobody collected goes back to the bank, once by each slip, and the drawer stays known") {
  Village village;
  village.shared_out();  // S/ 1,000 in the drawer
  agreed(counting(village, CountKind::opening, twenties(50))());
  const auto bank = storage::holdings_of(village.db(), accounts::bank);
  const auto owed = storage::owed_in_all(village.db());
  const auto depositing = [&](const Pieces& pieces, const std::string& slip, MemberNumber who = treasurer) {
    return [&village, pieces, slip, who] {
      return desk::deposit_cash(village.desk(), village.session(who), village.id(), {pieces, slip});
    };
  };
  CHECK(village.refused(depositing(twenties(1), "V-1", fiscal)).why == Why::not_allowed);
  CHECK(village.refused(depositing(twenties(51), "V-1")).why == Why::cash_too_small);
  CHECK(village.refused(depositing({}, "V-1")).why == Why::amount_not_positive);
  CHECK(village.refused(depositing(twenties(1), "OP-1")).why == Why::bank_reference_used);  // the sale's
  const auto kept = agreed(depositing(twenties(40), " V-1 ")());
  CHECK(kept.amount == soles(800));
  CHECK(kept.session == CashSessionId{1});
  CHECK(storage::holdings_of(village.db(), accounts::bank) == bank + soles(800));
  CHECK(storage::holdings_of(village.db(), accounts::cash) == soles(200));
  CHECK(storage::owed_in_all(village.db()) == owed);  // it is theirs as before
  CHECK(storage::drawer(village.db()) == twenties(10));
  CHECK(village.refused(depositing(twenties(1), "V-1")).why == Why::bank_reference_used);
  // Nor can a payment use the slip's number.
  CHECK(village
            .refused([&] {
              return desk::pay(village.desk(), village.session(treasurer), village.id(),
                               {{6}, {soles(20), PayMethod::bank, "V-1", {}, false, {}}, {}});
            })
            .why == Why::bank_reference_used);
  const auto sheet = agreed(desk::deposit_sheet(village.desk(), kept.id));
  CHECK(sheet.pieces == twenties(40));
  CHECK(sheet.bank_reference == "V-1");
  CHECK(sheet.chain_code.size() == 9);
  CHECK(refusal_of(desk::deposit_sheet(village.desk(), {9})).why == Why::unknown_cash_deposit);
  CHECK(desk::cash_deposits(village.desk(), 0, 10).size() == 1);
  CHECK(village.verify().findings.empty());
}

}  // namespace minga::testing
