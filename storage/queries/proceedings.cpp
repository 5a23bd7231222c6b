// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/proceedings.h"

#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

std::optional<Instant> instant_or_none(const Row& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.instant(column));
}

// Whoever spoke, member or visitor, with name and sex.
constexpr const char* turn_columns =
    "SELECT t.id, t.item, t.member, t.visitor, coalesce(m.given_names || ' ' || m.surnames, v.name), "
    "coalesce(m.sex, v.sex), t.state, t.asked_at, t.place, t.limit_seconds, t.running_since, "
    "t.spoken_seconds FROM speaking_turn t LEFT JOIN member m ON m.number = t.member "
    "LEFT JOIN visitor v ON v.id = t.visitor ";

Turn turn_from(const Row& row) {
  Turn turn;
  turn.id = row.id<TurnId>(0);
  turn.item = row.number(1);
  turn.member = row.id<MemberNumber>(2);
  turn.visitor = row.id<VisitorId>(3);
  turn.name = row.text(4);
  turn.sex = enum_from<Sex>(row.text(5));
  turn.state = enum_from<TurnState>(row.text(6));
  turn.asked = row.instant(7);
  turn.place = row.number(8);
  turn.limit_seconds = row.number(9);
  turn.running_since = instant_or_none(row, 10);
  turn.spoken_seconds = row.number(11);
  return turn;
}

std::vector<Turn> turns_where(Connection& db, const std::string& rest, Parameters parameters) {
  return all_of(db, turn_columns + rest + " ORDER BY t.id", parameters, turn_from);
}

constexpr const char* visitor_columns =
    "SELECT id, assembly, name, sex, comes_from, arrived_at, left_at FROM visitor ";

Visitor visitor_from(const Row& row) {
  return {row.id<VisitorId>(0), row.id<AssemblyId>(1),  row.text(2), enum_from<Sex>(row.text(3)), row.text(4),
          row.instant(5),       instant_or_none(row, 6)};
}

constexpr const char* proposal_columns =
    "SELECT id, assembly, item, proposer, amends, text, state, agreement FROM proposal ";

Proposal proposal_from(const Row& row) {
  return {row.id<ProposalId>(0),
          row.id<AssemblyId>(1),
          row.number(2),
          row.id<MemberNumber>(3),
          row.id<ProposalId>(4),
          row.text(5),
          enum_from<ProposalState>(row.text(6)),
          row.id<AgreementId>(7)};
}

constexpr const char* task_columns =
    "SELECT id, assembly, item, member, text, due, outcome, settled_in, note FROM task ";

Task task_from(const Row& row) {
  return {row.id<TaskId>(0),
          row.id<AssemblyId>(1),
          row.number(2),
          row.id<MemberNumber>(3),
          row.text(4),
          row.date(5),
          enum_from<TaskOutcome>(row.text(6)),
          row.id<AssemblyId>(7),
          row.text(8)};
}

template <class SomeId>
SomeId next_in(Connection& db, const std::string& table) {
  return {number_of(db, "SELECT max(id) FROM " + table).value_or(0) + 1};
}

}  // namespace

std::vector<AgendaItem> agenda_of(Connection& db, AssemblyId id) {
  return all_of(
      db, "SELECT title, notes, begun_at, ended_at, added FROM agenda_item WHERE assembly = $1 ORDER BY item",
      {id}, [](const Row& row) {
        return AgendaItem{row.text(0), row.text(1), instant_or_none(row, 2), instant_or_none(row, 3),
                          row.yes(4)};
      });
}

std::optional<std::int64_t> item_under_way(Connection& db, AssemblyId id) {
  return number_of(
      db, "SELECT item FROM agenda_item WHERE assembly = $1 AND begun_at IS NOT NULL AND ended_at IS NULL",
      {id});
}

std::vector<MemberNumber> requesters_of(Connection& db, AssemblyId id) {
  return all_of(db, "SELECT member FROM assembly_requester WHERE assembly = $1 ORDER BY member", {id},
                [](const Row& row) { return row.id<MemberNumber>(0); });
}

std::vector<Visitor> visitors_of(Connection& db, AssemblyId id) {
  return all_of(db, std::string(visitor_columns) + "WHERE assembly = $1 ORDER BY id", {id}, visitor_from);
}

std::optional<Visitor> find_visitor(Connection& db, VisitorId id) {
  return one_of(db, std::string(visitor_columns) + "WHERE id = $1", {id}, visitor_from);
}

VisitorId next_visitor(Connection& db) { return next_in<VisitorId>(db, "visitor"); }

HeadCount count_visitors(Connection& db, AssemblyId id) {
  HeadCount count;
  db.each("SELECT sex, count(*) FROM visitor WHERE assembly = $1 GROUP BY sex", {id},
          [&](const Row& row) { count.add(enum_from<Sex>(row.text(0)), row.number(1)); });
  return count;
}

std::vector<Turn> turns_of(Connection& db, AssemblyId id, std::int64_t item) {
  return turns_where(db, "WHERE t.assembly = $1 AND t.item = $2", {id, item});
}

std::vector<Turn> all_turns_of(Connection& db, AssemblyId id) {
  return turns_where(db, "WHERE t.assembly = $1", {id});
}

std::optional<Turn> turn_with_the_word(Connection& db, AssemblyId id) {
  const auto turns = turns_where(db, "WHERE t.assembly = $1 AND t.state IN ('speaking', 'paused')", {id});
  return turns.empty() ? std::nullopt : std::optional(turns.front());
}

TurnId next_turn(Connection& db) { return next_in<TurnId>(db, "speaking_turn"); }

std::vector<Proposal> proposals_of(Connection& db, AssemblyId id) {
  return all_of(db, std::string(proposal_columns) + "WHERE assembly = $1 ORDER BY id", {id}, proposal_from);
}

std::optional<Proposal> find_proposal(Connection& db, ProposalId id) {
  return one_of(db, std::string(proposal_columns) + "WHERE id = $1", {id}, proposal_from);
}

ProposalId next_proposal(Connection& db) { return next_in<ProposalId>(db, "proposal"); }

std::vector<Dissent> dissent_from(Connection& db, AgreementId id) {
  return all_of(db, "SELECT agreement, member, reason FROM dissent WHERE agreement = $1 ORDER BY member",
                {id}, [](const Row& row) {
                  return Dissent{row.id<AgreementId>(0), row.id<MemberNumber>(1), row.text(2)};
                });
}

bool attended(Connection& db, AssemblyId assembly, MemberNumber member) {
  return exists(db, "SELECT 1 FROM attendance WHERE assembly = $1 AND member = $2", {assembly, member});
}

std::vector<Task> tasks_of(Connection& db, AssemblyId id) {
  return all_of(db, std::string(task_columns) + "WHERE assembly = $1 ORDER BY id", {id}, task_from);
}

std::vector<Task> earlier_tasks(Connection& db, AssemblyId id) {
  return all_of(db,
                std::string(task_columns) +
                    "WHERE assembly < $1 AND (outcome = 'pending' OR settled_in >= $1) ORDER BY due, id",
                {id}, task_from);
}

std::optional<Task> find_task(Connection& db, TaskId id) {
  return one_of(db, std::string(task_columns) + "WHERE id = $1", {id}, task_from);
}

TaskId next_task(Connection& db) { return next_in<TaskId>(db, "task"); }

std::optional<AssemblyId> assembly_before(Connection& db, AssemblyId id) {
  const auto last = number_of(
      db, "SELECT id FROM assembly WHERE id < $1 AND state <> 'convened' ORDER BY id DESC LIMIT 1", {id});
  return last ? std::optional(AssemblyId{*last}) : std::nullopt;
}

Money used_under(Connection& db, AgreementId id, Instant until) {
  const auto distributed = number_of(db,
                                     "SELECT CAST(sum(pool) AS BIGINT) FROM distribution WHERE agreement = "
                                     "$1 AND authorised = 1 AND authorised_at <= $2",
                                     {id, until});
  // All that went from the projects' accounts, what was voided taken off, but not their budgets themselves.
  const auto spent = number_of(
      db,
      "SELECT CAST(sum(p.amount) AS BIGINT) FROM agreement g JOIN vote_option o ON o.vote = g.vote AND "
      "o.funded > 0 JOIN posting p ON p.account = 'projects:' || o.project JOIN entry e ON e.id = p.entry "
      "JOIN log l ON l.sequence = e.sequence WHERE g.id = $1 AND l.at <= $2 AND l.kind NOT IN "
      "('vote_proclaimed', 'vote_annulled')",
      {id, until});
  return Money(distributed.value_or(0) + spent.value_or(0));
}

KeptMinutes minutes_signed(Connection& db, AssemblyId id, std::int64_t round) {
  const auto sequence =
      number_of(db, "SELECT sequence FROM acta_signing WHERE assembly = $1 AND round = $2", {id, round});
  const auto seal =
      text_of(db, "SELECT chain_hash FROM acta_signing WHERE assembly = $1 AND round = $2", {id, round});
  const auto line = find_line(db, sequence.value_or(0));
  if (!line || !seal) return {};
  const auto before = find_line(db, line->sequence - 1);
  KeptMinutes kept;
  kept.whole = line->hash == *seal &&
               expected_hash(before ? before->hash : std::string(genesis_hash), *line) == line->hash;
  if (!kept.whole) return kept;
  const auto event = event_of(*line);
  if (const auto* signing = std::get_if<ActaSigned>(&event)) kept.minutes = signing->minutes;
  return kept;
}

std::vector<ActaRound> acta_rounds(Connection& db, AssemblyId id) {
  std::vector<ActaRound> rounds(1);
  db.each("SELECT round, reason, at FROM acta_reopening WHERE assembly = $1 ORDER BY round", {id},
          [&](const Row& row) {
            auto& round = rounds.emplace_back();
            round.round = row.number(0);
            round.reopened_because = row.text(1);
            round.reopened_at = row.instant(2);
          });
  const auto at = [&](std::int64_t round) -> ActaRound& {
    return rounds.at(static_cast<std::size_t>(round));
  };
  db.each("SELECT round, text FROM saving_note WHERE assembly = $1 ORDER BY place", {id},
          [&](const Row& row) { at(row.number(0)).saving_notes.push_back(row.text(1)); });
  db.each(
      "SELECT round, chair, secretary, at, chain_hash, printed FROM acta_signing WHERE assembly = $1 ORDER "
      "BY round",
      {id}, [&](const Row& row) {
        auto& round = at(row.number(0));
        round.is_signed = true;
        round.chair = row.id<MemberNumber>(1);
        round.secretary = row.id<MemberNumber>(2);
        round.signed_at = row.instant(3);
        round.chain_hash = row.text(4);
        round.printed = row.yes(5);
      });
  return rounds;
}

}  // namespace minga::storage
