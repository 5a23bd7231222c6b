// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/base/ensure.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/documents/vote_text.h"
#include "kiosk/words/language.h"

namespace minga::documents {

namespace {

using Kind = Paragraph::Kind;

// What no one counted is not a zero.
constexpr const char* unknown = "–";

bool among(const std::vector<std::size_t>& places, std::size_t place) {
  return std::ranges::find(places, place) != places.end();
}

// The columns of figures at the right of a table of counts, the same in each of its rows.
class Figures {
 public:
  Figures(const Minutes::Ballot& ballot, bool counted)
      : hands_(ballot.kind == VoteKind::show_of_hands),
        others_(std::ranges::any_of(
            ballot.counts, [](const auto& count) { return count.hands && count.hands->others > 0; })),
        papers_(counted && std::ranges::any_of(ballot.counts,
                                               [](const auto& count) { return count.papers.has_value(); })) {}

  bool hands() const { return hands_; }
  bool papers() const { return papers_; }
  std::size_t columns() const { return hands_ ? (others_ ? 4 : 3) : papers_ ? 2 : 1; }

  void head(std::vector<std::string>& cells, const std::string& what) const {
    if (hands_) {
      cells.insert(cells.end(), {tr(paper, "Women's hands"), tr(paper, "Men's hands")});
      if (others_) cells.push_back(tr(paper, "Other hands"));
    }
    cells.push_back(papers_ ? tr(paper, "Counted by the kiosk") : what);
    if (papers_) cells.push_back(tr(paper, "Counted by hand"));
  }
  void votes(std::vector<std::string>& cells, std::int64_t votes, const std::optional<HeadCount>& hands,
             const std::optional<std::int64_t>& papers) const {
    if (hands_) {
      const auto each = hands.value_or(HeadCount{});
      cells.insert(cells.end(), {number_text(each.women), number_text(each.men)});
      if (others_) cells.push_back(number_text(each.others));
    }
    cells.push_back(number_text(votes));
    if (papers_) cells.push_back(papers ? number_text(*papers) : unknown);
  }

 private:
  bool hands_;
  bool others_;
  bool papers_;
};

std::string result_of(const Minutes::Ballot& ballot, std::size_t place) {
  if (ballot.counts[place].won) {
    if (ballot.kind == VoteKind::fund_allocation) return tr(paper, "Funded by the vote");
    return ballot.kind == VoteKind::board_election ? tr(paper, "Elected by the vote")
                                                   : tr(paper, "Chosen by the vote");
  }
  if (ballot.kind == VoteKind::fund_allocation) return tr(paper, "Not funded by the vote");
  if (among(second_round_of(ballot), place)) return tr(paper, "Goes to the second round");
  if (ballot.tie && among(leaders_of(ballot), place)) return tr(paper, "Level with another");
  return "";
}

std::string fate_sentence(const ProjectFate& fate) {
  const auto supporters = number_text(fate.supporters);
  const auto n = static_cast<long>(fate.supporters);
  switch (fate.kind) {
    case ProjectFate::Kind::chosen_by_votes:
      return filled(trn(paper, "Funded: {} person approved it and the fund still held its cost.",
                        "Funded: {} people approved it and the fund still held its cost.", n),
                    supporters);
    case ProjectFate::Kind::paid_by_supporters:
      return filled(trn(paper, "Funded: {} person approved it and their part of the fund was enough.",
                        "Funded: {} people approved it and together their parts were enough.", n),
                    supporters);
    case ProjectFate::Kind::completed:
      return filled(trn(paper, "Funded: {} person approved it, and what the others' parts left over paid it.",
                        "Funded: {} people approved it, and what was left over completed its cost.", n),
                    supporters);
    case ProjectFate::Kind::nobody_approved:
      return tr(paper, "Not funded: nobody approved it.");
    case ProjectFate::Kind::does_not_fit:
      return filled(trn(paper, "Not funded: {} person approved it, but only {} was left, less than its cost.",
                        "Not funded: {} people approved it, but only {} was left, less than its cost.", n),
                    supporters, to_text(fate.left));
    case ProjectFate::Kind::too_few_supporters:
      return filled(trn(paper, "Not funded: {} person approved it and their part of the fund was not enough.",
                        "Not funded: {} people approved it and together their parts were not enough.", n),
                    supporters);
  }
  throw Bug("unknown fate of a project");
}

}  // namespace

void add_lists(std::vector<Paragraph>& out, const Minutes::Ballot& ballot) {
  for (std::size_t place = 0; place < ballot.counts.size(); ++place) {
    const auto& list = ballot.counts[place];
    if (list.candidates.empty()) continue;
    HeadCount heads;
    for (const auto& each : list.candidates) heads.add(each.person.sex);
    // The list's name heads the column, so that it stays with its people on every page.
    out.push_back({.kind = Kind::columns,
                   .cells = {filled(tr(paper, "List {}: {} ({})"), letter_of(place),
                                    with_symbol(list.title, list.picture), women_and_men(heads)),
                             tr(paper, "Office elected to"), tr(paper, "DNI of the person")}});
    for (const auto& each : list.candidates)
      out.push_back({.kind = Kind::row,
                     .cells = {each.person.name, office_text(each.office), dni_or_blank(each.person.dni)}});
  }
}

void add_counts(std::vector<Paragraph>& out, const Minutes::Ballot& ballot, bool counted) {
  const Figures figures(ballot, counted);
  const bool fund = ballot.kind == VoteKind::fund_allocation;
  const bool results = counted && !for_or_against(ballot.kind);
  const auto add = [&](Kind kind, std::vector<std::string> cells) {
    out.push_back({.kind = kind, .cells = std::move(cells), .figures = figures.columns() + (fund ? 1 : 0)});
  };
  const auto begun = [&](std::string first, std::string result, std::string cost) {
    std::vector<std::string> cells{std::move(first)};
    if (results) cells.push_back(std::move(result));
    if (fund) cells.push_back(std::move(cost));
    return cells;
  };

  auto head = begun(fund ? tr(paper, "Project on the ballot") : tr(paper, "Option on the ballot"),
                    fund ? tr(paper, "Result of the project") : tr(paper, "Result of the option"),
                    tr(paper, "Cost of the project"));
  figures.head(head, takes_many(ballot.kind) ? tr(paper, "Approvals") : tr(paper, "Votes counted"));
  add(Kind::columns, std::move(head));

  HeadCount hands;
  Money funded;
  std::int64_t sum = ballot.blank;
  std::optional<std::int64_t> papers;
  if (figures.papers()) papers = ballot.blank_papers.value_or(0) + ballot.spoiled;
  for (std::size_t place = 0; place < ballot.counts.size(); ++place) {
    const auto& count = ballot.counts[place];
    auto row = begun(option_name(ballot.kind, place, count.title), result_of(ballot, place),
                     count.cost ? to_text(*count.cost) : "");
    figures.votes(row, count.votes, count.hands, count.papers);
    add(Kind::row, std::move(row));
    sum += count.votes;
    if (papers) *papers += count.papers.value_or(0);
    if (count.won && count.cost) funded += *count.cost;
    if (count.hands) {
      hands.women += count.hands->women;
      hands.men += count.hands->men;
      hands.others += count.hands->others;
    }
  }
  if (!figures.hands()) {
    auto blank = begun(tr(paper, "Left blank"), "", "");
    figures.votes(blank, ballot.blank, {}, ballot.blank_papers);
    add(Kind::row, std::move(blank));
  }
  if (figures.papers()) {
    auto spoiled = begun(tr(paper, "Spoiled papers"), "", "");
    spoiled.insert(spoiled.end(), {unknown, number_text(ballot.spoiled)});
    add(Kind::row, std::move(spoiled));
  }
  // Where a ballot may name several, its marks are no votes to add up.
  if (takes_many(ballot.kind)) {
    sum = counted ? ballot.ballots : 0;
    if (papers) papers = ballot.papers_in_urn.value_or(ballot.ballots);
  }
  auto total =
      begun(takes_many(ballot.kind) ? tr(paper, "Total of ballots") : tr(paper, "Total of votes"), "", "");
  figures.votes(total, sum, hands, papers);
  add(Kind::total, std::move(total));
  if (!results || !fund) return;

  auto spent = begun(tr(paper, "Total of the funded projects"), "", to_text(funded));
  spent.resize(out.back().cells.size());
  add(Kind::total, std::move(spent));
  for (std::size_t place = 0; place < ballot.counts.size(); ++place)
    if (const auto& count = ballot.counts[place]; count.fate)
      out.push_back({.kind = Kind::listed,
                     .text = count.title + ". " + fate_sentence(*count.fate),
                     .mark = letter_of(place) + "."});
}

}  // namespace minga::documents
