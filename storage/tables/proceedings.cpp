// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/proceedings.h"

#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

// Takes the word from this turn; a clock that was set back takes nothing away.
void stop(Connection& db, TurnId id, TurnState state, Instant at) {
  db.execute(
      "UPDATE speaking_turn SET state = $2, running_since = NULL, spoken_seconds = spoken_seconds + "
      "CASE WHEN running_since IS NULL OR running_since > $3 THEN 0 ELSE $3 - running_since END "
      "WHERE id = $1",
      {id, word_of(state), at});
}

void stop_any(Connection& db, AssemblyId assembly, Instant at) {
  std::vector<TurnId> under_way;
  db.each("SELECT id FROM speaking_turn WHERE assembly = $1 AND state IN ('speaking', 'paused') ORDER BY id",
          {assembly}, [&](const Row& row) { under_way.push_back(row.id<TurnId>(0)); });
  for (const auto id : under_way) stop(db, id, TurnState::spoken, at);
}

AssemblyId assembly_of(Connection& db, TurnId id) {
  return {number_of(db, "SELECT assembly FROM speaking_turn WHERE id = $1", {id}).value_or(0)};
}

}  // namespace

void end_item(Connection& db, AssemblyId assembly, Instant at) {
  db.execute(
      "UPDATE agenda_item SET ended_at = $2 WHERE assembly = $1 AND begun_at IS NOT NULL AND ended_at IS "
      "NULL",
      {assembly, at});
  stop_any(db, assembly, at);
  db.execute("UPDATE speaking_turn SET state = 'lapsed' WHERE assembly = $1 AND state = 'waiting'",
             {assembly});
}

void apply_to(Connection& db, const LogLine& line, const ItemBegun& e) {
  end_item(db, e.assembly, line.at);
  // An item taken up again keeps the hour at which it was first begun.
  db.execute(
      "UPDATE agenda_item SET begun_at = coalesce(begun_at, $3), ended_at = NULL WHERE assembly = $1 AND "
      "item = $2",
      {e.assembly, e.item, line.at});
}

void apply_to(Connection& db, const LogLine& line, const ItemEnded& e) { end_item(db, e.assembly, line.at); }

void apply_to(Connection& db, const LogLine&, const ItemAdded& e) {
  db.execute(
      "INSERT INTO agenda_item (assembly, item, title, notes, added) "
      "SELECT $1, max(item) + 1, $2, '', 1 FROM agenda_item WHERE assembly = $1",
      {e.assembly, e.title});
}

void apply_to(Connection& db, const LogLine& line, const VisitorArrived& e) {
  db.execute(
      "INSERT INTO visitor (id, assembly, name, sex, comes_from, arrived_at) VALUES ($1, $2, $3, $4, $5, $6) "
      "ON CONFLICT (id) DO UPDATE SET left_at = NULL",
      {e.id, e.assembly, e.name, word_of(e.sex), e.comes_from, line.at});
}

void apply_to(Connection& db, const LogLine& line, const VisitorLeft& e) {
  db.execute("UPDATE visitor SET left_at = $2 WHERE id = $1", {e.id, line.at});
}

void apply_to(Connection& db, const LogLine& line, const TurnAsked& e) {
  db.execute(
      "INSERT INTO speaking_turn (id, assembly, item, member, visitor, state, asked_at, by_secretary, "
      "limit_seconds, spoken_seconds, place) VALUES ($1, $2, $3, $4, $5, 'waiting', $6, $7, 0, 0, 0)",
      {e.id, e.assembly, e.item, or_null(e.member), or_null(e.visitor), line.at, e.by_secretary});
}

void apply_to(Connection& db, const LogLine&, const TurnWithdrawn& e) {
  db.execute("UPDATE speaking_turn SET state = 'withdrawn' WHERE id = $1", {e.id});
}

void apply_to(Connection& db, const LogLine& line, const TurnBegun& e) {
  const auto assembly = assembly_of(db, e.id);
  stop_any(db, assembly, line.at);
  const auto before =
      number_of(db, "SELECT count(*) FROM speaking_turn WHERE assembly = $1 AND place > 0", {assembly});
  db.execute(
      "UPDATE speaking_turn SET state = 'speaking', place = $2, running_since = $3, limit_seconds = $4 "
      "WHERE id = $1",
      {e.id, before.value_or(0) + 1, line.at, e.limit_seconds});
}

void apply_to(Connection& db, const LogLine& line, const TurnPaused& e) {
  stop(db, e.id, TurnState::paused, line.at);
}

void apply_to(Connection& db, const LogLine& line, const TurnResumed& e) {
  db.execute("UPDATE speaking_turn SET state = 'speaking', running_since = $2 WHERE id = $1",
             {e.id, line.at});
}

void apply_to(Connection& db, const LogLine& line, const TurnEnded& e) {
  stop(db, e.id, TurnState::spoken, line.at);
}

void apply_to(Connection& db, const LogLine&, const ProposalMade& e) {
  db.execute(
      "INSERT INTO proposal (id, assembly, item, proposer, amends, text, state) VALUES ($1, $2, $3, $4, $5, "
      "$6, 'made')",
      {e.id, e.assembly, e.item, e.proposer, or_null(e.amends), e.text});
}

void apply_to(Connection& db, const LogLine&, const ProposalSettled& e) {
  db.execute("UPDATE proposal SET state = $2, agreement = $3 WHERE id = $1",
             {e.id, word_of(e.outcome), or_null(e.agreement)});
}

void apply_to(Connection& db, const LogLine&, const DissentRecorded& e) {
  db.execute("INSERT INTO dissent (agreement, member, reason) VALUES ($1, $2, $3)",
             {e.agreement, e.member, e.reason});
}

void apply_to(Connection& db, const LogLine&, const TaskAssigned& e) {
  db.execute(
      "INSERT INTO task (id, assembly, item, member, text, due, outcome, note) VALUES ($1, $2, $3, $4, $5, "
      "$6, 'pending', '')",
      {e.id, e.assembly, e.item, e.member, e.text, e.due});
}

void apply_to(Connection& db, const LogLine&, const TaskSettled& e) {
  db.execute("UPDATE task SET outcome = $2, settled_in = $3, note = $4 WHERE id = $1",
             {e.id, word_of(e.outcome), e.assembly, e.note});
}

void apply_to(Connection& db, const LogLine& line, const SavingNoteWritten& e) {
  const auto place =
      number_of(db, "SELECT count(*) FROM saving_note WHERE assembly = $1", {e.assembly}).value_or(0);
  db.execute("INSERT INTO saving_note (assembly, place, round, text, at) VALUES ($1, $2, $3, $4, $5)",
             {e.assembly, place, e.round, e.text, line.at});
}

void apply_to(Connection& db, const LogLine& line, const ActaSigned& e) {
  db.execute(
      "INSERT INTO acta_signing (assembly, round, chair, secretary, at, chain_hash, printed, sequence) "
      "VALUES ($1, $2, $3, $4, $5, $6, 0, $7)",
      {e.assembly, e.round, e.chair, e.secretary, line.at, line.hash, line.sequence});
}

void apply_to(Connection& db, const LogLine&, const ActaPrinted& e) {
  db.execute("UPDATE acta_signing SET printed = 1 WHERE assembly = $1 AND round = $2", {e.assembly, e.round});
}

void apply_to(Connection& db, const LogLine& line, const ActaReopened& e) {
  db.execute("INSERT INTO acta_reopening (assembly, round, reason, at) VALUES ($1, $2, $3, $4)",
             {e.assembly, e.round, e.reason, line.at});
}

}  // namespace minga::storage
