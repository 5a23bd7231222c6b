// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/member_record.h"

#include "kiosk/desk/roll.h"
#include "kiosk/desk/treasury.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

Result<MemberRecord> member_record(Desk& desk, const Session& session) {
  auto& db = desk.db();
  const auto card = member_card(desk, session.member);
  if (!card) return refuse(card.error());
  const auto money = account(desk, session);
  if (!money) return refuse(money.error());
  const auto community = storage::find_community(db).value_or(storage::Community{});
  MemberRecord record;
  record.community = community.name;
  record.place = community.place;
  record.sample = community.sample;
  record.date = desk.today();
  record.line = {card->member, card->groups, card->offices};
  for (const auto& other : card->household) record.household.push_back(other.full_name());
  record.joined = card->joined;
  for (const auto& change : card->standings)
    record.standings.push_back({change.status, change.on, change.agreement});
  record.confirmed = card->confirmed;
  record.has_pin = card->has_pin;
  record.owed = money->owed;
  record.received = money->received;
  for (const auto& line : money->attendance) record.attended.push_back(line.date);
  record.chain_head = storage::chain_head(db);
  return record;
}

}  // namespace minga::desk
