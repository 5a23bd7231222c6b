// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/voting/decisions.h"
#include "domain/voting/preparation.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

// From the preparation of a vote to the closing of its urn; what comes after is in counting.h.
namespace minga::desk {

// Somebody on a list for the board, as a ballot shows them.
struct CandidateView {
  Office office = Office::vocal;
  MemberNumber member;
  std::string name;
  Sex sex = Sex::other;
};

struct VoteView {
  Vote vote;
  std::vector<storage::Project> projects;              // per option of an allocation
  std::vector<std::string> proposers;                  // of the projects, by name; empty: not recorded
  std::vector<std::vector<CandidateView>> candidates;  // per option of an election
  std::vector<ListBalance> balances;                   // per option of an election
  std::vector<std::string> committee;                  // of an election: names, who presides it first
  // Of an election: candidates elected for the last two terms, whom the law allows no third.
  std::vector<std::string> served_two_terms;
  std::string chair;
  std::string second_officer;
  HeadCount present;            // qualified members, now
  HeadCount turnout;            // so far: how many, never what
  std::int64_t declined = 0;    // so far
  storage::SlipCounts slips;    // by slip
  std::int64_t quorum_now = 0;  // needed now
  storage::Proclaimed result;   // once proclaimed
  // Once proclaimed: how it came about, counted anew from the ballots.
  std::optional<Outcome> outcome;
  std::optional<storage::Reconciliation> reconciliation;
  bool papers_counted = false;  // by hand; what was counted is in `hand_count`, once proclaimed
  std::optional<storage::HandCount> hand_count;
  std::optional<storage::Annulment> annulment;
  std::optional<VoteId> run_off;  // prepared after this one
};
Result<VoteView> vote_view(Desk&, VoteId);

// What a new vote can be about.
struct VotePreparation {
  Assembly assembly;
  Statute statute;
  std::vector<storage::Project> projects;
  std::vector<storage::Group> groups;
  Money forest_fund;
  Money farmers_fund;
  std::optional<Date> board_until;  // the last day of whoever was elected to the board
};
Result<VotePreparation> vote_preparation(Desk&, AssemblyId);

// How a list stands while it is being put together.
struct ListCheck {
  ListBalance balance;
  std::vector<std::string> served_two_terms;  // names; see VoteView
};
ListCheck check_list(Desk&, AssemblyId, const std::vector<Candidate>&);

Result<VotePrepared> prepare_vote(Desk&, const Session&, const CommandId&, const VoteDraft&);
// Three people for one election; see domain/voting/committee.h. By whoever runs the assembly.
Result<CommitteeAppointed> appoint_committee(Desk&, const Session&, const CommandId&, VoteId,
                                             const std::vector<MemberNumber>&);
// Both officers have just identified themselves with their PINs.
Result<VoteOpened> open_vote(Desk&, const Session& chair, const Session& second, const CommandId&, VoteId);
Result<MemberVoted> cast_ballot(Desk&, const Session&, const CommandId&, VoteId, Ballot);
Result<MemberDeclined> decline(Desk&, const Session&, const CommandId&, VoteId);
Result<VoteClosed> close_vote(Desk&, const Session& first, const Session& second, const CommandId&, VoteId);

Result<ProjectProposed> propose_project(Desk&, const Session&, const CommandId&, const ProjectDraft&);
std::vector<storage::Project> projects(Desk&);

}  // namespace minga::desk
