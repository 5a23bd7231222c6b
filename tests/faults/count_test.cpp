// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

using namespace minga;

namespace {

const std::string program = MINGA_PROGRAM;

// Equal shares: 3 for 1 and 2 (10 each), 1 for 3; a purse is 10. By cost: 1 costs its three 10 each and takes
// all they have; 3 takes all of its one; 2 is left out.
const char* const village = R"(META
key;value
budget;40
vote_type;approval
num_votes;4
PROJECTS
project_id;cost;name
1;30;The well
2;12.5;
3;10.0;A path
4;4;Nobody's
VOTES
voter_id;vote
a;1,2
b;1,2
c;2,1
d;3
)";

struct Folder {
  test::TemporaryFolder folder;
  std::string file = folder / "village.pb";
  explicit Folder(const std::string& text) { std::ofstream(file, std::ios::binary) << text; }
  test::Ran count(std::vector<std::string> more = {}) const {
    std::vector<std::string> command{program, "count", file};
    command.insert(command.end(), more.begin(), more.end());
    return test::run(command, {"DISPLAY=", "HOME=/nonexistent"});
  }
};

nlohmann::json selected(const test::Ran& ran) { return nlohmann::json::parse(ran.output).at("selected"); }

}  // namespace

TEST_CASE("an election is counted from the command line, without display or community") {
  const Folder f(village);
  const auto plain = f.count();
  CHECK(plain.code == 0);
  CHECK(plain.output.starts_with("1  The well  30\n3  A path  10\nFunded: 2 of 4 projects, 40 of 40."));
  const auto json = f.count({"--json"});
  CHECK(json.code == 0);
  const auto outcome = nlohmann::json::parse(json.output);
  CHECK(outcome.at("selected") == nlohmann::json{"1", "3"});
  CHECK(outcome.at("total_cost") == 40);
  CHECK(outcome.at("seconds").is_number());
  CHECK(selected(f.count({"--json", "--utility", "cardinality"})) == nlohmann::json{"2", "3"});
  CHECK(selected(f.count({"--json", "--utility", "cardinality", "--completion", "none"})) ==
        nlohmann::json{"2", "3"});
  CHECK(selected(f.count({"--json", "--method", "greedy"})) == nlohmann::json{"1", "3"});
  CHECK(f.count({"--completion", "magic"}).code != 0);
}

TEST_CASE("decimals stand in the total with all their digits; greedy also funds what nobody approved") {
  std::string text = village;
  text.replace(text.find("1;30"), 4, "1;50");
  const auto ran = Folder(text).count({"--json", "--method", "greedy"});
  CHECK(selected(ran) == nlohmann::json{"2", "3", "4"});
  CHECK(ran.output.find("\"total_cost\": 26.5,") != std::string::npos);
}

TEST_CASE("what is wrong with a file is told with its place and a code of its own") {
  std::string text = village;
  const Folder wrong(text.replace(text.find("c;2,1"), 5, "c;2,7"));
  const auto ran = wrong.count();
  CHECK(ran.code == 65);
  CHECK(ran.output == wrong.file + ":16:5: the ballot names 7, which PROJECTS does not list\n");
  const Folder remarked(
      std::string(village).replace(std::string(village).find("num_votes;4"), 11, "num_votes;5"));
  CHECK(remarked.count().code == 0);
  CHECK(remarked.count().output.starts_with(
      remarked.file + ":5:11: note: num_votes is 5, but there are 4 rows; the rows are counted\n"));
  CHECK(test::run({program, "count", wrong.file + "x"}).code == 66);
  CHECK(test::run({program, "count", wrong.folder.path().string()}).code == 66);
}

TEST_CASE("a vote is exported from the command line, or refused in one sentence") {
  const test::TemporaryFolder folder;
  const auto data = folder.path().string();
  REQUIRE(test::run({program, "init", "--sample", "--data", data}).code == 0);
  const auto out = folder / "out";
  const auto ran = test::run({program, "export", "vote", "1", "--to", out, "--data", data});
  CHECK(ran.code == 0);
  CHECK(std::filesystem::exists(out + "/vote-1-options.csv"));
  CHECK(std::filesystem::exists(out + "/vote-1-ballots.csv"));
  CHECK_FALSE(std::filesystem::exists(out + "/vote-1.pb"));  // it is a motion
  const auto unknown = test::run({program, "export", "vote", "99", "--to", out, "--data", data});
  CHECK(unknown.code == 1);
  CHECK(unknown.output == "minga: There is no vote 99 here.\n");
}
