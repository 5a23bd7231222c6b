// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/credits.h"

#include "domain/base/text.h"

namespace minga::desk {

CreditsView credits(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  CreditsView view{storage::issuances(db), storage::stock_by_vintage(db)};
  for (const auto& each : view.stock) {
    view.issued += each.issued;
    view.sold += each.sold;
  }
  return view;
}

Result<CreditsIssued> issue_credits(Desk& desk, const Session& session, const CommandId& command,
                                    const IssuanceDraft& draft) {
  return desk.commit<CreditsIssued>(command, {session.member}, [&]() -> Result<CreditsIssued> {
    if (const auto may = desk.require(session, Right::record_sales); !may) return refuse(may.error());
    auto& db = desk.db();
    IssuanceFacts facts{storage::next_issuance(db), std::nullopt};
    // As they will be kept: spaces apart, the same serials are the same.
    const auto standard = clean_name(draft.standard), serials = clean_name(draft.serials);
    if (standard && serials) facts.serials_owner = storage::issuance_with_serials(db, *standard, *serials);
    return minga::issue_credits(facts, draft, desk.today());
  });
}

}  // namespace minga::desk
