// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "domain/voting/greedy.h"
#include "domain/voting/pabulib.h"

// Elections that cities held, counted as other programs count them. MINGA_PABULIB names a folder of X.pb
// files, each with an X.outcomes.json beside it.
namespace minga::testing {

namespace {

using Ids = std::vector<std::string>;

std::string content_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

pabulib::Election election_of(const std::string& text) {
  auto reading = pabulib::read(text);
  if (!reading) FAIL(reading.error().line << ":" << reading.error().column << ": " << reading.error().reason);
  return reading->election;
}

Ids ids_of(const pabulib::Election& election, const std::vector<std::size_t>& selected) {
  Ids ids;
  for (const auto index : selected) ids.push_back(election.projects[index].id);
  return ids;
}

Ids by_greedy(const pabulib::Election& election, Unapproved unapproved) {
  std::vector<Contender> contenders;
  for (const auto& project : election.projects) contenders.push_back({project.id, project.cost, 0});
  for (const auto& ballot : election.ballots)
    for (const auto project : ballot.approved) contenders[project].approvals += ballot.ballots;
  return ids_of(election, greedy(contenders, election.budget, unapproved));
}

Ids by_shares(const pabulib::Election& election, Utility utility, Completion completion) {
  std::vector<SharedProject> projects;
  for (const auto& project : election.projects) projects.push_back({project.id, project.cost});
  return ids_of(election,
                equal_shares(projects, election.ballots, election.budget, utility, completion, election.scale)
                    .selected);
}

// By the keys of the outcomes. `greedy_density` is a rule this program does not have.
struct Rule {
  Utility utility;
  Completion completion;
};
std::map<std::string, Rule> rules_by_key() {
  std::map<std::string, Rule> keys;
  for (const auto& [utility, begin] :
       {std::pair(Utility::cardinality, "mes_card"), std::pair(Utility::cost, "mes_cost")}) {
    const std::string key = begin;
    keys[key] = {utility, Completion::none};
    keys[key + "_greedy"] = {utility, Completion::greedy};
    keys[key + "_add1"] = {utility, Completion::add1};
    keys[key + "_add1x"] = {utility, Completion::add1_full};
    keys[key + "_add1_greedy"] = {utility, Completion::add1_greedy};
  }
  return keys;
}

// Under sanitizers only elections this small are counted with add1, which counts them many times over, so
// that the test stays within seconds.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t most_ballots_for_add1 = 1000;
#else
constexpr std::size_t most_ballots_for_add1 = SIZE_MAX;
#endif

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
  CHECK(by_greedy(election_of(text), Unapproved::never_funded) == Ids{"10", "9", "7-A"});
  text.replace(text.find("1000,0"), 6, "1050.0");
  CHECK(by_greedy(election_of(text), Unapproved::never_funded) == Ids{"10", "9", "7-A"});
  CHECK(by_greedy(election_of(text), Unapproved::if_it_fits) == Ids{"10", "9", "7-A", "4"});
}

TEST_CASE("an election in the Pabulib format is counted by hand and by equal shares alike") {
  // 150 each, a seventh of 1050. 10 and 9 would need 133.3 of each of their three: 10 comes first, and leaves
  // them 16.7 each. 7-A needs 100 of each of its two; then they have 50 each, and the third who wants
  // 7-B 16.7. 450 are left: 9 fits, and after it nothing that somebody wants.
  std::string text(village);
  text.replace(text.find("1000,0"), 6, "1050.0");
  const auto election = election_of(text);
  CHECK(by_shares(election, Utility::cost, Completion::none) == Ids{"10", "7-A"});
  CHECK(by_shares(election, Utility::cost, Completion::greedy) == Ids{"10", "7-A", "9"});
  // 7-A is the cheapest for its supporters when all projects are worth the same.
  CHECK(by_shares(election, Utility::cardinality, Completion::none) == Ids{"7-A", "10"});
}

TEST_CASE("every rule selects what independent programs select in real elections, in the same order") {
  const char* folder = std::getenv("MINGA_PABULIB");
  if (folder == nullptr || !std::filesystem::is_directory(folder)) {
    MESSAGE("MINGA_PABULIB names no folder: only the invented election was counted");
    return;
  }
  std::map<std::string, int> compared;
  int left_out = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".pb") continue;
    auto outcomes_path = entry.path();
    outcomes_path.replace_extension(".outcomes.json");
    if (!std::filesystem::exists(outcomes_path)) continue;
    CAPTURE(entry.path().filename().string());
    const auto outcomes = nlohmann::json::parse(content_of(outcomes_path)).at("outcomes");
    const auto election = election_of(content_of(entry.path()));
    const auto check = [&](const std::string& key, const auto& count) {
      // Null: the other programs did not end.
      if (!outcomes.contains(key) || outcomes.at(key).at("selected").is_null()) return;
      CAPTURE(key);
      CHECK(count() == outcomes.at(key).at("selected").template get<Ids>());
      ++compared[key];
    };
    check("greedy_votes", [&] { return by_greedy(election, Unapproved::if_it_fits); });
    for (const auto& [key, rule] : rules_by_key()) {
      const bool add1 = rule.completion != Completion::none && rule.completion != Completion::greedy;
      if (add1 && election.ballots.size() > most_ballots_for_add1) {
        ++left_out;
        continue;
      }
      check(key, [&, r = rule] { return by_shares(election, r.utility, r.completion); });
    }
  }
  CHECK(compared["greedy_votes"] > 0);
  CHECK(compared["mes_cost"] > 0);
  int all = 0;
  for (const auto& [key, number] : compared) all += number;
  MESSAGE(all << " outcomes compared; add1 of large elections left out: " << left_out);
}

}  // namespace minga::testing
