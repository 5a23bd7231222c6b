// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/equality.h"

#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/participation.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

Participation named(storage::Connection& db, Participation p) {
  const auto community = storage::find_community(db).value_or(storage::Community{});
  p.community = community.name;
  p.place = community.place;
  p.sample = community.sample;
  p.chain_head = storage::chain_head(db);
  return p;
}

}  // namespace

Result<Participation> participation_in(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  return named(db, storage::participation(db, id, assembly->date, assembly->date));
}

Participation participation_of(Desk& desk, int year) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto from = year == 0 ? Date{} : date_of(year, 1, 1).value_or(Date{});
  const auto until = year == 0 ? desk.today() : date_of(year, 12, 31).value_or(desk.today());
  return named(db, storage::participation(db, {}, from, until));
}

}  // namespace minga::desk
