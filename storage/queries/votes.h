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

bool has_voted(Connection&, VoteId, MemberNumber);
HeadCount turnout_count(Connection&, VoteId);

// The ballots of a closed vote, sorted.
std::vector<Ballot> ballots_of(Connection&, VoteId);

// A proclaimed result as it was announced.
struct Proclaimed {
  std::vector<std::int64_t> votes;   // per option
  std::vector<std::int64_t> funded;  // per option: order of selection from 1, or 0
  std::int64_t blank = 0;
  bool adopted = false;
};
Proclaimed proclaimed_result(Connection&, VoteId);

struct Project {
  ProjectId id;
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
  Money approved;  // its account's balance: budgets given by votes
};
std::vector<Project> projects(Connection&);
std::optional<Project> find_project(Connection&, ProjectId);
ProjectId next_project(Connection&);

}  // namespace minga::storage
