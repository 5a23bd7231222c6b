// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/attacker.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <set>

#include "domain/event.h"
#include "storage/log.h"
#include "storage/sqlite.h"

namespace minga::attack {

namespace {

using storage::Connection;
using storage::Row;

struct TurnoutLine {
  MemberNumber member;
  std::string hash, command, content;
  std::int64_t at = 0, pause = 0;
};

// What the log says of the vote opened last.
struct Record {
  VoteId vote;
  std::vector<TurnoutLine> turnout;
  std::vector<std::uint32_t> closed;  // the ballots as the log publishes them
};

Record record_of(Connection& db) {
  std::vector<storage::LogLine> lines;  // the opening's, and all that followed
  std::int64_t before = 0;
  storage::each_line(db, [&](const storage::LogLine& line) {
    if (line.kind == VoteOpened::kind) lines.clear();
    lines.push_back(line);
  });
  Record record;
  for (const auto& line : lines) {
    const auto event = storage::event_of(line);
    if (const auto* opened = std::get_if<VoteOpened>(&event)) record.vote = opened->id;
    if (const auto* voted = std::get_if<MemberVoted>(&event))
      record.turnout.push_back({voted->member, line.hash, storage::command_of(line), line.content,
                                line.at.seconds, line.at.seconds - before});
    if (const auto* closed = std::get_if<VoteClosed>(&event))
      for (const auto ballot : closed->ballots) record.closed.push_back(static_cast<std::uint32_t>(ballot));
    before = line.at.seconds;
  }
  return record;
}

template <class Key>
VotersInOrder voters_by(std::string by, const std::vector<TurnoutLine>& lines, const Key& key) {
  std::vector<std::pair<std::decay_t<std::invoke_result_t<const Key&, const TurnoutLine&>>, MemberNumber>>
      keyed;
  for (const auto& line : lines) keyed.emplace_back(key(line), line.member);
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  VotersInOrder order{std::move(by), {}};
  for (const auto& each : keyed) order.voters.push_back(each.second);
  return order;
}

std::vector<VotersInOrder> orders_of_voters(Connection& db, const Record& record,
                                            const std::string& database) {
  std::vector<VotersInOrder> orders;
  const auto& lines = record.turnout;
  orders.push_back(voters_by("turn", lines, [](const auto&) { return 0; }));
  orders.push_back(voters_by("number", lines, [](const auto& l) { return l.member.value; }));
  orders.push_back(voters_by("hash", lines, [](const auto& l) { return l.hash; }));
  orders.push_back(voters_by("command", lines, [](const auto& l) { return l.command; }));
  orders.push_back(voters_by("content", lines, [](const auto& l) { return l.content; }));
  orders.push_back(voters_by("length of line", lines, [](const auto& l) { return l.content.size(); }));
  orders.push_back(voters_by("second", lines, [](const auto& l) { return l.at % 60; }));
  orders.push_back(voters_by("pause before", lines, [](const auto& l) { return l.pause; }));
  orders.push_back(
      voters_by("line's place in the file", lines, [&](const auto& l) { return database.find(l.hash); }));
  const auto from_table = [&](std::string by, const char* sql) {
    VotersInOrder order{std::move(by), {}};
    db.each(sql, {record.vote},
            [&](const Row& row) { order.voters.push_back(row.template id<MemberNumber>(0)); });
    if (order.voters.size() == lines.size()) orders.push_back(std::move(order));
  };
  from_table("turnout row", "SELECT member FROM turnout WHERE vote = $1 ORDER BY rowid DESC");
  from_table("arrival",
             "SELECT t.member FROM turnout t JOIN vote v ON v.id = t.vote JOIN attendance a ON a.assembly = "
             "v.assembly AND a.member = t.member WHERE t.vote = $1 ORDER BY a.arrived_at, a.rowid");
  from_table("name",
             "SELECT t.member FROM turnout t JOIN member m ON m.number = t.member WHERE t.vote = $1 ORDER BY "
             "m.search");
  return orders;
}

void add(Evidence& evidence, std::string by, const std::vector<std::uint32_t>& ballots) {
  BallotsInOrder order{std::move(by), {}};
  std::set<std::uint32_t> seen;
  for (const auto ballot : ballots)
    if (seen.insert(ballot).second) order.ballots.push_back(ballot);
  evidence.ballots.push_back(std::move(order));
}

std::vector<std::uint32_t> ballots_of(const std::vector<Sighting>& sightings) {
  std::vector<std::uint32_t> ballots;
  for (const auto& each : sightings) ballots.push_back(each.ballot);
  return ballots;
}

// Where each was seen first, and where each was seen last.
void add_both_ends(Evidence& evidence, const std::string& by, std::vector<std::uint32_t> sightings) {
  add(evidence, by + ", first", sightings);
  std::reverse(sightings.begin(), sightings.end());
  add(evidence, by + ", last", sightings);
}

std::size_t look_for_plain_ballots(Evidence& evidence, const std::string& where, const std::string& bytes,
                                   const std::vector<std::uint32_t>& ballots) {
  const auto found = find_ballots(bytes, ballots);
  add_both_ends(evidence, "numbers in " + where, ballots_of(found.as_number));
  add_both_ends(evidence, "turned numbers in " + where, ballots_of(found.turned_around));
  add_both_ends(evidence, "digits in " + where, ballots_of(found.as_text));
  return found.as_number.size() + found.turned_around.size() + found.as_text.size();
}

// The urn of a vote that is still open, opened with the key beside it. Answers its ballots.
std::vector<std::uint32_t> open_urn(Evidence& evidence, Connection& db, VoteId vote, const std::string& key,
                                    const std::string& database) {
  const auto opened = [&](const std::vector<std::string>& contents) {
    std::vector<std::uint32_t> ballots;
    for (const auto& content : contents)
      if (const auto slot = open_slot(content, key); slot && slot->full) ballots.push_back(slot->ballot);
    return ballots;
  };
  const auto in_table = [&](const char* sql) {
    return storage::all_of(db, sql, {vote}, [](const Row& row) { return row.text(0); });
  };
  auto ballots = opened(in_table("SELECT content FROM urn_slot WHERE vote = $1 ORDER BY slot"));
  add(evidence, "slot names", ballots);
  add(evidence, "sealed contents",
      opened(in_table("SELECT content FROM urn_slot WHERE vote = $1 ORDER BY content")));
  add(evidence, "ends of sealed contents",
      opened(in_table("SELECT content FROM urn_slot WHERE vote = $1 ORDER BY substr(content, 49)")));
  std::vector<std::string> raw;
  for (const auto& slot : slots_in(database)) raw.push_back(slot.content);
  add_both_ends(evidence, "slots in the file", opened(raw));
  return ballots;
}

void compare_with_journals(Evidence& evidence, const Loot& loot, const std::string& database,
                           const std::string& key) {
  std::map<std::string, std::string> now;
  for (const auto& slot : slots_in(database)) now[slot.before] = slot.content;
  std::set<std::uint32_t> changed;
  for (const auto& [name, bytes] : loot) {
    if (!name.ends_with("-journal")) continue;
    for (const auto& old : slots_in(bytes)) {
      const auto found = now.find(old.before);
      if (found == now.end() || found->second == old.content) continue;
      if (const auto slot = open_slot(found->second, key); slot && slot->full) changed.insert(slot->ballot);
    }
  }
  evidence.changed_since_journal.assign(changed.begin(), changed.end());
}

void take_apart(Evidence& evidence, const Loot& loot, const std::string& database, Connection& db) {
  const auto record = record_of(db);
  evidence.voters = orders_of_voters(db, record, database);
  auto ballots = record.closed;
  const auto key = storage::text_of(db, "SELECT secret FROM urn_key WHERE vote = $1", {record.vote});
  if (key) {
    ballots = open_urn(evidence, db, record.vote, *key, database);
    compare_with_journals(evidence, loot, database, *key);
  } else {
    const auto in_table = [&](const char* sql) {
      return storage::all_of(db, sql, {record.vote},
                             [](const Row& row) { return static_cast<std::uint32_t>(row.number(0)); });
    };
    add(evidence, "closing line", record.closed);
    add(evidence, "ballot places", in_table("SELECT chosen FROM ballot WHERE vote = $1 ORDER BY place"));
    add(evidence, "ballot rows", in_table("SELECT chosen FROM ballot WHERE vote = $1 ORDER BY rowid DESC"));
  }
  auto by_options = ballots;
  std::stable_sort(by_options.begin(), by_options.end(),
                   [](std::uint32_t a, std::uint32_t b) { return std::popcount(a) < std::popcount(b); });
  add(evidence, "options chosen", by_options);

  look_for_plain_ballots(evidence, "the file", database, ballots);
  const auto dead = dead_bytes(database);
  evidence.dead_bytes_not_zero =
      dead.size() - static_cast<std::size_t>(std::count(dead.begin(), dead.end(), '\0'));
  std::string beside;
  for (const auto& [name, bytes] : loot)
    if (name != database_name) beside.append(bytes).append(4, '\0');
  evidence.ballots_in_dead_bytes = look_for_plain_ballots(evidence, "dead bytes", dead, ballots);
  look_for_plain_ballots(evidence, "other files", beside, ballots);
  evidence.sealed_slots = slots_in(database).size() + slots_in(beside).size();
}

}  // namespace

Evidence evidence_in(const Loot& loot, const std::filesystem::path& workshop) {
  Evidence evidence;
  const auto database = loot.find(database_name);
  if (database == loot.end()) return evidence;
  // Without the journal, which would undo what was not committed.
  const auto copy = workshop / "copy.db";
  std::ofstream(copy, std::ios::binary) << database->second;
  try {
    const auto db = storage::open_sqlite(copy, storage::OpenMode::read_only);
    take_apart(evidence, loot, database->second, *db);
  } catch (const storage::Fault&) {
    // Half of a transaction, as a kill may leave it: what was found until here counts.
  }
  std::filesystem::remove(copy);
  return evidence;
}

void play(const Evidence& evidence, const Truth& truth, Tallies& tallies) {
  for (const auto& [voters_by, voters] : evidence.voters) {
    std::map<std::uint32_t, std::size_t> place;
    for (std::size_t i = 0; i < voters.size(); ++i) place[truth(voters[i])] = i;
    for (const auto& [ballots_by, found] : evidence.ballots) {
      // What is nobody's ballot was seen by accident.
      std::vector<std::uint32_t> ballots;
      for (const auto ballot : found)
        if (place.contains(ballot)) ballots.push_back(ballot);
      std::size_t right = 0, right_backwards = 0;
      std::vector<std::size_t> places;
      for (std::size_t k = 0; k < ballots.size(); ++k) {
        places.push_back(place.at(ballots[k]));
        right += places.back() == k ? 1U : 0U;
        right_backwards += places.back() == voters.size() - 1 - k ? 1U : 0U;
      }
      const auto name = voters_by + " x " + ballots_by;
      auto& forwards = tallies.of(name);
      forwards.pairs(right, ballots.size(), voters.size());
      forwards.order(places);
      tallies.of(name + ", backwards").pairs(right_backwards, ballots.size(), voters.size());
    }
  }
  if (evidence.voters.empty() || evidence.voters.front().voters.empty()) return;
  const auto last = truth(evidence.voters.front().voters.back());
  std::size_t right = 0;
  for (const auto ballot : evidence.changed_since_journal) right += ballot == last ? 1U : 0U;
  if (!evidence.changed_since_journal.empty())
    tallies.of("last voter x change since the journal")
        .pairs(right, evidence.changed_since_journal.size(), evidence.voters.front().voters.size());
}

}  // namespace minga::attack
