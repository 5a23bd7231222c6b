// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/decisions.h"

#include "domain/base/ensure.h"
#include "domain/voting/preparation.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

const Statute statute;

Assembly hall(AssemblyState state = AssemblyState::open, int call = 1) {
  Assembly assembly;
  assembly.id = {4};
  assembly.state = state;
  assembly.call = call;
  assembly.agenda = {"Informe", "Uso del fondo"};
  return assembly;
}

VoteDraft motion() {
  VoteDraft draft;
  draft.assembly = {4};
  draft.item = 1;
  draft.question = " ¿Se reparte  la parte? ";
  return draft;
}

VoteDraft allocation() {
  auto draft = motion();
  draft.kind = VoteKind::fund_allocation;
  draft.purpose = Purpose::allocate_forest;
  draft.budget = soles(1000);
  draft.options = {{{9}, " Vivero ", soles(400)}, {{10}, "Riego", soles(400)}, {{2}, "Cerco", soles(1000)}};
  return draft;
}

Result<VotePrepared> prepared(VoteId next, const Assembly& assembly, const VoteDraft& draft, Money fund) {
  return prepare_vote({next, assembly, statute, fund, {}}, draft);
}

Refusal refused(const VoteDraft& draft, Money fund = soles(5000)) {
  return refusal_of(prepared({1}, hall(), draft, fund));
}

Vote a_vote(VoteState state, VoteKind kind = VoteKind::motion) {
  Vote vote;
  vote.id = {6};
  vote.assembly = {4};
  vote.kind = kind;
  vote.state = state;
  vote.question = "¿Se reparte?";
  vote.chair = {1};
  vote.second_officer = {2};
  vote.present_at_closing = {2, 1, 0};
  vote.qualified = 5;
  if (kind == VoteKind::fund_allocation) {
    vote.options = allocation().options;
    vote.budget = soles(1000);
  }
  return vote;
}

UrnFacts table(const Assembly& assembly) {
  return {.assembly = assembly,
          .statute = statute,
          .chair_presides = true,
          .second_is_officer = true,
          .qualified = 100,
          .present = {30, 20, 1}};
}

}  // namespace

TEST_CASE("a prepared motion carries its question, item, rule and purpose") {
  auto draft = motion();
  draft.rule = {MajorityBase::all_qualified, {2, 3}, false};
  draft.options = allocation().options;
  const auto event = agreed(prepared({6}, hall(), draft, soles(0)));
  CHECK(event.id == VoteId{6});
  CHECK(event.assembly == AssemblyId{4});
  CHECK(event.item == 1);
  CHECK(event.vote_kind == VoteKind::motion);
  CHECK(event.purpose == Purpose::general);
  CHECK(event.question == "¿Se reparte la parte?");
  CHECK(event.rule == MajorityRule{MajorityBase::all_qualified, {2, 3}, false});
  CHECK(event.options.empty());
}

TEST_CASE("a vote is prepared in an open assembly, under an item of its agenda, with a question") {
  for (const auto state : {AssemblyState::convened, AssemblyState::closed})
    CHECK(refusal_of(prepared({1}, hall(state), motion(), soles(0))) ==
          Refusal{.why = Why::assembly_not_open});
  for (const std::int64_t item : {-1, 2, 99}) {
    auto draft = motion();
    draft.item = item;
    CHECK(refused(draft) == Refusal{.why = Why::unknown_item});
  }
  auto draft = motion();
  draft.question = " ";
  CHECK(refused(draft) == Refusal{.why = Why::text_missing});
  draft.question = std::string(241, 'a');
  CHECK(refused(draft) == Refusal{.why = Why::text_too_long, .number = 240});
  draft.question = "a\x01";
  CHECK(refused(draft) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("a majority is more than nothing and at most everybody") {
  auto draft = motion();
  for (const Ratio bad : {Ratio{0, 2}, Ratio{-1, 2}, Ratio{1, 0}, Ratio{1, -2}, Ratio{3, 2}}) {
    draft.rule.threshold = bad;
    CHECK(refused(draft) == Refusal{.why = Why::number_out_of_range});
  }
  draft.rule = {MajorityBase::attending, {1, 1}, false};
  CHECK(prepared({1}, hall(), draft, soles(0)).has_value());
}

TEST_CASE("a motion to distribute names an amount the farmers' fund holds") {
  auto draft = motion();
  draft.purpose = Purpose::distribute_share;
  CHECK(refused(draft) == Refusal{.why = Why::budget_not_positive});
  draft.budget = Money(-1);
  CHECK(refused(draft) == Refusal{.why = Why::budget_not_positive});
  draft.budget = soles(5000);
  const auto event = agreed(prepared({1}, hall(), draft, soles(5000)));
  CHECK(event.budget == soles(5000));
  CHECK(event.purpose == Purpose::distribute_share);
  draft.budget = soles(5000, 1);
  CHECK(refused(draft) == Refusal{.why = Why::budget_beyond_fund, .amount = soles(5000)});
}

TEST_CASE("budgets out of the forest fund come from an allocation only, never from a plain motion") {
  auto draft = motion();
  draft.purpose = Purpose::allocate_forest;
  draft.budget = soles(10);
  CHECK(refused(draft) == Refusal{.why = Why::agreement_not_for_this});
}

TEST_CASE("an allocation carries its projects and its budget") {
  auto draft = allocation();
  draft.purpose = Purpose::general;
  const auto event = agreed(prepared({6}, hall(), draft, soles(1000)));
  CHECK(event.vote_kind == VoteKind::fund_allocation);
  CHECK(event.purpose == Purpose::allocate_forest);
  CHECK(event.budget == soles(1000));
  REQUIRE(event.options.size() == 3);
  CHECK(event.options[0] == VoteOption{{9}, "Vivero", soles(400)});
}

TEST_CASE("an allocation that cannot be voted on is refused") {
  auto draft = allocation();
  draft.budget = soles(0);
  CHECK(refused(draft) == Refusal{.why = Why::budget_not_positive});
  draft = allocation();
  CHECK(refused(draft, soles(999, 99)) == Refusal{.why = Why::budget_beyond_fund, .amount = soles(999, 99)});
  draft.options.resize(1);
  CHECK(refused(draft) == Refusal{.why = Why::options_missing});
  draft = allocation();
  draft.options[1].project = {9};
  CHECK(refused(draft) == Refusal{.why = Why::option_twice, .text = "Riego"});
  draft = allocation();
  draft.options[1].cost = soles(0);
  CHECK(refused(draft) == Refusal{.why = Why::amount_not_positive});
  draft = allocation();
  draft.options[2].cost = soles(1000, 1);
  CHECK(refused(draft) == Refusal{.why = Why::cost_beyond_budget, .text = "Cerco"});
  draft = allocation();
  draft.options[2].title = "";
  CHECK(refused(draft) == Refusal{.why = Why::name_missing});
}

TEST_CASE("an allocation has at most as many projects as there are letters") {
  auto draft = allocation();
  draft.options.clear();
  for (std::int64_t i = 1; i <= 26; ++i) draft.options.push_back({{i}, "Obra", soles(1)});
  CHECK(agreed(prepared({1}, hall(), draft, soles(1000))).options.size() == 26);
  draft.options.push_back({{27}, "Obra", soles(1)});
  CHECK(refused(draft) == Refusal{.why = Why::number_out_of_range, .number = 26});
}

TEST_CASE("an urn is opened by two officers before a quorum, which it records") {
  const auto assembly = hall();
  const auto event = agreed(open_vote(a_vote(VoteState::prepared), table(assembly), {{1}, {2}}));
  CHECK(event.id == VoteId{6});
  CHECK(event.chair == MemberNumber{1});
  CHECK(event.second_officer == MemberNumber{2});
  CHECK(event.qualified == 100);
  CHECK(event.quorum_needed == 51);
  CHECK(event.present == HeadCount{30, 20, 1});
}

TEST_CASE("an urn is not opened twice, by one person, by others, beside another urn or without quorum") {
  const auto assembly = hall();
  const auto vote = a_vote(VoteState::prepared);
  for (const auto state : {VoteState::open, VoteState::closed, VoteState::proclaimed})
    CHECK(refusal_of(open_vote(a_vote(state), table(assembly), {{1}, {2}})) ==
          Refusal{.why = Why::vote_not_prepared});
  const auto closed = hall(AssemblyState::closed);
  CHECK(refusal_of(open_vote(vote, table(closed), {{1}, {2}})) == Refusal{.why = Why::assembly_not_open});
  CHECK(refusal_of(open_vote(vote, table(assembly), {{1}, {1}})) == Refusal{.why = Why::same_person_twice});
  auto facts = table(assembly);
  facts.chair_presides = false;
  CHECK(refusal_of(open_vote(vote, facts, {{1}, {2}})) == Refusal{.why = Why::not_an_officer_pair});
  facts.chair_presides = true;
  facts.second_is_officer = false;
  CHECK(refusal_of(open_vote(vote, facts, {{1}, {2}})) == Refusal{.why = Why::not_an_officer_pair});
  facts.second_is_officer = true;
  facts.another_open = "¿Otra?";
  CHECK(refusal_of(open_vote(vote, facts, {{1}, {2}})).why == Why::vote_still_open);
  facts.another_open.clear();
  facts.present = {30, 20, 0};
  CHECK(refusal_of(open_vote(vote, facts, {{1}, {2}})) ==
        Refusal{.why = Why::quorum_missing, .number = 50, .other = 51});
}

TEST_CASE("the quorum of a vote is that of the call the assembly was opened with") {
  const auto second = hall(AssemblyState::open, 2);
  auto facts = table(second);
  facts.present = {30, 0, 0};
  CHECK(agreed(open_vote(a_vote(VoteState::prepared), facts, {{1}, {2}})).quorum_needed == 30);
}

TEST_CASE("a vote is cast once, by a qualified member who is present, while the urn is open") {
  const VoterFacts rosa{Status::qualified, true, false};
  const auto vote = a_vote(VoteState::open);
  const auto event = agreed(cast_ballot(vote, {7}, rosa, Ballot::of({0})));
  CHECK(event.vote == VoteId{6});
  CHECK(event.member == MemberNumber{7});
  for (const auto state : {VoteState::prepared, VoteState::closed, VoteState::proclaimed})
    CHECK(refusal_of(cast_ballot(a_vote(state), {7}, rosa, Ballot{})) == Refusal{.why = Why::vote_not_open});
  for (const auto status : {Status::integrated, Status::suspended, Status::left, Status::deceased})
    CHECK(refusal_of(cast_ballot(vote, {7}, {status, true, false}, Ballot{})) ==
          Refusal{.why = Why::no_vote_right});
  CHECK(refusal_of(cast_ballot(vote, {7}, {Status::qualified, false, false}, Ballot{})) ==
        Refusal{.why = Why::not_present});
  CHECK(refusal_of(cast_ballot(vote, {7}, {Status::qualified, true, true}, Ballot{})) ==
        Refusal{.why = Why::already_voted});
}

TEST_CASE("a motion's ballot names one choice or none; an allocation's any of its projects") {
  const VoterFacts rosa{Status::qualified, true, false};
  const auto ask = [&](const Vote& vote, Ballot ballot) { return cast_ballot(vote, {7}, rosa, ballot); };
  const auto plain = a_vote(VoteState::open);
  for (const Ballot good : {Ballot{}, Ballot::of({0}), Ballot::of({1}), Ballot::of({2})})
    CHECK(ask(plain, good).has_value());
  for (const Ballot bad : {Ballot::of({0, 1}), Ballot::of({3}), Ballot{0x8000'0000U}, Ballot{7}})
    CHECK(refusal_of(ask(plain, bad)) == Refusal{.why = Why::option_unknown});
  auto projects = a_vote(VoteState::open, VoteKind::fund_allocation);
  for (const Ballot good : {Ballot{}, Ballot::of({0, 1, 2}), Ballot::of({2})})
    CHECK(ask(projects, good).has_value());
  CHECK(refusal_of(ask(projects, Ballot::of({3}))) == Refusal{.why = Why::option_unknown});
  projects.options.assign(26, projects.options[0]);
  CHECK(ask(projects, Ballot::of({25})).has_value());
  CHECK(refusal_of(ask(projects, Ballot{1U << 26U})) == Refusal{.why = Why::option_unknown});
}

TEST_CASE("the event of a cast vote is the same whatever was chosen") {
  const VoterFacts rosa{Status::qualified, true, false};
  const auto vote = a_vote(VoteState::open, VoteKind::fund_allocation);
  const auto fields_of = [](MemberVoted event) {
    std::vector<std::pair<std::string, std::int64_t>> all;
    MemberVoted::fields(event,
                        [&](const char* name, const auto& field) { all.emplace_back(name, field.value); });
    return all;
  };
  const auto blank = fields_of(agreed(cast_ballot(vote, {7}, rosa, Ballot{})));
  CHECK(blank == std::vector<std::pair<std::string, std::int64_t>>{{"vote", 6}, {"member", 7}});
  for (std::uint32_t chosen = 1; chosen < 8; ++chosen)
    CHECK(fields_of(agreed(cast_ballot(vote, {7}, rosa, Ballot{chosen}))) == blank);
}

TEST_CASE("a closed urn is emptied in ascending order, so nothing tells who cast what or when") {
  const auto vote = a_vote(VoteState::open);
  const auto event =
      agreed(close_vote(vote, {{1}, {2}}, {{3, 1, 0}, {2, 1, 0}}, {Ballot{4}, Ballot{0}, Ballot{1}}));
  CHECK(event.id == VoteId{6});
  CHECK(event.present == HeadCount{3, 1, 0});
  CHECK(event.turnout == HeadCount{2, 1, 0});
  CHECK(event.ballots == std::vector<std::int64_t>{0, 1, 4});
  CHECK(rc::check("order of casting is lost", [&] {
    const auto ballots = *some_ballots(3);
    const HeadCount turnout{static_cast<std::int64_t>(ballots.size()), 0, 0};
    const auto moved = *shuffled(ballots);
    RC_ASSERT(agreed(close_vote(vote, {{1}, {2}}, {turnout, turnout}, ballots)).ballots ==
              agreed(close_vote(vote, {{1}, {2}}, {turnout, turnout}, moved)).ballots);
  }));
}

TEST_CASE("an urn is closed by the two who opened it, in either order") {
  const auto vote = a_vote(VoteState::open);
  CHECK(close_vote(vote, {{2}, {1}}, {}, {}).has_value());
  CHECK(refusal_of(close_vote(vote, {{1}, {1}}, {}, {})) == Refusal{.why = Why::same_person_twice});
  CHECK(refusal_of(close_vote(vote, {{1}, {3}}, {}, {})) == Refusal{.why = Why::other_officers_opened});
  CHECK(refusal_of(close_vote(vote, {{3}, {4}}, {}, {})) == Refusal{.why = Why::other_officers_opened});
  for (const auto state : {VoteState::prepared, VoteState::closed, VoteState::proclaimed})
    CHECK(refusal_of(close_vote(a_vote(state), {{1}, {2}}, {}, {})) == Refusal{.why = Why::vote_not_open});
}

TEST_CASE("an urn with more or fewer ballots than voters is never closed as if nothing were wrong") {
  const auto vote = a_vote(VoteState::open);
  CHECK_THROWS_AS((void)close_vote(vote, {{1}, {2}}, {{2, 0, 0}, {2, 0, 0}}, {Ballot{1}}), Bug);
  CHECK_THROWS_AS((void)close_vote(vote, {{1}, {2}}, {{2, 0, 0}, {0, 0, 0}}, {Ballot{1}}), Bug);
}

TEST_CASE("the words the log keeps for votes read back") {
  for (const auto& each : words(VoteKind{})) CHECK(from_word<VoteKind>(word_of(each.value)) == each.value);
  for (const auto& each : words(VoteState{})) CHECK(from_word<VoteState>(word_of(each.value)) == each.value);
  for (const auto& each : words(Purpose{})) CHECK(from_word<Purpose>(word_of(each.value)) == each.value);
}

}  // namespace minga::testing
