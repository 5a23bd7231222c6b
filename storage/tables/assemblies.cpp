// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"
#include "storage/tables/proceedings.h"

namespace minga::storage {

void apply_to(Connection& db, const LogLine& line, const AssemblyConvened& e) {
  db.execute(
      "INSERT INTO assembly (id, kind, state, place, day, first_call, second_call, convened_by, convened_at, "
      "call, qualified, "
      "quorum_needed, opening_women, opening_men, opening_others, opened_at, convened_how, invited_women, "
      "invited_men, invited_others) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0, $10, $11, $12, $13)",
      {e.id, word_of(e.assembly_kind), word_of(AssemblyState::convened), e.place, e.date, e.first_call,
       e.second_call, or_null(e.convened_by), line.at, e.how, e.invited.women, e.invited.men,
       e.invited.others});
  std::int64_t item = 0;
  for (const auto& title : e.agenda)
    db.execute("INSERT INTO agenda_item (assembly, item, title, notes) VALUES ($1, $2, $3, '')",
               {e.id, item++, title});
  for (const auto& member : e.requested_by)
    db.execute("INSERT INTO assembly_requester (assembly, member) VALUES ($1, $2)", {e.id, member});
}

void apply_to(Connection& db, const LogLine& line, const AttendeeArrived& e) {
  // Who left and comes back keeps the hour they first came.
  db.execute(
      "INSERT INTO attendance (assembly, member, arrived_at, by_secretary) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (assembly, member) DO UPDATE SET left_at = NULL",
      {e.assembly, e.member, line.at, e.by_secretary});
}

void apply_to(Connection& db, const LogLine& line, const AttendeeLeft& e) {
  db.execute("UPDATE attendance SET left_at = $3 WHERE assembly = $1 AND member = $2",
             {e.assembly, e.member, line.at});
}

void apply_to(Connection& db, const LogLine& line, const AssemblyOpened& e) {
  db.execute(
      "UPDATE assembly SET state = $2, call = $3, chair = $4, secretary = $5, qualified = $6, quorum_needed "
      "= $7, "
      "opening_women = $8, opening_men = $9, opening_others = $10, opened_at = $11 WHERE id = $1",
      {e.id, word_of(AssemblyState::open), e.call, or_null(e.chair), or_null(e.secretary), e.qualified,
       e.quorum_needed, e.present.women, e.present.men, e.present.others, line.at});
}

void apply_to(Connection& db, const LogLine&, const ItemNoted& e) {
  db.execute("UPDATE agenda_item SET notes = $3 WHERE assembly = $1 AND item = $2",
             {e.assembly, e.item, e.notes});
}

void apply_to(Connection& db, const LogLine& line, const AssemblyClosed& e) {
  const Instant ended = e.ended_on ? instant_at(*e.ended_on, e.ended_at) : line.at;
  db.execute("UPDATE assembly SET state = $2, closed_at = $3 WHERE id = $1",
             {e.id, word_of(AssemblyState::closed), ended});
  end_item(db, e.id, ended);
}

}  // namespace minga::storage
