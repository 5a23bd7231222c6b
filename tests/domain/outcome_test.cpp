// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/outcome.h"

#include "domain/base/ensure.h"
#include "domain/voting/counting.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

Vote closed_motion() {
  Vote vote;
  vote.id = {6};
  vote.state = VoteState::closed;
  vote.question = "¿Se reparte?";
  vote.qualified = 10;
  vote.present_at_closing = {3, 2, 0};
  return vote;
}

Vote closed_allocation() {
  Vote vote;
  vote.id = {6};
  vote.kind = VoteKind::fund_allocation;
  vote.purpose = Purpose::allocate_forest;
  vote.state = VoteState::closed;
  vote.question = "¿Qué obras?";
  vote.budget = soles(1000);
  vote.options = {{{9}, "Vivero", soles(400)},
                  {{10}, "Riego", soles(400)},
                  {{2}, "Cerco", soles(700)},
                  {{3}, "Tanque", soles(200)}};
  return vote;
}

const Ballot in_favour = Ballot::of({0});
const Ballot against = Ballot::of({1});
const Ballot abstained = Ballot::of({2});
const Ballot blank{};

}  // namespace

TEST_CASE("a motion's count keeps every ballot apart: for, against, abstained, blank") {
  const std::vector<Ballot> urn{in_favour, against, in_favour, abstained, blank, in_favour};
  const auto outcome = count(closed_motion(), urn);
  CHECK(outcome.votes == std::vector<std::int64_t>{3, 1, 1});
  CHECK(outcome.blank == 1);
  CHECK(outcome.cast == 6);
  CHECK(outcome.adopted);
  CHECK(outcome.funded.empty());
  CHECK(count(closed_motion(), {}) == Outcome{.votes = {0, 0, 0}});
}

TEST_CASE(
    "an allocation funds what most approve and what still fits, ties to the smaller project id as text") {
  const std::vector<Ballot> urn{Ballot::of({0, 1}), Ballot::of({0, 1, 2}), Ballot::of({3}), blank};
  const auto outcome = count(closed_allocation(), urn);
  CHECK(outcome.votes == std::vector<std::int64_t>{2, 2, 1, 1});
  CHECK(outcome.funded == std::vector<std::size_t>{1, 0, 3});  // "10" before "9"
  CHECK(outcome.funded_total == soles(1000));
  CHECK(outcome.adopted);
  CHECK(outcome.blank == 1);
}

TEST_CASE("an urn of blank ballots funds nothing") {
  const std::vector<Ballot> urn(5, blank);
  const auto outcome = count(closed_allocation(), urn);
  CHECK(outcome.funded.empty());
  CHECK(outcome.funded_total == soles(0));
  CHECK_FALSE(outcome.adopted);
  CHECK_FALSE(count(closed_allocation(), {}).adopted);
}

TEST_CASE("the order of the ballots never changes the outcome, nor do their totals leave the urn's size") {
  CHECK(rc::check("count is independent of order", [] {
    const auto vote = closed_allocation();
    const auto urn = *some_ballots(4);
    const auto outcome = count(vote, urn);
    RC_ASSERT(count(vote, *shuffled(urn)) == outcome);
    RC_ASSERT(outcome.cast == static_cast<std::int64_t>(urn.size()));
    RC_ASSERT(outcome.funded_total <= vote.budget);
    std::int64_t marks = 0;
    for (const auto ballot : urn) marks += ballot.count();
    std::int64_t counted = 0;
    for (const auto votes : outcome.votes) {
      RC_ASSERT(votes <= outcome.cast - outcome.blank);
      counted += votes;
    }
    RC_ASSERT(counted == marks);
  }));
  CHECK(rc::check("a motion's too", [] {
    const auto vote = closed_motion();
    const auto choice = rc::gen::element(in_favour, against, abstained, blank);
    const auto urn = *rc::gen::container<std::vector<Ballot>>(choice);
    const auto outcome = count(vote, urn);
    RC_ASSERT(count(vote, *shuffled(urn)) == outcome);
    RC_ASSERT(outcome.votes[0] + outcome.votes[1] + outcome.votes[2] + outcome.blank == outcome.cast);
  }));
}

TEST_CASE("a ballot that could not have been cast is never counted") {
  CHECK_THROWS_AS((void)count(closed_motion(), std::vector<Ballot>{Ballot{3}}), Bug);
  CHECK_THROWS_AS((void)count(closed_motion(), std::vector<Ballot>{Ballot{8}}), Bug);
  CHECK_THROWS_AS((void)count(closed_allocation(), std::vector<Ballot>{Ballot{16}}), Bug);
}

TEST_CASE("a ballot is a set of options") {
  auto ballot = Ballot::of({0, 25, 0});
  CHECK(ballot.count() == 2);
  CHECK(ballot.has(25));
  CHECK_FALSE(ballot.has(24));
  ballot.toggle(25);
  ballot.toggle(3);
  CHECK(ballot == Ballot::of({3, 0}));
  ballot.toggle(0);
  ballot.toggle(3);
  CHECK(ballot.blank());
  CHECK_THROWS_AS((void)Ballot::of({26}), Bug);
}

// As many voted as there are ballots.
Vote with_turnout(Vote vote, const std::vector<Ballot>& urn) {
  vote.state = VoteState::reconciled;
  vote.ballots = static_cast<std::int64_t>(urn.size());
  vote.turnout = {.women = vote.ballots, .men = 0, .others = 0};
  return vote;
}

TEST_CASE("an adopted motion is bound to an agreement, a rejected one to none") {
  const std::vector<Ballot> yes{in_favour, in_favour, in_favour, blank};
  const auto adopted = agreed(proclaim(with_turnout(closed_motion(), yes), yes, {{8}, soles(0)}));
  CHECK(adopted.id == VoteId{6});
  CHECK(adopted.adopted);
  CHECK(adopted.agreement == AgreementId{8});
  CHECK(adopted.agreement_text == "¿Se reparte?");
  CHECK(adopted.votes == std::vector<std::int64_t>{3, 0, 0});
  CHECK(adopted.blank == 1);
  const std::vector<Ballot> no{in_favour, in_favour, against};
  const auto rejected = agreed(proclaim(with_turnout(closed_motion(), no), no, {{8}, soles(0)}));
  CHECK_FALSE(rejected.adopted);
  CHECK_FALSE(rejected.agreement);
  CHECK(rejected.agreement_text.empty());
}

TEST_CASE("a result is proclaimed once, after closing") {
  for (const auto state : {VoteState::prepared, VoteState::open, VoteState::proclaimed}) {
    auto vote = closed_motion();
    vote.state = state;
    CHECK(refusal_of(proclaim(vote, {}, {{8}, soles(0)})) == Refusal{.why = Why::vote_not_closed});
  }
}

TEST_CASE("an allocation gives no more than the forest fund holds when it is proclaimed") {
  const std::vector<Ballot> urn{Ballot::of({0, 1, 3})};
  const auto event = agreed(proclaim(with_turnout(closed_allocation(), urn), urn, {{8}, soles(1000)}));
  CHECK(event.funded == std::vector<std::int64_t>{1, 3, 0});
  CHECK(event.agreement == AgreementId{8});
  CHECK(refusal_of(proclaim(with_turnout(closed_allocation(), urn), urn, {{8}, soles(999, 99)})) ==
        Refusal{.why = Why::budget_beyond_fund, .amount = soles(999, 99)});
  // Less was funded than the budget: only that needs to be there.
  const std::vector<Ballot> one{Ballot::of({0})};
  CHECK(agreed(proclaim(with_turnout(closed_allocation(), one), one, {{8}, soles(400)})).adopted);
  CHECK_FALSE(agreed(proclaim(with_turnout(closed_allocation(), {}), {}, {{8}, soles(0)})).adopted);
}

TEST_CASE("a ballot that is missing or too many stops the proclamation") {
  const std::vector<Ballot> three{in_favour, in_favour, against};
  const std::vector<Ballot> two{in_favour, in_favour};
  CHECK_THROWS_AS((void)proclaim(with_turnout(closed_motion(), three), two, {{8}, soles(0)}), Bug);
  CHECK_THROWS_AS((void)proclaim(with_turnout(closed_motion(), two), three, {{8}, soles(0)}), Bug);
}

}  // namespace minga::testing
