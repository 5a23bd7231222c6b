// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <cstdio>
#include <future>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/votes.h"
#include "kiosk/shell/worker.h"
#include "storage/queries/people.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "tests/bench/bench.h"
#include "tests/support/temporary_folder.h"

namespace minga::bench {

namespace {

template <class T>
T must(const Result<T>& result) {
  ensure(result.has_value(), "the benchmark's preparation is allowed");
  return *result;
}

// An assembly with everyone present and an open motion, on a file.
struct Prepared {
  test::TemporaryFolder folder;
  std::unique_ptr<storage::Connection> db;
  std::unique_ptr<desk::Desk> desk;
  VoteId vote;
  std::vector<MemberNumber> voters;

  Prepared() {
    db = storage::open_sqlite(folder / "minga.db", storage::OpenMode::create);
    storage::migrate(*db, storage::schema());
    const auto today = *date_of(2025, 3, 9);
    desk::found_sample(*db, today);
    desk = std::make_unique<desk::Desk>(
        *db, [today] { return instant_at(today, TimeOfDay{10 * 60}); },
        [] { return storage::open_sqlite_in_memory(); });
    const auto session = [](std::int64_t number, Office office) {
      desk::Session s;
      s.member = {number};
      s.offices = {office};
      return s;
    };
    const auto president = session(1, Office::president);
    const auto secretary = session(3, Office::secretary);
    ConveneDraft convene;
    convene.place = "Local comunal";
    convene.date = today;
    convene.first_call = TimeOfDay{540};
    convene.second_call = TimeOfDay{600};
    convene.agenda = {"Medida"};
    const auto id = must(desk::convene(*desk, secretary, desk::new_command_id(), convene)).id;
    for (const auto member : storage::voters(*db))
      must(desk::check_in(*desk, secretary, desk::new_command_id(), id, member));
    must(desk::open_assembly(*desk, secretary, desk::new_command_id(), id, 1));
    VoteDraft draft;
    draft.assembly = id;
    draft.question = "¿Se aprueba?";
    vote = must(desk::prepare_vote(*desk, secretary, desk::new_command_id(), draft)).id;
    must(desk::open_vote(*desk, president, secretary, desk::new_command_id(), vote));
    for (const auto& arrival : storage::arrivals(*db, id))
      if (may_vote(arrival.member.status)) voters.push_back(arrival.member.number);
  }
};

// The same rows and bytes as a vote's, in one plain transaction through SQLite's own interface, with the same
// journal and syncing.
class Floor {
 public:
  explicit Floor(const std::string& file) {
    sqlite3_open(file.c_str(), &db_);
    run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
        "CREATE TABLE log (sequence INTEGER PRIMARY KEY, at INTEGER, actors TEXT, kind TEXT, content TEXT, "
        "hash TEXT) STRICT;"
        "CREATE TABLE command (id TEXT PRIMARY KEY, sequence INTEGER) STRICT;"
        "CREATE TABLE turnout (vote INTEGER, member INTEGER, PRIMARY KEY (vote, member)) STRICT;"
        "CREATE TABLE urn_slot (slot INTEGER PRIMARY KEY, vote INTEGER, content TEXT) STRICT;");
    for (int i = 0; i < 280; ++i)
      run(("INSERT INTO urn_slot VALUES (" + std::to_string(i) + ", 1, '" + std::string(90, 'a') + "')")
              .c_str());
  }
  ~Floor() { sqlite3_close(db_); }
  Floor(const Floor&) = delete;
  Floor& operator=(const Floor&) = delete;

  void transaction() {
    const auto n = std::to_string(++count_);
    const std::string sql =
        "BEGIN IMMEDIATE; INSERT INTO log VALUES (" + n + ", 1741500000, '" + n + "', 'member_voted', '" +
        std::string(95, 'c') + "', '" + std::string(64, 'h') + "'); INSERT INTO command VALUES ('" +
        std::string(32 - n.size(), 'i') + n + "', " + n + "); INSERT INTO turnout VALUES (1, " + n +
        "); UPDATE urn_slot SET content = '" + std::string(90, 'b') + "' WHERE slot = " + n + "; COMMIT;";
    run(sql.c_str());
  }

 private:
  void run(const char* sql) {
    ensure(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) == SQLITE_OK, "the floor's SQL runs");
  }
  sqlite3* db_ = nullptr;
  int count_ = 0;
};

}  // namespace

void bench_vote() {
  Prepared prepared;
  Floor floor(prepared.folder / "floor.db");
  shell::Worker clerk([] {});
  Timings vote, plain;
  for (const auto voter : prepared.voters) {
    // In turn, so a disk that slows down slows both.
    plain.measure([&] { floor.transaction(); });
    desk::Session session;
    session.member = voter;
    const auto command = desk::new_command_id();
    // From the touch to the answer: over to the clerk's thread, decided, durable, and back.
    vote.measure([&] {
      std::promise<bool> answered;
      clerk.post([&]() -> shell::Worker::Answer {
        answered.set_value(
            desk::cast_ballot(*prepared.desk, session, command, prepared.vote, Ballot::of({0})).has_value());
        return {};
      });
      ensure(answered.get_future().get(), "the vote is cast");
    });
  }
  char measured[128];
  const double ratio = vote.median() / plain.median();
  std::snprintf(measured, sizeof measured, "%.2f ms, floor %.2f ms, ratio %.2f", vote.median() / 1000,
                plain.median() / 1000, ratio);
  report("a confirmed vote, touch to durable (median)", measured, "ratio <= 2", ratio <= 2);
}

}  // namespace minga::bench
