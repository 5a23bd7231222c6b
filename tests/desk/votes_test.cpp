// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/votes.h"

#include <doctest/doctest.h>

#include <functional>

#include "kiosk/desk/papers.h"
#include "storage/queries/votes.h"
#include "storage/urn.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

// An assembly that sits, with money to decide on.
struct Sitting {
  Sitting() {
    village.sold();
    assembly = village.opened();
  }
  auto opening(VoteId vote, MemberNumber chair, MemberNumber second) {
    return [this, vote, chair, second] {
      return desk::open_vote(village.desk(), village.session(chair), village.session(second), village.id(),
                             vote);
    };
  }
  auto closing(VoteId vote, MemberNumber one, MemberNumber other) {
    return [this, vote, one, other] {
      return desk::close_vote(village.desk(), village.session(one), village.session(other), village.id(),
                              vote);
    };
  }
  auto casting(VoteId vote, std::int64_t who, Ballot ballot, desk::CommandId command = {}) {
    return [this, vote, who, ballot, command] {
      return desk::cast_ballot(village.desk(), village.session({who}),
                               command.empty() ? village.id() : command, vote, ballot);
    };
  }
  Village village;
  AssemblyId assembly;
};

constexpr auto president = Village::president, fiscal = Village::fiscal;

}  // namespace

TEST_CASE("a motion from its preparation to the agreement") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  CHECK(agreed(desk::urn_sheet(s.village.desk(), vote)).zero_report);
  for (std::int64_t number = 1; number <= 10; ++number)
    s.village.cast(vote, number, Ballot::of({number <= 7 ? 0U : 1U}));
  s.village.cast(vote, 11, {});
  const auto before = agreed(desk::vote_view(s.village.desk(), vote));
  CHECK(before.turnout.total() == 11);
  CHECK(before.result.votes.empty());  // nothing of what was chosen while the urn is open
  CHECK(storage::ballots_of(s.village.db(), vote).empty());

  const auto proclaimed = s.village.close(vote);
  CHECK(proclaimed.votes == std::vector<std::int64_t>{7, 3, 0});
  CHECK(proclaimed.blank == 1);
  CHECK(proclaimed.adopted);
  CHECK(proclaimed.agreement == AgreementId{1});
  CHECK(agreed(desk::vote_view(s.village.desk(), vote)).result.votes == proclaimed.votes);
  CHECK_FALSE(agreed(desk::urn_sheet(s.village.desk(), vote)).zero_report);
  CHECK(agreed(desk::minutes(s.village.desk(), s.assembly)).agenda[1].agreements.size() == 1);
  CHECK(s.village.verify().findings.empty());
}

TEST_CASE("a fund allocation gives the projects their budgets out of the forest fund") {
  Sitting s;
  const auto propose = [&](const char* title, Money cost) {
    return agreed(desk::propose_project(s.village.desk(), s.village.session(Village::secretary),
                                        s.village.id(), {title, "Para todos", "water", cost}))
        .id;
  };
  const auto water = propose("Riego", soles(6000)), drying = propose("Secadores", soles(5000));
  VoteDraft draft{s.assembly,    2, VoteKind::fund_allocation, Purpose::allocate_forest, "¿Qué obras?", {},
                  soles(10'000), {}};
  draft.options = {{water, "Riego", soles(6000)}, {drying, "Secadores", soles(5000)}};
  const auto vote = s.village.open(draft);
  s.village.cast(vote, 1, Ballot::of({0, 1}));
  s.village.cast(vote, 2, Ballot::of({1}));
  const auto proclaimed = s.village.close(vote);
  CHECK(proclaimed.funded == std::vector<std::int64_t>{1});
  const auto found = desk::projects(s.village.desk());
  CHECK(found[0].approved.is_zero());
  CHECK(found[1].approved == soles(5000));
  CHECK(desk::treasury(s.village.desk()).forest_fund == soles(8500, 4));
  CHECK(s.village.verify().findings.empty());
}

TEST_CASE("what cannot be put to a vote is not") {
  Sitting s;
  const auto why = [&](const std::function<void(VoteDraft&)>& change) {
    auto draft = s.village.motion(s.assembly);
    change(draft);
    return s.village
        .refused([&] {
          return desk::prepare_vote(s.village.desk(), s.village.session(Village::secretary), s.village.id(),
                                    draft);
        })
        .why;
  };
  CHECK(why([](auto& d) { d.question = ""; }) == Why::text_missing);
  CHECK(why([](auto& d) { d.item = 3; }) == Why::unknown_item);
  CHECK(why([](auto& d) { d.assembly = {9}; }) == Why::unknown_assembly);
  CHECK(why([](auto& d) { d.budget = soles(1500, 2); }) == Why::budget_beyond_fund);
  CHECK(why([](auto& d) { d.budget = {}; }) == Why::budget_not_positive);
  CHECK(why([](auto& d) { d.rule.threshold = {3, 2}; }) == Why::number_out_of_range);
  CHECK(why([](auto& d) { d.kind = VoteKind::fund_allocation; }) == Why::options_missing);
}

TEST_CASE("an urn is opened by the chair and another officer, with quorum, one at a time") {
  Sitting s;
  const auto vote = s.village.prepared(s.village.motion(s.assembly));
  const auto other = s.village.prepared(s.village.motion(s.assembly));
  CHECK(s.village.refused(s.opening(vote, president, president)).why == Why::same_person_twice);
  CHECK(s.village.refused(s.opening(vote, president, Village::farmer)).why == Why::not_an_officer_pair);
  CHECK(s.village.refused(s.opening(vote, Village::secretary, fiscal)).why == Why::not_an_officer_pair);
  CHECK(s.village.refused(s.opening({9}, president, fiscal)).why == Why::unknown_vote);
  CHECK(s.village.refused(s.casting(vote, 6, {})).why == Why::vote_not_open);
  agreed(s.opening(vote, president, fiscal)());
  CHECK(s.village.refused(s.opening(vote, president, fiscal)).why == Why::vote_not_prepared);
  CHECK(s.village.refused(s.opening(other, president, fiscal)).why == Why::vote_still_open);
  CHECK(storage::slots_in_urn(s.village.db(), vote) == Village::qualified);
}

TEST_CASE("quorum is counted anew for each vote") {
  Sitting s;
  const auto vote = s.village.prepared(s.village.motion(s.assembly));
  // The community grows meanwhile: of 26 qualified, 12 present are fewer than 14.
  for (std::int64_t number = 40; number < 52; ++number) {
    auto draft = Village::person(20);
    draft.dni = "";
    draft.surnames += std::to_string(number);
    agreed(desk::register_member(s.village.desk(), s.village.session(Village::secretary), s.village.id(),
                                 draft));
  }
  CHECK(s.village.refused(s.opening(vote, president, fiscal)) ==
        Refusal{.why = Why::quorum_missing, .number = 12, .other = 14});
}

TEST_CASE("who may not vote, or not so, does not") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  CHECK(s.village.refused(s.casting(vote, 14, Ballot::of({0}))).why == Why::no_vote_right);
  CHECK(s.village.refused(s.casting(vote, 13, Ballot::of({0}))).why == Why::not_present);
  CHECK(s.village.refused(s.casting(vote, 6, Ballot::of({0, 1}))).why == Why::option_unknown);
  CHECK(s.village.refused(s.casting(vote, 6, Ballot::of({3}))).why == Why::option_unknown);
  CHECK(s.village.refused(s.casting({9}, 6, Ballot::of({0}))).why == Why::unknown_vote);
  CHECK(storage::ballots_in_urn(s.village.db(), vote) == 0);
  s.village.cast(vote, 6, Ballot::of({0}));
  CHECK(s.village.refused(s.casting(vote, 6, Ballot::of({1}))).why == Why::already_voted);
  CHECK(s.village.refused(s.casting(vote, 6, Ballot::of({0}))).why == Why::already_voted);
  CHECK(storage::ballots_in_urn(s.village.db(), vote) == 1);
  CHECK(storage::turnout_count(s.village.db(), vote).total() == 1);
  s.village.close(vote);
  CHECK(s.village.refused(s.casting(vote, 7, Ballot::of({0}))).why == Why::vote_not_open);
}

TEST_CASE("the same ballot sent twice is one ballot and one turnout line") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  agreed(s.casting(vote, 6, Ballot::of({0}), "one finger")());
  const auto head = s.village.head();
  for (int i = 0; i < 3; ++i)
    CHECK(agreed(s.casting(vote, 6, Ballot::of({0}), "one finger")()).member == MemberNumber{6});
  // Another choice under the same id changes nothing either: the first outcome stands.
  CHECK(agreed(s.casting(vote, 6, Ballot::of({1}), "one finger")()).member == MemberNumber{6});
  CHECK(s.village.head() == head);
  CHECK(storage::ballots_in_urn(s.village.db(), vote) == 1);
  CHECK(storage::turnout_count(s.village.db(), vote).total() == 1);
  const auto proclaimed = s.village.close(vote);
  CHECK(proclaimed.votes == std::vector<std::int64_t>{1, 0, 0});
  CHECK(agreed(s.casting(vote, 6, Ballot::of({0}), "one finger")()).member == MemberNumber{6});
  CHECK(s.village.verify().findings.empty());
}

TEST_CASE("only the two who opened the urn close it, and only once") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  s.village.cast(vote, 6, Ballot::of({0}));
  CHECK(s.village.refused(s.closing(vote, president, Village::secretary)).why == Why::other_officers_opened);
  CHECK(s.village.refused(s.closing(vote, Village::farmer, fiscal)).why == Why::other_officers_opened);
  CHECK(s.village.refused(s.closing(vote, president, president)).why == Why::same_person_twice);
  CHECK(storage::ballots_in_urn(s.village.db(), vote) == 1);  // nobody looked inside
  const auto proclaiming = [&] {
    return desk::proclaim(s.village.desk(), s.village.session(president), s.village.id(), vote);
  };
  CHECK(s.village.refused(proclaiming).why == Why::vote_not_closed);
  CHECK(agreed(s.closing(vote, fiscal, president)()).ballots == std::vector<std::int64_t>{1});
  CHECK(s.village.refused(s.closing(vote, president, fiscal)).why == Why::vote_not_open);
  CHECK(s.village.refused(proclaiming).why == Why::vote_not_reconciled);
  agreed(desk::reconcile(s.village.desk(), s.village.session(president), {}, s.village.id(), vote, {}));
  agreed(proclaiming());
  CHECK(s.village.refused(proclaiming).why == Why::vote_not_closed);
  CHECK(s.village.verify().findings.empty());
}

TEST_CASE("a rejected motion gives no agreement, and a tie is a rejection") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  for (std::int64_t number = 1; number <= 12; ++number)
    s.village.cast(vote, number, Ballot::of({number <= 6 ? 0U : 1U}));
  const auto proclaimed = s.village.close(vote);
  CHECK_FALSE(proclaimed.adopted);
  CHECK_FALSE(proclaimed.agreement);
  CHECK(desk::treasury(s.village.desk()).open_agreements.empty());
}

TEST_CASE("a member sees what concerns them") {
  Sitting s;
  const auto vote = s.village.open(s.village.motion(s.assembly));
  const auto before = desk::member_today(s.village.desk(), s.village.session({6}));
  CHECK(before.present);
  REQUIRE(before.vote);
  CHECK_FALSE(before.voted);
  s.village.cast(vote, 6, {});
  CHECK(desk::member_today(s.village.desk(), s.village.session({6})).voted);
  CHECK_FALSE(desk::member_today(s.village.desk(), s.village.session({13})).present);
}

}  // namespace minga::testing
