// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/outcome.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "domain/base/ensure.h"
#include "domain/voting/equal_shares.h"
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
  return known && (takes_many(vote.kind) || ballot.count() <= 1);
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

std::int64_t base_of(const Vote& vote, const std::vector<std::int64_t>& votes, std::int64_t blank) {
  const auto attending = vote.present_at_closing.total();
  if (for_or_against(vote.kind))
    return base_of(vote.rule, attending, votes.at(static_cast<std::size_t>(MotionChoice::in_favour)),
                   votes.at(static_cast<std::size_t>(MotionChoice::against)), vote.qualified);
  return base_of(vote.rule, attending, vote.ballots - blank, 0, vote.qualified);
}

namespace {

void decide_motion(const Vote& vote, Outcome& outcome) {
  const auto in_favour = outcome.votes[static_cast<std::size_t>(MotionChoice::in_favour)];
  const auto against = outcome.votes[static_cast<std::size_t>(MotionChoice::against)];
  outcome.adopted =
      in_favour > against && reaches(vote.rule, in_favour, base_of(vote, outcome.votes, outcome.blank));
}

// The best two, and whoever is level with the second, go to the run-off.
std::vector<std::size_t> best_two(const std::vector<std::int64_t>& votes) {
  auto sorted = votes;
  std::sort(sorted.begin(), sorted.end(), std::greater<>());
  std::vector<std::size_t> best;
  if (sorted.size() < 2 || sorted[1] == 0) return best;
  for (std::size_t option = 0; option < votes.size(); ++option)
    if (votes[option] >= sorted[1]) best.push_back(option);
  return best;
}

void decide_winner(const Vote& vote, Outcome& outcome) {
  const auto most = std::max_element(outcome.votes.begin(), outcome.votes.end());
  if (most == outcome.votes.end() || *most == 0) return;
  outcome.tie = std::count(outcome.votes.begin(), outcome.votes.end(), *most) > 1;
  const bool enough = vote.wins_by == WinsBy::most_votes ||
                      reaches(vote.rule, *most, base_of(vote, outcome.votes, outcome.blank));
  if (!outcome.tie && enough) {
    outcome.winner = static_cast<std::size_t>(most - outcome.votes.begin());
    outcome.adopted = true;
  } else if (vote.wins_by == WinsBy::majority && vote.kind != VoteKind::approval) {
    outcome.run_off = best_two(outcome.votes);
  }
}

void allocate_by_votes(const Vote& vote, Outcome& outcome) {
  std::vector<Contender> contenders;
  for (std::size_t i = 0; i < vote.options.size(); ++i)
    contenders.push_back(
        {std::to_string(vote.options[i].project.value), vote.options[i].cost.minor(), outcome.votes[i]});
  outcome.funded = greedy(contenders, vote.budget.minor());
  for (const auto index : outcome.funded)
    outcome.fates[index] = {ProjectFate::Kind::chosen_by_votes, outcome.votes[index], {}};
}

// add1 raises everybody's money by one sol, whatever the unit of the amounts.
constexpr std::int64_t centimos_of_a_sol = 100;

void allocate_by_equal_shares(const Vote& vote, std::span<const Ballot> ballots, Outcome& outcome) {
  std::vector<SharedProject> projects;
  for (const auto& option : vote.options)
    projects.push_back({std::to_string(option.project.value), option.cost.minor()});
  const auto approvals = approvals_of(ballots);
  const auto shares = equal_shares(projects, approvals, vote.budget.minor(), vote.allocation.utility,
                                   vote.allocation.completion, centimos_of_a_sol);
  outcome.funded = shares.selected;
  for (std::size_t i = 0; i < shares.lines.size(); ++i) {
    const auto& line = shares.lines[i];
    using Kind = ProjectFate::Kind;
    const auto kind = line.fate == Fate::paid_by_supporters ? Kind::paid_by_supporters
                      : line.fate == Fate::with_money_left  ? Kind::completed
                      : line.fate == Fate::supporters_short ? Kind::too_few_supporters
                      : line.fate == Fate::does_not_fit     ? Kind::does_not_fit
                                                            : Kind::nobody_approved;
    outcome.fates[i] = {kind, line.supporters, {}};
  }
}

void allocate(const Vote& vote, std::span<const Ballot> ballots, Outcome& outcome) {
  outcome.fates.resize(vote.options.size());
  if (vote.allocation.method == CountingMethod::equal_shares)
    allocate_by_equal_shares(vote, ballots, outcome);
  else
    allocate_by_votes(vote, outcome);
  for (const auto index : outcome.funded) outcome.funded_total += vote.options[index].cost;
  outcome.adopted = !outcome.funded.empty();
  const Money left = vote.budget - outcome.funded_total;
  for (std::size_t i = 0; i < outcome.fates.size(); ++i) {
    auto& fate = outcome.fates[i];
    const bool funded = std::find(outcome.funded.begin(), outcome.funded.end(), i) != outcome.funded.end();
    if (funded) continue;
    fate.left = left;
    if (vote.allocation.method == CountingMethod::greedy)
      fate = {outcome.votes[i] == 0 ? ProjectFate::Kind::nobody_approved : ProjectFate::Kind::does_not_fit,
              outcome.votes[i], left};
  }
}

}  // namespace

Outcome count(const Vote& vote, std::span<const Ballot> ballots) {
  ensure(vote.kind != VoteKind::show_of_hands, "hands are not counted from ballots");
  Outcome outcome;
  outcome.votes.assign(vote.option_count(), 0);
  for (const Ballot ballot : ballots) {
    ensure(fits(vote, ballot), "a ballot names options of its vote");
    ++outcome.cast;
    if (ballot.blank()) ++outcome.blank;
    for (std::size_t option = 0; option < outcome.votes.size(); ++option)
      if (ballot.has(option)) ++outcome.votes[option];
  }
  // Without a quorum the assembly decides nothing, whatever the urn says.
  if (!vote.quorum_at_closing()) return outcome;
  if (vote.kind == VoteKind::motion)
    decide_motion(vote, outcome);
  else if (vote.kind == VoteKind::fund_allocation)
    allocate(vote, ballots, outcome);
  else
    decide_winner(vote, outcome);
  return outcome;
}

}  // namespace minga
