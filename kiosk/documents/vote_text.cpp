// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/vote_text.h"

#include <algorithm>
#include <array>
#include <functional>

#include "domain/base/ensure.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/dates.h"
#include "kiosk/words/language.h"
#include "kiosk/words/list_symbols.h"

namespace minga {

bool unanimous(const Minutes::Ballot& ballot) {
  if (!ballot.adopted || ballot.annulled || takes_many(ballot.kind) || ballot.blank != 0) return false;
  const auto chosen = std::ranges::count_if(ballot.counts, [](const auto& count) { return count.votes > 0; });
  const auto best = std::ranges::max_element(ballot.counts, {}, &Minutes::Count::votes);
  return chosen == 1 && best->votes == ballot.turnout.total();
}

namespace documents {

namespace {

using Kind = Paragraph::Kind;

// Nobody needs to tell "1 vote" from "2 votes" by a bracket.
std::string votes(std::int64_t n) {
  return filled(trn(paper, "{} vote cast so", "{} votes cast so", static_cast<long>(n)), number_text(n));
}

std::string majority_text(const Minutes::Ballot& ballot) {
  const auto& rule = ballot.rule;
  const auto share =
      std::to_string(rule.threshold.numerator) + "/" + std::to_string(rule.threshold.denominator);
  switch (rule.base) {
    case MajorityBase::attending:
      return filled(rule.more_than ? tr(paper, "more than {} of those present")
                                   : tr(paper, "no less than {} of those present"),
                    share);
    case MajorityBase::votes_cast:
      return filled(rule.more_than ? tr(paper, "more than {} of the votes that count")
                                   : tr(paper, "no less than {} of the votes that count"),
                    share);
    case MajorityBase::all_qualified:
      return filled(rule.more_than ? tr(paper, "more than {} of all who are qualified")
                                   : tr(paper, "no less than {} of all who are qualified"),
                    share);
  }
  throw Bug("unknown majority base");
}

std::string rule_text(const Minutes::Ballot& ballot) {
  if (ballot.kind == VoteKind::fund_allocation)
    return ballot.allocation.method == CountingMethod::greedy
               ? tr(paper, "the projects with most votes first, as far as the fund reaches")
               : tr(paper, "equal shares: every voter has the same part of the fund for what they approve");
  if (has_winner(ballot.kind) && ballot.wins_by == WinsBy::most_votes)
    return tr(paper, "the option with the most votes");
  return majority_text(ballot);
}

std::string names_of(const Minutes::Ballot& ballot, const std::vector<std::size_t>& places) {
  std::string names;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto name = filled(tr(paper, "\"{}\""), ballot.counts[places[i]].title);
    if (i == 0) {
      names = name;
    } else {
      names = filled(i + 1 == places.size() ? tr(paper, "{} and {}") : std::string("{}, {}"), names, name);
    }
  }
  return names;
}

std::string winner_sentence(const Minutes::Ballot& ballot) {
  const auto winner = std::ranges::find_if(ballot.counts, &Minutes::Count::won);
  if (winner != ballot.counts.end()) {
    if (ballot.kind == VoteKind::board_election)
      return unanimous(ballot) ? filled(tr(paper, "Result: LIST \"{}\" ELECTED UNANIMOUSLY, with {}."),
                                        winner->title, votes(winner->votes))
                               : filled(tr(paper, "Result: LIST \"{}\" ELECTED, with {}."), winner->title,
                                        votes(winner->votes));
    return filled(tr(paper, "Result: \"{}\" CHOSEN, with {}."), winner->title, votes(winner->votes));
  }
  const auto best = leaders_of(ballot);
  const auto round = second_round_of(ballot);
  std::string text = best.empty() ? tr(paper, "Result: NO VOTE FOR ANY OPTION.")
                     : ballot.tie ? filled(tr(paper, "Result: TIE between {}, with {} each."),
                                           names_of(ballot, best), votes(ballot.counts[best.front()].votes))
                                  : tr(paper, "Result: NO OPTION REACHED THE MAJORITY.");
  if (!round.empty())
    text += " " + filled(tr(paper, "A second round is due between {}."), names_of(ballot, round));
  return text;
}

std::string result_sentence(const Minutes::Ballot& ballot) {
  if (ballot.annulled) return tr(paper, "Result: VOTE ANNULLED.");
  if (!ballot.quorum_held) return tr(paper, "Result: NO QUORUM AT THE CLOSING.");
  if (has_winner(ballot.kind)) return winner_sentence(ballot);
  if (!ballot.adopted)
    return ballot.kind == VoteKind::fund_allocation ? tr(paper, "Result: NO PROJECT FUNDED.")
                                                    : tr(paper, "Result: NOT ADOPTED.");
  return unanimous(ballot) ? tr(paper, "Result: ADOPTED UNANIMOUSLY.") : tr(paper, "Result: ADOPTED.");
}

std::string how_it_was_held(const Minutes::Ballot& ballot, bool counted) {
  std::string how = filled(tr(paper, "Rule of decision: {}."), rule_text(ballot));
  if (ballot.kind == VoteKind::fund_allocation)
    how += " " + filled(tr(paper, "Fund to be allocated: {}."), to_text(ballot.budget));
  if (ballot.kind == VoteKind::show_of_hands) return how;
  how += " " +
         (counted ? filled(tr(paper, "The urn was opened at {} and closed at {}, in the charge of {}."),
                           clock_text(ballot.opened), clock_text(ballot.closed), names_text(ballot.opened_by))
                  : filled(tr(paper, "The urn was opened at {}, in the charge of {}."),
                           clock_text(ballot.opened), names_text(ballot.opened_by)));
  if (ballot.by_slip) how += " " + tr(paper, "People vote with slips drawn by lot, which name nobody.");
  if (ballot.on_paper)
    how += " " + tr(paper, "Each ballot is printed too, for the wooden urn and a count by hand.");
  return how;
}

// Who presides it is named first.
std::string committee_text(const Minutes::Ballot& ballot) {
  std::string names;
  for (const auto& each : ballot.committee)
    names += (names.empty() ? "" : "; ") + filled(tr(paper, "{}, DNI {}"), each.name, dni_or_blank(each.dni));
  return filled(tr(paper,
                   "Electoral committee, named by the assembly for this election: {}. Its office ends "
                   "with the proclamation."),
                names);
}

std::string who_took_part(const Minutes::Ballot& ballot, bool counted) {
  std::string who =
      filled(tr(paper, "Qualified on the roll: {}. Present: {} ({})."), number_text(ballot.qualified_on_roll),
             number_text(ballot.present.total()), women_and_men(ballot.present));
  if (counted && ballot.kind != VoteKind::show_of_hands)
    who += " " + filled(ballot.by_slip ? tr(paper, "Drew a slip: {} ({}).")
                                       : tr(paper, "Took part in the vote: {} ({})."),
                        number_text(ballot.turnout.total()), women_and_men(ballot.turnout));
  return who;
}

void add_reconciliation(std::vector<Paragraph>& out, const Minutes::Ballot& ballot) {
  const auto present = number_text(ballot.present.total());
  const auto part = number_text(ballot.turnout.total());
  const auto declined = number_text(ballot.declined);
  const auto waiting = number_text(ballot.waiting);
  const auto in_urn = number_text(ballot.ballots);
  out.push_back(
      {.text =
           ballot.by_slip
               ? filled(
                     tr(paper,
                        "Reconciliation: {} present = {} drew a slip + {} did not want to vote + {} had not "
                        "voted. Ballots in the urn: {}; slips drawn and not used: {}."),
                     present, part, declined, waiting, in_urn,
                     number_text(std::max<std::int64_t>(0, ballot.turnout.total() - ballot.ballots)))
               : filled(tr(paper,
                           "Reconciliation: {} present = {} took part + {} did not want to vote + {} had not "
                           "voted. Ballots in the urn: {}."),
                        present, part, declined, waiting, in_urn)});
  if (ballot.slips_returned)
    out.push_back({.text = filled(tr(paper, "Slips handed back: {}."), number_text(*ballot.slips_returned))});
  if (ballot.papers_in_urn)
    out.push_back({.text = filled(tr(paper, "Papers found in the wooden urn: {}."),
                                  number_text(*ballot.papers_in_urn))});
  if (!ballot.mismatch.empty())
    out.push_back(
        {.kind = Kind::agreement,
         .text = filled(tr(paper, "The reconciliation does not add up. Reason: {}"), ballot.mismatch)});
}

std::string how_decided_by_hands(const Minutes::Ballot& ballot) {
  const auto hands = [&](MotionChoice choice) {
    return number_text(ballot.counts.at(static_cast<std::size_t>(choice)).votes);
  };
  return filled(tr(paper, "Votes by show of hands: {} in favour, {} against, {} abstaining."),
                hands(MotionChoice::in_favour), hands(MotionChoice::against), hands(MotionChoice::abstain));
}

}  // namespace

std::string vote_heading(const Minutes::Ballot& ballot) {
  return filled(ballot.kind == VoteKind::show_of_hands ? tr(paper, "Vote by show of hands: {}")
                : ballot.run_off                       ? tr(paper, "Secret vote, second round: {}")
                                                       : tr(paper, "Secret vote: {}"),
                ballot.question);
}

std::string option_name(VoteKind kind, std::size_t place, const std::string& title) {
  if (!for_or_against(kind)) return title;
  const std::array words{tr(paper, "Vote in favour"), tr(paper, "Vote against"), tr(paper, "Abstaining")};
  return words.at(place);
}

std::string with_symbol(const std::string& title, const std::string& picture) {
  const auto symbol = symbol_name(paper, picture);
  return symbol.empty() ? title : filled(tr(paper, "{}, symbol: {}"), title, symbol);
}

std::vector<std::size_t> leaders_of(const Minutes::Ballot& ballot) {
  std::vector<std::size_t> best;
  const auto most = std::ranges::max_element(ballot.counts, {}, &Minutes::Count::votes);
  if (most == ballot.counts.end() || most->votes == 0) return best;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place)
    if (ballot.counts[place].votes == most->votes) best.push_back(place);
  return best;
}

std::vector<std::size_t> second_round_of(const Minutes::Ballot& ballot) {
  const bool may = (ballot.kind == VoteKind::choice || ballot.kind == VoteKind::board_election) &&
                   ballot.wins_by == WinsBy::majority && !ballot.adopted && !ballot.annulled &&
                   ballot.quorum_held && ballot.counts.size() >= 2;
  std::vector<std::size_t> round;
  if (!may) return round;
  std::vector<std::int64_t> sorted;
  for (const auto& count : ballot.counts) sorted.push_back(count.votes);
  std::ranges::sort(sorted, std::greater<>());
  if (sorted[1] == 0) return round;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place)
    if (ballot.counts[place].votes >= sorted[1]) round.push_back(place);
  return round;
}

std::string how_decided(const Minutes::Ballot& ballot) {
  if (unanimous(ballot) && ballot.kind == VoteKind::show_of_hands)
    return filled(tr(paper, "Adopted unanimously by show of hands, with {}."), votes(ballot.turnout.total()));
  if (ballot.kind == VoteKind::show_of_hands) return how_decided_by_hands(ballot);
  if (unanimous(ballot))
    return filled(tr(paper, "Adopted unanimously, with {}."), votes(ballot.turnout.total()));
  std::string list;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place)
    list += option_name(ballot.kind, place, ballot.counts[place].title) + ", " +
            number_text(ballot.counts[place].votes) + "; ";
  list += filled(tr(paper, "left blank, {}"), number_text(ballot.blank));
  return filled(tr(paper, "Votes for this agreement: {}."), list);
}

std::vector<Paragraph> vote_text(const Minutes::Ballot& ballot, bool counted) {
  std::vector<Paragraph> out;
  out.push_back({.kind = Kind::subheading, .text = vote_heading(ballot)});
  out.push_back({.text = how_it_was_held(ballot, counted)});
  if (!ballot.committee.empty()) out.push_back({.text = committee_text(ballot)});
  out.push_back({.text = who_took_part(ballot, counted)});
  if (counted && ballot.kind != VoteKind::show_of_hands) add_reconciliation(out, ballot);
  if (ballot.kind == VoteKind::board_election) add_lists(out, ballot);
  // A vote that was annulled has no counts that mean anything: its urn is not read.
  if (!ballot.annulled) {
    add_counts(out, ballot, counted);
    if (counted && !ballot.difference.empty())
      out.push_back({.kind = Kind::agreement,
                     .text = filled(tr(paper, "The count by hand differs from the kiosk's. Reason: {}"),
                                    ballot.difference)});
  }
  if (!counted) return out;
  out.push_back({.kind = Kind::agreement, .text = result_sentence(ballot)});
  if (ballot.annulled) {
    if (!ballot.annulled_because.empty())
      out.push_back({.text = filled(tr(paper, "Reason for annulling it: {}"), ballot.annulled_because)});
  } else if (!ballot.quorum_held) {
    out.push_back(
        {.text = filled(tr(paper,
                           "At the closing {} were present and the quorum required was {}: with this "
                           "vote the assembly decides nothing."),
                        number_text(ballot.present.total()), number_text(ballot.quorum_needed))});
  }
  return out;
}

}  // namespace documents

}  // namespace minga
