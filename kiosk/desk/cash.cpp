// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/cash.h"

#include <algorithm>

#include "domain/base/text.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::desk {

bool drawer_closed(Desk& desk) {
  return desk.settings().cash_needs_session && !storage::open_cash_session(desk.db());
}

namespace {

// Where no session is needed nobody counts blind.
bool may_tell(Desk& desk, const std::optional<storage::CashCount>& last) {
  if (!desk.settings().cash_needs_session) return true;
  if (!last) return storage::holdings_of(desk.db(), accounts::cash).is_zero();
  return !storage::cash_moved_since(desk.db(), last->at);
}

std::optional<storage::CashCount> last_count(storage::Connection& db) {
  const auto latest = storage::cash_counts(db, 0, 1);
  return latest.empty() ? std::nullopt : std::optional(latest.front());
}

}  // namespace

bool drawer_told(Desk& desk) { return may_tell(desk, last_count(desk.db())); }

DrawerView drawer(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  DrawerView view;
  view.needed = desk.settings().cash_needs_session;
  const auto last = last_count(db);
  if (last) view.last = CashCountView{*last, storage::name_of(db, last->by)};
  if (may_tell(desk, last)) view.told = storage::holdings_of(db, accounts::cash);
  view.session = storage::open_cash_session(db);
  if (!view.session) return view;
  const auto opening = storage::find_cash_count(db, view.session->opening);
  ensure(opening.has_value(), "a session was opened by a count");
  view.opened_by = storage::name_of(db, opening->by);
  view.opened_at = opening->at;
  view.opened_with = opening->counted;
  view.payments = static_cast<std::int64_t>(storage::receipts_in_session(db, view.session->id).size());
  return view;
}

Result<CashCounted> count_cash(Desk& desk, const Session& session, const CommandId& command, CountKind kind,
                               const Pieces& pieces) {
  return desk.commit<CashCounted>(command, {session.member}, [&]() -> Result<CashCounted> {
    const auto right = kind == CountKind::check ? Right::count_cash : Right::pay;
    if (const auto may = desk.require(session, right); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto open = storage::open_cash_session(db);
    return minga::count_cash({storage::next_cash_count(db), open ? open->id : CashSessionId{},
                              storage::next_cash_session(db), storage::holdings_of(db, accounts::cash)},
                             kind, pieces, session.member);
  });
}

std::vector<CashCountView> cash_counts(Desk& desk, std::int64_t offset, std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  std::vector<CashCountView> views;
  for (auto& count : storage::cash_counts(db, offset, limit)) {
    auto name = storage::name_of(db, count.by);
    views.push_back({std::move(count), std::move(name)});
  }
  return views;
}

Result<CashCountSheet> cash_count_sheet(Desk& desk, CashCountId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto count = storage::find_cash_count(db, id);
  if (!count) return refuse(Why::cash_session_missing);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  CashCountSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.number = id;
  sheet.kind = count->kind;
  sheet.date = local_date(count->at);
  sheet.time = local_time(count->at);
  sheet.counted_by = storage::name_of(db, count->by);
  sheet.pieces = count->pieces;
  sheet.counted = count->counted;
  sheet.expected = count->expected;
  sheet.chain_code = storage::short_code(count->chain_hash);
  return sheet;
}

EnvelopePlan envelope_plan(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  EnvelopePlan plan;
  for (const auto& owed : storage::owed_to_members(db, 0, storage::count_owed(db))) {
    const Money amount = payable_in_cash(owed.owed);
    if (!amount.is_positive()) continue;
    plan.envelopes.push_back({owed.member, owed.name, amount, fewest_pieces(amount)});
    plan.pieces = plan.pieces + plan.envelopes.back().pieces;
    plan.total += amount;
  }
  plan.to_bring = plan.pieces;
  const auto there = storage::drawer(db);
  plan.drawer_told = there && drawer_told(desk);
  if (plan.drawer_told)
    for (std::size_t i = 0; i < denominations.size(); ++i)
      plan.to_bring.of[i] = std::max<std::int64_t>(0, plan.pieces.of[i] - there->of[i]);
  return plan;
}

EnvelopeSheet envelope_sheet(Desk& desk) {
  auto& db = desk.db();
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto plan = envelope_plan(desk);
  EnvelopeSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.date = desk.today();
  for (const auto& each : plan.envelopes)
    sheet.lines.push_back({each.member, each.name, each.amount, each.pieces});
  sheet.to_bring = plan.to_bring;
  sheet.beside_drawer = plan.to_bring != plan.pieces;
  sheet.chain_head = storage::chain_head(db);
  return sheet;
}

HandOver hand_over(Desk& desk, Money amount) {
  const auto there = storage::drawer(desk.db());
  if (there) return {true, make_from(*there, amount)};
  return {false, fewest_pieces(amount)};
}

Result<CashDrawn> draw_cash(Desk& desk, const Session& session, const CommandId& command,
                            const CashRequest& request) {
  return desk.commit<CashDrawn>(command, {session.member}, [&]() -> Result<CashDrawn> {
    if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
    auto& db = desk.db();
    FillFacts facts{storage::holdings_of(db, accounts::bank),
                    storage::holdings_of(db, accounts::cash),
                    storage::owed_in_all(db),
                    {},
                    drawer_closed(desk)};
    if (!request.project) return draw_for_members(facts, request.amount, request.pieces);
    if (!storage::find_project(db, request.project)) return refuse(Why::unknown_project);
    facts.project_left = storage::holdings_of(db, accounts::project(request.project));
    return draw_for_project(facts, request.project, request.amount, request.pieces);
  });
}

Result<CashDeposited> deposit_cash(Desk& desk, const Session& session, const CommandId& command,
                                   const DepositRequest& request) {
  return desk.commit<CashDeposited>(command, {session.member}, [&]() -> Result<CashDeposited> {
    if (const auto may = desk.require(session, Right::distribute); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto open = storage::open_cash_session(db);
    DepositFacts facts{storage::next_cash_deposit(db), storage::holdings_of(db, accounts::cash),
                       drawer_closed(desk), open ? open->id : CashSessionId{}};
    if (const auto reference = clean_name(request.bank_reference))
      facts.reference_used = storage::payment_reference_used(db, *reference) ||
                             storage::sale_with_reference(db, *reference).has_value();
    return minga::deposit_cash(facts, request.pieces.total(), request.pieces, request.bank_reference,
                               session.member);
  });
}

std::vector<storage::CashDeposit> cash_deposits(Desk& desk, std::int64_t offset, std::int64_t limit) {
  return storage::cash_deposits(desk.db(), offset, limit);
}

Result<DepositSheet> deposit_sheet(Desk& desk, CashDepositId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto deposit = storage::find_cash_deposit(db, id);
  if (!deposit) return refuse(Why::unknown_cash_deposit);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  DepositSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.number = id;
  sheet.date = local_date(deposit->at);
  sheet.time = local_time(deposit->at);
  sheet.amount = deposit->amount;
  sheet.pieces = deposit->pieces;
  sheet.bank_reference = deposit->bank_reference;
  sheet.treasurer = storage::name_of(db, deposit->treasurer);
  sheet.chain_code = storage::short_code(deposit->chain_hash);
  return sheet;
}

}  // namespace minga::desk
