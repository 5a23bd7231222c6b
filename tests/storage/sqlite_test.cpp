// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite.h"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>

#include "storage/migrations.h"
#include "tests/storage/connection_contract.h"

namespace minga::tests {

using namespace minga::storage;
using namespace std::chrono_literals;

namespace {

constexpr std::array<Migration, 2> two_steps = {
    Migration{1, "CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL)"},
    Migration{2, "CREATE TABLE label (id BIGINT PRIMARY KEY); ALTER TABLE note ADD COLUMN size BIGINT"}};

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

bool holds(const std::filesystem::path& file, const std::string& marker) {
  return bytes_of(file).find(marker) != std::string::npos;
}

// Notes 1 to `count`, each of a page's size or so.
void make_notes(const std::filesystem::path& file, int count) {
  const auto db = open_sqlite(file, OpenMode::create);
  migrate(*db, two_steps);
  Transaction transaction(*db);
  for (int i = 1; i <= count; ++i)
    db->execute("INSERT INTO note (id, text, size) VALUES ($1, $2, 0)", {i, std::string(3000, 'a')});
  transaction.commit();
}

// Runs in a process of its own, which leaves without tidying up; answers how waitpid() saw it end.
int in_child(const std::function<void()>& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      action();
      ::_exit(0);
    } catch (...) {
      ::_exit(1);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

std::optional<FaultKind> opening(const std::filesystem::path& file, OpenMode mode) {
  return fault_of([&] { (void)open_sqlite(file, mode, 50ms); });
}

// The administrator may write anything, so the question is asked as someone else.
int as_nobody(const std::function<bool()>& holds_true) {
  return in_child([&] {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(2);
    ::_exit(holds_true() ? 0 : 1);
  });
}

}  // namespace

TEST_CASE("SQLite in a file keeps the contract of a connection") {
  const TestFolder folder;
  connection_contract(
      {[&](auto patience) { return open_sqlite(folder / "c.db", OpenMode::create, patience); }, true});
}

TEST_CASE("SQLite in memory keeps the contract of a connection") {
  connection_contract({[](auto) { return open_sqlite_in_memory(); }, false});
}

TEST_CASE("only its owner can read a new database") {
  const TestFolder folder;
  const auto file = folder.path() / "made" / "deeper" / "c.db";
  const mode_t before = ::umask(0);
  const auto db = open_sqlite(file, OpenMode::create);
  db->begin();
  db->script("CREATE TABLE t (id BIGINT PRIMARY KEY)");
  const auto rights = [](const std::filesystem::path& path) {
    struct stat facts {};
    CHECK(::stat(path.c_str(), &facts) == 0);
    return facts.st_mode & 0777;
  };
  CHECK(rights(file) == 0600);
  CHECK(rights(file.string() + "-journal") == 0600);
  CHECK(rights(file.parent_path()) == 0700);
  CHECK(rights(file.parent_path().parent_path()) == 0700);
  ::umask(before);
}

TEST_CASE("what is no database of ours is told and left as it was") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  CHECK(opening(file, OpenMode::existing) == FaultKind::cannot_open);
  CHECK(opening(folder.path(), OpenMode::existing) == FaultKind::cannot_open);
  SUBCASE("a letter") {
    write_bytes(file, std::string(5000, 'x'));
    CHECK(opening(file, OpenMode::create) == FaultKind::not_a_database);
    CHECK(bytes_of(file) == std::string(5000, 'x'));
  }
  SUBCASE("an empty file is one only when it may be made") {
    write_bytes(file, "");
    CHECK(opening(file, OpenMode::existing) == FaultKind::not_a_database);
    CHECK(opening(file, OpenMode::create) == std::nullopt);
    CHECK(opening(file, OpenMode::existing) == std::nullopt);
  }
  SUBCASE("another program's") {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "CREATE TABLE moz_places (id)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    CHECK(opening(file, OpenMode::create) == FaultKind::not_a_database);
    CHECK(opening(file, OpenMode::read_only) == FaultKind::not_a_database);
  }
}

TEST_CASE("a damaged database is told") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  make_notes(file, 50);
  std::string bytes = bytes_of(file);
  SUBCASE("cut off") {
    write_bytes(file, bytes.substr(0, bytes.size() / 2));
    CHECK(opening(file, OpenMode::existing) == FaultKind::damaged);
  }
  SUBCASE("a page of rubbish: opens, and the check names it") {
    bytes.replace(8 * 4096, 4096, std::string(4096, '\xd7'));
    write_bytes(file, bytes);
    const auto db = open_sqlite(file, OpenMode::existing);
    CHECK_FALSE(db->damage().empty());
    CHECK(fault_of([&] { db->each("SELECT text FROM note", [](const Row&) {}); }) == FaultKind::damaged);
  }
  SUBCASE("a row that names a missing one") {
    const auto db = open_sqlite(file, OpenMode::existing);
    db->script("CREATE TABLE page (note BIGINT NOT NULL REFERENCES note (id)); PRAGMA foreign_keys=OFF;");
    db->execute("INSERT INTO page (note) VALUES (99)");
    CHECK(db->damage() == std::vector<std::string>{"row 1 of page names a missing row of note"});
  }
}

TEST_CASE("what cannot be written is told when it is opened") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  make_notes(file, 1);
  ::chmod(folder.path().c_str(), 0755);
  ::chmod(file.c_str(), 0644);
  if (::geteuid() != 0) ::chmod(file.c_str(), 0444);
  CHECK(as_nobody([&] {
          const auto db = open_sqlite(file, OpenMode::read_only);
          migrate(*db, two_steps);
          return number_of(*db, "SELECT count(*) FROM note") == 1 &&
                 fault_of([&] { Transaction writing(*db); }) == FaultKind::read_only;
        }) == 0);
  CHECK(as_nobody([&] { return opening(file, OpenMode::existing) == FaultKind::read_only; }) == 0);
  ::chmod(file.c_str(), 0666);
  if (::geteuid() != 0) ::chmod(folder.path().c_str(), 0555);
  CHECK(as_nobody([&] { return opening(file, OpenMode::existing) == FaultKind::read_only; }) == 0);
  CHECK(as_nobody([&] { return opening(folder / "new.db", OpenMode::create) == FaultKind::read_only; }) == 0);
  ::chmod(folder.path().c_str(), 0700);
}

TEST_CASE("a full disk undoes the transaction, and work goes on once there is room") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  make_notes(file, 3);
  const auto db = open_sqlite(file, OpenMode::existing);
  db->script("PRAGMA max_page_count=20");
  const auto fill = [&] {
    Transaction transaction(*db);
    db->execute("UPDATE note SET size = 1");
    for (int i = 100; i < 130; ++i)
      db->execute("INSERT INTO note (id, text) VALUES ($1, $2)", {i, std::string(3000, 'b')});
    transaction.commit();
  };
  CHECK(fault_of(fill) == FaultKind::disk_full);
  CHECK_FALSE(db->in_transaction());
  CHECK(number_of(*db, "SELECT count(*) FROM note WHERE size = 0") == 3);
  db->script("PRAGMA max_page_count=2000");
  CHECK(fault_of(fill) == std::nullopt);
  CHECK(number_of(*db, "SELECT count(*) FROM note") == 33);
  CHECK(db->damage().empty());
}

TEST_CASE("a transaction cut off by a kill is undone by the next start") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  const std::filesystem::path journal = file.string() + "-journal";
  make_notes(file, 100);
  const int status = in_child([&] {
    const auto db = open_sqlite(file, OpenMode::existing);
    db->script("PRAGMA cache_size=5");  // so that changed pages reach the file before the commit
    db->begin();
    db->execute("UPDATE note SET text = $1", {std::string(3000, 'z')});
    ::raise(SIGKILL);
  });
  REQUIRE(WIFSIGNALED(status));
  REQUIRE(holds(file, "zzzzzzzz"));
  REQUIRE(std::filesystem::file_size(journal) > 0);
  CHECK(opening(file, OpenMode::read_only) == FaultKind::read_only);
  std::filesystem::create_hard_link(journal, folder / "kept");
  const auto db = open_sqlite(file, OpenMode::existing);
  CHECK(number_of(*db, "SELECT count(*) FROM note WHERE text LIKE 'aaaa%'") == 100);
  CHECK_FALSE(holds(file, "zzzzzzzz"));
  CHECK(db->damage().empty());
  // The blocks of the journal go back to the disk without what they held.
  const std::string wiped = bytes_of(folder / "kept");
  CHECK(wiped == std::string(wiped.size(), '\0'));
}

TEST_CASE("what a kill left of a journal that was being wiped is wiped by the next start") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  const std::filesystem::path journal = file.string() + "-journal";
  make_notes(file, 3);
  // Its header is zero already, so it is not played back; what comes behind is still there.
  write_bytes(journal, std::string(512, '\0') + std::string(20'000, 'p'));
  std::filesystem::create_hard_link(journal, folder / "kept");
  const auto db = open_sqlite(file, OpenMode::existing);
  CHECK(std::filesystem::file_size(journal) == 0);
  CHECK_FALSE(holds(folder / "kept", "p"));
  CHECK(number_of(*db, "SELECT count(*) FROM note WHERE text LIKE 'aaaa%'") == 3);
  CHECK(db->damage().empty());
}

TEST_CASE("a kill at any moment leaves whole transactions") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  make_notes(file, 10);
  for (int round = 0; round < 12; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto db = open_sqlite(file, OpenMode::existing);
      for (;;) {
        Transaction transaction(*db);
        for (int id = 1; id <= 10; ++id) db->execute("UPDATE note SET size = size + 1 WHERE id = $1", {id});
        transaction.commit();
      }
    }
    ::usleep(static_cast<useconds_t>(15'000 + round * 1'700));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto db = open_sqlite(file, OpenMode::existing);
    CHECK(number_of(*db, "SELECT count(DISTINCT size) FROM note") == 1);
    CHECK(db->damage().empty());
  }
}

TEST_CASE("what was deleted or replaced is nowhere in the files") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  make_notes(file, 20);
  const auto db = open_sqlite(file, OpenMode::existing);
  const auto journal_size = [&] { return std::filesystem::file_size(file.string() + "-journal"); };
  db->execute("UPDATE note SET text = $1 WHERE id = 7", {"SECRET-ONE"});
  REQUIRE(holds(file, "SECRET-ONE"));
  SUBCASE("an update of equal size is made in place") {
    const auto place = bytes_of(file).find("SECRET-ONE");
    db->execute("UPDATE note SET text = $1 WHERE id = 7", {"SECRET-TWO"});
    CHECK(bytes_of(file).find("SECRET-TWO") == place);
    CHECK_FALSE(holds(file, "SECRET-ONE"));
    CHECK(journal_size() == 0);
  }
  SUBCASE("a deleted row is overwritten") {
    db->execute("DELETE FROM note WHERE id = 7");
    CHECK_FALSE(holds(file, "SECRET-ONE"));
    CHECK(journal_size() == 0);
  }
  SUBCASE("what is rolled back leaves nothing") {
    {
      Transaction transaction(*db);
      db->execute("UPDATE note SET text = $1 WHERE id = 7", {"SECRET-TWO"});
    }
    CHECK_FALSE(holds(file, "SECRET-TWO"));
    CHECK(journal_size() == 0);
  }
}

TEST_CASE("the shared words become strict tables with the row number as key") {
  const auto db = open_sqlite_in_memory();
  db->script(
      "/* BIGINT; */ CREATE TABLE t (id BIGINT PRIMARY KEY, \"BIGINT\" TEXT DEFAULT 'it''s BIGINT;', date "
      "BIGINT) ; ;\n"
      "ALTER TABLE t ADD COLUMN more BIGINT; -- BIGINT\n"
      "INSERT INTO t (id) VALUES (5);");
  CHECK(number_of(*db, "SELECT rowid FROM t") == 5);
  CHECK(text_of(*db, "SELECT \"BIGINT\" FROM t") == "it's BIGINT;");
  CHECK(number_of(*db, "SELECT strict FROM pragma_table_list WHERE name = 't'") == 1);
  CHECK(fault_of([&] { db->execute("UPDATE t SET more = 'x'"); }) == FaultKind::constraint);
  CHECK_THROWS_AS(db->script("CREATE TABLE u (id INTEGER PRIMARY KEY)"), Bug);
  CHECK_THROWS_AS(db->script("CREATE TABLE u (id BIGINT PRIMARY KEY) WITHOUT ROWID"), Bug);
  CHECK_THROWS_AS(db->script("CREATE TABLE u AS SELECT 1"), Bug);
  CHECK_THROWS_AS(db->script("BEGIN"), Bug);
}

TEST_CASE("migrations") {
  const TestFolder folder;
  const auto file = folder / "c.db";
  const std::span<const Migration> both = two_steps;
  const auto db = open_sqlite(file, OpenMode::create);
  const auto version = [&] { return number_of(*db, "SELECT max(number) FROM schema_version"); };
  migrate(*db, both.first(1));
  CHECK(version() == 1);
  migrate(*db, both);
  migrate(*db, both);
  CHECK(version() == 2);
  CHECK(number_of(*db, "SELECT count(*) FROM schema_version") == 2);

  SUBCASE("an up-to-date database is only read") {
    Transaction writing(*db);
    const auto other = open_sqlite(file, OpenMode::existing, 50ms);
    migrate(*other, both);
  }
  SUBCASE("a newer one is told with both numbers") {
    try {
      migrate(*db, both.first(1));
      FAIL("opened a newer database");
    } catch (const Fault& fault) {
      CHECK(fault.kind() == FaultKind::newer_version);
      CHECK(fault.facts().found_version == 2);
      CHECK(fault.facts().known_version == 1);
    }
  }
  SUBCASE("a step that fails, or is killed, leaves nothing of itself") {
    const std::array<Migration, 3> bad = {
        two_steps[0],
        two_steps[1],
        {3, "CREATE TABLE third (id BIGINT PRIMARY KEY); INSERT INTO label VALUES (1, 2)"}};
    CHECK_THROWS_AS(migrate(*db, bad), Bug);
    CHECK(version() == 2);
    CHECK(WIFSIGNALED(in_child([&] {
      const auto child = open_sqlite(file, OpenMode::existing);
      child->begin();
      child->script("CREATE TABLE third (id BIGINT PRIMARY KEY)");
      ::raise(SIGKILL);
    })));
    const std::array<Migration, 3> good = {
        two_steps[0], two_steps[1], {3, "CREATE TABLE third (id BIGINT PRIMARY KEY)"}};
    migrate(*db, good);
    CHECK(version() == 3);
  }
  SUBCASE("gaps are bugs") {
    const std::array<Migration, 2> gap = {two_steps[0], {3, "SELECT 1"}};
    CHECK_THROWS_AS(migrate(*db, gap), Bug);
  }
}

}  // namespace minga::tests
