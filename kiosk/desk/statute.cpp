// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/statute.h"

#include "storage/queries/people.h"

namespace minga::desk {

StatuteView statute_view(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto today = desk.today();
  StatuteView view{today, storage::statute_on(db, today), {}, storage::latest_agreements(db, 50)};
  for (auto& [statute, by] : storage::statutes(db))
    view.history.push_back({statute, storage::find_agreement(db, by)});
  std::erase_if(view.agreements, [](const storage::Agreement& each) {
    return each.purpose != Purpose::general || each.annulled;
  });
  return view;
}

Result<StatuteAmended> amend_statute(Desk& desk, const Session& session, const CommandId& command,
                                     const Statute& amended, AgreementId id) {
  return desk.commit<StatuteAmended>(command, {session.member}, [&]() -> Result<StatuteAmended> {
    if (const auto may = desk.require(session, Right::run_assembly); !may) return refuse(may.error());
    const auto agreement = storage::find_agreement(desk.db(), id);
    const bool known = agreement && agreement->purpose == Purpose::general && !agreement->annulled;
    return minga::amend_statute({known, desk.today()}, amended, id);
  });
}

}  // namespace minga::desk
