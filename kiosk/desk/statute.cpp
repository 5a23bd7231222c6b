// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/statute.h"

#include "storage/queries/assemblies.h"

namespace minga::desk {

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
