// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/assembly/assembly.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/people/member.h"
#include "domain/treasury/share_rule.h"
#include "domain/voting/allocation_rule.h"
#include "domain/voting/ballot.h"

namespace minga {

enum class VoteKind {
  motion,           // for, against, abstain
  fund_allocation,  // approve any of the projects; a counting method shares out the budget
  choice,           // one of n
  approval,         // any of n; the one approved most
  board_election,   // one of n lists of candidates
  show_of_hands,    // a motion without an urn: the secretary enters the hands, women and men apart
};
inline auto words(VoteKind) {
  return std::array{Word<VoteKind>{VoteKind::motion, "motion"},
                    Word<VoteKind>{VoteKind::fund_allocation, "fund_allocation"},
                    Word<VoteKind>{VoteKind::choice, "choice"},
                    Word<VoteKind>{VoteKind::approval, "approval"},
                    Word<VoteKind>{VoteKind::board_election, "board_election"},
                    Word<VoteKind>{VoteKind::show_of_hands, "show_of_hands"}};
}
// Counted as for and against.
constexpr bool for_or_against(VoteKind kind) {
  return kind == VoteKind::motion || kind == VoteKind::show_of_hands;
}
// A ballot may name more than one option.
constexpr bool takes_many(VoteKind kind) {
  return kind == VoteKind::fund_allocation || kind == VoteKind::approval;
}
// One option wins.
constexpr bool has_winner(VoteKind kind) {
  return kind == VoteKind::choice || kind == VoteKind::approval || kind == VoteKind::board_election;
}

// prepared -> open -> closed (the ballots enter the log) -> reconciled (as many ballots as voters, or a
// written reason) -> proclaimed (counted, bound to an agreement). A show of hands goes from prepared to
// proclaimed. Annulled: by the assembly, with a reason; what was counted stays in the log.
enum class VoteState { prepared, open, closed, reconciled, proclaimed, annulled };
inline auto words(VoteState) {
  return std::array{Word<VoteState>{VoteState::prepared, "prepared"},
                    Word<VoteState>{VoteState::open, "open"},
                    Word<VoteState>{VoteState::closed, "closed"},
                    Word<VoteState>{VoteState::reconciled, "reconciled"},
                    Word<VoteState>{VoteState::proclaimed, "proclaimed"},
                    Word<VoteState>{VoteState::annulled, "annulled"}};
}
// Between opening and proclamation: nothing else may be decided meanwhile.
constexpr bool is_under_way(VoteState state) {
  return state == VoteState::open || state == VoteState::closed || state == VoteState::reconciled;
}

// What an adopted decision allows. Money moves only with a decision behind it, of the right kind.
enum class Purpose {
  general,           // an agreement in the acta, no money
  distribute_share,  // the farmers' fund may be divided, up to the amount
  allocate_forest,   // budgets for projects out of the forest fund
  elect_board,       // offices, from a day on
};
inline auto words(Purpose) {
  return std::array{Word<Purpose>{Purpose::general, "general"},
                    Word<Purpose>{Purpose::distribute_share, "distribute_share"},
                    Word<Purpose>{Purpose::allocate_forest, "allocate_forest"},
                    Word<Purpose>{Purpose::elect_board, "elect_board"}};
}

// How a voter is let in. By PIN the kiosk knows who stands there and breaks the link itself; by slip it never
// knows: one-use slips are drawn from a bag.
enum class Admission { by_pin, by_slip };
inline auto words(Admission) {
  return std::array{Word<Admission>{Admission::by_pin, "by_pin"},
                    Word<Admission>{Admission::by_slip, "by_slip"}};
}

// What one option must reach to win: the vote's majority rule, with a run-off of the best two if none does,
// or just more votes than any other.
enum class WinsBy { majority, most_votes };
inline auto words(WinsBy) {
  return std::array{Word<WinsBy>{WinsBy::majority, "majority"},
                    Word<WinsBy>{WinsBy::most_votes, "most_votes"}};
}

struct Candidate {
  Office office = Office::vocal;
  MemberNumber member;

  bool operator==(const Candidate&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("office", self.office), v("member", self.member);
  }
};

// Options are known by their place in the list, 0 for the first (letter A). What is empty or zero does not
// belong to that kind of vote.
struct VoteOption {
  ProjectId project;
  std::string title;
  Money cost;
  std::string picture;                // a word of the icon list; a project has its own
  std::vector<Candidate> candidates;  // a list of a board election, in the order of the offices

  bool operator==(const VoteOption&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("project", self.project), v("title", self.title), v("cost", self.cost), v("picture", self.picture);
    v("candidates", self.candidates);
  }
};

// The three options of a motion, in ballot order. A motion's ballot names one of them, or none (blank).
enum class MotionChoice { in_favour = 0, against = 1, abstain = 2 };
inline constexpr std::size_t motion_choices = 3;

struct Vote {
  VoteId id;
  AssemblyId assembly;
  std::int64_t item = 0;  // of the agenda, 0 for the first
  VoteKind kind = VoteKind::motion;
  Purpose purpose = Purpose::general;
  VoteState state = VoteState::prepared;
  std::string question;
  std::vector<VoteOption> options;  // empty for a motion
  Money budget;  // fund allocation: the money to allocate; distribution motion: the amount approved
  MajorityRule rule;
  WinsBy wins_by = WinsBy::majority;
  AllocationRule allocation;  // fund allocation
  ShareRule share_rule;       // distribution motion
  Admission admission = Admission::by_pin;
  bool on_paper = false;  // each ballot is printed too, for a wooden urn and a count by hand
  VoteId run_off_of;
  std::vector<MemberNumber> committee;  // board election: who runs it; a run-off has that of the first round
  Date term_from;                       // board election: first and last day in office
  Date term_until;
  // once opened
  MemberNumber chair;
  MemberNumber second_officer;
  Instant opened_at;
  std::int64_t qualified = 0;
  std::int64_t quorum_needed = 0;
  HeadCount present_at_opening;
  // once closed
  Instant closed_at;
  HeadCount present_at_closing;  // in the hall, or voted or declined and left
  HeadCount turnout;             // who voted; by slip: who drew one
  std::int64_t ballots = 0;      // in the urn
  std::int64_t declined = 0;
  std::int64_t qualified_at_closing = 0;
  std::int64_t quorum_needed_at_closing = 0;

  std::size_t option_count() const { return for_or_against(kind) ? motion_choices : options.size(); }
  std::int64_t waiting() const { return present_at_closing.total() - turnout.total() - declined; }
  bool quorum_at_closing() const { return present_at_closing.total() >= quorum_needed_at_closing; }
};

// What the options of a ballot cost together; more than the budget is no fault.
inline Money cost_of(const Vote& vote, Ballot ballot) {
  Money sum;
  for (std::size_t place = 0; place < vote.options.size(); ++place)
    if (ballot.has(place)) sum += vote.options[place].cost;
  return sum;
}

}  // namespace minga
