// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/counting.h"

#include <algorithm>

#include "storage/queries/labour.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

std::vector<MemberNumber> actors_of(const Session& first, const Session& second) {
  std::vector<MemberNumber> actors{first.member};
  if (second.member) actors.push_back(second.member);
  return actors;
}

// Both run the assembly; the second is there only when something has to be explained.
Result<bool> require_both(Desk& desk, const Session& first, const Session& second) {
  if (const auto may = desk.require(first, Right::run_assembly); !may) return refuse(may.error());
  if (second.member && !second.is_officer()) return refuse(Why::not_allowed);
  return true;
}

// The common beginning of what is done to one vote.
template <class E, class Decide>
Result<E> with_vote(Desk& desk, const Session& first, const Session& second, const CommandId& command,
                    VoteId id, Decide decide) {
  return desk.commit<E>(command, actors_of(first, second), [&]() -> Result<E> {
    if (const auto may = require_both(desk, first, second); !may) return refuse(may.error());
    const auto vote = storage::find_vote(desk.db(), id);
    if (!vote) return refuse(Why::unknown_vote);
    return decide(*vote);
  });
}

AnnulmentFacts annulment_facts(storage::Connection& db, const Vote& vote, AgreementId by) {
  AnnulmentFacts facts;
  const auto decision = storage::find_agreement(db, by);
  facts.agreement_known = decision && decision->purpose == Purpose::general && !decision->annulled &&
                          decision->vote != vote.id && decision->assembly >= vote.assembly;
  for (const auto& agreement : storage::agreements_of(db, vote.assembly))
    if (agreement.vote == vote.id) facts.used = agreement.used + storage::paid_under(db, agreement.id);
  if (vote.kind != VoteKind::fund_allocation) return facts;
  const auto result = storage::proclaimed_result(db, vote.id);
  for (std::size_t i = 0; i < vote.options.size(); ++i) {
    if (i >= result.funded.size() || result.funded[i] == 0) continue;
    const auto& option = vote.options[i];
    facts.budgets.push_back({option.project, option.cost});
    const auto held = storage::holdings_of(db, accounts::project(option.project));
    facts.budgets_whole = facts.budgets_whole && held >= option.cost;
  }
  return facts;
}

}  // namespace

std::string unproclaimed_question(storage::Connection& db, AssemblyId assembly) {
  for (const auto& vote : storage::votes_of(db, assembly))
    if (vote.state == VoteState::closed || vote.state == VoteState::reconciled) return vote.question;
  return {};
}

Result<VoteReconciled> reconcile(Desk& desk, const Session& session, const Session& second,
                                 const CommandId& command, VoteId id, const ReconciliationDraft& draft) {
  return with_vote<VoteReconciled>(desk, session, second, command, id, [&](const Vote& vote) {
    return minga::reconcile(vote, draft, {session.member, second.member});
  });
}

Result<PapersCounted> count_papers(Desk& desk, const Session& session, const Session& second,
                                   const CommandId& command, VoteId id, const HandCountDraft& draft) {
  return with_vote<PapersCounted>(desk, session, second, command, id, [&](const Vote& vote) {
    return minga::count_papers(vote, storage::ballots_of(desk.db(), id), draft,
                               {session.member, second.member});
  });
}

Result<VoteProclaimed> proclaim(Desk& desk, const Session& session, const CommandId& command, VoteId id) {
  return with_vote<VoteProclaimed>(desk, session, {}, command, id, [&](const Vote& vote) {
    auto& db = desk.db();
    return minga::proclaim(vote, storage::ballots_of(db, id),
                           {storage::next_agreement(db), storage::holdings_of(db, accounts::forest),
                            storage::hand_count_of(db, id).has_value()});
  });
}

Result<VotePrepared> prepare_run_off(Desk& desk, const Session& session, const CommandId& command,
                                     VoteId id) {
  return with_vote<VotePrepared>(desk, session, {}, command, id,
                                 [&](const Vote& vote) -> Result<VotePrepared> {
                                   auto& db = desk.db();
                                   const auto assembly = storage::find_assembly(db, vote.assembly);
                                   if (!assembly) return refuse(Why::unknown_assembly);
                                   if (storage::run_off_after(db, id)) return refuse(Why::no_run_off);
                                   if (vote.state != VoteState::proclaimed)
                                     return refuse(Why::vote_not_proclaimed_yet);
                                   return minga::prepare_run_off(storage::next_vote(db), *assembly, vote,
                                                                 count(vote, storage::ballots_of(db, id)));
                                 });
}

Result<HandsCounted> count_hands(Desk& desk, const Session& session, const CommandId& command, VoteId id,
                                 const HandsDraft& draft) {
  return with_vote<HandsCounted>(
      desk, session, {}, command, id, [&](const Vote& vote) -> Result<HandsCounted> {
        auto& db = desk.db();
        const auto assembly = storage::find_assembly(db, vote.assembly);
        if (!assembly) return refuse(Why::unknown_assembly);
        const auto statute = storage::statute_on(db, assembly->date);
        const auto another = storage::open_vote(db);
        return minga::count_hands(
            vote,
            {*assembly, statute, storage::head_count_of_qualified(db).total(),
             storage::present_count(db, assembly->id, true), another ? another->question : std::string(),
             unproclaimed_question(db, assembly->id), storage::next_agreement(db),
             storage::holdings_of(db, accounts::farmers)},
            draft);
      });
}

std::vector<storage::Agreement> annulling_agreements(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return {};
  auto agreements = storage::latest_agreements(db, 50);
  std::erase_if(agreements, [&](const storage::Agreement& each) {
    return each.purpose != Purpose::general || each.annulled || each.vote == id ||
           each.assembly < vote->assembly;
  });
  return agreements;
}

Result<VoteAnnulled> annul(Desk& desk, const Session& first, const Session& second, const CommandId& command,
                           VoteId id, AgreementId agreement, const std::string& reason) {
  return with_vote<VoteAnnulled>(
      desk, first, second, command, id, [&](const Vote& vote) -> Result<VoteAnnulled> {
        if (!second.member || first.member == second.member) return refuse(Why::same_person_twice);
        if (const auto may = desk.require(second, Right::run_assembly); !may) return refuse(may.error());
        return minga::annul(vote, annulment_facts(desk.db(), vote, agreement), agreement, reason);
      });
}

}  // namespace minga::desk
