// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/decisions.h"

#include <algorithm>
#include <set>

#include "domain/assembly/quorum.h"
#include "domain/base/ensure.h"
#include "domain/voting/committee.h"
#include "domain/voting/outcome.h"

namespace minga {

namespace {

// Who may take part now, whatever the way in.
Result<bool> may_take_part(const Vote& vote, const VoterFacts& facts) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (!may_vote(facts.status)) return refuse(Why::no_vote_right);
  if (!facts.present) return refuse(Why::not_present);
  if (facts.voted) return refuse(Why::already_voted);
  return true;
}

constexpr std::size_t most_slips = 2000;

}  // namespace

Result<VoteOpened> open_vote(const Vote& vote, const UrnFacts& facts, TwoOfficers officers) {
  if (vote.state != VoteState::prepared || vote.kind == VoteKind::show_of_hands)
    return refuse(Why::vote_not_prepared);
  if (facts.assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  if (officers.chair == officers.second) return refuse(Why::same_person_twice);
  if (vote.kind == VoteKind::board_election) {
    if (const auto may = may_run_election(vote, officers, facts.chair_presides); !may)
      return refuse(may.error());
  } else if (!facts.chair_presides || !facts.second_is_officer) {
    return refuse(Why::not_an_officer_pair);
  }
  if (!facts.another_open.empty()) return refuse({.why = Why::vote_still_open, .text = facts.another_open});
  // One decision about money at a time: what is approved when this urn closes is then still in the fund.
  if (!facts.unproclaimed.empty())
    return refuse({.why = Why::vote_not_proclaimed, .text = facts.unproclaimed});
  if (vote.kind == VoteKind::fund_allocation && vote.budget > facts.fund)
    return refuse({.why = Why::budget_beyond_fund, .amount = facts.fund});
  const auto needed = quorum_needed(facts.qualified, facts.assembly.call, facts.statute);
  if (facts.present.total() < needed)
    return refuse({.why = Why::quorum_missing, .number = facts.present.total(), .other = needed});
  return VoteOpened{vote.id, officers.chair, officers.second, facts.qualified, needed, facts.present};
}

Result<MemberVoted> cast_ballot(const Vote& vote, MemberNumber member, const VoterFacts& facts,
                                Ballot ballot) {
  if (vote.admission == Admission::by_slip) return refuse(Why::slip_needed);
  if (const auto may = may_take_part(vote, facts); !may) return refuse(may.error());
  if (!fits(vote, ballot)) return refuse(Why::option_unknown);
  return MemberVoted{vote.id, member};
}

Result<MemberDeclined> decline(const Vote& vote, MemberNumber member, const VoterFacts& facts) {
  if (const auto may = may_take_part(vote, facts); !may) return refuse(may.error());
  return MemberDeclined{vote.id, member};
}

Result<SlipsIssued> issue_slips(const Vote& vote, std::vector<std::string> digests, bool replaces,
                                std::int64_t drawn) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (vote.admission != Admission::by_slip) return refuse(Why::slips_not_for_this);
  if (digests.empty() || digests.size() > most_slips)
    return refuse({.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(most_slips)});
  if (replaces && drawn > 0) return refuse(Why::slip_used);
  std::sort(digests.begin(), digests.end());
  ensure(std::adjacent_find(digests.begin(), digests.end()) == digests.end(), "no two slips are the same");
  return SlipsIssued{vote.id, std::move(digests), replaces};
}

Result<SlipTaken> take_slip(const Vote& vote, MemberNumber member, const VoterFacts& facts,
                            std::int64_t left) {
  if (vote.admission != Admission::by_slip) return refuse(Why::slips_not_for_this);
  if (const auto may = may_take_part(vote, facts); !may) return refuse(may.error());
  if (left <= 0) return refuse(Why::slips_missing);
  return SlipTaken{vote.id, member};
}

Result<SlipUsed> cast_by_slip(const Vote& vote, const std::string& digest, const SlipFacts& facts,
                              Ballot ballot) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (vote.admission != Admission::by_slip) return refuse(Why::slips_not_for_this);
  if (facts.used) return refuse(Why::slip_used);
  // More ballots than slips drawn would mean that one came into the hall by another way.
  if (!facts.issued || facts.cast >= facts.drawn) return refuse(Why::slip_unknown);
  if (!fits(vote, ballot)) return refuse(Why::option_unknown);
  return SlipUsed{vote.id, digest};
}

Result<bool> may_close(const Vote& vote, TwoOfficers officers) {
  if (vote.state != VoteState::open) return refuse(Why::vote_not_open);
  if (officers.chair == officers.second) return refuse(Why::same_person_twice);
  const std::set<MemberNumber> opened{vote.chair, vote.second_officer};
  if (opened != std::set<MemberNumber>{officers.chair, officers.second})
    return refuse(Why::other_officers_opened);
  return true;
}

Result<VoteClosed> close_vote(const Vote& vote, TwoOfficers officers, const ClosingFacts& facts,
                              std::vector<Ballot> ballots) {
  if (const auto may = may_close(vote, officers); !may) return refuse(may.error());
  const auto cast = static_cast<std::int64_t>(ballots.size());
  // A slip can be drawn and not used; a PIN cannot.
  ensure(vote.admission == Admission::by_slip ? cast <= facts.turnout.total() : cast == facts.turnout.total(),
         "the urn holds one ballot for each who voted");
  ensure(facts.turnout.total() + facts.declined <= facts.present.total(), "nobody voted who was not present");
  std::sort(ballots.begin(), ballots.end());
  VoteClosed event{vote.id,        facts.present,   facts.turnout,      {},
                   facts.declined, facts.qualified, facts.quorum_needed};
  for (const auto ballot : ballots) event.ballots.push_back(ballot.chosen);
  return event;
}

}  // namespace minga
