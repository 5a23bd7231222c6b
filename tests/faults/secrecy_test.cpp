// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>

#include "kiosk/words/language.h"
#include "storage/sqlite.h"
#include "tests/faults/polls.h"
#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

// Hundreds of secret votes by the real desk and storage on a real file, and a thief of the folder who tries
// to tell whose ballot is whose (attacker.h). Ballots and orders of voting are random and independent, so
// the numbers of right guesses of somebody who knows nothing are known (chance.h). Each strategy may be as
// far from chance as happens by itself once in 10^10, some 1,100 strategies are tried by two measures, so a
// false alarm comes less than once in 10^6 runs of the whole. The controls show that the same thief does find
// what leaks.
using namespace minga;
using namespace minga::attack;

namespace {

const double log_alarm = -10 * std::log(10.0);
constexpr int elections_per_file = 20;

int wanted_elections() {
  const char* wanted = std::getenv("MINGA_ELECTIONS");
  return wanted ? std::atoi(wanted) : 300;
}

// Nothing here depends on how long a disk takes to sync.
std::filesystem::path quick_place() {
  return std::filesystem::is_directory("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                   : std::filesystem::temp_directory_path();
}

// A copy of the folder's database in which a leak is planted.
class Copy {
 public:
  Copy(const Loot& loot, const std::filesystem::path& workshop) : folder_(workshop / "planted") {
    std::filesystem::create_directory(folder_);
    std::ofstream(folder_ / database_name, std::ios::binary) << loot.at(database_name);
    db_ = storage::open_sqlite(folder_ / database_name, storage::OpenMode::existing);
  }
  storage::Connection& db() { return *db_; }
  Loot loot() {
    db_.reset();
    auto loot = loot_of(folder_);
    std::filesystem::remove_all(folder_);
    return loot;
  }

 private:
  std::filesystem::path folder_;
  std::unique_ptr<storage::Connection> db_;
};

void number_ballots(Copy& copy, VoteId vote, const std::vector<Marked>& in_order) {
  storage::Transaction transaction(copy.db());
  for (std::size_t place = 0; place < in_order.size(); ++place)
    copy.db().execute("UPDATE ballot SET chosen = $3 WHERE vote = $1 AND place = $2",
                      {vote, place, std::int64_t{in_order[place].ballot.chosen}});
  transaction.commit();
}

struct Controls {
  Tallies in_turn, only_the_first, slots_in_turn, dead, journal;
};

// An urn that keeps ballots as they came; one that betrays the first voter alone.
void plant_in_tables(Controls& controls, const Loot& loot, const std::filesystem::path& workshop, VoteId vote,
                     const std::vector<Marked>& voters, std::mt19937_64& random) {
  Copy in_turn(loot, workshop);
  number_ballots(in_turn, vote, voters);
  play(evidence_in(in_turn.loot(), workshop), truth_of(voters), controls.in_turn);

  auto mostly_shuffled = voters;
  std::shuffle(mostly_shuffled.begin() + 1, mostly_shuffled.end(), random);
  Copy first(loot, workshop);
  number_ballots(first, vote, mostly_shuffled);
  play(evidence_in(first.loot(), workshop), truth_of(voters), controls.only_the_first);
}

// Ballots written down as they came and deleted, by a database that does not overwrite what it deletes.
void plant_in_dead_bytes(Controls& controls, const Loot& loot, const std::filesystem::path& workshop,
                         const std::vector<Marked>& voters) {
  Copy copy(loot, workshop);
  copy.db().script("PRAGMA secure_delete=OFF; CREATE TABLE planted (chosen BIGINT PRIMARY KEY, turn BIGINT)");
  {
    storage::Transaction transaction(copy.db());
    for (std::size_t turn = 0; turn < voters.size(); ++turn)
      copy.db().execute("INSERT INTO planted (chosen, turn) VALUES ($1, $2)",
                        {turn, std::int64_t{voters[turn].ballot.chosen}});
    copy.db().execute("DELETE FROM planted");
    transaction.commit();
  }
  const auto evidence = evidence_in(copy.loot(), workshop);
  CHECK(evidence.ballots_in_dead_bytes >= voters.size());
  play(evidence, truth_of(voters), controls.dead);
}

// An urn that fills its slots one after the other. `voters`: those who have voted.
void plant_in_slots(Controls& controls, const Loot& loot, const std::filesystem::path& workshop, VoteId vote,
                    const std::vector<Marked>& voters) {
  Copy copy(loot, workshop);
  const auto key = storage::text_of(copy.db(), "SELECT secret FROM urn_key WHERE vote = $1", {vote});
  REQUIRE(key);
  std::map<std::uint32_t, std::string> content_of;
  std::vector<std::int64_t> full;
  copy.db().each("SELECT slot, content FROM urn_slot WHERE vote = $1 ORDER BY slot", {vote},
                 [&](const storage::Row& row) {
                   const auto slot = open_slot(row.text(1), *key);
                   REQUIRE(slot);
                   if (!slot->full) return;
                   content_of[slot->ballot] = row.text(1);
                   full.push_back(row.number(0));
                 });
  REQUIRE(full.size() == voters.size());
  for (std::size_t turn = 0; turn < full.size(); ++turn)
    copy.db().execute("UPDATE urn_slot SET content = $2 WHERE slot = $1",
                      {full[turn], content_of.at(voters[turn].ballot.chosen)});
  play(evidence_in(copy.loot(), workshop), truth_of(voters), controls.slots_in_turn);
}

void check_within_chance(const std::string& when, const Tallies& tallies) {
  MESSAGE(when << ": " << tallies.size() << " strategies; furthest from chance: "
               << figures(tallies.furthest()) << "; most right: " << figures(tallies.luckiest()));
  for (const auto& each : tallies.all()) CHECK_MESSAGE(each.second.log_chance() > log_alarm, figures(each));
}

void check_found(const std::string& what, const Tallies& tallies) {
  MESSAGE("control, " << what << ": " << figures(tallies.furthest()));
  CHECK(tallies.furthest().second.log_chance() < log_alarm);
}

}  // namespace

TEST_CASE("whoever takes the folder knows no more of who chose what than who guesses") {
  open_catalogues(MINGA_LOCALE_DIR);
  std::mt19937_64 random(std::random_device{}());
  const int elections = wanted_elections();
  Tallies closed, open;
  Controls controls;
  std::size_t ballots = 0, sealed_left = 0, dead_not_zero = 0, keys_left = 0, in_dead_bytes = 0;
  std::unique_ptr<test::TemporaryFolder> folder;
  std::unique_ptr<Polls> polls;
  const test::TemporaryFolder workshop(quick_place());
  for (int election = 0; election < elections; ++election) {
    if (election % elections_per_file == 0) {
      polls.reset();
      folder = std::make_unique<test::TemporaryFolder>(quick_place());
      found_community(folder->path() / database_name);
      polls = std::make_unique<Polls>(folder->path() / database_name);
    }
    const bool with_papers = election % elections_per_file < 2;
    const auto voters = random_voters(random, 25);
    ballots += voters.size();
    const auto vote = polls->open();
    const auto key = storage::text_of(polls->db(), "SELECT secret FROM urn_key");
    REQUIRE(key);
    if (with_papers) polls->keep_sheet(vote, folder->path() / "papers");
    const std::size_t looked_at = 2 + random() % (voters.size() - 1);
    Loot before, after;
    for (std::size_t turn = 0; turn < voters.size(); ++turn) {
      polls->wait(static_cast<std::int64_t>(random() % 90));
      if (turn + 1 == looked_at) before = loot_of(folder->path());
      polls->cast(vote, voters[turn]);
      if (turn + 1 == looked_at) after = loot_of(folder->path());
    }
    const std::vector<Marked> so_far(voters.begin(), voters.begin() + static_cast<std::ptrdiff_t>(looked_at));
    const auto in_open_urn = evidence_in(after, workshop.path());
    CHECK(in_open_urn.voters.front().voters.size() == looked_at);
    in_dead_bytes += in_open_urn.ballots_in_dead_bytes;
    play(in_open_urn, truth_of(so_far), open);
    plant_in_slots(controls, after, workshop.path(), vote, so_far);
    // As if the journal of one vote had been kept.
    after["minga.db-journal"] = before.at(database_name);
    play(evidence_in(after, workshop.path()), truth_of(so_far), controls.journal);

    polls->close(vote);
    if (with_papers) polls->keep_sheet(vote, folder->path() / "papers");
    auto loot = loot_of(folder->path());
    std::string key_bytes(key->size() / 2, '\0');
    for (std::size_t i = 0; i < key_bytes.size(); ++i)
      key_bytes[i] = static_cast<char>(std::stoi(key->substr(2 * i, 2), nullptr, 16));
    Loot texts;
    for (const auto& [name, bytes] : loot) {
      if (bytes.find(*key) != std::string::npos || bytes.find(key_bytes) != std::string::npos) ++keys_left;
      if (with_papers && name.ends_with(".pdf"))
        texts[name + ".txt"] = test::run({"pdftotext", "-raw", folder->path() / name, "-"}).output;
    }
    loot.merge(texts);
    const auto in_closed_urn = evidence_in(loot, workshop.path());
    CHECK(in_closed_urn.voters.front().voters.size() == voters.size());
    in_dead_bytes += in_closed_urn.ballots_in_dead_bytes;
    CHECK(loot.at("minga.db-journal").empty());
    sealed_left += in_closed_urn.sealed_slots;
    dead_not_zero += in_closed_urn.dead_bytes_not_zero;
    play(in_closed_urn, truth_of(voters), closed);
    plant_in_tables(controls, loot, workshop.path(), vote, voters, random);
    plant_in_dead_bytes(controls, loot, workshop.path(), voters);
  }
  MESSAGE(elections << " elections, " << ballots << " ballots; bytes of keys left: " << keys_left
                    << ", sealed slots left: " << sealed_left << ", bytes that are not zero in unused parts: "
                    << dead_not_zero << ", in which ballots are seen: " << in_dead_bytes);
  // Four bytes of another thing look like a ballot now and then, hardly ever thrice.
  CHECK(in_dead_bytes <= 3);
  CHECK(keys_left == 0);
  CHECK(sealed_left == 0);
  check_within_chance("after closing", closed);
  check_within_chance("one copy of an open urn", open);
  check_found("ballots in the order they came", controls.in_turn);
  check_found("slots filled in order", controls.slots_in_turn);
  check_found("ballots not overwritten", controls.dead);
  check_found("a journal that was kept", controls.journal);
  // With fewer, one voter of each is too little to be sure of.
  if (elections >= 100) check_found("the first voter alone", controls.only_the_first);
}
