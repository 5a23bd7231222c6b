// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/voting/events.h"

// The life of an urn from its opening to its closing, decided from facts alone.
namespace minga {

// The two officers who open and close: the assembly's chair and another officer of the board.
struct TwoOfficers {
  MemberNumber chair;
  MemberNumber second;
};

struct UrnFacts {
  const Assembly& assembly;
  const Statute& statute;
  bool chair_presides = false;  // the first is the assembly's chair
  bool second_is_officer = false;
  std::int64_t qualified = 0;
  HeadCount present;                 // qualified members present now
  std::string another_open;          // the question of an urn that stands open; empty if none does
  std::string unproclaimed;          // the question of a closed vote that still has to be proclaimed
  Money fund = Money(Money::limit);  // what the fund that an allocation draws on holds now
};

// An election is opened with its electoral committee (committee.h). Refusals: vote_not_prepared,
// assembly_not_open, same_person_twice, not_an_officer_pair, committee_missing, not_on_committee,
// quorum_missing, vote_still_open (one urn at a time), vote_not_proclaimed (one decision at a time),
// budget_beyond_fund.
Result<VoteOpened> open_vote(const Vote&, const UrnFacts&, TwoOfficers);

struct VoterFacts {
  Status status = Status::integrated;  // as of the assembly's date
  bool present = false;
  bool voted = false;  // by slip: has drawn one
};
// Refusals: vote_not_open, slip_needed, no_vote_right, not_present, already_voted, option_unknown. The choice
// is checked here and does not appear in the event.
Result<MemberVoted> cast_ballot(const Vote&, MemberNumber, const VoterFacts&, Ballot);

// Refusals: vote_not_open, no_vote_right, not_present, already_voted.
Result<MemberDeclined> decline(const Vote&, MemberNumber, const VoterFacts&);

// --- by slip
// Slips printed and not drawn yet are void when `replaces`; only while none was drawn. Refusals:
// vote_not_open, slips_not_for_this, number_out_of_range (1 to 2,000), slip_used (drawn before).
Result<SlipsIssued> issue_slips(const Vote&, std::vector<std::string> digests, bool replaces,
                                std::int64_t drawn);
// `left` slips lie in the bag. Refusals: those of decline, slips_not_for_this, slips_missing.
Result<SlipTaken> take_slip(const Vote&, MemberNumber, const VoterFacts&, std::int64_t left);
struct SlipFacts {
  bool issued = false;
  bool used = false;
  std::int64_t drawn = 0;
  std::int64_t cast = 0;
};
// Refusals: vote_not_open, slips_not_for_this, slip_unknown (also: as many ballots as slips were drawn),
// slip_used, option_unknown.
Result<SlipUsed> cast_by_slip(const Vote&, const std::string& digest, const SlipFacts&, Ballot);

// --- the closing
// Only the two who opened. Refusals: vote_not_open, same_person_twice, other_officers_opened.
Result<bool> may_close(const Vote&, TwoOfficers);
struct ClosingFacts {
  HeadCount present;  // in the hall, or voted or declined and left
  HeadCount turnout;
  std::int64_t declined = 0;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
};
// `ballots` as they lie in the urn, any order. Without a quorum the urn closes all the same; then nothing is
// adopted. Refusals: those of may_close.
Result<VoteClosed> close_vote(const Vote&, TwoOfficers, const ClosingFacts&, std::vector<Ballot> ballots);

}  // namespace minga
