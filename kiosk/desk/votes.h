// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/decisions.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/votes.h"

namespace minga::desk {

struct VoteView {
  Vote vote;
  std::vector<storage::Project> projects;  // per option of an allocation
  std::string chair;
  std::string second_officer;
  HeadCount present;           // qualified members, now
  HeadCount turnout;           // so far: how many, never what
  storage::Proclaimed result;  // once proclaimed
};
Result<VoteView> vote_view(Desk&, VoteId);

// What a new vote can be about.
struct VotePreparation {
  Assembly assembly;
  std::vector<storage::Project> projects;
  Money forest_fund;
  Money farmers_fund;
};
Result<VotePreparation> vote_preparation(Desk&, AssemblyId);

Result<VotePrepared> prepare_vote(Desk&, const Session&, const CommandId&, const VoteDraft&);
// Both officers have just identified themselves with their PINs.
Result<VoteOpened> open_vote(Desk&, const Session& chair, const Session& second, const CommandId&, VoteId);
Result<MemberVoted> cast_ballot(Desk&, const Session&, const CommandId&, VoteId, Ballot);
Result<VoteClosed> close_vote(Desk&, const Session& first, const Session& second, const CommandId&, VoteId);
Result<VoteProclaimed> proclaim(Desk&, const Session&, const CommandId&, VoteId);

struct ProjectDraft {
  std::string title;
  std::string benefit;
  std::string picture;
  Money cost;
};
Result<ProjectProposed> propose_project(Desk&, const Session&, const CommandId&, const ProjectDraft&);
std::vector<storage::Project> projects(Desk&);

}  // namespace minga::desk
