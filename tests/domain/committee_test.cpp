// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/committee.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

Assembly open_now() {
  Assembly assembly;
  assembly.id = {4};
  assembly.state = AssemblyState::open;
  assembly.agenda = {"Elección"};
  assembly.call = 1;
  return assembly;
}
const Assembly hall = open_now();

// 1, 2 and 3 stand on a list.
Vote election() {
  Vote vote;
  vote.id = {7};
  vote.assembly = hall.id;
  vote.kind = VoteKind::board_election;
  VoteOption list;
  list.title = "Lista 1";
  list.candidates = {{Office::president, {1}}, {Office::secretary, {2}}, {Office::treasurer, {3}}};
  vote.options = {list};
  return vote;
}

CommitteeFacts facts() {
  CommitteeFacts known{hall, {}};
  for (std::int64_t n = 1; n <= 9; ++n) known.people[{n}] = {Status::qualified, true, false};
  return known;
}

}  // namespace

TEST_CASE("a committee is three qualified members who are here and stand on no list") {
  const auto vote = election();
  CHECK(agreed(appoint_committee(vote, facts(), {{4}, {5}, {6}})).members ==
        std::vector<MemberNumber>{{4}, {5}, {6}});
  const auto why = [&](std::vector<MemberNumber> members, const CommitteeFacts& known) {
    return refusal_of(appoint_committee(vote, known, std::move(members)));
  };
  CHECK(why({{4}, {5}}, facts()).why == Why::number_out_of_range);
  CHECK(why({{4}, {5}, {4}}, facts()) == Refusal{.why = Why::member_twice, .number = 4});
  CHECK(why({{4}, {5}, {2}}, facts()) == Refusal{.why = Why::committee_candidate, .number = 2});
  CHECK(why({{4}, {5}, {99}}, facts()).why == Why::unknown_member);
  auto changed = facts();
  changed.people[{5}].present = false;
  CHECK(why({{4}, {5}, {6}}, changed).why == Why::not_present);
  changed.people[{5}] = {Status::integrated, true, false};
  CHECK(why({{4}, {5}, {6}}, changed) == Refusal{.why = Why::candidate_not_qualified, .number = 5});
}

TEST_CASE("a committee is for an election that was not opened yet") {
  auto vote = election();
  vote.state = VoteState::open;
  CHECK(refusal_of(appoint_committee(vote, facts(), {{4}, {5}, {6}})).why == Why::vote_not_prepared);
  vote = election();
  vote.kind = VoteKind::motion;
  CHECK(refusal_of(appoint_committee(vote, facts(), {{4}, {5}, {6}})).why == Why::vote_not_prepared);
}

// Protects the election from whoever stands in it: the board does not run its own re-election.
TEST_CASE("an election is opened by two of its committee, or by one with a chair who does not stand") {
  auto vote = election();
  const Statute statute;
  const auto opening = [&](MemberNumber first, MemberNumber second, bool presides) {
    return open_vote(vote, {hall, statute, presides, true, 10, {5, 4, 0}, "", ""}, {first, second});
  };
  CHECK(refusal_of(opening({4}, {5}, false)).why == Why::committee_missing);
  vote.committee = {{4}, {5}, {6}};
  CHECK(agreed(opening({4}, {6}, false)).second_officer == MemberNumber{6});
  CHECK(agreed(opening({8}, {6}, true)).chair == MemberNumber{8});
  CHECK(refusal_of(opening({1}, {6}, true)).why == Why::not_on_committee);   // the chair stands
  CHECK(refusal_of(opening({8}, {6}, false)).why == Why::not_on_committee);  // does not preside
  CHECK(refusal_of(opening({4}, {9}, false)).why ==
        Why::not_on_committee);  // an officer, not of the committee
  CHECK(refusal_of(opening({4}, {4}, false)).why == Why::same_person_twice);
}

}  // namespace minga::testing
