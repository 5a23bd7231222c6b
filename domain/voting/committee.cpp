// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/committee.h"

#include <algorithm>
#include <set>

namespace minga {

bool stands_in(const Vote& vote, MemberNumber member) {
  return std::any_of(vote.options.begin(), vote.options.end(), [&](const VoteOption& list) {
    return std::any_of(list.candidates.begin(), list.candidates.end(),
                       [&](const Candidate& each) { return each.member == member; });
  });
}

Result<CommitteeAppointed> appoint_committee(const Vote& vote, const CommitteeFacts& facts,
                                             std::vector<MemberNumber> members) {
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (vote.kind != VoteKind::board_election || vote.state != VoteState::prepared)
    return refuse(Why::vote_not_prepared);
  if (members.size() != committee_size)
    return refuse({.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(committee_size)});
  std::set<MemberNumber> seen;
  for (const auto member : members) {
    if (!seen.insert(member).second) return refuse({.why = Why::member_twice, .number = member.value});
    const auto person = facts.people.find(member);
    if (person == facts.people.end()) return refuse(Why::unknown_member);
    if (!may_vote(person->second.status))
      return refuse({.why = Why::candidate_not_qualified, .number = member.value});
    if (!person->second.present) return refuse(Why::not_present);
    if (stands_in(vote, member)) return refuse({.why = Why::committee_candidate, .number = member.value});
  }
  return CommitteeAppointed{vote.id, std::move(members)};
}

Result<bool> may_run_election(const Vote& vote, TwoOfficers officers, bool chair_presides) {
  if (vote.committee.empty()) return refuse(Why::committee_missing);
  const auto on_it = [&](MemberNumber member) {
    return std::find(vote.committee.begin(), vote.committee.end(), member) != vote.committee.end();
  };
  const bool chair = on_it(officers.chair) || (chair_presides && !stands_in(vote, officers.chair));
  if (!chair || !on_it(officers.second)) return refuse(Why::not_on_committee);
  return true;
}

}  // namespace minga
