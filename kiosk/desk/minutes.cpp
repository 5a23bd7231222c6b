// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "domain/voting/list_symbol.h"
#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/minutes_course.h"
#include "kiosk/desk/papers.h"
#include "storage/log.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

namespace {

Minutes::Count count_of(storage::Connection& db, const Vote& vote, std::size_t place,
                        const storage::Proclaimed& result) {
  Minutes::Count count;
  if (place < result.votes.size()) count.votes = result.votes[place];
  if (place < result.funded.size()) count.won = result.funded[place] > 0;
  if (place < result.hands.size()) count.hands = result.hands[place];
  if (for_or_against(vote.kind)) return count;
  const auto& option = vote.options[place];
  count.title = option.title;
  if (vote.kind == VoteKind::board_election) count.picture = symbol_word(option.picture, place);
  if (vote.kind == VoteKind::fund_allocation) count.cost = option.cost;
  for (const auto& candidate : option.candidates)
    count.candidates.push_back({candidate.office, person_of(db, candidate.member)});
  return count;
}

void add_count(storage::Connection& db, const Vote& vote, Minutes::Ballot& facts) {
  const auto result = storage::proclaimed_result(db, vote.id);
  facts.blank = result.blank;
  facts.adopted = result.adopted;
  for (std::size_t place = 0; place < vote.option_count(); ++place)
    facts.counts.push_back(count_of(db, vote, place, result));
  if (const auto papers = storage::hand_count_of(db, vote.id)) {
    facts.difference = papers->reason;
    facts.spoiled = papers->spoiled;
    facts.blank_papers = papers->blank;
    for (std::size_t place = 0; place < facts.counts.size(); ++place)
      facts.counts[place].papers = papers->votes.at(place);
  }
  const bool counted = vote.state == VoteState::proclaimed || vote.state == VoteState::annulled;
  if (!counted || vote.kind == VoteKind::show_of_hands) return;
  const auto outcome = count(vote, storage::ballots_of(db, vote.id));
  facts.tie = outcome.tie;
  for (std::size_t place = 0; place < outcome.fates.size(); ++place)
    facts.counts[place].fate = outcome.fates[place];
}

}  // namespace

Minutes::Ballot ballot_facts(storage::Connection& db, const Vote& vote) {
  Minutes::Ballot facts;
  const bool still_open = vote.state == VoteState::open || vote.state == VoteState::prepared;
  facts.kind = vote.kind;
  facts.question = vote.question;
  facts.run_off = static_cast<bool>(vote.run_off_of);
  facts.budget = vote.budget;
  facts.rule = vote.rule;
  facts.wins_by = vote.wins_by;
  facts.allocation = vote.allocation;
  facts.by_slip = vote.admission == Admission::by_slip;
  facts.on_paper = vote.on_paper;
  facts.qualified_on_roll = vote.qualified;
  facts.quorum_needed = still_open ? vote.quorum_needed : vote.quorum_needed_at_closing;
  facts.present = still_open ? vote.present_at_opening : vote.present_at_closing;
  facts.turnout = vote.turnout;
  facts.ballots = vote.ballots;
  facts.declined = vote.declined;
  facts.waiting = still_open ? 0 : vote.waiting();
  facts.quorum_held = still_open || vote.quorum_at_closing();
  facts.opened = local_time(vote.opened_at);
  facts.closed = local_time(vote.closed_at);
  if (vote.chair) facts.opened_by = {person_of(db, vote.chair).name, person_of(db, vote.second_officer).name};
  for (const auto member : vote.committee) facts.committee.push_back(person_of(db, member));
  if (const auto reconciled = storage::reconciliation_of(db, vote.id)) {
    facts.mismatch = reconciled->reason;
    if (facts.by_slip) facts.slips_returned = reconciled->slips_back;
    if (facts.on_paper) facts.papers_in_urn = reconciled->papers;
  }
  if (const auto annulment = storage::annulment_of(db, vote.id)) {
    facts.annulled = true;
    facts.annulled_because = annulment->reason;
  }
  add_count(db, vote, facts);
  return facts;
}

Minutes minutes_now(Desk& desk, const Assembly& assembly) {
  auto& db = desk.db();
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto statute = storage::statute_on(db, assembly.date);
  Minutes m;
  m.community = community.name;
  m.place_of_community = community.place;
  m.sample = community.sample;
  m.number = assembly.id;
  m.extraordinary = assembly.kind == AssemblyKind::extraordinary;
  m.place = assembly.place;
  m.date = assembly.date;
  m.convened_on = local_date(assembly.convened_at);
  m.convened_by = person_of(db, assembly.convened_by).name;
  m.first_call = assembly.first_call;
  m.second_call = assembly.second_call;
  m.opened_at_second_call = assembly.call == 2;
  m.opened = local_time(assembly.opened_at);
  if (assembly.closed_at)
    m.closed = local_time(*assembly.closed_at), m.closed_on = local_date(*assembly.closed_at);
  m.chair = person_of(db, assembly.chair);
  m.secretary = person_of(db, assembly.secretary);
  m.qualified_on_roll = assembly.qualified;
  m.invited = assembly.invited;
  m.quorum_needed = assembly.quorum_needed;
  m.present_at_opening = assembly.present_at_opening;
  m.attended = storage::attended_count(db, assembly.id);
  m.parity = parity_of(assembly.present_at_opening, statute);
  for (const auto& item : storage::agenda_of(db, assembly.id))
    m.agenda.push_back({item.title, item.notes, {}, {}});
  std::map<VoteId, std::int64_t> place_of;  // of a ballot within its item
  for (const auto& vote : storage::votes_of(db, assembly.id)) {
    if (vote.state != VoteState::proclaimed && vote.state != VoteState::annulled) continue;
    auto& item = m.agenda.at(static_cast<std::size_t>(vote.item));
    place_of[vote.id] = static_cast<std::int64_t>(item.ballots.size());
    item.ballots.push_back(ballot_facts(db, vote));
    const auto& ballot = item.ballots.back();
    if (vote.kind == VoteKind::board_election && ballot.adopted && !ballot.annulled)
      for (const auto& list : ballot.counts)
        if (list.won) item.elected = list.candidates;
  }
  for (const auto& agreement : storage::agreements_of(db, assembly.id))
    if (!agreement.annulled)
      m.agenda.at(static_cast<std::size_t>(agreement.item))
          .agreements.push_back({agreement.id, agreement.text, place_of.at(agreement.vote)});
  for (const auto& arrival : storage::arrivals(db, assembly.id))
    m.attendance.push_back(
        {arrival.member.full_name(), arrival.member.dni, arrival.member.number, arrival.member.sex});
  m.chain_head = storage::chain_head(db);
  add_course(db, assembly, statute, m);
  return m;
}

namespace {

// As it was signed, with what is known of the signing itself: its day and hour, and the log's code.
Minutes with_signing(Minutes minutes, const ActaRound& round) {
  ensure(!minutes.rounds.empty(), "an acta that is signed has a round");
  auto& last = minutes.rounds.back();
  last.chair = minutes.chair;
  last.secretary = minutes.secretary;
  last.signed_on = local_date(round.signed_at);
  last.signed_at = local_time(round.signed_at);
  last.seal = round.chain_hash;
  minutes.chain_head = round.chain_hash;
  return minutes;
}

}  // namespace

Result<Minutes> minutes(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  if (assembly->state == AssemblyState::convened) return refuse(Why::assembly_not_open);
  if (const auto last = storage::acta_rounds(db, id).back(); last.is_signed) {
    auto kept = storage::minutes_signed(db, id, last.round);
    if (!kept.whole) return refuse(Why::acta_altered);
    if (kept.minutes) return with_signing(std::move(*kept.minutes), last);
  }
  return minutes_now(desk, *assembly);
}

}  // namespace minga::desk
