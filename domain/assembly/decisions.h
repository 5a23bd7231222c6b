// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/base/result.h"
#include "domain/event.h"

// What may happen to an assembly, decided from facts alone.
namespace minga {

struct ConveneDraft {
  AssemblyKind kind = AssemblyKind::ordinary;
  std::string place;
  std::optional<Date> date;
  std::optional<TimeOfDay> first_call;
  std::optional<TimeOfDay> second_call;
  std::vector<std::string> agenda;
};
inline constexpr std::size_t longest_agenda = 20;

// Refusals: texts, agenda_empty, number_out_of_range (too many items), date_impossible (in the past, or the
// second call not after the first).
Result<AssemblyConvened> convene(AssemblyId next, const ConveneDraft&, MemberNumber by, Date today);

struct ArrivalFacts {
  const Assembly& assembly;
  const Member& member;
  bool already_present = false;
  Date today;
};
// From the day of the assembly until it is closed. Someone who left for good or died cannot arrive.
Result<AttendeeArrived> arrive(const ArrivalFacts&, bool by_secretary);

// Refusals: assembly_not_open, not_present.
Result<AttendeeLeft> leave(const Assembly&, MemberNumber, bool present);

struct OpeningFacts {
  const Assembly& assembly;
  const Statute& statute;
  bool another_open = false;
  std::int64_t qualified = 0;  // on the roll as of the assembly's date
  HeadCount present;           // qualified members present
  MemberNumber
      chair;  // president in office, or vice-president when the president is absent; none if neither came
  MemberNumber secretary;  // secretary in office who is present; none otherwise
};
// Refusals: assembly_not_convened, another_assembly_open, too_early_for_date, too_early_for_call, not_present
// (chair or secretary missing), quorum_missing.
Result<AssemblyOpened> open_assembly(const OpeningFacts&, int call, Instant now);

Result<ItemNoted> note_item(const Assembly&, std::int64_t item, std::string_view notes);

// `unfinished` is the question of a vote that is prepared, open or closed but not proclaimed; empty if there
// is none.
Result<AssemblyClosed> close_assembly(const Assembly&, const std::string& open_vote,
                                      const std::string& unproclaimed_vote);

}  // namespace minga
