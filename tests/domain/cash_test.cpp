// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/cash.h"

#include <map>

#include "domain/treasury/cash_decisions.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

Pieces pieces(std::map<std::int64_t, std::int64_t> counts) {
  Pieces out;
  for (std::size_t i = 0; i < denominations.size(); ++i) out.of[i] = counts[denominations[i]];
  return out;
}

// Slow and obvious: every number of pieces of each denomination, the largest first.
std::optional<std::int64_t> fewest_by_trying(const Pieces& drawer, std::int64_t minor, std::size_t from = 0) {
  if (minor == 0) return 0;
  if (from == denominations.size()) return std::nullopt;
  std::optional<std::int64_t> best;
  for (std::int64_t n = 0; n <= drawer.of[from] && n * denominations[from] <= minor; ++n)
    if (const auto rest = fewest_by_trying(drawer, minor - n * denominations[from], from + 1))
      best = std::min(best.value_or(*rest + n), *rest + n);
  return best;
}

const CountFacts closed{{3}, {}, {2}, soles(100)};
const CountFacts open{{3}, {1}, {2}, soles(100)};
const FillFacts bank{soles(500), soles(20), soles(100), soles(60)};

}  // namespace

TEST_CASE("an amount is made with the fewest notes and coins") {
  CHECK(fewest_pieces(soles(388, 80)) == pieces({{20'000, 1},
                                                 {10'000, 1},
                                                 {5'000, 1},
                                                 {2'000, 1},
                                                 {1'000, 1},
                                                 {500, 1},
                                                 {200, 1},
                                                 {100, 1},
                                                 {50, 1},
                                                 {20, 1},
                                                 {10, 1}}));
  CHECK(fewest_pieces(soles(66, 67)).total() == soles(66, 60));
  CHECK(fewest_pieces(Money(9)).none());
  CHECK(fewest_pieces(soles(-5)).none());
}

TEST_CASE("the greedy pieces are the fewest there are") {
  Pieces plenty;
  plenty.of.fill(1000);
  for (std::int64_t minor = 0; minor <= 30'000; minor += 10) {
    const auto made = make_from(plenty, Money(minor));
    REQUIRE(made);
    CHECK(made->count() == fewest_pieces(Money(minor)).count());
  }
}

TEST_CASE("what is brought fills every envelope exactly") {
  CHECK(rc::check("envelope after envelope out of what was brought", [] {
    const auto amounts =
        *rc::gen::container<std::vector<Money>>(*rc::gen::inRange<std::size_t>(0, 30), an_amount(50'000));
    Pieces drawer = pieces_for(amounts);
    Money sum;
    for (const auto amount : amounts) sum += payable_in_cash(amount);
    RC_ASSERT(drawer.total() == sum);
    for (const auto amount : amounts) {
      const auto envelope = fewest_pieces(amount);
      RC_ASSERT(drawer.holds(envelope));
      drawer = drawer - envelope;
    }
    RC_ASSERT(drawer.none());
  }));
}

TEST_CASE("an amount is made out of the drawer where taking the largest first fails") {
  CHECK(make_from(pieces({{5'000, 1}, {2'000, 3}}), soles(60)) == pieces({{2'000, 3}}));
  CHECK(make_from(pieces({{500, 1}, {200, 4}}), soles(8)) == pieces({{200, 4}}));
  CHECK_FALSE(make_from(pieces({{5'000, 1}, {2'000, 2}}), soles(60)));
  CHECK(make_from({}, soles(0))->none());
  CHECK_FALSE(make_from({}, soles(1)));
  CHECK_FALSE(make_from(pieces({{10, 100}}), Money(15)));
  CHECK_FALSE(make_from(pieces({{10, 100}}), soles(-1)));
  CHECK(make_from(pieces({{20'000, 500}}), soles(100'000)) == pieces({{20'000, 500}}));
  CHECK_FALSE(make_from(pieces({{20'000, 501}}), soles(100'200)));
}

TEST_CASE("out of any small drawer: made when it can be, with the fewest pieces") {
  CHECK(rc::check("as by trying everything", [] {
    Pieces drawer;
    for (std::size_t i = 5; i < denominations.size(); ++i)
      drawer.of[i] = *rc::gen::inRange<std::int64_t>(0, 4);
    const Money amount(*rc::gen::inRange<std::int64_t>(0, 200) * 10);
    const auto made = make_from(drawer, amount);
    const auto expected = fewest_by_trying(drawer, amount.minor());
    RC_ASSERT(made.has_value() == expected.has_value());
    if (!made) return;
    RC_ASSERT(made->total() == amount);
    RC_ASSERT(drawer.holds(*made));
    RC_ASSERT(made->count() == *expected);
  }));
}

TEST_CASE("a drawer is opened once, closed once, checked at any time; a difference is recorded") {
  const auto counted = pieces({{5'000, 2}, {10, 3}});
  const auto opened = agreed(count_cash(closed, CountKind::opening, counted, {4}));
  CHECK(opened.session == CashSessionId{2});
  CHECK(opened.counted == soles(100, 30));
  CHECK(opened.expected == soles(100));
  CHECK(opened.by == MemberNumber{4});
  CHECK(agreed(count_cash(open, CountKind::closing, {}, {4})).session == CashSessionId{1});
  CHECK(agreed(count_cash(open, CountKind::check, {}, {5})).session == CashSessionId{1});
  CHECK(agreed(count_cash(closed, CountKind::check, {}, {5})).session == CashSessionId{});
  CHECK(refusal_of(count_cash(open, CountKind::opening, counted, {4})) ==
        Refusal{.why = Why::cash_session_open, .number = 1});
  CHECK(refusal_of(count_cash(closed, CountKind::closing, counted, {4})).why == Why::cash_session_missing);
  for (const std::int64_t absurd : {std::int64_t{-1}, std::int64_t{1'000'001}})
    CHECK(refusal_of(count_cash(closed, CountKind::opening, pieces({{10, absurd}}), {4})).why ==
          Why::number_out_of_range);
}

TEST_CASE("cash is drawn for what is owed or left, in pieces that add up") {
  CHECK(agreed(draw_for_members(bank, soles(80), pieces({{2'000, 4}}))).pieces == pieces({{2'000, 4}}));
  CHECK(agreed(draw_for_members(bank, soles(80), {})).pieces.none());
  CHECK(refusal_of(draw_for_members(bank, soles(80, 10), {})) ==
        Refusal{.why = Why::more_than_owed, .amount = soles(80)});
  CHECK(refusal_of(draw_for_members(bank, soles(70), pieces({{2'000, 4}}))) ==
        Refusal{.why = Why::pieces_wrong, .amount = soles(80)});
  CHECK(refusal_of(draw_for_members(bank, soles(501), {})) ==
        Refusal{.why = Why::bank_too_small, .amount = soles(500)});
  CHECK(refusal_of(draw_for_members(bank, Money(1), {})).why == Why::not_a_cash_amount);
  CHECK(refusal_of(draw_for_members(bank, {}, {})).why == Why::amount_not_positive);
  auto shut = bank;
  shut.drawer_closed = true;
  CHECK(refusal_of(draw_for_members(shut, soles(1), {})).why == Why::cash_session_missing);
  CHECK(agreed(draw_for_project(bank, {7}, soles(60), {})).project == ProjectId{7});
  CHECK(refusal_of(draw_for_project(bank, {7}, soles(60, 10), {})) ==
        Refusal{.why = Why::beyond_approval, .amount = soles(60)});
  auto full = bank;
  full.cash = soles(150);
  CHECK(refusal_of(draw_for_project(full, {7}, soles(60), {})) ==
        Refusal{.why = Why::beyond_approval, .amount = soles(10)});
  CHECK(refusal_of(draw_for_members(full, soles(10), {})) ==
        Refusal{.why = Why::more_than_owed, .amount = soles(0)});
}

TEST_CASE("cash goes back to the bank: what the books say is there, in pieces that add up, by a new slip") {
  const DepositFacts facts{{2}, soles(90), false, {1}, false};
  const auto kept = agreed(deposit_cash(facts, soles(80), pieces({{2'000, 4}}), " V-  77 ", {4}));
  CHECK(kept.id == CashDepositId{2});
  CHECK(kept.amount == soles(80));
  CHECK(kept.bank_reference == "V- 77");
  CHECK(kept.session == CashSessionId{1});
  CHECK(kept.treasurer == MemberNumber{4});
  const auto refused = [&](Money amount, const Pieces& told, std::string_view slip) {
    return refusal_of(deposit_cash(facts, amount, told, slip, {4}));
  };
  CHECK(agreed(deposit_cash(facts, soles(90), {}, "V-1", {4})).amount == soles(90));  // all of it
  CHECK(refused(soles(90, 10), {}, "V-1") == Refusal{.why = Why::cash_too_small, .amount = soles(90)});
  CHECK(refused({}, {}, "V-1").why == Why::amount_not_positive);
  CHECK(refused(Money(-10), {}, "V-1").why == Why::amount_not_positive);
  CHECK(refused(Money(15), {}, "V-1").why == Why::not_a_cash_amount);
  CHECK(refused(soles(70), pieces({{2'000, 4}}), "V-1").why == Why::pieces_wrong);
  CHECK(refused(soles(10), {}, " ").why == Why::name_missing);
  CHECK(refused(soles(10), {}, std::string(41, 'x')).why == Why::name_too_long);
  auto other = facts;
  other.reference_used = true;
  CHECK(refusal_of(deposit_cash(other, soles(10), {}, "V-1", {4})).why == Why::bank_reference_used);
  other = facts;
  other.drawer_closed = true;
  CHECK(refusal_of(deposit_cash(other, soles(10), {}, "V-1", {4})).why == Why::cash_session_missing);
}

}  // namespace minga::testing
