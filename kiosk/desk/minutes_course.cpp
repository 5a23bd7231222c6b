// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/minutes_course.h"

#include <algorithm>
#include <map>

#include "domain/assembly/decisions.h"
#include "kiosk/desk/speaking.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

namespace {

Minutes::Duty duty_of(storage::Connection& db, const Task& task) {
  const auto agreed = storage::find_assembly(db, task.assembly);
  return {person_of(db, task.member),    task.text, task.due, task.outcome, task.note,
          agreed ? agreed->date : Date{}};
}

// As it stood in this assembly: what a later one settled was still to be done.
Task as_of(Task task, AssemblyId assembly) {
  if (task.settled_in > assembly) task.outcome = TaskOutcome::pending, task.note.clear();
  return task;
}

void add_motions(storage::Connection& db, AssemblyId id, Minutes& m) {
  std::map<ProposalId, std::int64_t> place_of;  // within its item
  for (const auto& proposal : storage::proposals_of(db, id)) {
    auto& motions = m.agenda.at(static_cast<std::size_t>(proposal.item)).motions;
    place_of[proposal.id] = static_cast<std::int64_t>(motions.size());
    const auto amends = proposal.amends ? std::optional(place_of.at(proposal.amends)) : std::nullopt;
    motions.push_back(
        {person_of(db, proposal.proposer), proposal.text, amends, proposal.state, proposal.agreement});
    const auto sex = motions.back().proposer.sex;
    m.proposed.add(sex);
    if (proposal.state == ProposalState::adopted) m.adopted.add(sex);
  }
}

void add_comings_and_goings(storage::Connection& db, const Assembly& assembly, Minutes& m) {
  std::vector<std::pair<Instant, MemberNumber>> left;
  for (const auto& arrival : storage::arrivals(db, assembly.id)) {
    if (arrival.at > assembly.opened_at) m.arrived_late.add(arrival.member.sex);
    if (arrival.left) left.emplace_back(*arrival.left, arrival.member.number);
  }
  std::sort(left.begin(), left.end());
  for (const auto& [at, member] : left) m.departures.push_back({person_of(db, member), local_time(at)});
}

void add_rounds(storage::Connection& db, const Assembly& assembly, Minutes& m) {
  if (assembly.state != AssemblyState::closed) return;
  for (const auto& round : storage::acta_rounds(db, assembly.id)) {
    Minutes::Round told;
    told.reopened_because = round.reopened_because;
    if (round.round > 0) {
      told.reopened_on = local_date(round.reopened_at);
      told.reopened_at = local_time(round.reopened_at);
    }
    told.saving_notes = round.saving_notes;
    if (round.is_signed) {
      told.chair = person_of(db, round.chair);
      told.secretary = person_of(db, round.secretary);
      told.signed_on = local_date(round.signed_at);
      told.signed_at = local_time(round.signed_at);
      told.seal = round.chain_hash;
      m.chain_head = round.chain_hash;
    }
    m.rounds.push_back(std::move(told));
  }
}

}  // namespace

std::vector<Minutes::Since> money_since(storage::Connection& db, const Assembly& assembly, Instant until) {
  const auto last = storage::assembly_before(db, assembly.id);
  if (!last) return {};
  const auto told_before = storage::find_assembly(db, *last).value().opened_at;
  std::vector<Minutes::Since> money;
  for (const auto& agreement : storage::agreements_between(db, Date{}, assembly.date)) {
    if (agreement.assembly >= assembly.id || agreement.annulled || !agreement.amount.is_positive()) continue;
    // What the last assembly heard was used up is not told again.
    if (agreement.assembly != *last && storage::used_under(db, agreement.id, told_before) >= agreement.amount)
      continue;
    money.push_back({agreement.id, agreement.date, agreement.text, agreement.amount,
                     storage::used_under(db, agreement.id, until)});
  }
  return money;
}

Minutes::Person person_of(storage::Connection& db, MemberNumber number) {
  const auto member = number ? storage::find_member(db, number) : std::nullopt;
  if (!member) return {};
  return {member->full_name(), member->dni, member->number, member->sex};
}

void add_course(storage::Connection& db, const Assembly& assembly, const Statute& statute, Minutes& m) {
  const auto id = assembly.id;
  const auto end = assembly.closed_at.value_or(assembly.opened_at);
  m.convened_how = assembly.convened_how;
  m.requested_by = static_cast<std::int64_t>(storage::requesters_of(db, id).size());
  m.notice_asked = notice_days(statute, assembly.kind);
  for (const auto& visitor : storage::visitors_of(db, id))
    m.guests.push_back({visitor.name, visitor.comes_from,
                        visitor.left ? std::optional(local_time(*visitor.left)) : std::nullopt});
  add_comings_and_goings(db, assembly, m);
  const auto agenda = storage::agenda_of(db, id);
  for (std::size_t i = 0; i < agenda.size(); ++i) {
    auto& item = m.agenda.at(i);
    if (agenda[i].begun) item.begun = local_time(*agenda[i].begun);
    if (agenda[i].ended) item.ended = local_time(*agenda[i].ended);
    item.added = agenda[i].added;
    item.speech = speech_of(storage::turns_of(db, id, static_cast<std::int64_t>(i)), end);
    for (auto& agreement : item.agreements)
      for (const auto& each : storage::dissent_from(db, agreement.id))
        agreement.dissent.push_back({person_of(db, each.member), each.reason});
  }
  for (const auto& task : storage::tasks_of(db, id))
    m.agenda.at(static_cast<std::size_t>(task.item)).duties.push_back(duty_of(db, as_of(task, id)));
  for (const auto& task : storage::earlier_tasks(db, id))
    m.earlier_duties.push_back(duty_of(db, as_of(task, id)));
  m.speech = speech_of(storage::all_turns_of(db, id), end);
  add_motions(db, id, m);
  m.earlier_money = money_since(db, assembly, assembly.opened_at);
  add_rounds(db, assembly, m);
}

}  // namespace minga::desk
