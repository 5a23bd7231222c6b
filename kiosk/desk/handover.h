// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/people/handover.h"
#include "domain/people/sheets.h"
#include "kiosk/desk/desk.h"

// Handing an office over, with its acta.
namespace minga::desk {

struct HandoverParty {
  MemberNumber member;
  std::string name;
  Date from;
  Date until;
};
struct HandoverView {
  Office office = Office::vocal;
  std::vector<HandoverParty> gives;  // who can hand it over, the likeliest first
  std::vector<HandoverParty> takes;  // empty: nobody was elected or named to it yet
  bool with_cash = false;            // the treasury: a count of the drawer made today belongs to it
  std::optional<Money> counted;      // that count, where it was made
  Money in_bank;
  std::optional<HandoverId> done;  // between the first two
};
// Of an office in force today: from its holder to who comes next, or from who was before to its holder.
HandoverView handover_view(Desk&, const OfficeHeld&);

// Both have just identified themselves with their PINs. Refusals: unknown_member, and those of
// hand_over_office() of the domain.
Result<OfficeHandedOver> hand_over_office(Desk&, const Session& gives, const Session& takes, const CommandId&,
                                          const HandoverDraft&);

// The acta as both signed it. By any officer. Refusals: not_allowed, office_not_theirs (no such handover).
Result<HandoverSheet> handover_sheet(Desk&, const Session&, HandoverId);

}  // namespace minga::desk
