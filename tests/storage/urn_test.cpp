// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/urn.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "tests/storage/connection_contract.h"
#include "tests/support/village.h"

namespace minga::testing {

using namespace minga::storage;
using tests::TestFolder;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Slot by slot in the order of their keys, as the table and the file keep them.
std::map<std::int64_t, std::string> slots(Connection& db, VoteId vote) {
  std::map<std::int64_t, std::string> found;
  db.each("SELECT slot, content FROM urn_slot WHERE vote = $1", {vote},
          [&](const Row& row) { found.emplace(row.number(0), row.text(1)); });
  return found;
}

// A vote that stands only so that an urn may name it.
VoteId some_vote(Village& village) {
  static_cast<void>(village.opened());
  auto draft = village.motion({1});
  draft.purpose = Purpose::general;
  return village.prepared(draft);
}

// Which place, by key, a ballot changed.
std::size_t changed_place(const std::map<std::int64_t, std::string>& before,
                          const std::map<std::int64_t, std::string>& after) {
  REQUIRE(before.size() == after.size());
  std::vector<std::size_t> places;
  std::size_t place = 0;
  for (auto one = before.begin(), other = after.begin(); one != before.end(); ++one, ++other, ++place) {
    REQUIRE(one->first == other->first);
    if (one->second != other->second) places.push_back(place);
  }
  REQUIRE(places.size() == 1);
  return places.front();
}

}  // namespace

TEST_CASE("ballots come back as they were cast, in sorted order, and the urn is gone") {
  Village village;
  auto& db = village.db();
  const auto vote = some_vote(village);
  prepare_urn(db, vote, 6);
  CHECK(slots_in_urn(db, vote) == 6);
  CHECK(ballots_in_urn(db, vote) == 0);
  for (const std::uint32_t chosen : {4U, 0U, 0x3FFFFFFU, 4U, 1U}) drop_into_urn(db, vote, Ballot{chosen});
  CHECK(ballots_in_urn(db, vote) == 5);
  CHECK(empty_urn(db, vote) == std::vector{Ballot{0}, Ballot{1}, Ballot{4}, Ballot{4}, Ballot{0x3FFFFFF}});
  CHECK(slots_in_urn(db, vote) == 0);
  CHECK_FALSE(exists(db, "SELECT 1 FROM urn_key"));
  CHECK_THROWS_AS(empty_urn(db, vote), Fault);
}

TEST_CASE("an urn holds no more ballots than it has slots") {
  Village village;
  const auto vote = some_vote(village);
  prepare_urn(village.db(), vote, 3);
  for (int i = 0; i < 3; ++i) drop_into_urn(village.db(), vote, Ballot::of({0}));
  CHECK_THROWS_AS(drop_into_urn(village.db(), vote, Ballot::of({0})), Bug);
  CHECK(ballots_in_urn(village.db(), vote) == 3);
}

TEST_CASE("slots are of one size, all different, and nothing in them or beside them joins a turnout line") {
  Village village;
  const auto assembly = village.opened();
  auto draft = village.motion(assembly);
  draft.purpose = Purpose::general;
  const auto vote = village.open(draft);
  const auto empty = slots(village.db(), vote);
  for (std::int64_t number = 1; number <= 12; ++number)
    village.cast(vote, number, Ballot::of({number % 3 ? 0U : 1U}));
  const auto full = slots(village.db(), vote);
  std::set<std::size_t> sizes;
  std::set<std::string> contents;
  for (const auto& urn : {empty, full})
    for (const auto& [slot, content] : urn) {
      CHECK(slot >= 0);
      sizes.insert(content.size());
      contents.insert(content);
    }
  CHECK(sizes.size() == 1);
  CHECK(contents.size() == Village::qualified + 12);  // each ballot is sealed anew, equal ones too
  for (const auto& [slot, content] : full)
    for (const auto& [old_slot, old] : empty) {
      const bool same_nonce = content.substr(0, 48) == old.substr(0, 48);
      CHECK(same_nonce == (content == old));
    }
  // The columns of the urn are a random name, the vote, a sealed content. The log has the turnout line and
  // nothing beside it.
  const auto columns = all_of(village.db(), "SELECT name FROM pragma_table_info('urn_slot') ORDER BY name",
                              {}, [](const Row& row) { return row.text(0); });
  CHECK(columns == std::vector<std::string>{"content", "slot", "vote"});
  std::size_t longest = 0, shortest = 10'000;
  village.db().each("SELECT content FROM log WHERE kind = 'member_voted'", [&](const Row& row) {
    longest = std::max(longest, row.text(0).size());
    shortest = std::min(shortest, row.text(0).size());
    CHECK(row.text(0).find("\"event\":{\"member\":") != std::string::npos);
  });
  CHECK(longest - shortest <= 2);  // digits of the number and of the command, none of the choice
}

TEST_CASE("the place a ballot takes tells nothing of when it came") {
  constexpr std::size_t places = 8;
  constexpr std::int64_t rounds = 400, expected = rounds / static_cast<std::int64_t>(places);
  Village village;
  auto& db = village.db();
  const auto vote = some_vote(village);
  std::array<std::array<std::int64_t, places>, places> taken{};
  for (std::int64_t round = 0; round < rounds; ++round) {
    Transaction transaction(db);
    prepare_urn(db, vote, places);
    for (auto& in_turn : taken) {
      const auto before = slots(db, vote);
      drop_into_urn(db, vote, Ballot::of({0}));
      ++in_turn.at(changed_place(before, slots(db, vote)));
    }
    empty_urn(db, vote);
    transaction.commit();
  }
  // Chi-square over all turns and places, (8-1)^2 = 49 degrees of freedom: above 130 by chance less than once
  // in 10^8 runs.
  std::int64_t squares = 0;
  for (const auto& in_turn : taken)
    for (const auto count : in_turn) squares += (count - expected) * (count - expected);
  CHECK(squares / expected < 130);
}

TEST_CASE("in the raw file the slots stand in the order of their random names, whatever came when") {
  const TestFolder folder;
  const auto file = folder / "kiosk.db";
  Village village(open_sqlite(file, OpenMode::create));
  const auto assembly = village.opened();
  auto draft = village.motion(assembly);
  draft.purpose = Purpose::general;
  const auto vote = village.open(draft);

  const auto offsets = [&] {
    const auto bytes = bytes_of(file);
    std::vector<std::size_t> found;
    for (const auto& [slot, content] : slots(village.db(), vote)) {
      const auto at = bytes.find(content);
      REQUIRE(at != std::string::npos);
      CHECK(bytes.find(content, at + 1) == std::string::npos);
      found.push_back(at);
    }
    return found;
  };
  const auto at_opening = offsets();
  for (std::int64_t number = 1; number <= 12; ++number) {
    const auto before = slots(village.db(), vote);
    village.cast(vote, number, Ballot::of({0}));
    CHECK(offsets() == at_opening);  // in place: no slot moved, none was added
    // What the slot held before is nowhere in the folder any more: neither in the file nor in the journal.
    const auto after = slots(village.db(), vote);
    for (const auto& [slot, content] : before) {
      if (after.at(slot) == content) continue;
      for (const auto& each : std::filesystem::directory_iterator(folder.path()))
        CHECK(bytes_of(each.path()).find(content) == std::string::npos);
    }
  }
}

TEST_CASE("an emptied urn leaves neither key nor slots in the file") {
  const TestFolder folder;
  Village village(open_sqlite(folder / "kiosk.db", OpenMode::create));
  const auto assembly = village.opened();
  auto draft = village.motion(assembly);
  draft.purpose = Purpose::general;
  const auto vote = village.open(draft);
  for (std::int64_t number = 1; number <= 12; ++number) village.cast(vote, number, Ballot::of({0}));
  std::vector<std::string> traces{*text_of(village.db(), "SELECT secret FROM urn_key")};
  for (const auto& [slot, content] : slots(village.db(), vote)) traces.push_back(content);
  for (const auto& trace : traces) REQUIRE(bytes_of(folder / "kiosk.db").find(trace) != std::string::npos);

  agreed(desk::close_vote(village.desk(), village.session(Village::president),
                          village.session(Village::fiscal), village.id(), vote));
  for (const auto& each : std::filesystem::directory_iterator(folder.path())) {
    const auto bytes = bytes_of(each.path());
    for (const auto& trace : traces) {
      CHECK(bytes.find(trace) == std::string::npos);
      CHECK(bytes.find(trace.substr(0, 16)) == std::string::npos);
      CHECK(bytes.find(trace.substr(trace.size() - 16)) == std::string::npos);
    }
  }
  CHECK(village.verify().findings.empty());
}

// When a tree of many pages is taken down, rows move between pages on the way.
TEST_CASE("nor does an urn of many pages") {
  const TestFolder folder;
  Village village(open_sqlite(folder / "kiosk.db", OpenMode::create));
  auto& db = village.db();
  const auto vote = some_vote(village);
  {
    Transaction transaction(db);
    prepare_urn(db, vote, 400);
    for (std::uint32_t i = 0; i < 300; ++i) drop_into_urn(db, vote, Ballot{i});
    transaction.commit();
  }
  const auto urn = slots(db, vote);
  const auto key = text_of(db, "SELECT secret FROM urn_key").value();
  {
    Transaction transaction(db);
    CHECK(empty_urn(db, vote).size() == 300);
    transaction.commit();
  }
  const auto bytes = bytes_of(folder / "kiosk.db");
  CHECK(bytes.find(key) == std::string::npos);
  std::size_t left = 0;
  for (const auto& [slot, content] : urn)
    for (std::size_t at = 0; at + 16 <= content.size(); at += 16)
      left += bytes.find(content.substr(at, 16)) != std::string::npos ? 1U : 0U;
  CHECK(left == 0);
}

TEST_CASE("a ballot and its turnout line are one: when the urn fails, nobody voted") {
  Village village;
  const auto assembly = village.opened();
  auto draft = village.motion(assembly);
  draft.purpose = Purpose::general;
  const auto vote = village.open(draft);
  village.db().execute("DELETE FROM urn_key");
  const auto casting = [&] {
    return desk::cast_ballot(village.desk(), village.session({6}), village.id(), vote, Ballot::of({0}));
  };
  CHECK(village.refused(casting).why == Why::storage_fault);
  CHECK(turnout_count(village.db(), vote).total() == 0);
}

}  // namespace minga::testing
