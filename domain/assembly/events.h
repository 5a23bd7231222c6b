// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/people/head_count.h"

// What can have happened to an assembly. See domain/event.h for how events are kept.
namespace minga {

struct AssemblyConvened {
  static constexpr const char* kind = "assembly_convened";
  AssemblyId id;
  AssemblyKind assembly_kind = AssemblyKind::ordinary;
  std::string place;
  Date date;
  TimeOfDay first_call;
  TimeOfDay second_call;
  std::vector<std::string> agenda;
  MemberNumber convened_by;
  std::string how;                         // "aviso escrito y perifoneo"; may be empty
  std::vector<MemberNumber> requested_by;  // one fifth of the qualified may ask for an assembly
  HeadCount invited;                       // the qualified on that day; nobody in lines of before it was kept
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly_kind", s.assembly_kind), v("place", s.place), v("date", s.date);
    v("first_call", s.first_call), v("second_call", s.second_call), v("agenda", s.agenda),
        v("convened_by", s.convened_by), v("how", s.how), v("requested_by", s.requested_by),
        v("invited", s.invited);
  }
};

struct AttendeeArrived {
  static constexpr const char* kind = "attendee_arrived";
  AssemblyId assembly;
  MemberNumber member;
  bool by_secretary = false;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("member", s.member), v("by_secretary", s.by_secretary);
  }
};

// Went home before the end. Who comes back arrives again.
struct AttendeeLeft {
  static constexpr const char* kind = "attendee_left";
  AssemblyId assembly;
  MemberNumber member;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("member", s.member);
  }
};
struct AssemblyOpened {
  static constexpr const char* kind = "assembly_opened";
  AssemblyId id;
  std::int64_t call = 1;
  MemberNumber chair;
  MemberNumber secretary;
  std::int64_t qualified = 0;  // on the roll as of the assembly's date
  std::int64_t quorum_needed = 0;
  HeadCount present;  // qualified members present
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("call", s.call), v("chair", s.chair), v("secretary", s.secretary),
        v("qualified", s.qualified);
    v("quorum_needed", s.quorum_needed), v("present", s.present);
  }
};

struct ItemNoted {
  static constexpr const char* kind = "item_noted";
  AssemblyId assembly;
  std::int64_t item = 0;
  std::string notes;  // replaces what was noted before
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("item", s.item), v("notes", s.notes);
  }
};

struct AssemblyClosed {
  static constexpr const char* kind = "assembly_closed";
  AssemblyId id;
  // When it ended, where that is not when it was written down: it was left open until another day.
  std::optional<Date> ended_on;
  TimeOfDay ended_at;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("ended_on", s.ended_on), v("ended_at", s.ended_at);
  }
};

}  // namespace minga
