// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/notice.h"

#include "domain/assembly/quorum.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/calling.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

Statute ConveningView::statute_on(Date day) const {
  for (const auto& statute : statutes)
    if (statute.since <= day) return statute;
  return {};
}

ConveningView convening_view(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  ConveningView view;
  const auto last = storage::assemblies(db, 0, 1);
  if (last.empty()) {
    view.place = storage::find_community(db).value_or(storage::Community{}).place;
  } else {
    view.place = last.front().place;
    view.how = last.front().convened_how;
  }
  for (auto& each : storage::statutes(db)) view.statutes.push_back(each.statute);
  return view;
}

Result<AssemblyNotice> assembly_notice(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  if (assembly->state != AssemblyState::convened) return refuse(Why::assembly_not_convened);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto statute = storage::statute_on(db, assembly->date);
  AssemblyNotice notice;
  notice.community = community.name;
  notice.place_of_community = community.place;
  notice.sample = community.sample;
  notice.convened_by = storage::name_of(db, assembly->convened_by);
  notice.requested_by = static_cast<std::int64_t>(storage::requesters_of(db, id).size());
  notice.qualified = storage::head_count_of_qualified(db).total();
  notice.needed_first_call = quorum_needed(notice.qualified, 1, statute);
  notice.needed_second_call = quorum_needed(notice.qualified, 2, statute);
  notice.settlements = storage::settlements(db);
  notice.assembly = std::move(*assembly);
  return notice;
}

}  // namespace minga::desk
