// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "domain/voting/vote.h"

namespace minga {

// The count of a closed urn. Pure: the same vote and ballots, in any order, give the same outcome on any
// machine.
struct Outcome {
  std::vector<std::int64_t> votes;  // per option, in ballot order
  std::int64_t cast = 0;
  std::int64_t blank = 0;
  bool adopted =
      false;  // motion: the rule's majority was reached; allocation: at least one project is funded
  std::vector<std::size_t> funded;  // allocation: options in order of selection
  Money funded_total;

  bool operator==(const Outcome&) const = default;
};

Outcome count(const Vote&, std::span<const Ballot>);

// Whether `in_favour` reaches the rule. `base_size` is the number the rule counts from. count() asks besides
// that more are for than against: a tie is not a majority, whatever the threshold.
bool reaches(const MajorityRule&, std::int64_t in_favour, std::int64_t base_size);

// The number a rule counts from: those attending when the urn closed, the votes for and against, or all
// qualified.
std::int64_t base_of(const MajorityRule&, std::int64_t attending, std::int64_t in_favour,
                     std::int64_t against, std::int64_t qualified);

// A ballot that this vote can hold: known options only; one at most in a motion.
bool fits(const Vote&, Ballot);

}  // namespace minga
