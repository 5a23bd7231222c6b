// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/greedy.h"

#include <numeric>

#include "tests/support/generators.h"

namespace minga {

inline void showValue(const Contender& each, std::ostream& out) {
  out << each.id << " costs " << each.cost << " approved by " << each.approvals;
}

}  // namespace minga

namespace minga::testing {

namespace {

using Funded = std::vector<std::size_t>;

std::u32string code_points_of(const std::string& utf8) {
  std::u32string out;
  for (const char each : utf8) {
    const auto byte = static_cast<unsigned char>(each);
    if (byte < 0x80)
      out += byte;
    else if (byte >= 0xF0)
      out += byte & 0x07U;
    else if (byte >= 0xE0)
      out += byte & 0x0FU;
    else if (byte >= 0xC0)
      out += byte & 0x1FU;
    else
      out.back() = (out.back() << 6U) | (byte & 0x3FU);
  }
  return out;
}

// The rule word by word: again and again look through all projects for the one with most approvals that still
// fits.
Funded slow_greedy(const std::vector<Contender>& contenders, std::int64_t budget, bool unapproved_too) {
  Funded funded;
  while (true) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < contenders.size(); ++i) {
      const bool taken = std::find(funded.begin(), funded.end(), i) != funded.end();
      std::int64_t spent = 0;
      for (const auto each : funded) spent += contenders[each].cost;
      if (taken || spent + contenders[i].cost > budget) continue;
      if (contenders[i].approvals == 0 && !unapproved_too) continue;
      const bool more = best && contenders[i].approvals > contenders[*best].approvals;
      const bool tied = best && contenders[i].approvals == contenders[*best].approvals;
      if (!best || more || (tied && code_points_of(contenders[i].id) < code_points_of(contenders[*best].id)))
        best = i;
    }
    if (!best) return funded;
    funded.push_back(*best);
  }
}

rc::Gen<std::vector<Contender>> an_election() {
  const std::vector<std::string> ids{"1", "10", "2", "9",      "A",          "a",          "124-A", "124",
                                     "Á", "ñ",  "z", "\uFFFD", "\U0001F331", "\U0001F332", "",      "11"};
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 9), [=](std::size_t size) {
    return rc::gen::map(shuffled(ids), [=](const std::vector<std::string>& shuffled) {
      std::vector<Contender> out;
      for (std::size_t i = 0; i < size; ++i) out.push_back({shuffled[i], 0, 0});
      return out;
    });
  });
}

}  // namespace

TEST_CASE("most approvals first, and what no longer fits is skipped, not the end") {
  const std::vector<Contender> projects{{"1", 60, 5}, {"2", 50, 9}, {"3", 50, 4}, {"4", 10, 1}};
  CHECK(greedy(projects, 100) == Funded{1, 2});
  CHECK(greedy(projects, 110) == Funded{1, 0});
  CHECK(greedy(projects, 120) == Funded{1, 0, 3});
  CHECK(greedy(projects, 55) == Funded{1});
  CHECK(greedy(projects, 10) == Funded{3});
  CHECK(greedy(projects, 9) == Funded{});
  CHECK(greedy(projects, 0) == Funded{});
  CHECK(greedy({}, 100) == Funded{});
}

TEST_CASE("a tie goes to the smallest id, letter by letter and not as a number") {
  CHECK(greedy(std::vector<Contender>{{"9", 1, 5}, {"10", 1, 5}, {"100", 1, 5}}, 2) == Funded{1, 2});
  CHECK(greedy(std::vector<Contender>{{"b", 1, 5}, {"B", 1, 5}, {"ñ", 1, 5}, {"n", 1, 5}}, 4) ==
        Funded{1, 0, 3, 2});
  // Beyond the first 65,536 code points the order of UTF-16 units would differ.
  CHECK(greedy(std::vector<Contender>{{"\U0001F331", 1, 5}, {"\uFFFD", 1, 5}}, 1) == Funded{1});
}

TEST_CASE("a project nobody approved gets no money, unless the rule as published is asked for") {
  const std::vector<Contender> projects{{"1", 10, 0}, {"2", 10, 3}, {"3", 10, 0}};
  CHECK(greedy(projects, 100) == Funded{1});
  CHECK(greedy(projects, 20, Unapproved::if_it_fits) == Funded{1, 0});
  CHECK(greedy(projects, 100, Unapproved::if_it_fits) == Funded{1, 0, 2});
  CHECK(greedy(std::vector<Contender>{{"1", 10, 0}}, 100).empty());
}

TEST_CASE("greedy is the rule word by word in every election of three projects") {
  std::vector<Contender> projects{{"10", 0, 0}, {"2", 0, 0}, {"1", 0, 0}};
  int wrong = 0;
  int elections = 0;
  for (int kinds = 0; kinds < 9 * 9 * 9; ++kinds) {
    int rest = kinds;
    for (auto& each : projects) {
      each.cost = rest % 3 + 1;
      each.approvals = rest / 3 % 3;
      rest /= 9;
    }
    for (std::int64_t budget = 0; budget <= 9; ++budget) {
      ++elections;
      if (greedy(projects, budget) != slow_greedy(projects, budget, false)) ++wrong;
      if (greedy(projects, budget, Unapproved::if_it_fits) != slow_greedy(projects, budget, true)) ++wrong;
    }
  }
  CHECK(elections == 7290);
  CHECK(wrong == 0);
}

TEST_CASE("greedy is the rule word by word in thousands of random elections full of ties") {
  CHECK(rc::check("greedy equals the slow definition", [] {
    auto projects = *an_election();
    for (int round = 0; round < 30; ++round) {
      const auto costs =
          *rc::gen::container<std::vector<std::int64_t>>(projects.size(), rc::gen::inRange(1, 8));
      const auto approvals =
          *rc::gen::container<std::vector<std::int64_t>>(projects.size(), rc::gen::inRange(0, 4));
      for (std::size_t i = 0; i < projects.size(); ++i) {
        projects[i].cost = costs[i];
        projects[i].approvals = approvals[i];
      }
      const auto budget = *rc::gen::inRange<std::int64_t>(0, 25);
      RC_ASSERT(greedy(projects, budget) == slow_greedy(projects, budget, false));
      RC_ASSERT(greedy(projects, budget, Unapproved::if_it_fits) == slow_greedy(projects, budget, true));
    }
  }));
}

TEST_CASE("greedy never spends more than the budget and leaves nothing approved that would still fit") {
  CHECK(rc::check("within budget and exhaustive", [] {
    auto projects = *an_election();
    for (auto& each : projects) {
      each.cost = *rc::gen::inRange<std::int64_t>(1, Money::limit);
      each.approvals = *rc::gen::inRange<std::int64_t>(0, 5);
    }
    const auto budget = *rc::gen::inRange<std::int64_t>(0, Money::limit);
    const auto funded = greedy(projects, budget);
    std::int64_t left = budget;
    for (const auto index : funded) left -= projects[index].cost;
    RC_ASSERT(left >= 0);
    for (std::size_t i = 0; i < projects.size(); ++i) {
      const auto times = std::count(funded.begin(), funded.end(), i);
      RC_ASSERT(times <= 1);
      if (times == 0 && projects[i].approvals > 0) RC_ASSERT(projects[i].cost > left);
    }
  }));
}

TEST_CASE("the order in which projects are listed does not change which are funded, nor in which order") {
  CHECK(rc::check("independent of listing", [] {
    auto projects = *an_election();
    for (auto& each : projects) {
      each.cost = *rc::gen::inRange<std::int64_t>(1, 8);
      each.approvals = *rc::gen::inRange<std::int64_t>(0, 4);
    }
    const auto budget = *rc::gen::inRange<std::int64_t>(0, 25);
    std::vector<std::size_t> places(projects.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::vector<Contender> moved;
    for (const auto place : *shuffled(places)) moved.push_back(projects[place]);
    std::vector<std::string> ids;
    std::vector<std::string> moved_ids;
    for (const auto index : greedy(projects, budget)) ids.push_back(projects[index].id);
    for (const auto index : greedy(moved, budget)) moved_ids.push_back(moved[index].id);
    RC_ASSERT(ids == moved_ids);
  }));
}

}  // namespace minga::testing
