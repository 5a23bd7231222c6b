// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/parity.h"

#include <algorithm>

#include "domain/assembly/speaking.h"
#include "domain/people/handover.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/calling.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"

namespace minga::desk {

namespace {

std::optional<Turn> next_of(storage::Connection& db, AssemblyId id, Sex sex) {
  const auto item = storage::item_under_way(db, id);
  if (!item) return std::nullopt;
  const auto turns = storage::turns_of(db, id, *item);
  for (const auto next : speaking_order(turns))
    for (const auto& turn : turns)
      if (turn.id == next && turn.sex == sex) return turn;
  return std::nullopt;
}

}  // namespace

Result<ParityHelp> parity_help(Desk& desk, AssemblyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto assembly = storage::find_assembly(db, id);
  if (!assembly) return refuse(Why::unknown_assembly);
  const auto statute = storage::statute_on(db, assembly->date);
  ParityHelp help;
  help.present = storage::present_count(db, id, true);
  help.parity = parity_of(help.present, statute);
  if (help.parity != Parity::balanced) help.few = help.parity == Parity::few_women ? Sex::woman : Sex::man;
  help.missing = missing_for_parity(help.present, statute);
  help.refuses = statute.parity_refuses;
  if (assembly->state == AssemblyState::convened) {
    help.second_call_to_come = desk.now() < instant_at(assembly->date, assembly->second_call);
    const auto needed = quorum_needed(storage::head_count_of_qualified(db).total(),
                                      help.second_call_to_come ? 1 : 2, statute);
    help.quorum_missing = std::max<std::int64_t>(0, needed - help.present.total());
  }
  if (help.few) help.next_to_speak = next_of(db, id, *help.few);
  help.absent = storage::absent_qualified(db, id, help.few);
  help.assembly = std::move(*assembly);
  return help;
}

std::vector<Member> could_stand(Desk& desk, AssemblyId id, Sex sex, const std::vector<Candidate>& already) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<Member> here;
  std::vector<Member> elsewhere;
  for (const auto number : storage::voters(db)) {
    auto member = storage::find_member(db, number).value();
    const bool stands = std::any_of(already.begin(), already.end(),
                                    [&](const Candidate& each) { return each.member == number; });
    if (member.sex != sex || stands) continue;
    if (served_two_terms(storage::offices_of(db, number), desk.today().plus_days(1))) continue;
    auto& place = storage::is_present(db, id, number) ? here : elsewhere;
    place.push_back(std::move(member));
  }
  const auto by_surname = [](const Member& a, const Member& b) { return a.surnames < b.surnames; };
  std::stable_sort(here.begin(), here.end(), by_surname);
  std::stable_sort(elsewhere.begin(), elsewhere.end(), by_surname);
  here.insert(here.end(), std::make_move_iterator(elsewhere.begin()),
              std::make_move_iterator(elsewhere.end()));
  return here;
}

}  // namespace minga::desk
