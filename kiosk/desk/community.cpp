// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/community.h"

#include "domain/assembly/quorum.h"
#include "kiosk/desk/pins.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

Today today(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  Today view;
  view.date = desk.today();
  const auto community = storage::find_community(db);
  if (!community) return view;
  view.set_up = true;
  view.community = *community;
  view.assembly = storage::current_assembly(db, view.date);
  if (view.assembly) view.present = storage::present_count(db, view.assembly->id, true);
  view.vote = storage::open_vote(db);
  return view;
}

Result<CommunitySetUp> set_up(Desk& desk, const CommandId& command, FoundingDraft draft,
                              const std::vector<std::string>& pins) {
  if (pins.size() != draft.officers.size()) return refuse(Why::pin_malformed);
  for (std::size_t i = 0; i < pins.size(); ++i) {
    const auto pin = acceptable_pin(pins[i]);
    if (!pin) return refuse(pin.error());
    draft.officers[i].pin_record =
        desk.settings().quick_pins ? quick_pin_record(*pin, std::to_string(i)) : pin_record(*pin);
  }
  return desk.commit<CommunitySetUp>(command, {}, [&] {
    return set_up_community(storage::find_community(desk.db()).has_value(), draft, desk.today());
  });
}

Board board(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  Board view;
  view.community = storage::find_community(db).value_or(storage::Community{});
  const auto statute = storage::statute_on(db, desk.today());
  view.hectares_goal = statute.hectares_goal;
  const auto forest = storage::forest_figures(db);
  view.area_m2 = forest.area_m2;
  view.trees = forest.trees;
  const auto credits = storage::credit_stock(db);
  view.tonnes_issued = credits.issued;
  view.tonnes_sold = credits.sold;
  const auto totals = storage::sale_totals(db);
  view.credited = totals.credited;
  view.to_forest = totals.to_forest;
  view.to_farmers = totals.to_farmers;
  view.forest_fund = storage::holdings_of(db, accounts::forest);
  view.farmers_fund = storage::holdings_of(db, accounts::farmers);
  view.for_projects = storage::approved_for_projects(db);
  view.owed = storage::owed_in_all(db);
  view.paid = storage::paid_out_in_all(db);
  view.members = storage::head_count_of_roll(db);
  view.qualified = storage::head_count_of_qualified(db);
  const auto current = storage::current_assembly(db, desk.today());
  if (current) {
    view.assembly = current;
    view.present = storage::present_count(db, current->id, true);
    const int call = current->call == 0 ? 1 : current->call;
    view.quorum_needed = quorum_needed(view.qualified.total(), call, statute);
  }
  view.agreements = storage::latest_agreements(db, 5);
  return view;
}

}  // namespace minga::desk
