// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/credits.h"

namespace minga::desk {

CreditsView credits(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  return {storage::issuances(db), storage::stock_by_vintage(db), storage::credit_stock(db)};
}

namespace {

Result<CreditsIssued> decide_issuance(Desk& desk, const Session& session, const IssuanceDraft& draft) {
  if (const auto may = desk.require(session, Right::record_sales); !may) return refuse(may.error());
  IssuanceFacts facts{storage::next_issuance(desk.db()), {}};
  for (const auto& each : storage::issuances(desk.db()))
    facts.known.push_back({each.id, each.standard, each.serials, each.tonnes});
  return minga::issue_credits(facts, draft, desk.today());
}

}  // namespace

Result<CreditsIssued> issue_credits(Desk& desk, const Session& session, const CommandId& command,
                                    const IssuanceDraft& draft) {
  return desk.commit<CreditsIssued>(command, {session.member},
                                    [&] { return decide_issuance(desk, session, draft); });
}

Result<CreditsIssued> issuance_preview(Desk& desk, const Session& session, const IssuanceDraft& draft) {
  const storage::Transaction one_state(desk.db(), storage::Transaction::Kind::reading);
  return decide_issuance(desk, session, draft);
}

Result<SaleView> sale_view(Desk& desk, SaleId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto sale = storage::find_sale(db, id);
  if (!sale) return refuse(Why::unknown_sale);
  SaleView view;
  view.issuance = storage::find_issuance(db, sale->issuance).value_or(storage::Issuance{});
  view.sale = std::move(*sale);
  return view;
}

}  // namespace minga::desk
