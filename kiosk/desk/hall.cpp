// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/hall.h"

#include "domain/assembly/quorum.h"
#include "domain/assembly/speaking.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/proceedings.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

void add_item(storage::Connection& db, const Assembly& assembly, HallView& view) {
  const auto item = storage::item_under_way(db, assembly.id);
  if (!item) return;
  view.item = *item + 1;
  view.item_title = assembly.agenda.at(static_cast<std::size_t>(*item));
  const auto turns = storage::turns_of(db, assembly.id, *item);
  const auto order = speaking_order(turns);
  view.waiting = static_cast<std::int64_t>(order.size());
  constexpr std::size_t shown = 3;
  for (std::size_t place = 0; place < order.size() && place < shown; ++place)
    for (const auto& turn : turns)
      if (turn.id == order[place]) view.next.push_back(turn.name);
  for (const auto& turn : turns)
    if (has_the_word(turn.state)) view.speaker = turn;
}

}  // namespace

HallView hall_view(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  HallView view;
  const auto community = storage::find_community(db).value_or(storage::Community{});
  view.community = community.name;
  view.sample = community.sample;
  view.assembly = storage::current_assembly(db, desk.today());
  if (!view.assembly) return view;
  const auto& assembly = *view.assembly;
  view.present = storage::present_count(db, assembly.id, true);
  const bool open = assembly.state == AssemblyState::open;
  view.second_call =
      open ? assembly.call == 2 : desk.now() >= instant_at(assembly.date, assembly.second_call);
  view.needed = open ? assembly.quorum_needed
                     : quorum_needed(storage::head_count_of_qualified(db).total(), view.second_call ? 2 : 1,
                                     storage::statute_on(db, assembly.date));
  if (open) add_item(db, assembly, view);
  if (const auto vote = storage::open_vote(db)) {
    view.vote = vote->question;
    view.voted = storage::turnout_count(db, vote->id).total();
  }
  return view;
}

void HallWatch::look(Desk& desk) {
  const auto mark = storage::chain_head(desk.db());
  const auto minute = desk.now().seconds / 60;
  if (mark == mark_ && minute == minute_) return;
  view_ = hall_view(desk);
  mark_ = mark;
  minute_ = minute;
}

}  // namespace minga::desk
