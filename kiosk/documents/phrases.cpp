// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/phrases.h"

#include <algorithm>
#include <array>

#include "domain/base/ensure.h"

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

std::string share_text(const Ratio& share) {
  return std::to_string(share.numerator) + "/" + std::to_string(share.denominator);
}

std::string majority_text(const MajorityRule& rule) {
  const auto share = share_text(rule.threshold);
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
  return majority_text(ballot.rule);
}

std::string label_of(const Minutes::Ballot& ballot, std::size_t place) {
  if (!for_or_against(ballot.kind)) return ballot.counts[place].title;
  const std::array words{tr(paper, "Vote in favour"), tr(paper, "Vote against"), tr(paper, "Abstaining")};
  return words.at(place);
}

Paragraph table_line(Kind kind, std::vector<std::string> cells, std::size_t figures) {
  return {.kind = kind, .cells = std::move(cells), .figures = figures};
}

void add_motion_table(std::vector<Paragraph>& out, const Minutes::Ballot& ballot) {
  out.push_back(
      table_line(Kind::columns, {tr(paper, "Option on the ballot"), tr(paper, "Votes counted")}, 1));
  std::int64_t sum = ballot.blank;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place) {
    const auto votes = ballot.counts[place].votes;
    out.push_back(table_line(Kind::row, {label_of(ballot, place), number_text(votes)}, 1));
    sum += votes;
  }
  if (ballot.kind != VoteKind::show_of_hands)
    out.push_back(table_line(Kind::row, {tr(paper, "Left blank"), number_text(ballot.blank)}, 1));
  // Where a ballot may name several, its marks are no votes to add up.
  if (takes_many(ballot.kind)) sum = ballot.ballots;
  out.push_back(
      table_line(Kind::total,
                 {takes_many(ballot.kind) ? tr(paper, "Total of ballots") : tr(paper, "Total of votes"),
                  number_text(sum)},
                 1));
}

void add_allocation_table(std::vector<Paragraph>& out, const Minutes::Ballot& ballot, bool counted) {
  std::vector<std::string> head{tr(paper, "Project on the ballot"), tr(paper, "Cost of the project"),
                                tr(paper, "Approvals")};
  if (counted) head.insert(head.begin() + 1, tr(paper, "Result of the project"));
  out.push_back(table_line(Kind::columns, std::move(head), 2));
  Money funded;
  for (const auto& count : ballot.counts) {
    std::vector<std::string> row{count.title, count.cost ? to_text(*count.cost) : "",
                                 number_text(count.votes)};
    const auto result = count.won ? tr(paper, "Funded by the vote") : tr(paper, "Not funded by the vote");
    if (counted) row.insert(row.begin() + 1, result);
    out.push_back(table_line(Kind::row, std::move(row), 2));
    if (count.won && count.cost) funded += *count.cost;
  }
  std::vector<std::string> blanks{tr(paper, "Left blank"), "", number_text(ballot.blank)};
  if (counted) blanks.insert(blanks.begin() + 1, "");
  out.push_back(table_line(Kind::row, std::move(blanks), 2));
  if (counted)
    out.push_back(
        table_line(Kind::total, {tr(paper, "Total of the funded projects"), "", to_text(funded), ""}, 2));
}

std::string result_sentence(const Minutes::Ballot& ballot) {
  if (ballot.annulled) return tr(paper, "Result: VOTE ANNULLED.");
  if (!ballot.adopted) return tr(paper, "Result: NOT ADOPTED.");
  return unanimous(ballot) ? tr(paper, "Result: ADOPTED UNANIMOUSLY.") : tr(paper, "Result: ADOPTED.");
}

}  // namespace

std::string number_text(std::int64_t n) {
  std::string digits = std::to_string(n);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > (n < 0 ? 1 : 0); at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

std::string ordinal_mark(std::size_t n) { return std::to_string(n) + "."; }

std::string women_and_men(const HeadCount& heads) {
  const auto women =
      filled(trn(paper, "{} woman counted", "{} women counted", static_cast<long>(heads.women)),
             number_text(heads.women));
  const auto men = filled(trn(paper, "{} man counted", "{} men counted", static_cast<long>(heads.men)),
                          number_text(heads.men));
  if (heads.others == 0) return filled(tr(paper, "women and men: {} and {}"), women, men);
  return filled(tr(paper, "women, men and others: {}, {} and {} of another sex or none registered"), women,
                men, number_text(heads.others));
}

std::string community_and_place(const std::string& community, const std::string& place) {
  return place.empty() ? community : community + ", " + place;
}

std::string agreement_text(const AgreementLine& agreement) {
  return filled(tr(paper, "No {} of {}: {}"), number_text(agreement.id), day_text(agreement.date),
                agreement.text);
}

std::string payment_text(const AgreementLine& agreement) {
  const bool share = !agreement.id || agreement.purpose == Purpose::distribute_share;
  const auto what =
      share ? tr(paper, "The farmers' share") : tr(paper, "Days of work and commitments to the forest");
  return agreement.id ? filled(tr(paper, "{}. Agreement {}"), what, agreement_text(agreement)) : what;
}

std::string share_rule_text(const ShareRule& rule, const std::string& group) {
  struct Part {
    std::int64_t percent;
    std::string name;
  };
  const std::array parts{Part{rule.equal_percent, tr(paper, "in equal parts")},
                         Part{rule.hectares_percent, tr(paper, "by hectares under commitment")},
                         Part{rule.trees_percent, tr(paper, "by living trees")},
                         Part{rule.days_percent, tr(paper, "by days worked")}};
  std::string text;
  for (const auto& [percent, name] : parts) {
    if (percent == 0) continue;
    if (!text.empty()) text += "; ";
    text += percent == 100 ? name : std::to_string(percent) + " % " + name;
  }
  return group.empty() ? text : filled(tr(paper, "{}, for {}"), text, group);
}

std::string office_text(Office office) {
  switch (office) {
    case Office::president:
      return tr(paper, "Presidency");
    case Office::vice_president:
      return tr(paper, "Vice-presidency");
    case Office::secretary:
      return tr(paper, "Office of the secretary");
    case Office::treasurer:
      return tr(paper, "Treasury of the board");
    case Office::fiscal:
      return tr(paper, "Office of the fiscal");
    case Office::vocal:
      return tr(paper, "Member of the board");
  }
  throw Bug("unknown office");
}

std::string dni_or_blank(const std::string& dni) { return dni.empty() ? std::string(blank_to_fill) : dni; }

std::string sample_words() { return tr(paper, "SAMPLE - NOT VALID"); }

std::string copy_words(int n) { return filled(tr(paper, "REPRINT {}"), std::to_string(n)); }

namespace {

std::string how_decided_by_hands(const Minutes::Ballot& ballot) {
  const auto hands = [&](MotionChoice choice) {
    return number_text(ballot.counts.at(static_cast<std::size_t>(choice)).votes);
  };
  return filled(tr(paper, "Votes by show of hands: {} in favour, {} against, {} abstaining."),
                hands(MotionChoice::in_favour), hands(MotionChoice::against), hands(MotionChoice::abstain));
}

}  // namespace

std::string how_decided(const Minutes::Ballot& ballot) {
  if (unanimous(ballot) && ballot.kind == VoteKind::show_of_hands)
    return filled(tr(paper, "Adopted unanimously by show of hands, with {}."), votes(ballot.turnout.total()));
  if (ballot.kind == VoteKind::show_of_hands) return how_decided_by_hands(ballot);
  if (unanimous(ballot))
    return filled(tr(paper, "Adopted unanimously, with {}."), votes(ballot.turnout.total()));
  std::string list;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place)
    list += label_of(ballot, place) + ", " + number_text(ballot.counts[place].votes) + "; ";
  list += filled(tr(paper, "left blank, {}"), number_text(ballot.blank));
  return filled(tr(paper, "Votes for this agreement: {}."), list);
}

std::vector<Paragraph> vote_text(const Minutes::Ballot& ballot, bool counted) {
  std::vector<Paragraph> out;
  out.push_back(
      {.kind = Kind::subheading,
       .text = filled(ballot.kind == VoteKind::show_of_hands ? tr(paper, "Vote by show of hands: {}")
                      : ballot.run_off                       ? tr(paper, "Secret vote, second round: {}")
                                                             : tr(paper, "Secret vote: {}"),
                      ballot.question)});
  std::string how = filled(tr(paper, "Rule of decision: {}."), rule_text(ballot));
  if (ballot.kind == VoteKind::fund_allocation)
    how += " " + filled(tr(paper, "Fund to be allocated: {}."), to_text(ballot.budget));
  if (counted)
    how += " " + filled(tr(paper, "The urn was opened at {} and closed at {}, in the charge of {}."),
                        clock_text(ballot.opened), clock_text(ballot.closed), ballot.opened_by);
  else
    how += " " + filled(tr(paper, "The urn was opened at {}, in the charge of {}."),
                        clock_text(ballot.opened), ballot.opened_by);
  out.push_back({.text = how});
  std::string who =
      filled(tr(paper, "Qualified on the roll: {}. Present: {} ({})."), number_text(ballot.qualified_on_roll),
             number_text(ballot.present.total()), women_and_men(ballot.present));
  if (counted)
    who += " " + filled(tr(paper, "Took part in the vote: {} ({})."), number_text(ballot.turnout.total()),
                        women_and_men(ballot.turnout));
  out.push_back({.text = who});
  // A vote that was annulled has no counts that mean anything: its urn is not read.
  if (!ballot.annulled) {
    if (ballot.kind == VoteKind::fund_allocation) {
      add_allocation_table(out, ballot, counted);
    } else {
      add_motion_table(out, ballot);
    }
  }
  if (counted) out.push_back({.kind = Kind::agreement, .text = result_sentence(ballot)});
  return out;
}

}  // namespace documents

}  // namespace minga
