// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/papers.h"
#include "storage/log.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

Minutes::Person person_of(storage::Connection& db, MemberNumber number) {
  const auto member = number ? storage::find_member(db, number) : std::nullopt;
  if (!member) return {};
  return {member->full_name(), member->dni, member->number, member->sex};
}

std::string rule_in_spanish(const MajorityRule& rule) {
  const std::string base = rule.base == MajorityBase::attending    ? "los asistentes"
                           : rule.base == MajorityBase::votes_cast ? "los votos a favor y en contra"
                                                                   : "todos los comuneros calificados";
  return (rule.more_than ? "más de " : "al menos ") + std::to_string(rule.threshold.numerator) + "/" +
         std::to_string(rule.threshold.denominator) + " de " + base;
}

}  // namespace

Minutes::Ballot ballot_facts(storage::Connection& db, const Vote& vote) {
  Minutes::Ballot facts;
  facts.question = vote.question;
  facts.fund_allocation = vote.kind == VoteKind::fund_allocation;
  facts.budget = vote.budget;
  facts.rule = facts.fund_allocation ? "primero los proyectos con más votos, hasta donde alcance el fondo"
                                     : rule_in_spanish(vote.rule);
  facts.qualified_on_roll = vote.qualified;
  facts.present = vote.state == VoteState::open || vote.state == VoteState::prepared
                      ? vote.present_at_opening
                      : vote.present_at_closing;
  facts.turnout = vote.turnout;
  facts.opened = local_time(vote.opened_at);
  facts.closed = local_time(vote.closed_at);
  facts.opened_by = person_of(db, vote.chair).name + " y " + person_of(db, vote.second_officer).name;
  const auto result = storage::proclaimed_result(db, vote.id);
  facts.blank = result.blank;
  facts.adopted = result.adopted;
  static constexpr const char* motion_labels[] = {"A favor", "En contra", "Abstención"};
  for (std::size_t i = 0; i < vote.option_count(); ++i) {
    Minutes::Count count;
    count.label = vote.kind == VoteKind::motion ? motion_labels[i] : vote.options[i].title;
    count.votes = i < result.votes.size() ? result.votes[i] : 0;
    if (vote.kind == VoteKind::fund_allocation) count.cost = vote.options[i].cost;
    count.funded = i < result.funded.size() && result.funded[i] > 0;
    facts.counts.push_back(std::move(count));
  }
  return facts;
}

Result<Minutes> minutes(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  if (assembly->state == AssemblyState::convened) return refuse(Why::assembly_not_open);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto statute = storage::statute_on(db, assembly->date);
  Minutes m;
  m.community = community.name;
  m.place_of_community = community.place;
  m.sample = community.sample;
  m.number = assembly->id;
  m.extraordinary = assembly->kind == AssemblyKind::extraordinary;
  m.place = assembly->place;
  m.date = assembly->date;
  m.convened_on = local_date(assembly->convened_at);
  m.convened_by = person_of(db, assembly->convened_by).name;
  m.first_call = assembly->first_call;
  m.second_call = assembly->second_call;
  m.opened_at_second_call = assembly->call == 2;
  m.opened = local_time(assembly->opened_at);
  if (assembly->closed_at) m.closed = local_time(*assembly->closed_at);
  m.chair = person_of(db, assembly->chair);
  m.secretary = person_of(db, assembly->secretary);
  m.qualified_on_roll = assembly->qualified;
  m.quorum_needed = assembly->quorum_needed;
  m.present_at_opening = assembly->present_at_opening;
  m.attended = storage::present_count(db, id, false);
  switch (parity_of(assembly->present_at_opening, statute)) {
    case Parity::balanced:
      break;
    case Parity::few_women:
      m.parity_warning = "La participación de mujeres está por debajo de la proporción que fija el estatuto.";
      break;
    case Parity::few_men:
      m.parity_warning = "La participación de varones está por debajo de la proporción que fija el estatuto.";
      break;
  }
  const auto notes = storage::agenda_notes(db, id);
  for (std::size_t i = 0; i < assembly->agenda.size(); ++i)
    m.agenda.push_back({assembly->agenda[i], notes.at(i), {}, {}});
  for (const auto& vote : storage::votes_of(db, id))
    if (vote.state == VoteState::proclaimed)
      m.agenda.at(static_cast<std::size_t>(vote.item)).ballots.push_back(ballot_facts(db, vote));
  for (const auto& agreement : storage::agreements_of(db, id))
    m.agenda.at(static_cast<std::size_t>(agreement.item))
        .agreements.push_back({agreement.id, agreement.text});
  for (const auto& arrival : storage::arrivals(db, id))
    m.attendance.push_back(
        {arrival.member.full_name(), arrival.member.dni, arrival.member.number, arrival.member.sex});
  m.chain_head = storage::chain_head(db);
  return m;
}

}  // namespace minga::desk
