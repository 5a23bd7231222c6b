// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/vote_export.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "domain/base/csv.h"
#include "domain/voting/pabulib.h"
#include "storage/queries/people.h"

namespace minga::desk {

namespace {

// One cell as every CSV of the program writes it: a title that looks like a formula is defused.
std::string comma_cell(const std::string& text) {
  auto cell = CsvLine().text(text).end();
  return cell.erase(cell.find_last_not_of("\r\n") + 1);
}

constexpr std::array motion_words{"in_favour", "against", "abstain"};

// "A" for the first option of an allocation, as on the ballot.
std::string option_name(const Vote& vote, std::size_t option) {
  return for_or_against(vote.kind) ? motion_words.at(option)
                                   : std::string(1, static_cast<char>('A' + option));
}

std::string options_csv(const VoteRecord& record) {
  const auto& vote = record.vote;
  const bool allocation = vote.kind == VoteKind::fund_allocation;
  const bool titled = !for_or_against(vote.kind);
  std::string text = allocation ? "option,project,title,cost_centimos,votes,funded\n"
                     : titled   ? "option,title,votes,won\n"
                                : "option,votes\n";
  for (std::size_t i = 0; i < vote.option_count(); ++i) {
    const auto votes = i < record.result.votes.size() ? record.result.votes[i] : 0;
    text += option_name(vote, i) + ",";
    if (allocation)
      text += std::to_string(vote.options[i].project.value) + "," + comma_cell(vote.options[i].title) + "," +
              std::to_string(vote.options[i].cost.minor()) + ",";
    if (titled && !allocation) text += comma_cell(vote.options[i].title) + ",";
    text += std::to_string(votes);
    if (titled) text += "," + std::to_string(i < record.result.funded.size() ? record.result.funded[i] : 0);
    text += "\n";
  }
  return text;
}

std::string ballots_csv(const Vote& vote, const std::vector<Ballot>& sorted) {
  std::string text;
  for (std::size_t i = 0; i < vote.option_count(); ++i) text += (i == 0 ? "" : ",") + option_name(vote, i);
  text += "\n";
  for (const auto ballot : sorted) {
    for (std::size_t i = 0; i < vote.option_count(); ++i) {
      if (i > 0) text += ',';
      text += ballot.has(i) ? '1' : '0';
    }
    text += "\n";
  }
  return text;
}

// "09.03.2025", as Pabulib writes dates.
std::string dotted(Instant instant) {
  const auto date = civil(local_date(instant));
  char text[16];
  std::snprintf(text, sizeof text, "%02d.%02d.%04d", date.day, date.month, date.year);
  return text;
}

// As the count's own options name it.
std::string counted_with(const AllocationRule& rule) {
  if (rule.method == CountingMethod::greedy) return "--method greedy";
  return "--method equal-shares --utility " + std::string(word_of(rule.utility)) + " --completion " +
         std::string(word_of(rule.completion));
}

std::string pabulib_text(const VoteRecord& record, const std::vector<Ballot>& sorted) {
  const auto& vote = record.vote;
  pabulib::Election election;
  election.budget = vote.budget.minor();
  election.scale = 100;  // céntimos; written as soles, which add1 adds one of
  election.ballots = approvals_of(sorted);
  std::vector<std::uint32_t> place(vote.options.size(), UINT32_MAX);
  for (std::uint32_t i = 0; i < vote.options.size(); ++i) {
    if (std::none_of(sorted.begin(), sorted.end(), [&](Ballot b) { return b.has(i); })) continue;
    place[i] = static_cast<std::uint32_t>(election.projects.size());
    election.projects.push_back(
        {std::to_string(vote.options[i].project.value), vote.options[i].title, vote.options[i].cost.minor()});
  }
  for (auto& each : election.ballots)
    for (auto& option : each.approved) option = place[option];
  election.meta = {{"description", vote.question},
                   {"country", "Peru"},
                   {"unit", record.community},
                   {"instance", "vote-" + std::to_string(vote.id.value)},
                   {"num_projects", ""},
                   {"num_votes", ""},
                   {"budget", ""},
                   {"vote_type", "approval"},
                   {"rule", vote.allocation.method == CountingMethod::greedy ? "greedy" : "equalshares"},
                   {"date_begin", dotted(vote.opened_at)},
                   {"date_end", dotted(vote.closed_at)},
                   {"language", "es"},
                   {"currency", std::string(code(vote.budget.currency()))},
                   {"comment",
                    "#1: Projects that nobody approved are not listed; they can not be funded. #2: Counted "
                    "with " +
                        counted_with(vote.allocation) + "."}};
  return pabulib::write(election);
}

}  // namespace

std::vector<NamedText> vote_files(const VoteRecord& record) {
  auto sorted = record.ballots;
  std::sort(sorted.begin(), sorted.end());
  const auto name = "vote-" + std::to_string(record.vote.id.value);
  std::vector<NamedText> files{{name + "-options.csv", options_csv(record)},
                               {name + "-ballots.csv", ballots_csv(record.vote, sorted)}};
  if (record.vote.kind == VoteKind::fund_allocation)
    files.push_back({name + ".pb", pabulib_text(record, sorted)});
  return files;
}

Result<std::vector<NamedText>> export_vote(Desk& desk, VoteId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  if (vote->state != VoteState::proclaimed)
    return refuse({.why = Why::vote_not_proclaimed, .text = vote->question});
  return vote_files({storage::find_community(db).value_or(storage::Community{}).name, *vote,
                     storage::ballots_of(db, id), storage::proclaimed_result(db, id)});
}

}  // namespace minga::desk
