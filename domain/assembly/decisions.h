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
  std::string how = {};                         // by which means people are told; may be empty
  std::vector<MemberNumber> requested_by = {};  // none: the board convenes by itself
};
inline constexpr std::size_t longest_agenda = 20;

// Of the qualified members, so many may ask for an assembly (Reglamento de la Ley General de Comunidades
// Campesinas, D.S. 008-91-TR).
inline constexpr Ratio requesting_share{1, 5};

// Days the statute asks for between the notice and an assembly of this kind; 0: it says nothing.
std::int64_t notice_days(const Statute&, AssemblyKind);
// The first day that is not too early for who is told today.
Date earliest_day(const Statute&, AssemblyKind, Date today);

struct ConveningFacts {
  HeadCount qualified;       // on the roll: who is invited
  MemberNumber unqualified;  // the first of those who ask who may not; none if all may
  Statute statute = {};      // in force on the assembly's day
};
// Refusals: texts, agenda_empty, number_out_of_range (too many items), date_impossible (in the past, or the
// second call not after the first), requester_not_qualified, member_twice, requesters_too_few,
// notice_too_short (where the statute refuses instead of warning).
Result<AssemblyConvened> convene(AssemblyId next, const ConveneDraft&, MemberNumber by, Date today,
                                 const ConveningFacts& = {});

struct ArrivalFacts {
  const Assembly& assembly;
  const Member& member;
  bool already_present = false;
  Date today;
};
// From the day of the assembly until it is closed, or it was forgotten to close. Someone who left for good or
// died cannot arrive. Refusals: assembly_not_open, too_early_for_date, assembly_left_open, unknown_member,
// already_present.
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
// (chair or secretary missing), quorum_missing, parity_missing (where the statute refuses instead of
// warning).
Result<AssemblyOpened> open_assembly(const OpeningFacts&, int call, Instant now);

Result<ItemNoted> note_item(const Assembly&, std::int64_t item, std::string_view notes);

struct ClosingOfAssembly {
  std::string open_vote;          // the question of an urn that stands open; empty if none does
  std::string unproclaimed_vote;  // the question of a vote that is closed but not proclaimed
  Instant now;
  // Said where the assembly was left open until another day: when it ended in truth.
  std::optional<Date> ended_on = {};
  TimeOfDay ended_at = {};
};
// An assembly may go on past midnight; who closes it later than `longest_assembly_hours` after its opening
// has to say when it ended. Refusals: assembly_not_open, vote_still_open, vote_not_proclaimed,
// assembly_left_open, date_impossible (an end before the opening or still to come).
inline constexpr std::int64_t longest_assembly_hours = 18;
Result<AssemblyClosed> close_assembly(const Assembly&, const ClosingOfAssembly&);

}  // namespace minga
