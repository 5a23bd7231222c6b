// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <list>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "domain/voting/greedy.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

using Row = std::vector<std::string_view>;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t\r";
  const auto from = text.find_first_not_of(spaces);
  return from == std::string_view::npos ? "" : text.substr(from, text.find_last_not_of(spaces) - from + 1);
}

std::string lowered(std::string_view typed) {
  std::string text(typed);
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

std::size_t cell_end(std::string_view text, std::size_t at) {
  return std::min({text.find(';', at), text.find('\n', at), text.size()});
}

// The next cell from `at` on, which is moved to the semicolon or line break behind it. Quoted as in CSV; a
// quoted cell's text is kept in `quoted`, any other is a piece of `text`.
std::string_view next_cell(std::string_view text, std::size_t& at, std::list<std::string>& quoted) {
  const auto start = std::min(text.find_first_not_of(' ', at), text.size());
  if (start == text.size() || text[start] != '"') {
    const auto from = std::exchange(at, cell_end(text, at));
    return trimmed(text.substr(from, at - from));
  }
  auto& cell = quoted.emplace_back();
  for (at = start + 1; at < text.size(); ++at) {
    if (text[at] == '"' && (at + 1 == text.size() || text[++at] != '"')) break;
    cell += text[at];
  }
  at = cell_end(text, at);
  return trimmed(cell);
}

// Calls `use` with every row that is not blank.
template <class Use>
void each_row(std::string_view text, Use use) {
  Row row;
  std::list<std::string> quoted;
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size(); ++at) {
    row.assign(1, next_cell(text, at, quoted));
    while (at < text.size() && text[at] == ';') row.push_back(next_cell(text, ++at, quoted));
    if (row.size() > 1 || !row.front().empty()) use(row);
  }
}

// In thousandths, so that "4000.0" and "12,5" are whole numbers.
std::int64_t thousandths(std::string_view typed) {
  const std::string text(typed);
  const auto point = std::min(text.find_first_of(".,"), text.size());
  const auto decimals = point == text.size() ? "" : text.substr(point + 1);
  const auto digits = text.substr(0, point) + decimals + std::string("000").substr(decimals.size());
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  REQUIRE_MESSAGE((error == std::errc{} && end == digits.data() + digits.size()), text);
  return value;
}

struct Election {
  std::string vote_type;
  std::int64_t budget = 0;
  std::vector<Contender> projects;
};

std::size_t column(const std::vector<std::string>& header, const std::string& name) {
  const auto found = std::find(header.begin(), header.end(), name);
  REQUIRE_MESSAGE(found != header.end(), name);
  return static_cast<std::size_t>(found - header.begin());
}

Election election_of(std::string_view text) {
  Election election;
  std::string section;
  std::vector<std::string> header;
  std::size_t vote_column = 0;
  std::unordered_map<std::string, std::size_t> places;
  each_row(text, [&](const Row& row) {
    if (row.size() == 1 &&
        (lowered(row[0]) == "meta" || lowered(row[0]) == "projects" || lowered(row[0]) == "votes")) {
      section = lowered(row[0]);
      header.clear();
    } else if (header.empty()) {
      header.assign(row.begin(), row.end());
      if (section == "votes") vote_column = column(header, "vote");
    } else if (section == "meta") {
      if (row[0] == "budget") election.budget = thousandths(row[1]);
      if (row[0] == "vote_type") election.vote_type = row[1];
    } else if (section == "projects") {
      const std::string id(row[column(header, "project_id")]);
      places[id] = election.projects.size();
      election.projects.push_back({id, thousandths(row[column(header, "cost")]), 0});
    } else if (vote_column < row.size()) {
      std::set<std::size_t> approved;  // a project named twice in one ballot counts once
      for (auto rest = row[vote_column]; !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto found = places.find(std::string(trimmed(rest.substr(0, comma))));
        if (found != places.end()) approved.insert(found->second);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
      }
      for (const auto place : approved) ++election.projects[place].approvals;
    }
  });
  return election;
}

std::vector<std::string> selected(const Election& election, Unapproved unapproved) {
  std::vector<std::string> ids;
  for (const auto index : greedy(election.projects, election.budget, unapproved))
    ids.push_back(election.projects[index].id);
  return ids;
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

using Ids = std::vector<std::string>;

constexpr const char* village = R"(META
key;value
description;"An invented village; with a semicolon and a ""quote"""
budget;1000,0
vote_type;approval
PROJECTS
name;project_id;cost
"Drying; tables";10;400
Nursery;9;400.0
Path;7-B;350
Well;7-A;200
Bridge;3;1100
Fence;4;50

VOTES
voter_id;age;vote
1;34;10,9,3
2;51; 9 , 10,3
3;29;"10,9,3,7-B"
4;40;7-A,7-A,7-A
5;62;7-B,7-A,3
6;44;None
7;18;
)";

}  // namespace

TEST_CASE("an election in the Pabulib format is counted by hand and by greedy alike") {
  // Most want 3, which does not fit; 10 and 9 tie and go in that order; 200 is left, enough for 7-A only;
  // nobody wants 4.
  std::string text(village);
  CHECK(selected(election_of(text), Unapproved::never_funded) == Ids{"10", "9", "7-A"});
  text.replace(text.find("1000,0"), 6, "1050.0");
  CHECK(selected(election_of(text), Unapproved::never_funded) == Ids{"10", "9", "7-A"});
  CHECK(selected(election_of(text), Unapproved::if_it_fits) == Ids{"10", "9", "7-A", "4"});
  text.insert(0, "\xEF\xBB\xBF");
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.insert(at, "\r");
  CHECK(selected(election_of(text), Unapproved::never_funded) == Ids{"10", "9", "7-A"});
}

TEST_CASE("greedy selects what independent programs select in real elections, in the same order") {
  const char* folder = std::getenv("MINGA_PABULIB");
  if (folder == nullptr || !std::filesystem::is_directory(folder)) {
    MESSAGE("MINGA_PABULIB names no folder: only the invented election was counted");
    return;
  }
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".pb") continue;
    auto outcomes_path = entry.path();
    outcomes_path.replace_extension(".outcomes.json");
    if (!std::filesystem::exists(outcomes_path)) continue;
    const auto outcomes = nlohmann::json::parse(content_of(outcomes_path)).at("outcomes");
    const auto election = election_of(content_of(entry.path()));
    if (election.vote_type != "approval" && election.vote_type != "choose-1") continue;
    if (!outcomes.contains("greedy_votes")) continue;
    CAPTURE(entry.path().filename().string());
    CHECK(selected(election, Unapproved::if_it_fits) ==
          outcomes.at("greedy_votes").at("selected").get<Ids>());
    ++compared;
  }
  CHECK(compared > 0);
}

}  // namespace minga::testing
