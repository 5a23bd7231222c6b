// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/assembly/minutes.h"
#include "domain/assembly/proceedings.h"

// What can have happened while an assembly was held and its acta written. See domain/event.h for how events
// are kept.
namespace minga {

// Whatever item was under way ends with it, and so do the turns to speak on that one.
struct ItemBegun {
  static constexpr const char* kind = "item_begun";
  AssemblyId assembly;
  std::int64_t item = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("item", s.item);
  }
};
struct ItemEnded {
  static constexpr const char* kind = "item_ended";
  AssemblyId assembly;
  std::int64_t item = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("item", s.item);
  }
};
// At the end of the agenda, by the assembly itself.
struct ItemAdded {
  static constexpr const char* kind = "item_added";
  AssemblyId assembly;
  std::string title;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("title", s.title);
  }
};

// Again under the same id: came back.
struct VisitorArrived {
  static constexpr const char* kind = "visitor_arrived";
  VisitorId id;
  AssemblyId assembly;
  std::string name;
  Sex sex = Sex::woman;
  std::string comes_from;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("name", s.name), v("sex", s.sex);
    v("comes_from", s.comes_from);
  }
};

struct VisitorLeft {
  static constexpr const char* kind = "visitor_left";
  VisitorId id;
  AssemblyId assembly;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly);
  }
};

struct TurnAsked {
  static constexpr const char* kind = "turn_asked";
  TurnId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  MemberNumber member;  // or:
  VisitorId visitor;
  bool by_secretary = false;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("item", s.item), v("member", s.member);
    v("visitor", s.visitor), v("by_secretary", s.by_secretary);
  }
};
struct TurnWithdrawn {
  static constexpr const char* kind = "turn_withdrawn";
  TurnId id;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id);
  }
};
// Whoever had the word before has it no more.
struct TurnBegun {
  static constexpr const char* kind = "turn_begun";
  TurnId id;
  std::int64_t limit_seconds = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("limit_seconds", s.limit_seconds);
  }
};
struct TurnPaused {
  static constexpr const char* kind = "turn_paused";
  TurnId id;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id);
  }
};
struct TurnResumed {
  static constexpr const char* kind = "turn_resumed";
  TurnId id;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id);
  }
};
struct TurnEnded {
  static constexpr const char* kind = "turn_ended";
  TurnId id;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id);
  }
};

struct ProposalMade {
  static constexpr const char* kind = "proposal_made";
  ProposalId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  MemberNumber proposer;
  ProposalId amends;
  std::string text;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("item", s.item), v("proposer", s.proposer);
    v("amends", s.amends), v("text", s.text);
  }
};
struct ProposalSettled {
  static constexpr const char* kind = "proposal_settled";
  ProposalId id;
  ProposalState outcome = ProposalState::made;
  AgreementId agreement;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("outcome", s.outcome), v("agreement", s.agreement);
  }
};

// Only because the member asked for it: nobody's vote is known otherwise.
struct DissentRecorded {
  static constexpr const char* kind = "dissent_recorded";
  AgreementId agreement;
  MemberNumber member;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("agreement", s.agreement), v("member", s.member), v("reason", s.reason);
  }
};

struct TaskAssigned {
  static constexpr const char* kind = "task_assigned";
  TaskId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  MemberNumber member;
  std::string text;
  Date due;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("item", s.item), v("member", s.member), v("text", s.text);
    v("due", s.due);
  }
};
// In a later assembly, or the same.
struct TaskSettled {
  static constexpr const char* kind = "task_settled";
  TaskId id;
  AssemblyId assembly;
  TaskOutcome outcome = TaskOutcome::done;
  std::string note;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("assembly", s.assembly), v("outcome", s.outcome), v("note", s.note);
  }
};

// A correction of the acta before it is signed (salvedad).
struct SavingNoteWritten {
  static constexpr const char* kind = "saving_note_written";
  AssemblyId assembly;
  std::int64_t round = 0;
  std::string text;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("round", s.round), v("text", s.text);
  }
};
// With all it says at that moment, so that what was signed stays as it was whatever is corrected later.
struct ActaSigned {
  static constexpr const char* kind = "acta_signed";
  AssemblyId assembly;
  std::int64_t round = 0;
  MemberNumber chair;
  MemberNumber secretary;
  std::optional<Minutes> minutes;  // this round not signed yet; none: of a program that did not keep it
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("round", s.round), v("chair", s.chair), v("secretary", s.secretary);
    v("minutes", s.minutes);
  }
};
// Somebody saw the signed paper come out.
struct ActaPrinted {
  static constexpr const char* kind = "acta_printed";
  AssemblyId assembly;
  std::int64_t round = 0;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("round", s.round);
  }
};
struct ActaReopened {
  static constexpr const char* kind = "acta_reopened";
  AssemblyId assembly;
  std::int64_t round = 0;
  std::string reason;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("assembly", s.assembly), v("round", s.round), v("reason", s.reason);
  }
};

}  // namespace minga
