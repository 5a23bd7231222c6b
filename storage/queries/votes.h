// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/voting/vote.h"
#include "storage/connection.h"

namespace minga::storage {

std::optional<Vote> find_vote(Connection&, VoteId);
std::vector<Vote> votes_of(Connection&, AssemblyId);  // in order of preparation
std::optional<Vote> open_vote(Connection&);
VoteId next_vote(Connection&);

// By slip: has drawn one.
bool has_voted(Connection&, VoteId, MemberNumber);
bool has_declined(Connection&, VoteId, MemberNumber);
HeadCount turnout_count(Connection&, VoteId);
std::int64_t declined_count(Connection&, VoteId);
// Qualified members who are in the hall, or who voted or declined and left.
HeadCount taking_part(Connection&, const Vote&);

enum class SlipState { printed, used, none };  // none: unknown or void
SlipState slip_state(Connection&, VoteId, const std::string& digest);
struct SlipCounts {
  std::int64_t printed = 0;  // all that are not void while the urn is open, used ones included
  std::int64_t used = 0;
};
SlipCounts slip_counts(Connection&, VoteId);

// The ballots of a closed vote, sorted.
std::vector<Ballot> ballots_of(Connection&, VoteId);

// A proclaimed result as it was announced.
struct Proclaimed {
  std::vector<std::int64_t> votes;   // per option
  std::vector<std::int64_t> funded;  // per option: order of selection from 1, or 0
  std::int64_t blank = 0;
  bool adopted = false;
  std::vector<HeadCount> hands;  // per option, of a show of hands
};
Proclaimed proclaimed_result(Connection&, VoteId);

struct Reconciliation {
  std::int64_t slips_back = 0;
  std::int64_t papers = 0;
  bool agrees = true;
  std::string reason;
};
std::optional<Reconciliation> reconciliation_of(Connection&, VoteId);
struct HandCount {
  std::vector<std::int64_t> votes;  // per option
  std::int64_t blank = 0;
  std::int64_t spoiled = 0;
  bool agrees = true;
  std::string reason;
};
std::optional<HandCount> hand_count_of(Connection&, VoteId);
struct Annulment {
  std::string reason;
  AgreementId agreement;
  Instant at;
};
std::optional<Annulment> annulment_of(Connection&, VoteId);
// The run-off that was prepared after this vote, if any.
std::optional<VoteId> run_off_after(Connection&, VoteId);

struct Project {
  ProjectId id;
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
  Money approved;            // its account's balance: budgets given by votes
  MemberNumber proposed_by;  // none: not recorded
};
std::vector<Project> projects(Connection&);
std::optional<Project> find_project(Connection&, ProjectId);
ProjectId next_project(Connection&);

}  // namespace minga::storage
