// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "domain/base/result.h"
#include "domain/voting/decisions.h"

// The electoral committee: three people who run one election and nothing else (Reglamento D.S. 008-91-TR).
namespace minga {

inline constexpr std::size_t committee_size = 3;

struct CommitteeFacts {
  const Assembly& assembly;
  std::map<MemberNumber, VoterFacts> people;  // those named; who is missing is not on the roll
};
// While the urn has not been opened; a later committee takes the place of the first. Refusals:
// assembly_not_open, vote_not_prepared (or no election), number_out_of_range (not three), member_twice,
// unknown_member, candidate_not_qualified (number = the member), not_present, committee_candidate (of any of
// the lists).
Result<CommitteeAppointed> appoint_committee(const Vote&, const CommitteeFacts&, std::vector<MemberNumber>);

// Who opens, and later closes, the urn of an election: one of the committee, with another of them or with the
// assembly's chair where that is no candidate. Refusals: committee_missing, not_on_committee.
Result<bool> may_run_election(const Vote&, TwoOfficers, bool chair_presides);

bool stands_in(const Vote&, MemberNumber);  // is a candidate

}  // namespace minga
