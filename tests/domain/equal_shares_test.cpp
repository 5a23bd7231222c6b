// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/equal_shares.h"

#include <doctest/doctest.h>

#include <random>

#include "domain/voting/share_run.h"
#include "tests/domain/slow_shares.h"

namespace minga::testing {

namespace {

using Funded = std::vector<std::size_t>;

constexpr Utility utilities[] = {Utility::cost, Utility::cardinality};
constexpr Completion completions[] = {Completion::none, Completion::greedy, Completion::add1,
                                      Completion::add1_full, Completion::add1_greedy};

std::vector<SharedProject> projects_of(const SlowElection& e) {
  std::vector<SharedProject> projects;
  for (std::size_t i = 0; i < e.ids.size(); ++i) projects.push_back({e.ids[i], e.costs[i]});
  return projects;
}
std::vector<Approvals> ballots_of(const SlowElection& e) {
  std::vector<Approvals> ballots;
  for (const auto& ballot : e.ballots) ballots.push_back({{ballot.begin(), ballot.end()}, 1});
  return ballots;
}
Allocation counted(const SlowElection& e, Utility utility, Completion completion) {
  return equal_shares(projects_of(e), ballots_of(e), e.budget, utility, completion);
}
Funded funded(const SlowElection& e, Utility utility, Completion completion) {
  return counted(e, utility, completion).selected;
}

// Numbers that are the same everywhere; std::uniform_int_distribution is not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  long upto(long most) { return static_cast<long>(engine_() % static_cast<std::uint32_t>(most + 1)); }
  long between(long least, long most) { return least + upto(most - least); }

 private:
  std::mt19937 engine_;
};

// Few costs and few kinds of ballots, so that ties are everywhere.
SlowElection an_election(Dice& dice, long most_projects, long most_voters, long most_cost) {
  static const std::vector<std::string> ids{"10", "2",     "1", "9",      "A",
                                            "a",  "124-A", "ñ", "\uFFFD", "\U0001F331"};
  SlowElection e;
  const auto projects = dice.between(1, most_projects);
  const auto voters = dice.between(1, most_voters);
  const auto start = dice.upto(static_cast<long>(ids.size()) - 1);
  const auto kinds = dice.between(1, 4);
  std::vector<std::set<std::size_t>> kind(static_cast<std::size_t>(kinds));
  for (long p = 0; p < projects; ++p) {
    e.ids.push_back(ids[static_cast<std::size_t>(start + p) % ids.size()]);
    e.costs.push_back(dice.upto(20) == 0 ? 0 : dice.between(1, most_cost));
  }
  for (auto& set : kind)
    for (long p = 0; p < projects; ++p)
      if (dice.upto(2) == 0) set.insert(static_cast<std::size_t>(p));
  for (long v = 0; v < voters; ++v) {
    auto ballot = kind[static_cast<std::size_t>(dice.upto(kinds - 1))];
    if (dice.upto(3) == 0) ballot.insert(static_cast<std::size_t>(dice.upto(projects - 1)));
    if (dice.upto(7) == 0) ballot.clear();
    e.ballots.push_back(ballot);
  }
  e.budget = dice.upto(most_cost * projects);
  return e;
}

std::string told(const SlowElection& e) {
  std::string text = "budget " + std::to_string(e.budget) + "; costs";
  for (std::size_t i = 0; i < e.ids.size(); ++i) text += " " + e.ids[i] + ":" + std::to_string(e.costs[i]);
  text += "; ballots";
  for (const auto& ballot : e.ballots) {
    text += " {";
    for (const auto p : ballot) text += e.ids[p] + " ";
    text += "}";
  }
  return text;
}

// Three for the well and the path, one for the school; by hand in the cases below.
SlowElection slow_village() {
  return {{"well", "path", "school"}, {60, 30, 25}, {{0, 1}, {0, 1}, {0, 1}, {2}}, 100};
}

}  // namespace

TEST_CASE("three of four command three quarters, the fourth one quarter") {
  // 25 each. The well: 20 of each of its three, who have 5 left; the path needs 10 of each. The school: 25.
  // With utility by cost all projects cost their supporters 1/3 or 1 a unit; the well and the path tie at
  // 1/3, "path" comes before "well": 10 of each, 15 left, and the well would need 20.
  CHECK(funded(slow_village(), Utility::cost, Completion::none) == Funded{1, 2});
  CHECK(funded(slow_village(), Utility::cardinality, Completion::none) == Funded{1, 2});
  auto other = slow_village();
  other.ids = {"a well", "path", "school"};
  CHECK(funded(other, Utility::cost, Completion::none) == Funded{0, 2});
  CHECK(funded(other, Utility::cardinality, Completion::none) == Funded{1, 2});
  // 45 left for the well at 60: nothing fits.
  CHECK(funded(slow_village(), Utility::cost, Completion::greedy) == Funded{1, 2});
  other.budget = 115;
  // 28.75 each; after the well 8.75, the path needs 10: 30 of the 30 left.
  CHECK(funded(other, Utility::cost, Completion::none) == Funded{0, 2});
  CHECK(funded(other, Utility::cost, Completion::greedy) == Funded{0, 2, 1});
  CHECK(funded(other, Utility::cost, Completion::add1) == Funded{0, 1, 2});
}

TEST_CASE("what a sentence for each project needs") {
  SlowElection e{{"1", "2", "3", "4", "5"}, {30, 40, 20, 10, 90}, {{0, 1}, {0, 1}, {0}, {2}, {4}}, 100};
  // 20 each. 1 costs its three 10 each; the two who want 2 have 20 left together; 3 takes all of its one; 5
  // is too dear for its one. Left: 50.
  const auto none = counted(e, Utility::cost, Completion::none);
  CHECK(none.selected == Funded{0, 2});
  CHECK(none.total_cost == 50);
  CHECK(none.lines == std::vector<Allocation::Line>{{3, Fate::paid_by_supporters},
                                                    {2, Fate::supporters_short},
                                                    {1, Fate::paid_by_supporters},
                                                    {0, Fate::nobody_approved},
                                                    {1, Fate::supporters_short}});
  const auto greedy = counted(e, Utility::cost, Completion::greedy);
  CHECK(greedy.selected == Funded{0, 2, 1});
  CHECK(greedy.lines[1].fate == Fate::with_money_left);
  CHECK(greedy.lines[4].fate == Fate::does_not_fit);
  const auto raised = counted(e, Utility::cost, Completion::add1);
  CHECK(raised.raised == 10);
  CHECK(raised.lines[1].fate == Fate::paid_by_supporters);
}

TEST_CASE("no ballots, no projects, no budget, blank ballots, projects that cost nothing") {
  for (const auto utility : utilities)
    for (const auto completion : completions) {
      CHECK(equal_shares({}, {}, 100, utility, completion).selected.empty());
      CHECK(
          equal_shares(std::vector<SharedProject>{{"1", 5}}, {}, 100, utility, completion).selected.empty());
      SlowElection e{{"1"}, {5}, {{}, {}}, 100};
      CHECK(funded(e, utility, completion).empty());
      e.ballots = {{0}, {0}};
      e.budget = 0;
      CHECK(funded(e, utility, completion).empty());
      e.costs = {0};
      CHECK(funded(e, utility, completion) == Funded{0});
    }
}

TEST_CASE("a ballot that names a project twice, or as one of many equal ones, counts as it should") {
  const std::vector<SharedProject> projects{{"1", 10}, {"2", 10}};
  const std::vector<Approvals> one_by_one{{{0}, 1}, {{1}, 1}, {{1, 0}, 1}, {{0}, 1}};
  const std::vector<Approvals> together{{{0, 0}, 2}, {{1}, 1}, {{0, 1, 0, 1}, 1}, {{}, 0}};
  CHECK(equal_shares(projects, one_by_one, 15) == equal_shares(projects, together, 15));
  const std::vector<Ballot> marks{Ballot::of({0}), Ballot::of({1}), Ballot::of({0, 1}), Ballot::of({0}), {}};
  const auto approvals = approvals_of(marks);
  CHECK(approvals.size() == 4);
  CHECK(equal_shares(projects, approvals, 15).lines[0].supporters == 3);
}

TEST_CASE("equal shares are the rule word by word in thousands of small elections full of ties") {
  Dice dice(1);
  int funded_some = 0, bought_apart = 0;
  for (int round = 0; round < 4000; ++round) {
    const auto e = an_election(dice, 7, 9, round % 2 == 0 ? 6 : 40);
    for (const auto utility : utilities)
      for (const auto completion : completions) {
        const auto expected = slow_shares(e, utility, completion);
        const auto found = counted(e, utility, completion);
        if (found.selected != expected) {
          CAPTURE(told(e));
          CAPTURE(word_of(utility));
          CAPTURE(word_of(completion));
          REQUIRE(found.selected == expected);
        }
        REQUIRE(found.total_cost <= e.budget);
        funded_some += expected.empty() ? 0 : 1;
        bought_apart += found.raised > 0 ? 1 : 0;
      }
  }
  CHECK(funded_some > 20'000);
  CHECK(bought_apart > 2'000);
}

TEST_CASE("stretches of raises skip nothing where everybody holds a lot") {
  Dice dice(2);
  for (int round = 0; round < 60; ++round) {
    auto e = an_election(dice, 8, 8, 900);
    for (const auto utility : utilities)
      for (const auto completion : {Completion::add1, Completion::add1_full}) {
        const auto expected = slow_shares(e, utility, completion);
        if (funded(e, utility, completion) != expected) {
          CAPTURE(told(e));
          REQUIRE(funded(e, utility, completion) == expected);
        }
      }
  }
}

TEST_CASE("what holds for a range of purses holds for each of them") {
  Dice dice(3);
  int proved = 0;
  for (int round = 0; round < 3000; ++round) {
    const auto e = an_election(dice, 8, 9, 60);
    const auto voters = static_cast<long>(e.ballots.size());
    for (const auto utility : utilities) {
      const auto electorate = shares::electorate_of(projects_of(e), ballots_of(e), utility);
      const long low = dice.upto(e.budget + 50), length = dice.between(1, 12);
      const auto order = shares::run(electorate, {low, low + length * voters});
      if (!order) continue;
      ++proved;
      for (long raise = 0; raise <= length; ++raise) {
        const auto expected = slow_run(e, mpq_class(low, voters) + raise, utility);
        REQUIRE(Funded(order->begin(), order->end()) == expected);
      }
    }
  }
  CHECK(proved > 2000);
}

TEST_CASE("amounts up to the limit are counted exactly") {
  const auto most = shares_limit / 4;
  SlowElection e{{"1", "2", "3", "4"}, {most, most - 1, most, 1}, {{0, 1}, {1, 2}, {0, 2, 3}}, most * 2 + 1};
  for (const auto utility : utilities)
    for (const auto completion : {Completion::none, Completion::greedy})
      CHECK(funded(e, utility, completion) == slow_shares(e, utility, completion));
  // Costs that differ in the last of eighteen digits, for the same supporters.
  e = {{"1", "2"}, {most, most - 1}, {{0, 1}, {0, 1}, {0, 1}}, most};
  CHECK(funded(e, Utility::cardinality, Completion::none) == Funded{1});
  CHECK(funded(e, Utility::cost, Completion::none) == Funded{0});
}

TEST_CASE("neither the order of ballots nor that of projects changes what is funded") {
  Dice dice(4);
  for (int round = 0; round < 500; ++round) {
    const auto e = an_election(dice, 8, 12, 12);
    auto moved = e;
    for (std::size_t i = moved.ballots.size(); i > 1; --i)
      std::swap(moved.ballots[i - 1],
                moved.ballots[static_cast<std::size_t>(dice.upto(static_cast<long>(i) - 1))]);
    auto turned = e;
    std::reverse(turned.ids.begin(), turned.ids.end());
    std::reverse(turned.costs.begin(), turned.costs.end());
    for (auto& ballot : turned.ballots) {
      std::set<std::size_t> other;
      for (const auto p : ballot) other.insert(e.ids.size() - 1 - p);
      ballot = other;
    }
    for (const auto utility : utilities)
      for (const auto completion : completions) {
        const auto found = counted(e, utility, completion);
        REQUIRE(counted(moved, utility, completion) == found);
        auto back = funded(turned, utility, completion);
        for (auto& p : back) p = e.ids.size() - 1 - p;
        REQUIRE(back == found.selected);
      }
  }
}

}  // namespace minga::testing
