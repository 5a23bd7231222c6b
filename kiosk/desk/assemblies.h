// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/decisions.h"
#include "domain/assembly/minutes.h"
#include "domain/assembly/quorum.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/votes.h"

namespace minga::desk {

struct AssemblyView {
  Assembly assembly;
  std::vector<AgendaItem> agenda;
  HeadCount present;           // qualified members
  HeadCount everyone;          // with those who have no vote
  std::int64_t qualified = 0;  // on the roll now
  std::int64_t needed_first_call = 0;
  std::int64_t needed_second_call = 0;
  Parity parity = Parity::balanced;
  std::vector<Vote> votes;
  std::vector<storage::Agreement> agreements;
  std::string chair;  // names; who would preside now, before the opening
  std::string secretary;
};
Result<AssemblyView> assembly_view(Desk&, AssemblyId);
// Open, or the next one convened.
std::optional<AssemblyView> current_assembly(Desk&);
std::vector<Assembly> assemblies(Desk&);  // newest first, at most 50

Result<AssemblyConvened> convene(Desk&, const Session&, const CommandId&, const ConveneDraft&);
// A member checks in at the kiosk.
Result<AttendeeArrived> arrive(Desk&, const Session&, const CommandId&, AssemblyId);
// The secretary checks somebody in.
Result<AttendeeArrived> check_in(Desk&, const Session&, const CommandId&, AssemblyId, MemberNumber);
// Goes home; the secretary says so.
Result<AttendeeLeft> leave(Desk&, const Session&, const CommandId&, AssemblyId, MemberNumber);
Result<AssemblyOpened> open_assembly(Desk&, const Session&, const CommandId&, AssemblyId, int call);
Result<ItemNoted> note_item(Desk&, const Session&, const CommandId&, AssemblyId, std::int64_t item,
                            const std::string& notes);
// When it ended is said only of an assembly that was left open until another day.
Result<AssemblyClosed> close_assembly(Desk&, const Session&, const CommandId&, AssemblyId,
                                      std::optional<Date> ended_on = {}, TimeOfDay ended_at = {});

// What a secretary sees while checking people in by hand.
struct CheckInLine {
  Member member;
  bool present = false;
};
std::vector<CheckInLine> check_in_list(Desk&, AssemblyId, const std::string& words);

// What its acta says: as it was signed, or, until it is signed and while it is reopened, as all is known now.
// Refusals: unknown_assembly, assembly_not_open (not held yet), acta_altered.
Result<Minutes> minutes(Desk&, AssemblyId);

// What somebody who identified can do now.
struct MemberToday {
  std::optional<Assembly> assembly;  // today's, convened or open
  bool present = false;
  std::optional<Vote> vote;  // open
  bool voted = false;        // by slip: has drawn one
  bool declined = false;
  Money owed;
  // Of the item under way; empty: none is.
  std::string item;
  std::optional<TurnId> turn;  // waits to speak on it
  std::int64_t before_me = 0;  // so many speak before
};
MemberToday member_today(Desk&, const Session&);

}  // namespace minga::desk
