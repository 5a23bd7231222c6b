// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/people/standing.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"

// Standings on the roll and who acts in an office: both by agreement of the assembly.
namespace minga::desk {

// The latest general agreements, the newest first, with the votes they got.
struct StandingChoice {
  StandingAgreement agreement;
  std::string text;
};
std::vector<StandingChoice> agreements_on_standing(Desk&);

// As it matters for a standing; none for no id or one that is not kept.
std::optional<StandingAgreement> agreement_on_standing(storage::Connection&, AgreementId);

// The secretary's. Refusals: not_allowed, unknown_member, and those of minga::change_standing.
Result<StatusChanged> change_standing(Desk&, const Session&, const CommandId&, MemberNumber,
                                      const StandingDraft&, AgreementId);

struct OfficeLine {
  OfficeHeld held;
  std::string name;
  std::int64_t days_left = 0;
  bool rests = false;         // suspended
  bool served_twice = false;  // the term before too: no second re-election (Ley 24656)
};
struct OfficesView {
  std::vector<OfficeLine> lines;  // today's, in the order of the offices
  std::vector<Office> vacant;     // of president, secretary, treasurer and fiscal
  bool ends_soon = false;         // some elected term ends within warning_days
};
inline constexpr std::int64_t warning_days = 56;
OfficesView offices_view(Desk&);

// President, vice-president or secretary. Refusals: not_allowed, unknown_member, and those of
// minga::appoint_substitute.
Result<OfficerAppointed> appoint_substitute(Desk&, const Session&, const CommandId&, MemberNumber,
                                            const SubstituteDraft&, AgreementId);

}  // namespace minga::desk
