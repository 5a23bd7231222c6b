// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/share_out.h"

#include <map>

#include "domain/treasury/distribution_decisions.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const std::vector<Sharer> three{
    {{3}, {{1}, {}}, 20'000, 500, 0}, {{1}, {{2}, {}}, 0, 0, 6}, {{2}, {{1}, {}}, 10'000, 0, 3}};

std::vector<Share> shares(const ShareRule& rule, Money pool, const std::vector<Sharer>& among = three) {
  return agreed(share_out(rule, pool, among)).shares;
}

ShareRule only(std::int64_t equal, std::int64_t hectares, std::int64_t trees, std::int64_t days) {
  return {equal, hectares, trees, days, {}};
}

// One group, the other, or both.
rc::Gen<Groups> some_groups() {
  return rc::gen::element(Groups{{1}, {}}, Groups{{2}, {}}, Groups{{1}, {{2}}});
}

rc::Gen<std::vector<Sharer>> some_sharers() {
  return rc::gen::exec([] {
    std::vector<Sharer> out;
    const auto people = *rc::gen::inRange<std::int64_t>(1, 15);
    for (std::int64_t number = 1; number <= people; ++number)
      out.push_back({{number * 3},
                     *some_groups(),
                     *rc::gen::inRange<std::int64_t>(0, 50'000),
                     *rc::gen::inRange<std::int64_t>(0, 2'000),
                     *rc::gen::inRange<std::int64_t>(0, 9)});
    return *shuffled(out);
  });
}

rc::Gen<ShareRule> some_rule() {
  return rc::gen::exec([] {
    const auto a = *rc::gen::inRange<std::int64_t>(0, 101);
    const auto b = *rc::gen::inRange<std::int64_t>(0, 101 - a);
    const auto c = *rc::gen::inRange<std::int64_t>(0, 101 - a - b);
    return ShareRule{a, b, c, 100 - a - b - c, {*rc::gen::inRange<std::int64_t>(0, 3)}};
  });
}

}  // namespace

TEST_CASE("a pool is divided by each rule alone") {
  CHECK(shares(only(100, 0, 0, 0), soles(30)) ==
        std::vector<Share>{{{1}, soles(10)}, {{2}, soles(10)}, {{3}, soles(10)}});
  CHECK(shares(only(0, 100, 0, 0), soles(30)) ==
        std::vector<Share>{{{1}, soles(0)}, {{2}, soles(10)}, {{3}, soles(20)}});
  CHECK(shares(only(0, 0, 100, 0), soles(30)) ==
        std::vector<Share>{{{1}, soles(0)}, {{2}, soles(0)}, {{3}, soles(30)}});
  CHECK(shares(only(0, 0, 0, 100), soles(30)) ==
        std::vector<Share>{{{1}, soles(20)}, {{2}, soles(10)}, {{3}, soles(0)}});
}

TEST_CASE("a blend divides each part of the pool by its own rule, and says why") {
  const auto out = agreed(share_out(only(50, 30, 20, 0), soles(100), three));
  // 50 equally, 30 by 1 : 2 hectares, 20 to the only one with trees.
  CHECK(out.shares == std::vector<Share>{{{1}, soles(16, 67)}, {{2}, soles(26, 67)}, {{3}, soles(56, 66)}});
  CHECK(out.parts == std::vector<SharePart>{{{1}, ShareBasis::equal, 1, soles(16, 67)},
                                            {{2}, ShareBasis::equal, 1, soles(16, 67)},
                                            {{3}, ShareBasis::equal, 1, soles(16, 66)},
                                            {{1}, ShareBasis::hectares, 0, soles(0)},
                                            {{2}, ShareBasis::hectares, 10'000, soles(10)},
                                            {{3}, ShareBasis::hectares, 20'000, soles(20)},
                                            {{1}, ShareBasis::trees, 0, soles(0)},
                                            {{2}, ShareBasis::trees, 0, soles(0)},
                                            {{3}, ShareBasis::trees, 500, soles(20)}});
}

TEST_CASE("the céntimos over of a blend go to the larger remainders, a tie to the earlier basis") {
  // 1.01 by halves: 50.5 each; the céntimo goes to the equal part.
  const auto out = agreed(share_out(only(50, 50, 0, 0), Money(101), three));
  Money equal;
  for (const auto& part : out.parts)
    if (part.basis == ShareBasis::equal) equal += part.amount;
  CHECK(equal == Money(51));
}

TEST_CASE("only the group of the rule shares") {
  auto rule = only(100, 0, 0, 0);
  rule.group = {1};
  CHECK(shares(rule, soles(30)) == std::vector<Share>{{{2}, soles(15)}, {{3}, soles(15)}});
  rule.group = {9};
  CHECK(refusal_of(share_out(rule, soles(30), three)).why == Why::nobody_to_share);
}

TEST_CASE("percentages add up to 100, each from 0 to 100") {
  for (const auto& [rule, sum] :
       std::vector<std::pair<ShareRule, std::int64_t>>{{only(0, 0, 0, 0), 0},
                                                       {only(50, 49, 0, 0), 99},
                                                       {only(50, 50, 1, 0), 101},
                                                       {only(101, 0, 0, 0), 101},
                                                       {only(150, -50, 0, 0), 150},
                                                       {only(0, 0, 110, -10), 110}}) {
    CHECK(refusal_of(share_out(rule, soles(30), three)) ==
          Refusal{.why = Why::percent_not_whole, .number = sum});
    CHECK_FALSE(checked_rule(rule));
  }
}

TEST_CASE("a member of two groups has a share in each group's distribution, and one where everybody shares") {
  const std::vector<Sharer> both{{{1}, {{1}, {}}}, {{2}, {{1}, {{2}}}}, {{3}, {{2}, {}}}};
  auto rule = only(100, 0, 0, 0);
  rule.group = {1};
  CHECK(shares(rule, soles(30), both) == std::vector<Share>{{{1}, soles(15)}, {{2}, soles(15)}});
  rule.group = {2};
  CHECK(shares(rule, soles(30), both) == std::vector<Share>{{{2}, soles(15)}, {{3}, soles(15)}});
  rule.group = {};
  CHECK(shares(rule, soles(30), both) ==
        std::vector<Share>{{{1}, soles(10)}, {{2}, soles(10)}, {{3}, soles(10)}});
}

TEST_CASE("a part that nobody has a weight for is refused, whatever its percentage") {
  const std::vector<Sharer> nothing{{{1}, {{1}, {}}}, {{2}, {{1}, {}}}};
  const auto why = [&](const ShareRule& rule) { return refusal_of(share_out(rule, soles(30), nothing)); };
  CHECK(why(only(0, 100, 0, 0)) == Refusal{.why = Why::weightless_rule, .text = "hectares"});
  CHECK(why(only(99, 0, 1, 0)) == Refusal{.why = Why::weightless_rule, .text = "trees"});
  CHECK(why(only(50, 0, 0, 50)) == Refusal{.why = Why::weightless_rule, .text = "days"});
  CHECK(shares(only(100, 0, 0, 0), soles(30), nothing).size() == 2);
}

TEST_CASE("shares add up to the pool, each to its parts, whatever the order of the list") {
  CHECK(rc::check("any rule, any people", [] {
    const auto people = *some_sharers();
    const auto rule = *some_rule();
    const Money pool = *an_amount();
    const auto out = share_out(rule, pool, people);
    const auto again = share_out(rule, pool, *shuffled(people));
    RC_ASSERT(out.has_value() == again.has_value());
    if (!out) return;
    RC_ASSERT(out->shares == again->shares);
    RC_ASSERT(out->parts == again->parts);
    std::map<MemberNumber, Money> of_parts;
    std::map<MemberNumber, Sharer> who;
    for (const auto& each : people) who.emplace(each.member, each);
    for (const auto& part : out->parts) {
      of_parts[part.member] += part.amount;
      RC_ASSERT(part.weight > 0 || part.amount.is_zero());
    }
    Money sum;
    for (const auto& share : out->shares) {
      sum += share.amount;
      RC_ASSERT(of_parts[share.member] == share.amount);
      RC_ASSERT(!rule.group || who.at(share.member).groups.contains(rule.group));
    }
    const auto shares_of_it = [&](const Sharer& each) {
      return !rule.group || each.groups.contains(rule.group);
    };
    RC_ASSERT(std::count_if(people.begin(), people.end(), shares_of_it) ==
              static_cast<std::ptrdiff_t>(out->shares.size()));
    RC_ASSERT(sum == pool);
  }));
}

TEST_CASE("an objection is answered by a draft in place of the old one") {
  const DraftFacts facts{.next = {5},
                         .agreement = AgreementFacts{{8}, Purpose::distribute_share, soles(1000), soles(0)},
                         .fund = soles(800),
                         .sharers = three,
                         .rule = only(0, 0, 0, 100),
                         .days_from = Date{20'000},
                         .days_until = Date{20'100}};
  const auto draft = agreed(redraft_distribution(facts, soles(30), {{4}}, " Faltan  mis días "));
  CHECK(draft.replaces == DistributionId{4});
  CHECK(draft.objection == "Faltan mis días");
  CHECK(draft.rule == only(0, 0, 0, 100));
  CHECK(draft.days_from == Date{20'000});
  CHECK(draft.days_until == Date{20'100});
  CHECK(refusal_of(redraft_distribution(facts, soles(30), {{4}}, " ")).why == Why::text_missing);
  CHECK(refusal_of(redraft_distribution(facts, soles(30), {{4}, true}, "x")).why == Why::already_authorised);
  CHECK(refusal_of(redraft_distribution(facts, soles(30), {{4}, false, true}, "x")).why ==
        Why::distribution_withdrawn);
  CHECK(refusal_of(redraft_distribution(facts, soles(801), {{4}}, "x")).why == Why::fund_too_small);
  CHECK(agreed(withdraw_distribution({{4}}, "Error")).reason == "Error");
  CHECK(refusal_of(withdraw_distribution({{4}, true}, "x")).why == Why::already_authorised);
  CHECK(refusal_of(withdraw_distribution({{4}, false, true}, "x")).why == Why::distribution_withdrawn);
  CHECK(refusal_of(withdraw_distribution({{4}}, "")).why == Why::text_missing);
}

}  // namespace minga::testing
