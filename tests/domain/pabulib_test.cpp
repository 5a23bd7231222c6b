// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/voting/pabulib.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <random>

#include "domain/base/text.h"

namespace minga::testing {

namespace {

using pabulib::Mistake;

const std::string village = R"(META
key;value
description;"An invented village; with a semicolon and a ""quote"""
colour;green
num_projects;3
num_votes;4
budget;1000
vote_type;approval
PROJECTS
name;project_id;cost
"Drying; tables";10;400
Nursery;9;400
Path;7-B;350

VOTES
voter_id;age;vote
1;34;10,9
2;51; 9 , 10,7-B,9
3;44;None
4;18;
)";

std::string with(const std::string& what, const std::string& instead, std::string text = village) {
  const auto at = text.find(what);
  REQUIRE_MESSAGE(at != std::string::npos, what);
  return text.replace(at, what.size(), instead);
}
pabulib::Reading reading_of(const std::string& text) {
  auto reading = pabulib::read(text);
  if (!reading) FAIL(reading.error().line << ":" << reading.error().column << ": " << reading.error().reason);
  return *reading;
}
// "line:column: reason" of what is wrong, or "nothing".
std::string mistake_in(const std::string& text) {
  const auto reading = pabulib::read(text);
  if (reading) return "nothing";
  return std::to_string(reading.error().line) + ":" + std::to_string(reading.error().column) + ": " +
         reading.error().reason;
}
bool same(const pabulib::Election& a, const pabulib::Election& b) {
  if (a.budget != b.budget || a.scale != b.scale || a.projects.size() != b.projects.size() ||
      a.ballots.size() != b.ballots.size())
    return false;
  for (std::size_t i = 0; i < a.projects.size(); ++i)
    if (a.projects[i].id != b.projects[i].id || a.projects[i].name != b.projects[i].name ||
        a.projects[i].cost != b.projects[i].cost)
      return false;
  for (std::size_t i = 0; i < a.ballots.size(); ++i)
    if (a.ballots[i].approved != b.ballots[i].approved) return false;
  return true;
}

}  // namespace

TEST_CASE("an election is read: quotes, any order of columns, repeated approvals, blank ballots") {
  const auto reading = reading_of(village);
  const auto& election = reading.election;
  CHECK(reading.remarks.empty());
  CHECK(election.budget == 1000);
  CHECK(election.scale == 1);
  REQUIRE(election.projects.size() == 3);
  CHECK(election.projects[0].id == "10");
  CHECK(election.projects[0].name == "Drying; tables");
  CHECK(election.projects[2].id == "7-B");
  CHECK(election.projects[2].cost == 350);
  REQUIRE(election.ballots.size() == 4);
  CHECK(election.ballots[0].approved == std::vector<std::uint32_t>{0, 1});
  CHECK(election.ballots[1].approved == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(election.ballots[2].approved.empty());
  CHECK(election.ballots[3].approved.empty());
  REQUIRE(election.meta.size() == 6);
  CHECK(election.meta[0].second == "An invented village; with a semicolon and a \"quote\"");
  CHECK(election.meta[1].first == "colour");
}

TEST_CASE("what real files do is read the same") {
  const auto plain = reading_of(village).election;
  std::string dos = "\xEF\xBB\xBF" + village;
  for (std::size_t at = 0; (at = dos.find('\n', at)) != std::string::npos; at += 2) dos.insert(at, "\r");
  CHECK(same(reading_of(dos).election, plain));
  CHECK(same(reading_of(with("META\nkey;value", " Meta \nKEY; Value ")).election, plain));
  CHECK(same(reading_of(with("VOTES", "votes;;")).election, plain));
  CHECK(same(reading_of(with("1000", "1000.00")).election, plain));
  CHECK(same(reading_of(with("1000", " \"1000,0\" ")).election, plain));
  CHECK(same(reading_of(with("10,9\n", "\"10,9\";\n")).election, plain));
  CHECK(same(reading_of(with("10,9\n", "10,,9,\n")).election, plain));
  CHECK(same(reading_of(with("Nursery", "\"Nursery\nof trees\"")).election,
             reading_of(with("Nursery", "\"Nursery\nof trees\"")).election));
  CHECK(reading_of(with("Nursery", "\"Nursery\nof trees\"")).election.projects[1].name ==
        "Nursery\nof trees");
  CHECK(reading_of(with("Nursery", "The \"good\" one")).election.projects[1].name == "The \"good\" one");
  CHECK(same(reading_of(with("approval", "Choose-1")).election, plain));
  CHECK(same(reading_of(village.substr(0, village.size() - 1)).election, plain));
}

TEST_CASE("decimals are kept exactly, in the finest unit that occurs") {
  const auto election = reading_of(with("1000", "1000,5", with("350", "350.125"))).election;
  CHECK(election.scale == 1000);
  CHECK(election.budget == 1'000'500);
  CHECK(election.projects[0].cost == 400'000);
  CHECK(election.projects[2].cost == 350'125);
  CHECK(pabulib::amount_text(1'000'500, 1000) == "1000.5");
  CHECK(pabulib::amount_text(1'000'005, 1000) == "1000.005");
  CHECK(pabulib::amount_text(7, 1) == "7");
  CHECK(pabulib::amount_text(0, 100) == "0");
}

TEST_CASE("rows that do not add up to what META says are remarked and counted as they are") {
  auto remarks = reading_of(with("num_votes;4", "num_votes;5")).remarks;
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0] == Mistake{6, 11, "num_votes is 5, but there are 4 rows; the rows are counted"});
  remarks = reading_of(with("num_projects;3", "num_projects;many")).remarks;
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0] == Mistake{5, 14, "num_projects is many, but there are 3 rows; the rows are counted"});
}

TEST_CASE("what is wrong is named, with its line and column") {
  CHECK(mistake_in("") == "1:1: the section META is missing");
  CHECK(mistake_in("\xEF\xBB\xBF\n\n") == "3:1: the section META is missing");
  CHECK(mistake_in("hello;world\n") == "1:1: the section META should begin here");
  CHECK(mistake_in(with("META", "PROJECTS")) == "1:1: the section META is missing before this one");
  CHECK(mistake_in(with("PROJECTS", "VOTES")) == "9:1: the section PROJECTS is missing before this one");
  CHECK(mistake_in(with("PROJECTS", "META")) == "9:1: the section META stands twice or too late");
  CHECK(mistake_in(village.substr(0, village.find("VOTES"))) == "15:1: the section VOTES is missing");
  CHECK(mistake_in(village.substr(0, village.find("voter_id"))) ==
        "16:1: the section VOTES has no line of column names");
  CHECK(mistake_in("META\nPROJECTS\n") == "2:1: the section META has no line of column names");
  CHECK(mistake_in(with("key;value", "key;worth")) == "2:1: META has no column value");
  CHECK(mistake_in(with("name;project_id", "name;id")) == "10:1: PROJECTS has no column project_id");
  CHECK(mistake_in(with("project_id;cost", "project_id;price")) == "10:1: PROJECTS has no column cost");
  CHECK(mistake_in(with("name;project_id", "cost;project_id")) == "10:17: the column cost stands twice");
  CHECK(mistake_in(with("voter_id;age;vote", "voter_id;age;choice")) == "16:1: VOTES has no column vote");
  CHECK(mistake_in(with("voter_id;age", "id;age")) == "16:1: VOTES has no column voter_id");
  CHECK(mistake_in(with("\"An invented", "\"\"An invented")) == "nothing");
  CHECK(mistake_in(with("\"Drying; tables\"", "\"Drying; tables")) ==
        "11:1: a quote opens here and does not end");
}

TEST_CASE("wrong amounts are named, with their line and column") {
  CHECK(mistake_in(with("budget;1000\n", "")) == "8:1: META does not tell the budget");
  CHECK(mistake_in(with("budget;1000", "budget;")) == "7:8: the budget is missing");
  CHECK(mistake_in(with("budget;1000", "budget")) == "7:7: the row ends before its budget");
  CHECK(mistake_in(with("budget;1000", "budget;1000\nbudget;1000")) == "8:1: the budget stands twice");
  CHECK(mistake_in(with("budget;1000", "budget;1000;7")) ==
        "7:13: the row has more cells than there are columns");
  CHECK(mistake_in(with(";1000", "; a lot")) == "7:9: the budget a lot is not a number");
  CHECK(mistake_in(with(";1000", ";1,000,000")) == "7:8: the budget 1,000,000 is not a number");
  CHECK(mistake_in(with(";1000", ";1e3")) == "7:8: the budget 1e3 is not a number");
  CHECK(mistake_in(with(";1000", ";.")) == "7:8: the budget . is not a number");
  CHECK(mistake_in(with(";1000", ";--5")) == "7:8: the budget --5 is not a number");
  CHECK(mistake_in(with(";1000", ";-0.0")) == "nothing");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;-400")) == "12:11: the cost -400 is negative");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;1000000000000000001")) ==
        "12:11: the cost 1000000000000000001 is too large");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;" + std::string(60, '9'))) ==
        "12:11: the cost " + std::string(40, '9') + "... is too large");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;1000000000000000000")) ==
        "12:11: all costs together are too large");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;1000000000000000000", with("350", "350.5"))) ==
        "12:11: the cost is too large");
  CHECK(mistake_in(with(";1000", ";1000000000000000000", with("350", "350.5"))) ==
        "7:8: the budget is too large");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;0.0000000000001")) ==
        "12:11: the cost 0.0000000000001 has more decimals than can be counted with");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;None")) == "12:11: the cost is missing");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9")) == "12:10: the row ends before its cost");
}

TEST_CASE("wrong projects, ballots and kinds of votes are named, with their line and column") {
  CHECK(mistake_in(with("vote_type;approval\n", "")) == "8:1: META does not tell the vote_type");
  CHECK(mistake_in(with("approval", "cumulative")) ==
        "8:11: the vote_type is cumulative; only approval and choose-1 can be counted here");
  CHECK(mistake_in(with("approval", "approval\nvote_type;approval")) == "9:1: the vote_type stands twice");
  CHECK(mistake_in(with("Nursery;9", "Nursery;10")) == "12:9: the project 10 stands twice");
  CHECK(mistake_in(with("Nursery;9", "Nursery; ")) == "12:9: the project has no id");
  CHECK(mistake_in(with("Nursery;9;400", "Nursery;9;400;north")) ==
        "12:15: the row has more cells than there are columns");
  CHECK(mistake_in(with("1;34;10,9", "1;34;10, 8 ,9")) ==
        "17:10: the ballot names 8, which PROJECTS does not list");
  CHECK(mistake_in(with("1;34;10,9", "1;34;\"10,8\"")) ==
        "17:10: the ballot names 8, which PROJECTS does not list");
  CHECK(mistake_in(with("1;34;10,9", "ñandú;34;7\tB")) ==
        "17:10: the ballot names 7?B, which PROJECTS does not list");
  CHECK(mistake_in(with("1;34;10,9", "1;34")) == "17:5: the row ends before its vote");
  CHECK(mistake_in(with("1;34;10,9", "1;34;10,9;x")) ==
        "17:11: the row has more cells than there are columns");
}

TEST_CASE("a text that is not UTF-8 is named at its first wrong byte") {
  CHECK(mistake_in(with("Nursery", "Vivero Ca\xF1on")) == "12:10: this is not UTF-8 text");
  CHECK(mistake_in(with("Nursery", "Ñandú \xC3")) == "12:7: this is not UTF-8 text");
  CHECK(mistake_in(std::string("\xFF\xFE") + village) == "1:1: this is not UTF-8 text");
}

TEST_CASE("what is written is read back the same") {
  auto election = reading_of(with("1000", "1000.5")).election;
  CHECK(same(reading_of(pabulib::write(election)).election, election));
  CHECK(reading_of(pabulib::write(election)).remarks.empty());
  election.projects[0].name = "A \"quoted\";\nname, with everything";
  CHECK(same(reading_of(pabulib::write(election)).election, election));
  election.ballots[0].ballots = 3;
  CHECK(reading_of(pabulib::write(election)).election.ballots.size() == 6);
  election.meta.emplace_back("Votes", "");
  CHECK(mistake_in(pabulib::write(election)) == "nothing");
  election.meta.clear();
  CHECK(mistake_in(pabulib::write(election)) == "6:1: META does not tell the vote_type");
}

// Small files broken in every way a seed can think of: whatever comes, an election that can be counted and
// written, or a mistake within the text. MINGA_FUZZ_SECONDS=600 goes on that long, from another seed each
// time.
TEST_CASE("no broken file does harm") {
  const char* wanted = std::getenv("MINGA_FUZZ_SECONDS");
  const auto patience = std::chrono::seconds(wanted ? std::atoi(wanted) : 0);
  const auto begin = std::chrono::steady_clock::now();
  const std::uint32_t seed = wanted ? std::random_device{}() : 7;
  CAPTURE(seed);
  std::mt19937 engine(seed);
  const auto upto = [&](std::size_t most) { return engine() % (most + 1); };
  const std::vector<std::string> pieces{
      ";",     "\"",  "\n",   "\r\n",       ",",    "\"\"", "META",         "PROJECTS",
      "VOTES", "-",   "1e9",  ".",          "None", "\xC3", "\xEF\xBB\xBF", "999999999999999999",
      " ",     "key", "cost", "budget;5\n", "vote", "0",    "10,9",         std::string(1, '\0')};
  int rounds = 0, read = 0;
  while (rounds < 15'000 || std::chrono::steady_clock::now() - begin < patience) {
    ++rounds;
    std::string text = village;
    for (auto changes = upto(6); changes > 0; --changes) {
      const auto at = upto(text.size());
      const auto length = std::min(upto(12), text.size() - at);
      switch (upto(5)) {
        case 0:
          text.erase(at, length);
          break;
        case 1:
          text.insert(at, pieces[upto(pieces.size() - 1)]);
          break;
        case 2:
          text.replace(at, length, pieces[upto(pieces.size() - 1)]);
          break;
        case 3:
          text.insert(upto(text.size()), text.substr(at, upto(40)));
          break;
        case 4:
          if (at < text.size()) text[at] = static_cast<char>(engine());
          break;
        default:
          if (upto(9) == 0) text.resize(at);
      }
    }
    const auto reading = pabulib::read(text);
    if (!reading) {
      const auto& mistake = reading.error();
      const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
      const bool placed = mistake.line >= 1 && mistake.line <= lines && mistake.column >= 1 &&
                          mistake.column <= static_cast<std::int64_t>(text.size()) + 1 &&
                          code_points(mistake.reason) > 0 && mistake.reason.find('\n') == std::string::npos;
      if (!placed) {
        CAPTURE(text);
        REQUIRE(placed);
      }
      continue;
    }
    ++read;
    const auto& election = reading->election;
    const auto again = pabulib::read(pabulib::write(election));
    if (!again || !same(again->election, election)) {
      CAPTURE(text);
      if (!again) CAPTURE(again.error().reason);
      REQUIRE(again.has_value());
      REQUIRE(same(again->election, election));
    }
    std::vector<SharedProject> projects;
    for (const auto& project : election.projects) projects.push_back({project.id, project.cost});
    const auto counted = equal_shares(projects, election.ballots, election.budget, Utility::cost,
                                      Completion::add1_greedy, election.scale);
    REQUIRE(counted.total_cost <= election.budget);
  }
  CHECK(read > rounds / 20);
  if (wanted) MESSAGE(rounds << " broken files, " << read << " of them could be read");
}

}  // namespace minga::testing
