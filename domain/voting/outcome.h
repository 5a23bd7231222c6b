// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/voting/vote.h"

namespace minga {

// Why a project got its money or did not, in terms a sentence can be made of.
struct ProjectFate {
  enum class Kind {
    chosen_by_votes,     // greedy: among the most approved, and it still fitted
    paid_by_supporters,  // equal shares: its supporters together had enough
    completed,           // equal shares: with the money the shares left over
    nobody_approved,
    does_not_fit,        // what is left of the budget is less than its cost
    too_few_supporters,  // equal shares: the money its supporters had left is less than its cost
  };
  Kind kind = Kind::nobody_approved;
  std::int64_t supporters = 0;
  Money left;  // does_not_fit: what was left of the budget
  bool operator==(const ProjectFate&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("kind", self.kind), v("supporters", self.supporters), v("left", self.left);
  }
};
inline auto words(ProjectFate::Kind) {
  using enum ProjectFate::Kind;
  return std::array{Word<ProjectFate::Kind>{chosen_by_votes, "chosen_by_votes"},
                    Word<ProjectFate::Kind>{paid_by_supporters, "paid_by_supporters"},
                    Word<ProjectFate::Kind>{completed, "completed"},
                    Word<ProjectFate::Kind>{nobody_approved, "nobody_approved"},
                    Word<ProjectFate::Kind>{does_not_fit, "does_not_fit"},
                    Word<ProjectFate::Kind>{too_few_supporters, "too_few_supporters"}};
}

// The count of a closed urn. Pure: the same vote and ballots, in any order, give the same outcome on any
// machine.
struct Outcome {
  std::vector<std::int64_t> votes;  // per option, in ballot order
  std::int64_t cast = 0;
  std::int64_t blank = 0;
  // motion: the rule's majority was reached; allocation: a project is funded; else: an option won. Never
  // without a quorum at the closing.
  bool adopted = false;
  std::vector<std::size_t> funded;  // allocation: options in order of selection
  Money funded_total;
  std::vector<ProjectFate> fates;     // allocation: per option
  std::optional<std::size_t> winner;  // of choice, approval and election
  bool tie = false;                   // two or more lead with equally many votes, and nobody wins
  std::vector<std::size_t> run_off;   // the options of the run-off that is due, in ballot order; empty: none

  bool operator==(const Outcome&) const = default;
};

Outcome count(const Vote&, std::span<const Ballot>);

// Whether `in_favour` reaches the rule. `base_size` is the number the rule counts from. count() asks besides
// that more are for than against: a tie is not a majority, whatever the threshold.
bool reaches(const MajorityRule&, std::int64_t in_favour, std::int64_t base_size);

// The number a rule counts from: those attending, the votes for and against, or all qualified.
std::int64_t base_of(const MajorityRule&, std::int64_t attending, std::int64_t in_favour,
                     std::int64_t against, std::int64_t qualified);

// The same for a vote that is closed: attending as at the closing; where options compete, the votes cast are
// the ballots that are not blank.
std::int64_t base_of(const Vote&, const std::vector<std::int64_t>& votes, std::int64_t blank);

// A ballot that this vote can hold: known options only, and one at most unless it takes many.
bool fits(const Vote&, Ballot);

}  // namespace minga
