// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/roll.h"

#include <algorithm>

#include "domain/people/dni.h"
#include "kiosk/desk/standing.h"
#include "storage/queries/votes.h"

namespace minga::desk {

RollPage roll_page(Desk& desk, const std::string& words, std::int64_t offset) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  return {storage::search_members(db, words, offset, roll_page_size),
          storage::count_members(db, words),
          storage::head_count_of_roll(db),
          storage::head_count_of_qualified(db),
          storage::count_households(db),
          storage::households_without_woman(db)};
}

Result<MemberCard> member_card(Desk& desk, MemberNumber number) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto member = storage::find_member(db, number);
  if (!member) return refuse(Why::unknown_member);
  MemberCard card;
  card.member = *member;
  card.groups = names_of(storage::groups(db), member->groups);
  card.household = storage::household_of(db, member->household);
  std::erase_if(card.household, [&](const Member& each) { return each.number == number; });
  card.offices = storage::offices_of(db, number);
  const auto pin = storage::pin_of(db, number);
  card.has_pin = pin.has_value();
  card.locked = pin && pin->misses >= pin_tries;
  card.pin_of_slip = pin && pin->temporary;
  card.joined = storage::joined_of(db, number);
  card.standings = storage::standings_of(db, number);
  card.confirmed = storage::confirmed_on(db, number);
  return card;
}

std::vector<storage::Group> groups(Desk& desk) { return storage::groups(desk.db()); }

std::vector<GroupLine> group_lines(Desk& desk) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  std::vector<GroupLine> lines;
  for (auto& group : storage::groups(desk.db())) {
    const auto members = storage::count_in_group(desk.db(), group.id);
    lines.push_back({std::move(group), members});
  }
  return lines;
}

Result<GroupNamed> name_group(Desk& desk, const Session& session, const CommandId& command, GroupId which,
                              const std::string& name) {
  return desk.commit<GroupNamed>(command, {session.member}, [&]() -> Result<GroupNamed> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    std::vector<KnownGroup> known;
    for (auto& group : storage::groups(desk.db())) known.push_back({group.id, std::move(group.name)});
    return minga::name_group(known, which, name);
  });
}

std::string names_of(const std::vector<storage::Group>& known, const Groups& groups) {
  std::string names;
  for (const auto& group : known)
    if (groups.contains(group.id)) names += (names.empty() ? "" : ", ") + group.name;
  return names;
}

namespace {

RollFacts facts_for(Desk& desk, const MemberDraft& draft) {
  auto& db = desk.db();
  RollFacts facts;
  facts.next_number = storage::next_member(db);
  facts.next_household = storage::next_household(db);
  if (const auto dni = read_dni(draft.dni); dni && !dni->empty())
    facts.dni_owner = storage::member_with_dni(db, dni_digits(*dni));
  facts.household_known = !draft.household || storage::household_exists(db, draft.household);
  facts.groups_known = std::all_of(draft.groups.begin(), draft.groups.end(),
                                   [&](GroupId group) { return storage::group_exists(db, group); });
  // Who may vote is settled when an urn is opened; nobody joins the voters while it stands open.
  if (const auto vote = storage::open_vote(db)) facts.open_vote = vote->question;
  return facts;
}

}  // namespace

Result<MemberRegistered> register_member(Desk& desk, const Session& session, const CommandId& command,
                                         const MemberDraft& draft, AgreementId agreement) {
  return desk.commit<MemberRegistered>(command, {session.member}, [&]() -> Result<MemberRegistered> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    auto facts = facts_for(desk, draft);
    if (const auto statutes = storage::statutes(desk.db()); !statutes.empty())
      facts.begun = statutes.back().statute.since;
    facts.agreement = agreement_on_standing(desk.db(), agreement);
    return minga::register_member(facts, draft, desk.today());
  });
}

Result<MemberEdited> edit_member(Desk& desk, const Session& session, const CommandId& command,
                                 MemberNumber number, const MemberDraft& draft) {
  return desk.commit<MemberEdited>(command, {session.member}, [&]() -> Result<MemberEdited> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    const auto before = storage::find_member(desk.db(), number);
    if (!before) return refuse(Why::unknown_member);
    return minga::edit_member(facts_for(desk, draft), *before, draft, desk.today());
  });
}

Result<MemberConfirmed> confirm_member(Desk& desk, const Session& session, const CommandId& command,
                                       MemberNumber number) {
  return desk.commit<MemberConfirmed>(command, {session.member}, [&]() -> Result<MemberConfirmed> {
    if (const auto may = desk.require(session, Right::keep_roll); !may) return refuse(may.error());
    const auto member = storage::find_member(desk.db(), number);
    if (!member || !belongs(member->status)) return refuse(Why::unknown_member);
    return MemberConfirmed{number, desk.today()};
  });
}

Result<PinCleared> unlock_pin(Desk& desk, const Session& session, const CommandId& command,
                              MemberNumber number) {
  return desk.commit<PinCleared>(command, {session.member}, [&]() -> Result<PinCleared> {
    if (const auto may = desk.require(session, Right::unlock_pins); !may) return refuse(may.error());
    if (!storage::pin_of(desk.db(), number)) return refuse(Why::unknown_member);
    return PinCleared{number};
  });
}

Result<PinCleared> unlock_from_machine(Desk& desk, const CommandId& command, MemberNumber number) {
  return desk.commit<PinCleared>(command, {}, [&]() -> Result<PinCleared> {
    if (!storage::pin_of(desk.db(), number)) return refuse(Why::unknown_member);
    return PinCleared{number};
  });
}

}  // namespace minga::desk
