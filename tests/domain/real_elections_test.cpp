// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "domain/voting/greedy.h"
#include "tests/support/generators.h"

namespace minga::testing {

namespace {

using Row = std::vector<std::string>;

std::string trimmed(const std::string& text) {
  const auto space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  const auto from = std::find_if_not(text.begin(), text.end(), space);
  const auto to = std::find_if_not(text.rbegin(), text.rend(), space).base();
  return from < to ? std::string(from, to) : std::string();
}

std::string lowered(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

// Rows of cells split by semicolons, with quoted cells as in CSV. Rows without text are left out.
std::vector<Row> rows_of(const std::string& text) {
  std::vector<Row> rows;
  Row row(1);
  bool quoted = false;
  const auto end_row = [&] {
    for (auto& cell : row) cell = trimmed(cell);
    if (std::any_of(row.begin(), row.end(), [](const auto& cell) { return !cell.empty(); }))
      rows.push_back(row);
    row.assign(1, "");
  };
  for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
      row.back() += text[++i];
    else if (c == '"' && (quoted || trimmed(row.back()).empty()))
      quoted = !quoted;
    else if (!quoted && c == ';')
      row.emplace_back();
    else if (!quoted && c == '\n')
      end_row();
    else
      row.back() += c;
  }
  end_row();
  return rows;
}

// In thousandths, so that "4000.0" and "12,5" are whole numbers.
std::int64_t thousandths(const std::string& text) {
  std::int64_t value = 0;
  int decimals = -1;
  for (const char c : text) {
    if (c == '.' || c == ',') {
      REQUIRE(decimals < 0);
      decimals = 0;
      continue;
    }
    REQUIRE_MESSAGE(std::isdigit(static_cast<unsigned char>(c)) != 0, text);
    value = value * 10 + (c - '0');
    if (decimals >= 0) ++decimals;
  }
  for (int missing = 3 - std::max(decimals, 0); missing > 0; --missing) value *= 10;
  REQUIRE(decimals <= 3);
  return value;
}

struct Election {
  std::string vote_type;
  std::int64_t budget = 0;
  std::vector<Contender> projects;
};

std::size_t column(const Row& header, const std::string& name) {
  const auto found = std::find(header.begin(), header.end(), name);
  REQUIRE_MESSAGE(found != header.end(), name);
  return static_cast<std::size_t>(found - header.begin());
}

Election election_of(const std::string& text) {
  Election election;
  std::string section;
  Row header;
  std::map<std::string, std::size_t> known;
  for (const auto& row : rows_of(text)) {
    const auto word = lowered(row.front());
    if (row.size() == 1 && (word == "meta" || word == "projects" || word == "votes")) {
      section = word;
      header.clear();
    } else if (header.empty()) {
      header = row;
    } else if (section == "meta") {
      if (row[0] == "budget") election.budget = thousandths(row[1]);
      if (row[0] == "vote_type") election.vote_type = row[1];
    } else if (section == "projects") {
      const auto& id = row[column(header, "project_id")];
      known[id] = election.projects.size();
      election.projects.push_back({id, thousandths(row[column(header, "cost")]), 0});
    } else {
      const auto place = column(header, "vote");
      const std::string vote = place < row.size() ? row[place] : "";
      std::set<std::string> approved;  // a project named twice in one ballot counts once
      for (std::size_t from = 0; from <= vote.size();) {
        const auto comma = std::min(vote.find(',', from), vote.size());
        approved.insert(trimmed(vote.substr(from, comma - from)));
        from = comma + 1;
      }
      for (const auto& id : approved)
        if (const auto found = known.find(id); found != known.end())
          ++election.projects[found->second].approvals;
    }
  }
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
  return {std::istreambuf_iterator<char>(in), {}};
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
