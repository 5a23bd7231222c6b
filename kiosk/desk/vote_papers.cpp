// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "domain/voting/list_symbol.h"
#include "kiosk/desk/papers.h"
#include "storage/chain.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"

namespace minga::desk {

namespace {

std::string letters_of(Ballot ballot) {
  std::string letters;
  for (std::size_t option = 0; option < Ballot::option_limit; ++option)
    if (ballot.has(option))
      letters += (letters.empty() ? "" : " ") + std::string(1, static_cast<char>('A' + option));
  return letters;
}

// The most common first, then by their options: an order that is the same for every reading of the urn.
std::vector<UrnSheet::Pattern> patterns_of(const std::vector<Ballot>& ballots) {
  std::map<Ballot, std::int64_t> counts;
  for (const auto ballot : ballots) ++counts[ballot];
  std::vector<std::pair<Ballot, std::int64_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<UrnSheet::Pattern> patterns;
  patterns.reserve(sorted.size());
  for (const auto& [ballot, count] : sorted) patterns.push_back({letters_of(ballot), count});
  return patterns;
}

}  // namespace

Result<UrnSheet> urn_sheet(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  if (vote->state == VoteState::prepared) return refuse(Why::vote_not_open);
  if (vote->state == VoteState::closed || vote->state == VoteState::reconciled)
    return refuse({.why = Why::vote_not_proclaimed, .text = vote->question});
  // A zero report is of an empty urn.
  if (vote->state == VoteState::open && storage::turnout_count(db, id).total() > 0)
    return refuse({.why = Why::vote_still_open, .text = vote->question});
  const auto community = storage::find_community(db).value_or(storage::Community{});
  UrnSheet sheet;
  sheet.community = community.name;
  sheet.place = community.place;
  sheet.sample = community.sample;
  sheet.zero_report = vote->state == VoteState::open;
  sheet.vote = id;
  const Instant at = sheet.zero_report ? vote->opened_at : vote->closed_at;
  sheet.date = local_date(at);
  sheet.time = local_time(at);
  sheet.ballot = ballot_facts(db, *vote);
  for (const auto& agreement : storage::agreements_of(db, vote->assembly))
    if (agreement.vote == id && !agreement.annulled) sheet.agreement = agreement.text;
  if (!sheet.zero_report && vote->kind != VoteKind::show_of_hands) {
    const auto ballots = storage::ballots_of(db, id);
    sheet.patterns = patterns_of(ballots);
    std::vector<std::string> sorted;
    sorted.reserve(ballots.size());
    for (const auto ballot : ballots) sorted.push_back(std::to_string(ballot.chosen));
    sheet.ballots_digest = storage::digest_of(sorted);
  }
  sheet.chain_head = storage::chain_head(db);
  return sheet;
}

Result<PaperBallot> paper_ballot(Desk& desk, VoteId id, Ballot ballot) {
  const auto vote = storage::find_vote(desk.db(), id);
  if (!vote) return refuse(Why::unknown_vote);
  const auto community = storage::find_community(desk.db()).value_or(storage::Community{});
  PaperBallot paper{community.name, community.sample, id, vote->kind, vote->question, {}};
  for (std::size_t place = 0; place < vote->option_count(); ++place)
    paper.options.push_back({for_or_against(vote->kind) ? std::string() : vote->options[place].title,
                             ballot.has(place),
                             vote->kind == VoteKind::board_election
                                 ? std::string(symbol_word(vote->options[place].picture, place))
                                 : std::string()});
  return paper;
}

}  // namespace minga::desk
