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
      ReplayedTable{"assembly_requester", "assembly, member"},
      ReplayedTable{"visitor", "id"},
      ReplayedTable{"speaking_turn", "id"},
      ReplayedTable{"proposal", "id"},
      ReplayedTable{"dissent", "agreement, member"},
      ReplayedTable{"task", "id"},
      ReplayedTable{"saving_note", "assembly, place"},
      ReplayedTable{"acta_reopening", "assembly, round"},
      ReplayedTable{"acta_signing", "assembly, round"},
      ReplayedTable{"vote", "id"},
      ReplayedTable{"vote_option", "vote, place"},
      ReplayedTable{"vote_candidate", "vote, place, line"},
      ReplayedTable{"vote_hands", "vote, place"},
      ReplayedTable{"turnout", "vote, member"},
      ReplayedTable{"declined", "vote, member"},
      ReplayedTable{"slip", "vote, digest"},
      ReplayedTable{"ballot", "vote, place"},
      ReplayedTable{"reconciliation", "vote"},
      ReplayedTable{"hand_count", "vote"},
      ReplayedTable{"hand_count_option", "vote, place"},
      ReplayedTable{"agreement", "id"},
      ReplayedTable{"annulment", "vote"},
      ReplayedTable{"sale", "id"},
      ReplayedTable{"distribution", "id"},
      ReplayedTable{"distribution_share", "distribution, member"},
      ReplayedTable{"distribution_part", "distribution, member, basis"},
      ReplayedTable{"receipt", "number"},
      ReplayedTable{"cash_count", "id"},
      ReplayedTable{"cash_count_piece", "cash_count, denomination"},
      ReplayedTable{"cash_session", "id"},
      ReplayedTable{"drawer", "denomination"},
      ReplayedTable{"receipt_void", "receipt"},
      ReplayedTable{"collector", "id"},
      ReplayedTable{"treasury_setting", "since"},
      ReplayedTable{"spending", "id"},
      ReplayedTable{"spending_void", "spending"},
      ReplayedTable{"inspection", "id"},
      ReplayedTable{"work_party", "id"},
      ReplayedTable{"work_day", "party, member"},
      ReplayedTable{"pay_rate", "agreement, basis"},
      ReplayedTable{"payroll", "id"},
      ReplayedTable{"payroll_line", "payroll, member"},
      ReplayedTable{"entry", "id"},
      ReplayedTable{"posting", "entry, line"},
      ReplayedTable{"balance", "account"},
      ReplayedTable{"turnover", "account, day, kind"},
  };
  return tables;
}

}  // namespace minga::storage
