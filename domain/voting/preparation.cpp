// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/preparation.h"

#include <algorithm>
#include <set>

#include "domain/base/ensure.h"
#include "domain/base/text.h"
#include "domain/people/founding.h"
#include "domain/voting/list_symbol.h"

namespace minga {

namespace {

Result<bool> check_share_rule(const ShareRule& rule) {
  const auto parts = {rule.equal_percent, rule.hectares_percent, rule.trees_percent, rule.days_percent};
  std::int64_t sum = 0;
  for (const auto part : parts) {
    if (part < 0 || part > 100) return refuse(Why::percents_not_whole);
    sum += part;
  }
  if (sum != 100) return refuse({.why = Why::percents_not_whole, .number = sum});
  return true;
}

// What a kind of vote can be for, and the money it may name.
Result<Purpose> checked_purpose(const PreparationFacts& facts, const VoteDraft& draft) {
  if (draft.kind == VoteKind::board_election) return Purpose::elect_board;
  if (draft.kind == VoteKind::choice || draft.kind == VoteKind::approval) return Purpose::general;
  const auto purpose = draft.kind == VoteKind::fund_allocation ? Purpose::allocate_forest : draft.purpose;
  if (for_or_against(draft.kind) && purpose != Purpose::general && purpose != Purpose::distribute_share)
    return refuse(Why::agreement_not_for_this);
  if (purpose == Purpose::general) return purpose;
  if (!draft.budget.is_positive()) return refuse(Why::budget_not_positive);
  if (draft.budget > facts.fund) return refuse({.why = Why::budget_beyond_fund, .amount = facts.fund});
  if (purpose == Purpose::distribute_share)
    if (const auto sound = check_share_rule(draft.share_rule); !sound) return refuse(sound.error());
  return purpose;
}

// Projects are told apart by their id, everything else by its title.
Result<std::vector<VoteOption>> checked_options(const VoteDraft& draft) {
  // One list alone may stand for election: it still has to reach the majority.
  const std::size_t fewest = draft.kind == VoteKind::board_election ? 1 : 2;
  if (draft.options.size() < fewest) return refuse(Why::options_missing);
  if (draft.options.size() > Ballot::option_limit)
    return refuse(
        {.why = Why::number_out_of_range, .number = static_cast<std::int64_t>(Ballot::option_limit)});
  const bool projects = draft.kind == VoteKind::fund_allocation;
  std::set<ProjectId> seen;
  std::set<std::string> titles;
  std::vector<VoteOption> options;
  for (const auto& option : draft.options) {
    const auto title = clean_name(option.title);
    if (!title) return refuse(title.error());
    const bool is_new = projects ? seen.insert(option.project).second : titles.insert(*title).second;
    if (!is_new) return refuse({.why = Why::option_twice, .text = *title});
    VoteOption checked{
        .project = {}, .title = *title, .cost = {}, .picture = option.picture, .candidates = {}};
    if (projects) {
      if (!option.cost.is_positive()) return refuse(Why::amount_not_positive);
      if (option.cost > draft.budget) return refuse({.why = Why::cost_beyond_budget, .text = *title});
      checked.project = option.project;
      checked.cost = option.cost;
    }
    if (draft.kind == VoteKind::board_election) checked.candidates = option.candidates;
    options.push_back(std::move(checked));
  }
  return options;
}

// No two lists have the same symbol; one that has none gets the first that is free.
void give_symbols(std::vector<VoteOption>& lists) {
  for (std::size_t i = 0; i < lists.size(); ++i) {
    auto& own = lists[i].picture;
    const bool taken = std::any_of(lists.begin(), lists.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const VoteOption& earlier) { return earlier.picture == own; });
    if (is_symbol(own) && !taken) continue;
    own.clear();
    own = free_symbol(lists);
  }
}

// The law knows no board without these three (Reglamento D.S. 008-91-TR, art. 48 and 49).
bool has_needed_offices(const std::vector<Candidate>& candidates) {
  for (const auto office : {Office::president, Office::secretary, Office::treasurer})
    if (std::count_if(candidates.begin(), candidates.end(),
                      [&](const Candidate& c) { return c.office == office; }) != 1)
      return false;
  return true;
}

Result<bool> check_lists(const PreparationFacts& facts, const std::vector<VoteOption>& lists) {
  std::set<MemberNumber> seen;
  for (const auto& list : lists) {
    if (!has_needed_offices(list.candidates))
      return refuse({.why = Why::list_incomplete, .text = list.title});
    for (const auto& candidate : list.candidates) {
      const auto person = facts.people.find(candidate.member);
      if (person == facts.people.end() || !may_vote(person->second.status))
        return refuse({.why = Why::candidate_not_qualified, .number = candidate.member.value});
      if (!seen.insert(candidate.member).second)
        return refuse({.why = Why::candidate_twice, .number = candidate.member.value});
    }
    const auto balance = list_balance(list.candidates, facts.people, facts.statute);
    if (!balance.holds())
      return refuse({.why = Why::list_below_share,
                     .number = std::min(balance.candidates.women, balance.candidates.men),
                     .other = balance.needed,
                     .text = list.title});
  }
  return true;
}

}  // namespace

ListBalance list_balance(const std::vector<Candidate>& candidates,
                         const std::map<MemberNumber, Member>& people, const Statute& statute) {
  ListBalance balance;
  for (const auto& candidate : candidates)
    if (const auto person = people.find(candidate.member); person != people.end())
      balance.candidates.add(person->second.sex);
  const auto total = static_cast<std::int64_t>(candidates.size());
  const auto& share = statute.list_share;
  balance.needed = (total * share.numerator + share.denominator - 1) / share.denominator;
  return balance;
}

Result<VotePrepared> prepare_vote(const PreparationFacts& facts, const VoteDraft& draft) {
  const auto& assembly = facts.assembly;
  if (assembly.state != AssemblyState::open) return refuse(Why::assembly_not_open);
  // The agenda is the one convened, so this holds an extraordinary assembly to it as well.
  if (draft.item < 0 || draft.item >= static_cast<std::int64_t>(assembly.agenda.size()))
    return refuse(Why::unknown_item);
  const auto question = clean_sentence(draft.question);
  if (!question) return refuse(question.error());
  const auto& threshold = draft.rule.threshold;
  if (threshold.denominator < 1 || threshold.numerator < 1 || threshold.numerator > threshold.denominator)
    return refuse(Why::number_out_of_range);
  const auto purpose = checked_purpose(facts, draft);
  if (!purpose) return refuse(purpose.error());

  VotePrepared event;
  event.id = facts.next;
  event.assembly = assembly.id;
  event.item = draft.item;
  event.vote_kind = draft.kind;
  event.purpose = *purpose;
  event.question = *question;
  event.rule = draft.rule;
  event.wins_by = draft.wins_by;
  // A general motion may name the most that it allows, such as for days of work.
  if (for_or_against(draft.kind) || draft.kind == VoteKind::fund_allocation) {
    if (draft.budget.is_negative()) return refuse(Why::budget_not_positive);
    event.budget = draft.budget;
  }
  if (*purpose == Purpose::distribute_share) event.share_rule = draft.share_rule;
  if (draft.kind == VoteKind::fund_allocation) event.allocation = draft.allocation;
  if (draft.kind != VoteKind::show_of_hands) {
    event.admission = draft.admission;
    event.on_paper = draft.on_paper;
  }
  if (for_or_against(draft.kind)) return event;
  auto options = checked_options(draft);
  if (!options) return refuse(options.error());
  if (draft.kind == VoteKind::board_election) {
    if (const auto sound = check_lists(facts, *options); !sound) return refuse(sound.error());
    if (!draft.term_from || *draft.term_from < assembly.date) return refuse(Why::term_missing);
    give_symbols(*options);
    event.term_from = *draft.term_from;
    event.term_until = end_of_term(*draft.term_from);
  }
  event.options = std::move(*options);
  return event;
}

Result<VotePrepared> prepare_run_off(VoteId next, const Assembly& assembly, const Vote& vote,
                                     const Outcome& outcome) {
  if (vote.state != VoteState::proclaimed) return refuse(Why::vote_not_proclaimed_yet);
  if (assembly.state != AssemblyState::open || assembly.id != vote.assembly)
    return refuse(Why::assembly_not_open);
  if (outcome.run_off.empty()) return refuse(Why::no_run_off);
  VotePrepared event;
  event.id = next;
  event.assembly = vote.assembly;
  event.item = vote.item;
  event.vote_kind = vote.kind;
  event.purpose = vote.purpose;
  event.question = vote.question;
  event.rule = vote.rule;
  event.wins_by = WinsBy::most_votes;
  event.admission = vote.admission;
  event.on_paper = vote.on_paper;
  event.run_off_of = vote.id;
  event.term_from = vote.term_from;
  event.term_until = vote.term_until;
  for (const auto place : outcome.run_off) event.options.push_back(vote.options.at(place));
  return event;
}

Result<ProjectProposed> propose_project(ProjectId next, const ProjectDraft& draft) {
  const auto title = clean_name(draft.title);
  if (!title) return refuse(title.error());
  const auto benefit = clean_sentence(draft.benefit);
  if (!benefit) return refuse(benefit.error());
  if (!draft.cost.is_positive()) return refuse(Why::amount_not_positive);
  return ProjectProposed{next, *title, *benefit, draft.picture, draft.cost, draft.proposed_by};
}

}  // namespace minga
