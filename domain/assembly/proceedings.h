// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/names.h"
#include "domain/people/head_count.h"

// What an assembly is made of between its opening and its closing.
namespace minga {

// Of an agenda, in its order. Begun and not ended: under way.
struct AgendaItem {
  std::string title;
  std::string notes;  // free text of the secretary
  std::optional<Instant> begun;
  std::optional<Instant> ended;
  bool added = false;  // by the assembly itself, after the convening

  bool under_way() const { return begun && !ended; }
};

struct Visitor {
  VisitorId id;
  AssemblyId assembly;
  std::string name;
  Sex sex = Sex::other;
  std::string comes_from;
  Instant arrived;
  std::optional<Instant> left;
};

// Turns of an item that ended without them are lapsed; what was said in a turn under way still counts.
enum class TurnState { waiting, speaking, paused, spoken, withdrawn, lapsed };
inline auto words(TurnState) {
  return std::array{
      Word<TurnState>{TurnState::waiting, "waiting"},     Word<TurnState>{TurnState::speaking, "speaking"},
      Word<TurnState>{TurnState::paused, "paused"},       Word<TurnState>{TurnState::spoken, "spoken"},
      Word<TurnState>{TurnState::withdrawn, "withdrawn"}, Word<TurnState>{TurnState::lapsed, "lapsed"}};
}
constexpr bool has_the_word(TurnState state) {
  return state == TurnState::speaking || state == TurnState::paused;
}

// Somebody's turn to speak on an item: of a member or of a visitor.
struct Turn {
  TurnId id;
  std::int64_t item = 0;
  MemberNumber member;
  VisitorId visitor;
  std::string name;
  Sex sex = Sex::other;
  TurnState state = TurnState::waiting;
  Instant asked;
  std::int64_t place = 0;          // among those who had the word in this assembly, from 1; 0: not yet
  std::int64_t limit_seconds = 0;  // once it began
  std::optional<Instant> running_since;
  std::int64_t spoken_seconds = 0;  // without what runs now

  // A clock that was set back takes nothing away.
  std::int64_t seconds_at(Instant now) const {
    const auto running = running_since && now > *running_since ? now.seconds - running_since->seconds : 0;
    return spoken_seconds + running;
  }
  bool same_person(const Turn& other) const { return member == other.member && visitor == other.visitor; }
};

enum class ProposalState { made, adopted, rejected, withdrawn };
inline auto words(ProposalState) {
  return std::array{Word<ProposalState>{ProposalState::made, "made"},
                    Word<ProposalState>{ProposalState::adopted, "adopted"},
                    Word<ProposalState>{ProposalState::rejected, "rejected"},
                    Word<ProposalState>{ProposalState::withdrawn, "withdrawn"}};
}

// A motion of somebody in the hall; `amends` names the proposal it changes.
struct Proposal {
  ProposalId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  MemberNumber proposer;
  ProposalId amends;
  std::string text;
  ProposalState state = ProposalState::made;
  AgreementId agreement;  // that adopted it, where a vote was taken
};

struct Dissent {
  AgreementId agreement;
  MemberNumber member;
  std::string reason;  // may be empty
};

enum class TaskOutcome { pending, done, dropped };
inline auto words(TaskOutcome) {
  return std::array{Word<TaskOutcome>{TaskOutcome::pending, "pending"},
                    Word<TaskOutcome>{TaskOutcome::done, "done"},
                    Word<TaskOutcome>{TaskOutcome::dropped, "dropped"}};
}

// Who does what by when, as the assembly agreed.
struct Task {
  TaskId id;
  AssemblyId assembly;
  std::int64_t item = 0;
  MemberNumber member;
  std::string text;
  Date due;
  TaskOutcome outcome = TaskOutcome::pending;
  AssemblyId settled_in;
  std::string note;
};

// How far an acta has come. Round 0 lasts from the closing to the first signing; each reopening begins
// another, which is signed again.
struct ActaRound {
  std::int64_t round = 0;
  std::string reopened_because;  // rounds from 1 on
  Instant reopened_at;
  std::vector<std::string> saving_notes;  // salvedades, in the order written
  bool is_signed = false;
  MemberNumber chair;
  MemberNumber secretary;
  Instant signed_at;
  std::string chain_hash;  // of the log's line of the signing: the seal
  bool printed = false;    // the paper came out
};

}  // namespace minga
