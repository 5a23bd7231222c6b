// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"

namespace minga {

enum class VoteKind { motion, fund_allocation };
inline auto words(VoteKind) {
  return std::array{Word<VoteKind>{VoteKind::motion, "motion"},
                    Word<VoteKind>{VoteKind::fund_allocation, "fund_allocation"}};
}

// prepared -> opened -> closed (the ballots enter the log) -> proclaimed (counted, bound to an agreement).
enum class VoteState { prepared, open, closed, proclaimed };
inline auto words(VoteState) {
  return std::array{Word<VoteState>{VoteState::prepared, "prepared"},
                    Word<VoteState>{VoteState::open, "open"}, Word<VoteState>{VoteState::closed, "closed"},
                    Word<VoteState>{VoteState::proclaimed, "proclaimed"}};
}

// What an adopted decision allows. Money moves only with a decision behind it, of the right kind.
enum class Purpose {
  general,           // an agreement in the acta, no money
  distribute_share,  // the farmers' fund may be divided, up to the amount
  allocate_forest,   // budgets for projects out of the forest fund
};
inline auto words(Purpose) {
  return std::array{Word<Purpose>{Purpose::general, "general"},
                    Word<Purpose>{Purpose::distribute_share, "distribute_share"},
                    Word<Purpose>{Purpose::allocate_forest, "allocate_forest"}};
}

// An option of a fund allocation. Options are known by their place in the list, 0 for the first (letter A).
struct VoteOption {
  ProjectId project;
  std::string title;
  Money cost;

  bool operator==(const VoteOption&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("project", self.project), v("title", self.title), v("cost", self.cost);
  }
};

// The three options of a motion, in ballot order. A motion's ballot names one of them, or none (blank).
enum class MotionChoice { in_favour = 0, against = 1, abstain = 2 };
inline constexpr std::size_t motion_choices = 3;

// A ballot is a set of options and nothing else. It never holds a member, a time or a sequence, and neither
// does anything it is kept in; adding such a field would break the secrecy the whole program exists for.
struct Ballot {
  static constexpr std::size_t option_limit = 26;  // A to Z
  std::uint32_t chosen = 0;                        // bit i: option i

  static Ballot of(std::initializer_list<std::size_t> options);
  bool has(std::size_t option) const { return (chosen >> option) & 1U; }
  void toggle(std::size_t option) { chosen ^= std::uint32_t{1} << option; }
  bool blank() const { return chosen == 0; }
  int count() const;
  auto operator<=>(const Ballot&) const = default;
};

struct Vote {
  VoteId id;
  AssemblyId assembly;
  std::int64_t item = 0;  // of the agenda, 0 for the first
  VoteKind kind = VoteKind::motion;
  Purpose purpose = Purpose::general;
  VoteState state = VoteState::prepared;
  std::string question;
  std::vector<VoteOption> options;  // fund allocation only
  Money budget;       // fund allocation: the money to allocate; distribution motion: the amount approved
  MajorityRule rule;  // motion only
  // once opened
  MemberNumber chair;
  MemberNumber second_officer;
  Instant opened_at;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present_at_opening;
  // once closed
  Instant closed_at;
  HeadCount present_at_closing;
  HeadCount turnout;

  std::size_t option_count() const { return kind == VoteKind::motion ? motion_choices : options.size(); }
};

}  // namespace minga
