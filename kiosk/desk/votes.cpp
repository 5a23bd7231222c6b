// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/votes.h"

#include "domain/base/text.h"
#include "kiosk/desk/papers.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/urn.h"

namespace minga::desk {

namespace {

std::string unproclaimed(storage::Connection& db, AssemblyId assembly) {
  for (const auto& vote : storage::votes_of(db, assembly))
    if (vote.state == VoteState::closed) return vote.question;
  return {};
}

bool is_officer(storage::Connection& db, MemberNumber member, Date day) {
  return !offices_on(storage::offices_of(db, member), member, day).empty();
}

}  // namespace

Result<VoteView> vote_view(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  VoteView view;
  view.vote = *vote;
  for (const auto& option : vote->options)
    if (auto project = storage::find_project(db, option.project))
      view.projects.push_back(std::move(*project));
  view.chair = storage::name_of(db, vote->chair);
  view.second_officer = storage::name_of(db, vote->second_officer);
  view.present = storage::present_count(db, vote->assembly, true);
  view.turnout = vote->state == VoteState::open ? storage::turnout_count(db, id) : vote->turnout;
  if (vote->state == VoteState::proclaimed) view.result = storage::proclaimed_result(db, id);
  return view;
}

Result<VotePreparation> vote_preparation(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  return VotePreparation{*assembly, storage::projects(db), storage::holdings_of(db, accounts::forest),
                         storage::holdings_of(db, accounts::farmers)};
}

Result<VotePrepared> prepare_vote(Desk& desk, const Session& session, const CommandId& command,
                                  const VoteDraft& draft) {
  return desk.commit<VotePrepared>(command, {session.member}, [&]() -> Result<VotePrepared> {
    if (const auto may = desk.require(session, Right::prepare_votes); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto assembly = storage::find_assembly(db, draft.assembly);
    if (!assembly) return refuse(Why::unknown_assembly);
    const auto& account = draft.purpose == Purpose::distribute_share ? accounts::farmers : accounts::forest;
    return minga::prepare_vote(storage::next_vote(db), *assembly, draft, storage::holdings_of(db, account));
  });
}

Result<VoteOpened> open_vote(Desk& desk, const Session& chair, const Session& second,
                             const CommandId& command, VoteId id) {
  return desk.commit<VoteOpened>(
      command, {chair.member, second.member},
      [&]() -> Result<VoteOpened> {
        auto& db = desk.db();
        const auto vote = storage::find_vote(db, id);
        if (!vote) return refuse(Why::unknown_vote);
        const auto assembly = storage::find_assembly(db, vote->assembly);
        if (!assembly) return refuse(Why::unknown_assembly);
        const auto statute = storage::statute_on(db, assembly->date);
        const auto another = storage::open_vote(db);
        return minga::open_vote(
            *vote,
            {*assembly, statute, chair.member == assembly->chair, is_officer(db, second.member, desk.today()),
             storage::head_count_of_qualified(db).total(), storage::present_count(db, assembly->id, true),
             another ? another->question : std::string(), unproclaimed(db, assembly->id),
             storage::holdings_of(db, accounts::forest)},
            {chair.member, second.member});
      },
      [&](const VoteOpened& event) { storage::prepare_urn(desk.db(), event.id, event.qualified); });
}

Result<MemberVoted> cast_ballot(Desk& desk, const Session& session, const CommandId& command, VoteId id,
                                Ballot ballot) {
  return desk.commit<MemberVoted>(
      command, {session.member},
      [&]() -> Result<MemberVoted> {
        auto& db = desk.db();
        const auto vote = storage::find_vote(db, id);
        if (!vote) return refuse(Why::unknown_vote);
        const auto member = storage::find_member(db, session.member);
        if (!member) return refuse(Why::unknown_member);
        return minga::cast_ballot(*vote, session.member,
                                  {member->status, storage::is_present(db, vote->assembly, session.member),
                                   storage::has_voted(db, id, session.member)},
                                  ballot);
      },
      [&](const MemberVoted& event) { storage::drop_into_urn(desk.db(), event.vote, ballot); });
}

Result<VoteClosed> close_vote(Desk& desk, const Session& first, const Session& second,
                              const CommandId& command, VoteId id) {
  return desk.commit<VoteClosed>(command, {first.member, second.member}, [&]() -> Result<VoteClosed> {
    auto& db = desk.db();
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    // Nothing is taken out of the urn before it is sure that the two may close it.
    if (auto refused = may_close(*vote, {first.member, second.member}); !refused)
      return refuse(refused.error());
    return minga::close_vote(*vote, {first.member, second.member},
                             storage::present_count(db, vote->assembly, true), storage::turnout_count(db, id),
                             storage::empty_urn(db, id));
  });
}

Result<VoteProclaimed> proclaim(Desk& desk, const Session& session, const CommandId& command, VoteId id) {
  return desk.commit<VoteProclaimed>(command, {session.member}, [&]() -> Result<VoteProclaimed> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    return minga::proclaim(*vote, storage::ballots_of(db, id), storage::next_agreement(db),
                           storage::holdings_of(db, accounts::forest));
  });
}

Result<ProjectProposed> propose_project(Desk& desk, const Session& session, const CommandId& command,
                                        const ProjectDraft& draft) {
  return desk.commit<ProjectProposed>(command, {session.member}, [&]() -> Result<ProjectProposed> {
    if (const auto may = desk.require(session, Right::prepare_votes); !may) return refuse(may.error());
    return minga::propose_project(storage::next_project(desk.db()), draft.title, draft.benefit, draft.picture,
                                  draft.cost);
  });
}

std::vector<storage::Project> projects(Desk& desk) { return storage::projects(desk.db()); }

Result<UrnSheet> urn_sheet(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  if (vote->state == VoteState::prepared) return refuse(Why::vote_not_open);
  if (vote->state == VoteState::closed)
    return refuse({.why = Why::vote_not_proclaimed, .text = vote->question});
  // A zero report is of an empty urn.
  if (vote->state == VoteState::open && storage::turnout_count(db, id).total() > 0)
    return refuse({.why = Why::vote_still_open, .text = vote->question});
  const auto community = storage::find_community(db).value_or(storage::Community{});
  UrnSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.zero_report = vote->state == VoteState::open;
  sheet.vote = id;
  const Instant at = sheet.zero_report ? vote->opened_at : vote->closed_at;
  sheet.date = local_date(at);
  sheet.time = local_time(at);
  sheet.ballot = ballot_facts(db, *vote);
  for (const auto& agreement : storage::agreements_of(db, vote->assembly))
    if (agreement.vote == id) sheet.agreement = agreement.text;
  sheet.chain_head = storage::chain_head(db);
  return sheet;
}

}  // namespace minga::desk
