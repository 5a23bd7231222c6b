// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/votes.h"

#include <algorithm>

#include "domain/assembly/quorum.h"
#include "domain/people/handover.h"
#include "domain/voting/committee.h"
#include "kiosk/desk/counting.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/treasury.h"
#include "storage/urn.h"

namespace minga::desk {

namespace {

// A suspended officer keeps the office and may do nothing in it.
bool acts(storage::Connection& db, MemberNumber member) {
  const auto found = storage::find_member(db, member);
  return found && takes_part(found->status);
}

bool is_officer(storage::Connection& db, MemberNumber member, Date day) {
  return acts(db, member) && !offices_on(storage::offices_of(db, member), member, day).empty();
}

// Who opened the assembly; once that one is suspended, the vice-president who is here.
bool presides(storage::Connection& db, const Assembly& assembly, MemberNumber member, Date day) {
  if (acts(db, assembly.chair)) return member == assembly.chair;
  const auto offices = offices_on(storage::offices_of(db, member), member, day);
  return acts(db, member) && storage::is_present(db, assembly.id, member) &&
         std::find(offices.begin(), offices.end(), Office::vice_president) != offices.end();
}

std::optional<Date> board_until(storage::Connection& db, Date today) {
  std::optional<Date> last;
  for (const auto& held : storage::offices_in_force(db, today))
    if (!held.acting && (!last || *last < held.until)) last = held.until;
  return last;
}

std::map<MemberNumber, Member> people_of(storage::Connection& db, const std::vector<Candidate>& candidates) {
  std::map<MemberNumber, Member> people;
  for (const auto& candidate : candidates)
    if (auto member = storage::find_member(db, candidate.member))
      people.emplace(candidate.member, std::move(*member));
  return people;
}

// Elected for the term that runs on that day and for the one before it.
std::vector<std::string> barred(storage::Connection& db, const std::vector<Candidate>& candidates, Date day) {
  std::vector<std::string> names;
  for (const auto& candidate : candidates)
    if (served_two_terms(storage::offices_of(db, candidate.member), day.plus_days(1)))
      names.push_back(storage::name_of(db, candidate.member));
  return names;
}

void add_options(storage::Connection& db, const Statute& statute, Date day, VoteView& view) {
  for (const auto& option : view.vote.options) {
    if (auto project = storage::find_project(db, option.project)) {
      view.proposers.push_back(storage::name_of(db, project->proposed_by));
      view.projects.push_back(std::move(*project));
    }
    if (view.vote.kind != VoteKind::board_election) continue;
    const auto people = people_of(db, option.candidates);
    auto& list = view.candidates.emplace_back();
    for (const auto& [office, number] : option.candidates) {
      const auto person = people.find(number);
      if (person != people.end())
        list.push_back({office, number, person->second.full_name(), person->second.sex});
    }
    view.balances.push_back(list_balance(option.candidates, people, statute));
    for (auto& name : barred(db, option.candidates, day)) view.served_two_terms.push_back(std::move(name));
  }
}

void add_result(storage::Connection& db, VoteView& view) {
  const auto id = view.vote.id;
  view.reconciliation = storage::reconciliation_of(db, id);
  view.papers_counted = storage::hand_count_of(db, id).has_value();
  // What the hand count said would tell the result before it is proclaimed.
  if (view.vote.state != VoteState::proclaimed && view.vote.state != VoteState::annulled) return;
  view.result = storage::proclaimed_result(db, id);
  view.hand_count = storage::hand_count_of(db, id);
  view.annulment = storage::annulment_of(db, id);
  view.run_off = storage::run_off_after(db, id);
  if (view.vote.kind != VoteKind::show_of_hands) view.outcome = count(view.vote, storage::ballots_of(db, id));
}

}  // namespace

Result<VoteView> vote_view(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  const auto assembly = storage::find_assembly(db, vote->assembly);
  ensure(assembly.has_value(), "a vote belongs to an assembly");
  const auto statute = storage::statute_on(db, assembly->date);
  VoteView view;
  view.vote = *vote;
  add_options(db, statute, assembly->date, view);
  for (const auto member : vote->committee) view.committee.push_back(storage::name_of(db, member));
  view.chair = storage::name_of(db, vote->chair);
  view.second_officer = storage::name_of(db, vote->second_officer);
  view.present = storage::present_count(db, vote->assembly, true);
  const bool open = vote->state == VoteState::open;
  view.turnout = open ? storage::turnout_count(db, id) : vote->turnout;
  view.declined = open ? storage::declined_count(db, id) : vote->declined;
  view.slips = storage::slip_counts(db, id);
  view.quorum_now = quorum_needed(storage::head_count_of_qualified(db).total(), assembly->call, statute);
  add_result(db, view);
  return view;
}

Result<VotePreparation> vote_preparation(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  return VotePreparation{*assembly,
                         storage::statute_on(db, assembly->date),
                         storage::projects(db),
                         storage::groups(db),
                         storage::holdings_of(db, accounts::forest),
                         storage::holdings_of(db, accounts::farmers),
                         board_until(db, desk.today())};
}

ListCheck check_list(Desk& desk, AssemblyId id, const std::vector<Candidate>& candidates) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  const auto day = assembly ? assembly->date : desk.today();
  return {list_balance(candidates, people_of(db, candidates), storage::statute_on(db, day)),
          barred(db, candidates, day)};
}

Result<VotePrepared> prepare_vote(Desk& desk, const Session& session, const CommandId& command,
                                  const VoteDraft& draft) {
  return desk.commit<VotePrepared>(command, {session.member}, [&]() -> Result<VotePrepared> {
    if (const auto may = desk.require(session, Right::prepare_votes); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto assembly = storage::find_assembly(db, draft.assembly);
    if (!assembly) return refuse(Why::unknown_assembly);
    const auto& account = draft.purpose == Purpose::distribute_share ? accounts::farmers : accounts::forest;
    std::map<MemberNumber, Member> people;
    for (const auto& option : draft.options) people.merge(people_of(db, option.candidates));
    return minga::prepare_vote({storage::next_vote(db), *assembly, storage::statute_on(db, assembly->date),
                                storage::holdings_of(db, account), std::move(people)},
                               draft);
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
            {*assembly, statute, presides(db, *assembly, chair.member, desk.today()),
             is_officer(db, second.member, desk.today()), storage::head_count_of_qualified(db).total(),
             storage::present_count(db, assembly->id, true), another ? another->question : std::string(),
             unproclaimed_question(db, assembly->id), storage::holdings_of(db, accounts::forest)},
            {chair.member, second.member});
      },
      [&](const VoteOpened& event) { storage::prepare_urn(desk.db(), event.id, event.qualified); });
}

VoterFacts voter_facts(storage::Connection& db, const Vote& vote, MemberNumber number) {
  const auto member = storage::find_member(db, number);
  if (!member) return {};
  return {member->status, storage::is_present(db, vote.assembly, number),
          storage::has_voted(db, vote.id, number)};
}

Result<CommitteeAppointed> appoint_committee(Desk& desk, const Session& session, const CommandId& command,
                                             VoteId id, const std::vector<MemberNumber>& members) {
  return desk.commit<CommitteeAppointed>(command, {session.member}, [&]() -> Result<CommitteeAppointed> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    const auto assembly = storage::find_assembly(db, vote->assembly);
    ensure(assembly.has_value(), "a vote belongs to an assembly");
    CommitteeFacts facts{*assembly, {}};
    for (const auto member : members)
      if (storage::find_member(db, member)) facts.people.emplace(member, voter_facts(db, *vote, member));
    return minga::appoint_committee(*vote, facts, members);
  });
}

Result<MemberVoted> cast_ballot(Desk& desk, const Session& session, const CommandId& command, VoteId id,
                                Ballot ballot) {
  return desk.commit<MemberVoted>(
      command, {session.member},
      [&]() -> Result<MemberVoted> {
        const auto vote = storage::find_vote(desk.db(), id);
        if (!vote) return refuse(Why::unknown_vote);
        return minga::cast_ballot(*vote, session.member, voter_facts(desk.db(), *vote, session.member),
                                  ballot);
      },
      [&](const MemberVoted& event) { storage::drop_into_urn(desk.db(), event.vote, ballot); });
}

Result<MemberDeclined> decline(Desk& desk, const Session& session, const CommandId& command, VoteId id) {
  return desk.commit<MemberDeclined>(command, {session.member}, [&]() -> Result<MemberDeclined> {
    const auto vote = storage::find_vote(desk.db(), id);
    if (!vote) return refuse(Why::unknown_vote);
    return minga::decline(*vote, session.member, voter_facts(desk.db(), *vote, session.member));
  });
}

Result<VoteClosed> close_vote(Desk& desk, const Session& first, const Session& second,
                              const CommandId& command, VoteId id) {
  return desk.commit<VoteClosed>(command, {first.member, second.member}, [&]() -> Result<VoteClosed> {
    auto& db = desk.db();
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    const TwoOfficers officers{first.member, second.member};
    // Nothing is taken out of the urn before it is sure that the two may close it.
    if (auto refused = may_close(*vote, officers); !refused) return refuse(refused.error());
    const auto assembly = storage::find_assembly(db, vote->assembly);
    ensure(assembly.has_value(), "a vote belongs to an assembly");
    const auto qualified = storage::head_count_of_qualified(db).total();
    return minga::close_vote(
        *vote, officers,
        {storage::taking_part(db, *vote), storage::turnout_count(db, id), storage::declined_count(db, id),
         qualified, quorum_needed(qualified, assembly->call, storage::statute_on(db, assembly->date))},
        storage::empty_urn(db, id));
  });
}

Result<ProjectProposed> propose_project(Desk& desk, const Session& session, const CommandId& command,
                                        const ProjectDraft& draft) {
  return desk.commit<ProjectProposed>(command, {session.member}, [&]() -> Result<ProjectProposed> {
    if (const auto may = desk.require(session, Right::prepare_votes); !may) return refuse(may.error());
    if (draft.proposed_by && !storage::find_member(desk.db(), draft.proposed_by))
      return refuse(Why::unknown_member);
    return minga::propose_project(storage::next_project(desk.db()), draft);
  });
}

std::vector<storage::Project> projects(Desk& desk) { return storage::projects(desk.db()); }

}  // namespace minga::desk
