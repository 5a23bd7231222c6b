// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/vote_export.h"

#include <doctest/doctest.h>

#include "domain/voting/greedy.h"
#include "domain/voting/pabulib.h"
#include "tests/support/village.h"

namespace minga::testing {

namespace {

using Ids = std::vector<std::string>;

// A proclaimed allocation of S/ 100 among the projects 2, 9, 10 and 11 (which nobody wants): all but the last
// have three votes, so their ids decide.
VoteId proclaimed_allocation(Village& village, const std::vector<std::int64_t>& voters) {
  village.sold();
  const auto assembly = village.opened();
  VoteDraft draft{
      assembly,   2, VoteKind::fund_allocation, Purpose::allocate_forest, "¿Qué obras; y cuáles?", {},
      soles(100), {}};
  for (std::int64_t number = 1; number <= 11; ++number) {
    const auto title = "Obra \"" + std::to_string(number) + "\", la mejor";
    const auto project =
        agreed(desk::propose_project(village.desk(), village.session(Village::secretary), village.id(),
                                     {title, "Para todos", "water", soles(40)}));
    if (number == 2 || number >= 9) draft.options.push_back({project.id, title, soles(40)});
  }
  const auto vote = village.open(draft);
  const std::vector<Ballot> ballots{
      Ballot::of({0, 1, 2}), Ballot::of({2}), {}, Ballot::of({0, 1}), Ballot::of({1, 2, 0})};
  for (std::size_t i = 0; i < voters.size(); ++i) village.cast(vote, voters[i], ballots[i]);
  village.close(vote);
  return vote;
}

const std::string& text_of(const std::vector<desk::NamedText>& files, const std::string& name) {
  for (const auto& file : files)
    if (file.name == name) return file.text;
  FAIL("no file " << name);
  throw Bug("unreachable");
}

}  // namespace

TEST_CASE("a fund allocation is written so that reading it again gives the result that was proclaimed") {
  Village village;
  const auto vote = proclaimed_allocation(village, {1, 2, 3, 4, 5});
  const auto files = agreed(desk::export_vote(village.desk(), vote));
  CHECK(files.size() == 3);
  const auto reading = pabulib::read(text_of(files, "vote-1.pb"));
  REQUIRE(reading.has_value());
  CHECK(reading->remarks.empty());
  const auto& election = reading->election;
  CHECK(election.budget == 100);
  CHECK(election.scale == 1);
  CHECK(election.ballots.size() == 5);
  std::vector<Contender> contenders;
  for (const auto& project : election.projects) contenders.push_back({project.id, project.cost, 0});
  for (const auto& ballot : election.ballots)
    for (const auto project : ballot.approved) ++contenders[project].approvals;
  Ids recounted;
  for (const auto i : greedy(contenders, election.budget, Unapproved::if_it_fits))
    recounted.push_back(election.projects[i].id);
  CHECK(recounted == Ids{"10", "2"});
  // What the kiosk proclaimed: options 2 (project 10) and 0 (project 2), in this order.
  CHECK(storage::proclaimed_result(village.db(), vote).funded == std::vector<std::int64_t>{2, 0, 1, 0});
  CHECK(text_of(files, "vote-1-options.csv") ==
        "option,project,title,cost_centimos,votes,funded\n"
        "A,2,\"Obra \"\"2\"\", la mejor\",4000,3,2\n"
        "B,9,\"Obra \"\"9\"\", la mejor\",4000,3,0\n"
        "C,10,\"Obra \"\"10\"\", la mejor\",4000,3,1\n"
        "D,11,\"Obra \"\"11\"\", la mejor\",4000,0,0\n");
  CHECK(text_of(files, "vote-1-ballots.csv") == "A,B,C,D\n0,0,0,0\n1,1,0,0\n0,0,1,0\n1,1,1,0\n1,1,1,0\n");
  CHECK(text_of(files, "vote-1.pb") == R"(META
key;value
description;"¿Qué obras; y cuáles?"
country;Peru
unit;Comunidad de prueba
instance;vote-1
num_projects;3
num_votes;5
budget;100
vote_type;approval
rule;greedy
date_begin;10.01.2025
date_end;10.01.2025
language;es
currency;PEN
comment;"#1: Projects that nobody approved are not listed; they can not be funded. #2: Counted with --method greedy."
PROJECTS
project_id;cost;votes;name
2;40;3;"Obra ""2"", la mejor"
9;40;3;"Obra ""9"", la mejor"
10;40;3;"Obra ""10"", la mejor"
VOTES
voter_id;vote
1;
2;2,9
3;10
4;2,9,10
5;2,9,10
)");
}

TEST_CASE("who cast which ballot, and in what order, leaves no trace in the files") {
  Village one, other;
  const auto files = agreed(desk::export_vote(one.desk(), proclaimed_allocation(one, {1, 2, 3, 4, 5})));
  const auto same = agreed(desk::export_vote(other.desk(), proclaimed_allocation(other, {12, 4, 9, 1, 7})));
  REQUIRE(files.size() == same.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(files[i].name == same[i].name);
    CHECK(files[i].text == same[i].text);
  }
}

TEST_CASE("a motion is written as its options and ballots only") {
  Village village;
  village.sold();
  village.agreement_to_share(village.opened());
  const auto files = agreed(desk::export_vote(village.desk(), {1}));
  CHECK(files.size() == 2);
  CHECK(text_of(files, "vote-1-options.csv") == "option,votes\nin_favour,10\nagainst,1\nabstain,0\n");
  CHECK(text_of(files, "vote-1-ballots.csv").starts_with("in_favour,against,abstain\n0,0,0\n1,0,0\n"));
}

TEST_CASE("a vote that is unknown or not proclaimed is not written") {
  Village village;
  village.sold();
  const auto why = [&](VoteId id) {
    return village.refused([&] { return desk::export_vote(village.desk(), id); });
  };
  CHECK(why({1}).why == Why::unknown_vote);
  const auto vote = village.open(village.motion(village.opened()));
  village.cast(vote, 1, Ballot::of({0}));
  CHECK(why(vote).why == Why::vote_not_proclaimed);
  CHECK(why(vote).text == "¿Se reparte?");
  agreed(desk::close_vote(village.desk(), village.session(Village::president),
                          village.session(Village::fiscal), village.id(), vote));
  CHECK(why(vote).why == Why::vote_not_proclaimed);
}

}  // namespace minga::testing
