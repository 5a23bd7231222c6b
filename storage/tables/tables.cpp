// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "storage/schema.h"

namespace minga::storage {

std::span<const ReplayedTable> replayed_tables() {
  static constexpr std::array tables{
      ReplayedTable{"command", "id"},
      ReplayedTable{"community", "id"},
      ReplayedTable{"statute", "since"},
      ReplayedTable{"household", "id"},
      ReplayedTable{"member_group", "id"},
      ReplayedTable{"member", "number"},
      ReplayedTable{"pin", "member"},
      ReplayedTable{"office", "member, office, since"},
      ReplayedTable{"commitment", "parcel"},
      ReplayedTable{"issuance", "id"},
      ReplayedTable{"project", "id"},
      ReplayedTable{"assembly", "id"},
      ReplayedTable{"agenda_item", "assembly, item"},
      ReplayedTable{"attendance", "assembly, member"},
      ReplayedTable{"vote", "id"},
      ReplayedTable{"vote_option", "vote, place"},
      ReplayedTable{"turnout", "vote, member"},
      ReplayedTable{"ballot", "vote, place"},
      ReplayedTable{"agreement", "id"},
      ReplayedTable{"sale", "id"},
      ReplayedTable{"distribution", "id"},
      ReplayedTable{"distribution_share", "distribution, member"},
      ReplayedTable{"receipt", "number"},
      ReplayedTable{"entry", "id"},
      ReplayedTable{"posting", "entry, line"},
      ReplayedTable{"balance", "account"},
      ReplayedTable{"turnover", "account, day, kind"},
  };
  return tables;
}

}  // namespace minga::storage
