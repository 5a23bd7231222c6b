// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll_lists.h"

#include "kiosk/desk/officers.h"
#include "kiosk/desk/roll.h"
#include "storage/log.h"
#include "storage/queries/people.h"

namespace minga::desk {

std::vector<HouseholdLine> households_without(Desk& desk, Sex sex, std::int64_t offset, std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<HouseholdLine> lines;
  for (const auto id : storage::households_without(db, sex, offset, limit)) {
    HouseholdLine line{id, {}, {}};
    for (auto& member : storage::household_of(db, id)) {
      if (belongs(member.status))
        line.members.push_back(std::move(member));
      else if (member.status == Status::deceased && member.sex == sex)
        line.died.push_back(std::move(member));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

CardSheet card_sheet(Desk& desk, MemberNumber from, MemberNumber to) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  CardSheet sheet{community.name, community.place, community.sample, {}};
  const auto groups = storage::groups(db);
  for (const auto& member : storage::whole_roll(db)) {
    if (member.number < from || member.number > to || !belongs(member.status)) continue;
    auto where = member.settlement;
    if (where.empty()) where = names_of(groups, member.groups);
    sheet.lines.push_back({member.number, member.given_names, member.surnames, where});
  }
  return sheet;
}

RollUpdate roll_update(Desk& desk, std::int64_t offset, std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  RollUpdate update;
  update.since = desk.today().plus_days(-update_days);
  update.belonging = storage::head_count_of_roll(db).total();
  update.confirmed = storage::count_confirmed(db, update.since);
  update.missing = storage::not_confirmed(db, update.since, offset, limit);
  return update;
}

RollSheet whole_roll(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  RollSheet sheet{.community = community.name,
                  .place = community.place,
                  .sample = community.sample,
                  .date = desk.today(),
                  .lines = {},
                  .chain_head = storage::chain_head(db)};
  const auto groups = storage::groups(db);
  for (const auto& member : storage::whole_roll(db)) {
    RollSheet::Line line{member, {}, storage::offices_of(db, member.number)};
    line.groups = names_of(groups, member.groups);
    sheet.lines.push_back(std::move(line));
  }
  return sheet;
}

Result<RollSheet> exported_roll(Desk& desk, const Session& session) {
  if (!desk.require(session, Right::keep_roll) && !holds(desk, session, Office::fiscal))
    return refuse(Why::not_allowed);
  return whole_roll(desk);
}

Result<RollSheet> roll_sheet(Desk& desk, const Session& session) {
  auto sheet = exported_roll(desk, session);
  if (sheet) std::erase_if(sheet->lines, [](const auto& line) { return !belongs(line.member.status); });
  return sheet;
}

}  // namespace minga::desk
