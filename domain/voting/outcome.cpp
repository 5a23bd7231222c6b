// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/outcome.h"

#include <bit>

#include "domain/base/ensure.h"
#include "domain/voting/greedy.h"

namespace minga {

Ballot Ballot::of(std::initializer_list<std::size_t> options) {
  Ballot ballot;
  for (const auto option : options) {
    ensure(option < option_limit, "a ballot's option is within its limit");
    ballot.chosen |= std::uint32_t{1} << option;
  }
  return ballot;
}

int Ballot::count() const { return std::popcount(chosen); }

bool fits(const Vote& vote, Ballot ballot) {
  const bool known = (ballot.chosen >> vote.option_count()) == 0;
  return known && (vote.kind != VoteKind::motion || ballot.count() <= 1);
}

bool reaches(const MajorityRule& rule, std::int64_t in_favour, std::int64_t base_size) {
  if (in_favour == 0) return false;
  const auto order = compare_share(in_favour, base_size, rule.threshold);
  return rule.more_than ? order == std::strong_ordering::greater : order != std::strong_ordering::less;
}

std::int64_t base_of(const MajorityRule& rule, std::int64_t attending, std::int64_t in_favour,
                     std::int64_t against, std::int64_t qualified) {
  switch (rule.base) {
    case MajorityBase::attending:
      return attending;
    case MajorityBase::votes_cast:
      return in_favour + against;
    case MajorityBase::all_qualified:
      return qualified;
  }
  throw Bug("unknown majority base");
}

Outcome count(const Vote& vote, std::span<const Ballot> ballots) {
  Outcome outcome;
  outcome.votes.assign(vote.option_count(), 0);
  for (const Ballot ballot : ballots) {
    ensure(fits(vote, ballot), "a ballot names options of its vote");
    ++outcome.cast;
    if (ballot.blank()) ++outcome.blank;
    for (std::size_t option = 0; option < outcome.votes.size(); ++option)
      if (ballot.has(option)) ++outcome.votes[option];
  }
  if (vote.kind == VoteKind::motion) {
    const auto in_favour = outcome.votes[static_cast<std::size_t>(MotionChoice::in_favour)];
    const auto against = outcome.votes[static_cast<std::size_t>(MotionChoice::against)];
    outcome.adopted = in_favour > against && reaches(vote.rule, in_favour,
                                                     base_of(vote.rule, vote.present_at_closing.total(),
                                                             in_favour, against, vote.qualified));
    return outcome;
  }
  std::vector<Contender> contenders;
  for (std::size_t i = 0; i < vote.options.size(); ++i)
    contenders.push_back(
        {std::to_string(vote.options[i].project.value), vote.options[i].cost.minor(), outcome.votes[i]});
  outcome.funded = greedy(contenders, vote.budget.minor());
  for (const auto index : outcome.funded) outcome.funded_total += vote.options[index].cost;
  outcome.adopted = !outcome.funded.empty();
  return outcome;
}

}  // namespace minga
