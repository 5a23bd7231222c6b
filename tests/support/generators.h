// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <random>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/result.h"
#include "domain/treasury/split.h"
#include "domain/voting/vote.h"

// What the tests of the domain share: days written briefly, refusals taken out of results, random facts.

namespace minga {

inline void showValue(const Money& money, std::ostream& out) { out << to_text(money); }
inline void showValue(const Weight& each, std::ostream& out) {
  out << each.member.value << ":" << each.weight;
}
inline void showValue(const Ballot& ballot, std::ostream& out) { out << "ballot " << ballot.chosen; }
inline void showValue(const Date& date, std::ostream& out) { out << date.days; }

}  // namespace minga

template <>
struct doctest::StringMaker<minga::Money> {
  static doctest::String convert(const minga::Money& money) { return minga::to_text(money).c_str(); }
};

template <>
struct doctest::StringMaker<minga::Refusal> {
  static doctest::String convert(const minga::Refusal& refusal) {
    const std::string text = "refusal " + std::to_string(static_cast<int>(refusal.why)) + " (" +
                             std::to_string(refusal.number) + ", " + std::to_string(refusal.other) + ", " +
                             minga::to_text(refusal.amount) + ", \"" + refusal.text + "\")";
    return text.c_str();
  }
};

namespace minga::testing {

inline Date day(int year, int month, int day_of_month) {
  const auto date = date_of(year, month, day_of_month);
  REQUIRE(date.has_value());
  return *date;
}

// The refusal a decision answered; the test fails here if it agreed.
template <class T>
Refusal refusal_of(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error();
}

// What a decision answered; the test fails here, naming the refusal, if it did not agree.
template <class T>
T agreed(const Result<T>& result) {
  if (!result) FAIL("refused: " << result.error());
  return *result;
}

// From one céntimo to `most`, of all magnitudes: half of them small, so that ties and leftovers are common.
inline rc::Gen<Money> an_amount(std::int64_t most = Money::limit) {
  return rc::gen::map(rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1, 1000 < most ? 1000 : most),
                                     rc::gen::resize(100, rc::gen::inRange<std::int64_t>(1, most))),
                      [](std::int64_t minor) { return Money(minor); });
}

// The same elements in any order.
template <class T>
rc::Gen<std::vector<T>> shuffled(std::vector<T> elements) {
  return rc::gen::map(rc::gen::arbitrary<std::uint32_t>(), [elements](std::uint32_t seed) {
    std::vector<T> out = elements;
    std::shuffle(out.begin(), out.end(), std::minstd_rand(seed));
    return out;
  });
}

// One to `people` members with distinct numbers in no order, weights up to `heaviest`, at least one above
// zero.
inline rc::Gen<std::vector<Weight>> some_weights(std::size_t people = 12, std::int64_t heaviest = 5) {
  return rc::gen::exec([=] {
    const auto size = *rc::gen::inRange<std::size_t>(1, people + 1);
    const auto numbers =
        *rc::gen::resize(100, rc::gen::unique<std::vector<int>>(size, rc::gen::inRange(1, 300)));
    std::vector<Weight> weights;
    std::int64_t heavy = 0;
    for (const int number : numbers) {
      const auto weight = *rc::gen::resize(100, rc::gen::inRange<std::int64_t>(0, heaviest + 1));
      heavy += weight > 0 ? 1 : 0;
      weights.push_back({{number}, weight});
    }
    if (heavy == 0) weights.front().weight = 1;
    return *shuffled(weights);
  });
}

// Up to `most` ballots, each any set of the first `options` options.
inline rc::Gen<std::vector<Ballot>> some_ballots(std::size_t options, std::size_t most = 40) {
  const auto ballot = rc::gen::map(rc::gen::resize(100, rc::gen::inRange<std::uint32_t>(0, 1U << options)),
                                   [](std::uint32_t chosen) { return Ballot{chosen}; });
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most + 1), [=](std::size_t size) {
    return rc::gen::container<std::vector<Ballot>>(size, ballot);
  });
}

}  // namespace minga::testing
