// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/phrases.h"

#include <algorithm>

namespace minga {

bool unanimous(const Minutes::Ballot& ballot) {
  if (!ballot.adopted || ballot.annulled || ballot.fund_allocation || ballot.blank != 0) return false;
  const auto chosen = std::ranges::count_if(ballot.counts, [](const auto& count) { return count.votes > 0; });
  const auto best = std::ranges::max_element(ballot.counts, {}, &Minutes::Count::votes);
  return chosen == 1 && best->votes == ballot.turnout.total();
}

bool unanimous(const Minutes::Hands& hands) {
  return hands.in_favour > 0 && hands.against == 0 && hands.abstained == 0;
}

namespace documents {

namespace {

using Kind = Paragraph::Kind;

// Nobody needs to tell "1 vote" from "2 votes" by a bracket.
std::string votes(std::int64_t n) {
  return filled(trn(paper, "{} vote cast so", "{} votes cast so", static_cast<long>(n)), number_text(n));
}

Paragraph table_line(Kind kind, std::vector<std::string> cells, std::size_t figures) {
  return {.kind = kind, .cells = std::move(cells), .figures = figures};
}

void add_motion_table(std::vector<Paragraph>& out, const Minutes::Ballot& ballot) {
  out.push_back(
      table_line(Kind::columns, {tr(paper, "Option on the ballot"), tr(paper, "Votes counted")}, 1));
  std::int64_t sum = ballot.blank;
  for (const auto& count : ballot.counts) {
    out.push_back(table_line(Kind::row, {count.label, number_text(count.votes)}, 1));
    sum += count.votes;
  }
  out.push_back(table_line(Kind::row, {tr(paper, "Left blank"), number_text(ballot.blank)}, 1));
  out.push_back(table_line(Kind::total, {tr(paper, "Total of votes"), number_text(sum)}, 1));
}

void add_allocation_table(std::vector<Paragraph>& out, const Minutes::Ballot& ballot, bool counted) {
  std::vector<std::string> head{tr(paper, "Project on the ballot"), tr(paper, "Cost of the project"),
                                tr(paper, "Approvals")};
  if (counted) head.insert(head.begin() + 1, tr(paper, "Result of the project"));
  out.push_back(table_line(Kind::columns, std::move(head), 2));
  Money funded;
  for (const auto& count : ballot.counts) {
    std::vector<std::string> row{count.label, count.cost ? to_text(*count.cost) : "",
                                 number_text(count.votes)};
    const auto result = count.funded ? tr(paper, "Funded by the vote") : tr(paper, "Not funded by the vote");
    if (counted) row.insert(row.begin() + 1, result);
    out.push_back(table_line(Kind::row, std::move(row), 2));
    if (count.funded && count.cost) funded += *count.cost;
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

std::string dni_or_blank(const std::string& dni) { return dni.empty() ? std::string(blank_to_fill) : dni; }

std::string sample_words() { return tr(paper, "SAMPLE - NOT VALID"); }

std::string copy_words(int n) { return filled(tr(paper, "REPRINT {}"), std::to_string(n)); }

std::string how_decided(const Minutes::Ballot& ballot) {
  if (unanimous(ballot))
    return filled(tr(paper, "Adopted unanimously, with {}."), votes(ballot.turnout.total()));
  std::string list;
  for (const auto& count : ballot.counts) list += count.label + ", " + number_text(count.votes) + "; ";
  list += filled(tr(paper, "left blank, {}"), number_text(ballot.blank));
  return filled(tr(paper, "Votes for this agreement: {}."), list);
}

std::string how_decided(const Minutes::Hands& hands) {
  if (unanimous(hands))
    return filled(tr(paper, "Adopted unanimously by show of hands, with {}."), votes(hands.in_favour));
  return filled(tr(paper, "Votes by show of hands: {} in favour, {} against, {} abstaining."),
                number_text(hands.in_favour), number_text(hands.against), number_text(hands.abstained));
}

std::vector<Paragraph> vote_text(const Minutes::Ballot& ballot, bool counted) {
  std::vector<Paragraph> out;
  out.push_back({.kind = Kind::subheading, .text = filled(tr(paper, "Secret vote: {}"), ballot.question)});
  std::string how = filled(tr(paper, "Rule of decision: {}."), ballot.rule);
  if (ballot.fund_allocation)
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
    if (ballot.fund_allocation) {
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
