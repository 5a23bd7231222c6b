// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/split.h"

#include <numeric>

#include "domain/base/ensure.h"
#include "domain/base/wide.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

std::vector<std::int64_t> amounts(Money pool, const std::vector<std::int64_t>& weights) {
  std::vector<Weight> list;
  for (std::size_t i = 0; i < weights.size(); ++i)
    list.push_back({{static_cast<std::int64_t>(i) + 1}, weights[i]});
  std::vector<std::int64_t> out;
  for (const auto& share : divide(pool, list)) out.push_back(share.amount.minor());
  return out;
}

Money total(const std::vector<Share>& shares) {
  Money sum;
  for (const auto& share : shares) sum += share.amount;
  return sum;
}

using Amounts = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a sale is split nine parts to the forest and one to the farmers") {
  const auto even = split_sale(soles(1000), 1000);
  CHECK(even.forest == soles(900));
  CHECK(even.farmers == soles(100));
  const auto uneven = split_sale(soles(1234, 56), 1000);
  CHECK(uneven.farmers == soles(123, 46));
  CHECK(uneven.forest == soles(1111, 10));
}

TEST_CASE("the centimo over goes to the larger remainder, a tie to the farmers") {
  CHECK(split_sale(Money(4), 1000).farmers == Money(0));
  CHECK(split_sale(Money(5), 1000).farmers == Money(1));
  CHECK(split_sale(Money(14), 1000).farmers == Money(1));
  CHECK(split_sale(Money(15), 1000).farmers == Money(2));
  CHECK(split_sale(Money(1), 5000).farmers == Money(1));
  CHECK(split_sale(Money(1), 4999).farmers == Money(0));
}

TEST_CASE("all or nothing for the farmers leaves no centimo behind") {
  CHECK(split_sale(soles(77, 7), 0).forest == soles(77, 7));
  CHECK(split_sale(soles(77, 7), 0).farmers == soles(0));
  CHECK(split_sale(soles(77, 7), 10'000).forest == soles(0));
  CHECK(split_sale(soles(77, 7), 10'000).farmers == soles(77, 7));
  CHECK(split_sale(soles(0), 1000).forest == soles(0));
}

TEST_CASE("the split is the largest remainder rule, written out, and adds up to the sale") {
  CHECK(rc::check("split of a sale", [] {
    const Money credited = *an_amount();
    const auto rate = *rc::gen::resize(100, rc::gen::inRange<std::int64_t>(0, 10'001));
    const Wide farmers_exact = static_cast<Wide>(credited.minor()) * rate;
    const Wide forest_exact = static_cast<Wide>(credited.minor()) * (10'000 - rate);
    auto farmers = static_cast<std::int64_t>(farmers_exact / 10'000);
    auto forest = static_cast<std::int64_t>(forest_exact / 10'000);
    const auto farmers_remainder = farmers_exact - static_cast<Wide>(farmers) * 10'000;
    const auto forest_remainder = forest_exact - static_cast<Wide>(forest) * 10'000;
    if (farmers + forest < credited.minor()) ++(farmers_remainder >= forest_remainder ? farmers : forest);
    const auto split = split_sale(credited, rate);
    RC_ASSERT(split.farmers == Money(farmers));
    RC_ASSERT(split.forest == Money(forest));
    RC_ASSERT(split.forest + split.farmers == credited);
  }));
}

TEST_CASE("every small sale is split exactly at the usual rate") {
  int wrong = 0;
  for (std::int64_t minor = 0; minor <= 20'000; ++minor) {
    const auto split = split_sale(Money(minor), 1000);
    const auto off = 10 * split.farmers.minor() - minor;  // ten times the farmers' error
    if (split.farmers + split.forest != Money(minor) || off <= -5 || off > 5) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("the largest sale is split without overflow") {
  const Money most(Money::limit);
  CHECK(split_sale(most, 10'000).farmers == most);
  CHECK(split_sale(most, 9'999).farmers == Money(Money::limit / 10'000 * 9'999));
  CHECK(split_sale(most - Money(1), 9'999).farmers == Money(999'899'999'999'999));
}

TEST_CASE("a rate or a sale that makes no sense is a bug, not a split") {
  CHECK_THROWS_AS((void)split_sale(soles(1), -1), Bug);
  CHECK_THROWS_AS((void)split_sale(soles(1), 10'001), Bug);
  CHECK_THROWS_AS((void)split_sale(soles(-1), 1000), Bug);
}

TEST_CASE("a pool is divided in known ways") {
  CHECK(amounts(soles(10), {1, 1, 1}) == Amounts{334, 333, 333});
  CHECK(amounts(Money(2), {1, 1, 1}) == Amounts{1, 1, 0});
  CHECK(amounts(Money(10), {1, 2, 4}) == Amounts{1, 3, 6});
  CHECK(amounts(Money(100), {0, 1, 0, 2}) == Amounts{0, 33, 0, 67});
  CHECK(amounts(Money(1), {1, 2}) == Amounts{0, 1});
  CHECK(amounts(Money(0), {1, 2}) == Amounts{0, 0});
  CHECK(amounts(soles(7), {5}) == Amounts{700});
}

TEST_CASE("the shares always add up to the pool, whatever the weights") {
  CHECK(rc::check("sum of shares", [] {
    const Money pool = *an_amount();
    const auto weights =
        *rc::gen::oneOf(some_weights(12, 5), some_weights(40, 1), some_weights(8, INT64_MAX / 2));
    const auto shares = divide(pool, weights);
    RC_ASSERT(total(shares) == pool);
    RC_ASSERT(shares.size() == weights.size());
  }));
}

TEST_CASE("nobody's share depends on where they stand in the list") {
  CHECK(rc::check("order independence", [] {
    const Money pool = *an_amount();
    const auto weights = *some_weights();
    const auto moved = *shuffled(weights);
    const auto shares = divide(pool, weights);
    RC_ASSERT(divide(pool, moved) == shares);
    RC_ASSERT(std::is_sorted(shares.begin(), shares.end(),
                             [](const auto& a, const auto& b) { return a.member < b.member; }));
  }));
}

TEST_CASE("each share is the exact part, rounded down or up, and a weight of zero gets nothing") {
  CHECK(rc::check("quota", [] {
    const Money pool = *an_amount();
    const auto weights = *rc::gen::oneOf(some_weights(12, 5), some_weights(10, 1'000'000'000'000'000'000));
    Wide whole = 0;
    for (const auto& each : weights) whole += each.weight;
    for (const auto& share : divide(pool, weights)) {
      const auto weight = std::find_if(weights.begin(), weights.end(),
                                       [&](const auto& w) { return w.member == share.member; });
      RC_ASSERT(weight != weights.end());
      const Wide exact = static_cast<Wide>(pool.minor()) * weight->weight;
      const Wide given = static_cast<Wide>(share.amount.minor()) * whole;
      RC_ASSERT(given > exact - whole);
      RC_ASSERT(given < exact + whole);
      if (weight->weight == 0) RC_ASSERT(share.amount.is_zero());
    }
  }));
}

TEST_CASE("a larger weight never gets less, and among equals the lower number gets the centimo") {
  CHECK(rc::check("monotone in the weight", [] {
    const Money pool = *an_amount();
    auto weights = *some_weights();
    std::sort(weights.begin(), weights.end(),
              [](const auto& a, const auto& b) { return a.member < b.member; });
    const auto shares = divide(pool, weights);
    for (std::size_t a = 0; a < weights.size(); ++a)
      for (std::size_t b = a + 1; b < weights.size(); ++b) {
        if (weights[a].weight >= weights[b].weight) RC_ASSERT(shares[a].amount >= shares[b].amount);
        if (weights[a].weight < weights[b].weight) RC_ASSERT(shares[a].amount <= shares[b].amount);
        if (weights[a].weight == weights[b].weight)
          RC_ASSERT(shares[a].amount.minor() - shares[b].amount.minor() <= 1);
      }
  }));
}

TEST_CASE("the centimos left go to the largest remainders, one each") {
  CHECK(rc::check("largest remainders", [] {
    const Money pool = *an_amount(100'000);
    const auto weights = *some_weights(8, 9);
    std::int64_t whole = 0;
    for (const auto& each : weights) whole += each.weight;
    // Hand out centimo by centimo to whoever is owed most of one, the lower number first.
    std::vector<Share> expected;
    std::vector<std::pair<std::int64_t, std::int64_t>>
        owed;  // what is left of the exact part, less one each time
    std::int64_t left = pool.minor();
    for (const auto& each : weights) {
      const auto exact = pool.minor() * each.weight;
      expected.push_back({each.member, Money(exact / whole)});
      left -= exact / whole;
      owed.emplace_back(-(exact % whole), each.member.value);
    }
    std::sort(owed.begin(), owed.end());
    for (std::int64_t i = 0; i < left; ++i)
      for (auto& share : expected)
        if (share.member.value == owed[static_cast<std::size_t>(i)].second) share.amount += Money(1);
    std::sort(expected.begin(), expected.end(),
              [](const auto& a, const auto& b) { return a.member < b.member; });
    RC_ASSERT(divide(pool, weights) == expected);
  }));
}

TEST_CASE("the largest pool and the largest weights are divided without overflow") {
  const Money pool(Money::limit);
  CHECK(amounts(pool, {INT64_MAX, INT64_MAX}) == Amounts{Money::limit / 2, Money::limit / 2});
  CHECK(amounts(pool, {INT64_MAX, 0}) == Amounts{Money::limit, 0});
  CHECK(amounts(pool, {INT64_MAX, 1}) == Amounts{Money::limit, 0});
  CHECK(amounts(pool, {INT64_MAX, INT64_MAX, INT64_MAX}) ==
        Amounts{333'333'333'333'334, 333'333'333'333'333, 333'333'333'333'333});
}

TEST_CASE("shares are in the pool's currency") {
  const auto shares = divide(Money(5, Currency::eur), std::vector<Weight>{{{1}, 1}, {{2}, 1}});
  CHECK(shares[0].amount == Money(3, Currency::eur));
  CHECK(shares[1].amount == Money(2, Currency::eur));
}

TEST_CASE("a division that makes no sense is a bug, not a payment") {
  CHECK_THROWS_AS((void)divide(soles(1), {}), Bug);
  CHECK_THROWS_AS((void)divide(soles(1), std::vector<Weight>{{{1}, 0}}), Bug);
  CHECK_THROWS_AS((void)divide(soles(1), std::vector<Weight>{{{1}, 2}, {{2}, -1}}), Bug);
  CHECK_THROWS_AS((void)divide(soles(1), std::vector<Weight>{{{1}, 1}, {{1}, 1}}), Bug);
  CHECK_THROWS_AS((void)divide(soles(-1), std::vector<Weight>{{{1}, 1}}), Bug);
}

}  // namespace minga::testing
