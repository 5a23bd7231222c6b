// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/pabulib.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "domain/base/ensure.h"
#include "domain/base/text.h"
#include "domain/voting/pabulib_rows.h"

namespace minga::pabulib {

namespace {

constexpr std::array<std::string_view, 3> sections{"META", "PROJECTS", "VOTES"};
enum Section : std::size_t { meta, projects, votes };
constexpr std::size_t none_yet = SIZE_MAX;

// A piece of the file fit for a message: short and without control characters.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::string out(text.substr(0, longest));
  while (code_points(out) < 0) out.pop_back();  // cut within a character
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  return out.size() < text.size() ? out + "..." : out;
}

std::optional<std::size_t> section_called(std::string_view name) {
  for (std::size_t i = 0; i < sections.size(); ++i)
    if (lowered(name) == lowered(sections[i])) return i;
  return std::nullopt;
}

struct HashOfText {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct PlacedAmount {
  Amount amount;
  std::size_t at = 0;
};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), rows_(text) {}

  tl::expected<Reading, Mistake> all() {
    if (!check_utf8()) return tl::make_unexpected(*mistake_);
    while (const auto* row = rows_.next())
      if (!take(*row)) return tl::make_unexpected(*mistake_);
    if (rows_.mistake()) return tl::make_unexpected(*rows_.mistake());
    if (!check_whole() || !scale()) return tl::make_unexpected(*mistake_);
    remark_counts();
    return std::move(reading_);
  }

 private:
  bool wrong(std::size_t byte, std::string reason) {
    mistake_ = rows_.mistake_at(byte, std::move(reason));
    return false;
  }

  bool check_utf8() {
    if (code_points(text_) >= 0) return true;
    std::size_t at = 0;
    while (true) {
      std::size_t length = 1;
      while (length <= 4 && code_points(text_.substr(at, length)) != 1) ++length;
      if (length > 4) return wrong(at, "this is not UTF-8 text");
      at += length;
    }
  }

  bool take(const std::vector<Cell>& row) {
    const auto& first = row.front();
    const bool alone = std::all_of(row.begin() + 1, row.end(), [](const Cell& c) { return c.text.empty(); });
    if (const auto section = alone ? section_called(first.text) : std::nullopt)
      return begin_section(*section, first);
    if (section_ == none_yet) return wrong(first.at, "the section META should begin here");
    if (columns_ == 0) return take_header(row);
    switch (section_) {
      case meta:
        return take_meta(row);
      case projects:
        return take_project(row);
      default:
        return take_vote(row);
    }
  }

  bool begin_section(std::size_t section, const Cell& name) {
    const std::size_t expected = section_ == none_yet ? 0 : section_ + 1;
    if (section < expected)
      return wrong(name.at, "the section " + std::string(sections[section]) + " stands twice or too late");
    if (section > expected)
      return wrong(name.at, "the section " + std::string(sections[expected]) + " is missing before this one");
    if (!end_section(name.at)) return false;
    section_ = section;
    columns_ = 0;
    return true;
  }

  // What must be known when a section ends, at `byte`.
  bool end_section(std::size_t byte) {
    if (section_ == none_yet) return true;
    if (columns_ == 0)
      return wrong(byte, "the section " + std::string(sections[section_]) + " has no line of column names");
    if (section_ == meta && !budget_) return wrong(byte, "META does not tell the budget");
    if (section_ == meta && !vote_type_known_) return wrong(byte, "META does not tell the vote_type");
    return true;
  }

  bool check_whole() {
    const std::size_t missing = section_ == none_yet ? 0 : section_ + 1;
    if (missing < sections.size())
      return wrong(rows_.end(), "the section " + std::string(sections[missing]) + " is missing");
    return end_section(rows_.end());
  }

  bool take_header(const std::vector<Cell>& row) {
    columns_ = row.size();
    switch (section_) {
      case meta:
        return find_column(row, "key", key_) && find_column(row, "value", value_);
      case projects:
        name_ = none_yet;
        for (std::size_t i = 0; i < row.size(); ++i)
          if (lowered(row[i].text) == "name") name_ = i;
        return find_column(row, "project_id", id_) && find_column(row, "cost", cost_);
      default: {
        std::size_t voter = 0;
        return find_column(row, "voter_id", voter) && find_column(row, "vote", vote_);
      }
    }
  }

  bool find_column(const std::vector<Cell>& header, std::string_view name, std::size_t& place) {
    place = none_yet;
    for (std::size_t i = 0; i < header.size(); ++i) {
      if (lowered(header[i].text) != name) continue;
      if (place != none_yet) return wrong(header[i].at, "the column " + std::string(name) + " stands twice");
      place = i;
    }
    return place != none_yet ||
           wrong(header.front().at, std::string(sections[section_]) + " has no column " + std::string(name));
  }

  // The row reaches the cell, and nothing stands beyond the last column.
  bool holds(const std::vector<Cell>& row, std::size_t place, std::string_view name) {
    if (place >= row.size()) {
      const auto& last = row.back();
      return wrong(last.at + last.text.size(), "the row ends before its " + std::string(name));
    }
    for (std::size_t i = columns_; i < row.size(); ++i)
      if (!row[i].text.empty()) return wrong(row[i].at, "the row has more cells than there are columns");
    return true;
  }

  bool take_meta(const std::vector<Cell>& row) {
    if (key_ >= row.size()) return holds(row, key_, "key");
    const auto key = lowered(row[key_].text);
    const Cell value = value_ < row.size() ? row[value_] : Cell{"", row.back().at, true};
    reading_.election.meta.emplace_back(row[key_].text, value.text);
    if (key == "num_projects" || key == "num_votes") {
      (key == "num_votes" ? said_votes_ : said_projects_) = Said{std::string(value.text), value.at};
      return true;
    }
    if (key != "budget" && key != "vote_type") return true;
    if (!holds(row, value_, key)) return false;
    if (key == "budget") {
      if (budget_) return wrong(row[key_].at, "the budget stands twice");
      budget_.emplace();
      return take_amount(value, "budget", *budget_);
    }
    if (vote_type_known_) return wrong(row[key_].at, "the vote_type stands twice");
    vote_type_known_ = true;
    const auto type = lowered(value.text);
    return type == "approval" || type == "choose-1" ||
           wrong(value.at, "the vote_type is " + shown(value.text) +
                               "; only approval and choose-1 can be counted here");
  }

  bool take_amount(const Cell& cell, std::string_view what, PlacedAmount& out) {
    if (!cell.has_value()) return wrong(cell.at, "the " + std::string(what) + " is missing");
    const auto amount = amount_from(cell.text);
    if (!amount)
      return wrong(cell.at,
                   "the " + std::string(what) + " " + shown(cell.text) + " " + amount.error().reason);
    out = {*amount, cell.at};
    return true;
  }

  bool take_project(const std::vector<Cell>& row) {
    if (!holds(row, id_, "project_id") || !holds(row, cost_, "cost")) return false;
    if (!row[id_].has_value()) return wrong(row[id_].at, "the project has no id");
    Project project;
    project.id = row[id_].text;
    const auto place = static_cast<std::uint32_t>(reading_.election.projects.size());
    if (!places_.try_emplace(project.id, place).second)
      return wrong(row[id_].at, "the project " + shown(project.id) + " stands twice");
    if (name_ < row.size() && row[name_].has_value()) project.name = row[name_].text;
    reading_.election.projects.push_back(std::move(project));
    return take_amount(row[cost_], "cost", costs_.emplace_back());
  }

  bool take_vote(const std::vector<Cell>& row) {
    if (!holds(row, vote_, "vote")) return false;
    auto& ballot = reading_.election.ballots.emplace_back();
    const auto& cell = row[vote_];
    if (!cell.has_value()) return true;
    for (std::size_t from = 0; from <= cell.text.size();) {
      const auto comma = std::min(cell.text.find(',', from), cell.text.size());
      const auto id = trimmed(cell.text.substr(from, comma - from));
      from = comma + 1;
      if (id.empty()) continue;
      const auto found = places_.find(id);
      if (found == places_.end()) {
        const auto within = static_cast<std::size_t>(id.data() - cell.text.data());
        return wrong(cell.at + (cell.verbatim ? within : 0),
                     "the ballot names " + shown(id) + ", which PROJECTS does not list");
      }
      ballot.approved.push_back(found->second);
    }
    std::sort(ballot.approved.begin(), ballot.approved.end());
    ballot.approved.erase(std::unique(ballot.approved.begin(), ballot.approved.end()), ballot.approved.end());
    return true;
  }

  // Brings all amounts to the finest unit that occurs.
  bool scale() {
    auto& election = reading_.election;
    int decimals = budget_->amount.decimals;
    for (const auto& cost : costs_) decimals = std::max(decimals, cost.amount.decimals);
    for (int i = 0; i < decimals; ++i) election.scale *= 10;
    const auto budget = scaled(budget_->amount, decimals);
    if (!budget) return wrong(budget_->at, "the budget is too large");
    election.budget = *budget;
    std::int64_t all = 0;
    for (std::size_t i = 0; i < costs_.size(); ++i) {
      const auto cost = scaled(costs_[i].amount, decimals);
      if (!cost) return wrong(costs_[i].at, "the cost is too large");
      if (*cost > shares_limit - all) return wrong(costs_[i].at, "all costs together are too large");
      all += election.projects[i].cost = *cost;
    }
    return true;
  }

  struct Said {
    std::string text;
    std::size_t at = 0;
  };
  void remark_counts() {
    const auto& election = reading_.election;
    remark(said_projects_, "num_projects", election.projects.size());
    remark(said_votes_, "num_votes", election.ballots.size());
  }
  void remark(const std::optional<Said>& said, std::string_view key, std::size_t rows) {
    if (!said || said->text == std::to_string(rows)) return;
    reading_.remarks.push_back(rows_.mistake_at(said->at, std::string(key) + " is " + shown(said->text) +
                                                              ", but there are " + std::to_string(rows) +
                                                              " rows; the rows are counted"));
  }

  std::string_view text_;
  Rows rows_;
  Reading reading_;
  std::optional<Mistake> mistake_;
  std::size_t section_ = none_yet;
  std::size_t columns_ = 0;  // of the section; 0: its header is still to come
  std::size_t key_ = 0, value_ = 0, id_ = 0, cost_ = 0, name_ = 0, vote_ = 0;
  std::optional<PlacedAmount> budget_;
  bool vote_type_known_ = false;
  std::optional<Said> said_projects_, said_votes_;
  std::vector<PlacedAmount> costs_;
  std::unordered_map<std::string, std::uint32_t, HashOfText, std::equal_to<>> places_;
};

}  // namespace

tl::expected<Reading, Mistake> read(std::string_view text) { return Reader(text).all(); }

std::string amount_text(std::int64_t amount, std::int64_t scale) {
  std::string text = std::to_string(amount / scale);
  auto rest = amount % scale;
  if (rest == 0) return text;
  text += '.';
  for (auto unit = scale / 10; rest != 0; unit /= 10) {
    text += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
  return text;
}

std::string cell_text(std::string_view text) {
  const bool plain = text.find_first_of(";\"\n\r") == std::string_view::npos && trimmed(text) == text;
  if (plain) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string write(const Election& election) {
  std::vector<std::int64_t> approvals(election.projects.size(), 0);
  std::int64_t ballots = 0;
  for (const auto& each : election.ballots) {
    ballots += each.ballots;
    for (const auto project : each.approved) approvals.at(project) += each.ballots;
  }
  const std::array<std::pair<std::string_view, std::string>, 3> computed{
      {{"num_projects", std::to_string(election.projects.size())},
       {"num_votes", std::to_string(ballots)},
       {"budget", amount_text(election.budget, election.scale)}}};
  auto lines = election.meta;
  for (const auto& each : computed) {
    const auto& key = each.first;
    const auto& value = each.second;
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const auto& line) { return lowered(line.first) == key; });
    if (found == lines.end())
      lines.emplace_back(key, value);
    else
      found->second = value;
  }
  std::string text = "META\nkey;value\n";
  for (const auto& [key, value] : lines)
    // A key without a value that is called like a section would begin one.
    if (!value.empty() || !section_called(key)) text += cell_text(key) + ";" + cell_text(value) + "\n";
  text += "PROJECTS\nproject_id;cost;votes;name\n";
  for (std::size_t i = 0; i < election.projects.size(); ++i) {
    const auto& project = election.projects[i];
    text += cell_text(project.id) + ";" + amount_text(project.cost, election.scale) + ";" +
            std::to_string(approvals[i]) + ";" + cell_text(project.name) + "\n";
  }
  text += "VOTES\nvoter_id;vote\n";
  std::int64_t voter = 0;
  for (const auto& each : election.ballots) {
    std::string ids;
    for (const auto project : each.approved)
      ids += (ids.empty() ? "" : ",") + election.projects.at(project).id;
    for (std::int64_t i = 0; i < each.ballots; ++i)
      text += std::to_string(++voter) + ";" + cell_text(ids) + "\n";
  }
  return text;
}

}  // namespace minga::pabulib
