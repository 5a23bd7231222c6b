// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/outcome.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

constexpr MajorityBase bases[] = {MajorityBase::attending, MajorityBase::votes_cast,
                                  MajorityBase::all_qualified};

MajorityRule more_than(std::int64_t a, std::int64_t b, MajorityBase base = MajorityBase::attending) {
  return {base, {a, b}, true};
}
MajorityRule at_least(std::int64_t a, std::int64_t b, MajorityBase base = MajorityBase::attending) {
  return {base, {a, b}, false};
}

// A motion with these ballots, closed with so many attending of so many qualified.
bool adopted(const MajorityRule& rule, std::size_t in_favour, std::size_t against, std::size_t abstained,
             std::int64_t attending, std::int64_t qualified, std::size_t blank = 0) {
  Vote vote;
  vote.rule = rule;
  vote.qualified = qualified;
  vote.present_at_closing = {attending, 0, 0};
  std::vector<Ballot> ballots(in_favour, Ballot::of({0}));
  ballots.insert(ballots.end(), against, Ballot::of({1}));
  ballots.insert(ballots.end(), abstained, Ballot::of({2}));
  ballots.insert(ballots.end(), blank, Ballot{});
  return count(vote, ballots).adopted;
}

}  // namespace

TEST_CASE("more than half: half is a tie and no majority, one more is") {
  for (std::int64_t n = 1; n <= 300; ++n) {
    std::int64_t smallest = 0;
    while (2 * smallest <= n) ++smallest;
    CAPTURE(n);
    CHECK(reaches(more_than(1, 2), smallest, n));
    CHECK_FALSE(reaches(more_than(1, 2), smallest - 1, n));
  }
  CHECK_FALSE(reaches(more_than(1, 2), 50, 100));
  CHECK(reaches(more_than(1, 2), 51, 100));
}

TEST_CASE("at least two thirds: exactly two thirds is enough, one fewer is not") {
  for (std::int64_t n = 1; n <= 300; ++n) {
    std::int64_t smallest = 0;
    while (3 * smallest < 2 * n) ++smallest;
    CAPTURE(n);
    CHECK(reaches(at_least(2, 3), smallest, n));
    CHECK_FALSE(reaches(at_least(2, 3), smallest - 1, n));
  }
  CHECK(reaches(at_least(2, 3), 66, 99));
  CHECK_FALSE(reaches(at_least(2, 3), 66, 100));
  CHECK(reaches(at_least(2, 3), 67, 100));
  CHECK_FALSE(reaches(more_than(2, 3), 66, 99));
}

TEST_CASE("unanimity means everybody") {
  CHECK(reaches(at_least(1, 1), 40, 40));
  CHECK_FALSE(reaches(at_least(1, 1), 39, 40));
}

TEST_CASE("nobody in favour adopts nothing, even where nobody is counted") {
  for (const auto& rule : {more_than(1, 2), at_least(2, 3), at_least(1, 1), more_than(1, 1000)}) {
    CHECK_FALSE(reaches(rule, 0, 0));
    CHECK_FALSE(reaches(rule, 0, 10));
  }
}

TEST_CASE("fractions are compared exactly where rounded numbers would lie") {
  constexpr std::int64_t big = 3'000'000'000'000'000'000;
  CHECK(reaches(at_least(2, 3), 2'000'000'000'000'000'000, big));
  CHECK_FALSE(reaches(at_least(2, 3), 1'999'999'999'999'999'999, big));
  CHECK_FALSE(reaches(more_than(2, 3), 2'000'000'000'000'000'000, big));
  CHECK(reaches(at_least(333'333'333'333'333'333, 1'000'000'000'000'000'000), 1, 3));
  CHECK_FALSE(reaches(at_least(333'333'333'333'333'334, 1'000'000'000'000'000'000), 1, 3));
}

TEST_CASE("each base counts from its own number") {
  CHECK(base_of(more_than(1, 2, MajorityBase::attending), 40, 11, 9, 100) == 40);
  CHECK(base_of(more_than(1, 2, MajorityBase::votes_cast), 40, 11, 9, 100) == 20);
  CHECK(base_of(more_than(1, 2, MajorityBase::all_qualified), 40, 11, 9, 100) == 100);
}

TEST_CASE("of those attending: people who abstain, cast a blank or do not vote stand in the way") {
  const auto rule = more_than(1, 2, MajorityBase::attending);
  CHECK_FALSE(adopted(rule, 20, 0, 0, 40, 100));
  CHECK(adopted(rule, 21, 0, 0, 40, 100));
  CHECK_FALSE(adopted(rule, 20, 5, 15, 40, 100));
  CHECK_FALSE(adopted(rule, 20, 5, 0, 40, 100, 15));
  CHECK(adopted(rule, 21, 19, 0, 40, 100));
}

TEST_CASE("of votes cast: abstentions and blanks do not count, a tie is not a majority") {
  const auto rule = more_than(1, 2, MajorityBase::votes_cast);
  CHECK_FALSE(adopted(rule, 10, 10, 0, 40, 100));
  CHECK(adopted(rule, 11, 10, 0, 40, 100));
  CHECK(adopted(rule, 2, 1, 30, 40, 100, 7));
  CHECK(adopted(rule, 1, 0, 39, 40, 100));
  CHECK_FALSE(adopted(rule, 0, 0, 20, 40, 100, 20));
  const auto two_thirds = at_least(2, 3, MajorityBase::votes_cast);
  CHECK(adopted(two_thirds, 20, 10, 5, 40, 100));
  CHECK_FALSE(adopted(two_thirds, 19, 10, 5, 40, 100));
}

TEST_CASE("of all qualified: those who stayed at home count too") {
  const auto two_thirds = at_least(2, 3, MajorityBase::all_qualified);
  CHECK_FALSE(adopted(two_thirds, 66, 0, 0, 66, 100));
  CHECK(adopted(two_thirds, 67, 0, 0, 67, 100));
  CHECK(adopted(two_thirds, 66, 33, 0, 99, 99));
  const auto half = more_than(1, 2, MajorityBase::all_qualified);
  CHECK_FALSE(adopted(half, 50, 0, 0, 50, 100));
  CHECK(adopted(half, 51, 49, 0, 100, 100));
}

TEST_CASE("as many against as in favour adopts nothing, with every base and threshold") {
  for (const auto base : bases)
    for (const auto& rule : {more_than(1, 2, base), at_least(2, 3, base), at_least(3, 5, base)}) {
      CHECK_FALSE(adopted(rule, 10, 10, 0, 20, 20));
      CHECK_FALSE(adopted(rule, 1, 1, 0, 2, 2));
    }
}

TEST_CASE("a tie adopts nothing even where the rule asks for at least half") {
  for (const auto base : bases) CHECK_FALSE(adopted(at_least(1, 2, base), 10, 10, 0, 20, 20));
}

TEST_CASE("one more vote in favour never undoes a majority") {
  CHECK(rc::check("reaches is monotone", [] {
    const auto denominator = *rc::gen::inRange<std::int64_t>(1, 20);
    const MajorityRule rule{MajorityBase::attending,
                            {*rc::gen::inRange<std::int64_t>(1, denominator + 1), denominator},
                            *rc::gen::arbitrary<bool>()};
    const auto size = *rc::gen::inRange<std::int64_t>(1, 300);
    bool before = false;
    for (std::int64_t votes = 0; votes <= size; ++votes) {
      const bool now = reaches(rule, votes, size);
      RC_ASSERT(now || !before);
      before = now;
    }
  }));
}

}  // namespace minga::testing
