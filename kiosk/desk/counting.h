// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/voting/counting.h"
#include "domain/voting/preparation.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"

// From the closed urn to the agreement, and shows of hands. Where two officers are named, both have just
// identified themselves with their PINs; a session without a member stands for "one officer only".
namespace minga::desk {

Result<VoteReconciled> reconcile(Desk&, const Session&, const Session& second, const CommandId&, VoteId,
                                 const ReconciliationDraft&);
Result<PapersCounted> count_papers(Desk&, const Session&, const Session& second, const CommandId&, VoteId,
                                   const HandCountDraft&);
Result<VoteProclaimed> proclaim(Desk&, const Session&, const CommandId&, VoteId);
Result<VotePrepared> prepare_run_off(Desk&, const Session&, const CommandId&, VoteId);

Result<HandsCounted> count_hands(Desk&, const Session&, const CommandId&, VoteId, const HandsDraft&);

// The agreements by which a vote could be annulled: general ones, the newest first.
std::vector<storage::Agreement> annulling_agreements(Desk&, VoteId);
// Chair and secretary of the assembly that decided it, both with their PINs.
Result<VoteAnnulled> annul(Desk&, const Session& first, const Session& second, const CommandId&, VoteId,
                           AgreementId, const std::string& reason);

// The question of a vote that is closed and not proclaimed; empty if there is none.
std::string unproclaimed_question(storage::Connection&, AssemblyId);
// What a vote needs to know of who wants to take part.
VoterFacts voter_facts(storage::Connection&, const Vote&, MemberNumber);

}  // namespace minga::desk
