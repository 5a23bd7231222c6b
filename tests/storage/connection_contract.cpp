// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/connection_contract.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <atomic>
#include <limits>
#include <string>
#include <thread>

namespace minga::tests {

using namespace minga::storage;
using namespace std::chrono_literals;

TestFolder::TestFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "minga-test-XXXXXX").string();
  ensure(::mkdtemp(name.data()) != nullptr, "a folder for the test");
  path_ = name;
}

TestFolder::~TestFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

namespace {

std::int64_t rows_in(Connection& db) { return number_of(db, "SELECT count(*) FROM thing").value(); }

void values_come_back(Connection& db) {
  SUBCASE("numbers up to the limits, NULL, empty and long text, any language") {
    const std::string mountain = "ñandú añil Kukama \u201csacha\u201d \U0001F333";
    const std::string long_text(300'000, 'x');
    db.execute("INSERT INTO thing (id, size, name) VALUES ($1,$2,$3), ($4,$5,$6), ($7,$8,$9)",
               {1, std::numeric_limits<std::int64_t>::max(), mountain, 2,
                std::numeric_limits<std::int64_t>::min(), "", 3, std::nullopt, long_text});
    CHECK(db.changes() == 3);
    std::vector<std::string> names;
    std::vector<std::optional<std::int64_t>> sizes;
    db.each("SELECT size, name FROM thing ORDER BY id", [&](const Row& row) {
      CHECK(row.columns() == 2);
      sizes.push_back(row.optional_number(0));
      names.push_back(row.text(1));
    });
    CHECK(names == std::vector<std::string>{mountain, "", long_text});
    CHECK(sizes == std::vector<std::optional<std::int64_t>>{std::numeric_limits<std::int64_t>::max(),
                                                            std::numeric_limits<std::int64_t>::min(),
                                                            std::nullopt});
  }
  SUBCASE("a parameter may stand twice and in any order") {
    db.execute("INSERT INTO thing (id, size, name) VALUES ($2, $2, $1)", {"twice", 7});
    CHECK(number_of(db, "SELECT size FROM thing WHERE id = $1 AND size = $1", {7}) == 7);
  }
  SUBCASE("a value too many, too few, or unused is a bug") {
    CHECK_THROWS_AS(db.execute("INSERT INTO thing (id, name) VALUES ($1, $2)", {1}), Bug);
    CHECK_THROWS_AS(db.execute("INSERT INTO thing (id, name) VALUES ($1, $2)", {1, "a", 3}), Bug);
    CHECK_THROWS_AS(db.execute("INSERT INTO thing (id, name) VALUES ($1, $3)", {1, "a", "b"}), Bug);
    CHECK(rows_in(db) == 0);
  }
  SUBCASE("text that is not UTF-8, or holds a NUL, is refused") {
    using namespace std::string_literals;
    for (const auto& bad :
         {"a\0b"s, "\xff"s, "\xc0\xaf"s, "\xed\xa0\x80"s, "\xf4\x90\x80\x80"s, "ni\xc3"s, "\xe2\x82"s})
      CHECK(fault_of([&] { db.execute("INSERT INTO thing (id, name) VALUES (1, $1)", {bad}); }) ==
            FaultKind::bad_text);
    CHECK(rows_in(db) == 0);
  }
  SUBCASE("reading something else than the schema promises is a fault, a column that is not there a bug") {
    db.execute("INSERT INTO thing (id, name) VALUES ($1, $2)", {1, "one"});
    const auto read = [&](const RowReader& reader) { db.each("SELECT id, size, name FROM thing", reader); };
    CHECK(fault_of([&] { read([](const Row& row) { (void)row.number(1); }); }) == FaultKind::damaged);
    CHECK(fault_of([&] { read([](const Row& row) { (void)row.number(2); }); }) == FaultKind::damaged);
    CHECK_THROWS_AS(read([](const Row& row) { (void)row.number(3); }), Bug);
    CHECK(fault_of([&] { read([](const Row& row) { CHECK(row.optional_text(2) == "one"); }); }) ==
          std::nullopt);
  }
  SUBCASE("a column takes only its own type") {
    CHECK(fault_of([&] {
      db.execute("INSERT INTO thing (id, size, name) VALUES ($1, $2, $3)", {1, "many", "a"});
    }));
  }
}

void statements_do_as_they_say(Connection& db) {
  db.execute("INSERT INTO thing (id, size, name) VALUES ($1, $2, $3)", {1, 10, "one"});
  SUBCASE("RETURNING answers rows") {
    CHECK(number_of(db, "INSERT INTO thing (id, name) VALUES ($1, $2) RETURNING id", {5, "five"}) == 5);
    CHECK(db.changes() == 1);
    CHECK_THROWS_AS(db.execute("SELECT id FROM thing"), Bug);
  }
  SUBCASE("ON CONFLICT DO NOTHING changes nothing, and says so") {
    const auto add = [&](int id) {
      db.execute("INSERT INTO thing (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING", {id, "n"});
      return db.changes();
    };
    CHECK(add(1) == 0);
    CHECK(add(2) == 1);
    db.execute("UPDATE thing SET size = $1", {3});
    CHECK(db.changes() == 2);
    CHECK(rows_in(db) == 2);
    CHECK(db.changes() == 0);
    db.execute(
        "INSERT INTO thing (id, size, name) VALUES ($1, $2, 'x') ON CONFLICT (id) DO UPDATE SET size = $2",
        {1, 99});
    CHECK(number_of(db, "SELECT size FROM thing WHERE id = 1") == 99);
  }
  SUBCASE("one row, none, several") {
    db.execute("INSERT INTO thing (id, name) VALUES ($1, $2)", {2, "two"});
    CHECK(text_of(db, "SELECT name FROM thing WHERE id = $1", {2}) == "two");
    CHECK(text_of(db, "SELECT name FROM thing WHERE id = $1", {9}) == std::nullopt);
    CHECK(number_of(db, "SELECT max(size) FROM thing WHERE id = $1", {9}) == std::nullopt);
    CHECK_THROWS_AS((void)number_of(db, "SELECT id FROM thing"), Bug);
    CHECK(exists(db, "SELECT id FROM thing"));
    CHECK(all_of(db, "SELECT id FROM thing ORDER BY id", {}, [](const Row& row) {
            return row.id<MemberNumber>(0);
          }) == std::vector{MemberNumber{1}, MemberNumber{2}});
    CHECK(number_of(db, "SELECT CAST(sum(size) AS BIGINT) FROM thing") == 10);
  }
  SUBCASE("a statement may run while rows of another, or of the same one, are read") {
    db.execute("INSERT INTO thing (id, name) VALUES (2, 'two'), (3, 'three')");
    const char* const ids = "SELECT id FROM thing ORDER BY id";
    std::vector<std::int64_t> pairs;
    db.each(ids, [&](const Row& outer) {
      db.each(ids, [&](const Row& inner) { pairs.push_back(outer.number(0) * 10 + inner.number(0)); });
      db.execute("INSERT INTO part (thing, number) VALUES ($1, $1)", {outer.number(0)});
    });
    CHECK(pairs == std::vector<std::int64_t>{11, 12, 13, 21, 22, 23, 31, 32, 33});
    CHECK(number_of(db, "SELECT count(*) FROM part") == 3);
  }
  SUBCASE("an exception of the reader passes through") {
    CHECK_THROWS_AS(db.each("SELECT id FROM thing", [](const Row&) { throw std::out_of_range("reader"); }),
                    std::out_of_range);
    CHECK(rows_in(db) == 1);
  }
  SUBCASE("two statements in one, and SQL that is wrong, are bugs") {
    CHECK_THROWS_AS(db.execute("DELETE FROM part; DELETE FROM thing"), Bug);
    CHECK_THROWS_AS(db.execute("DELETE thing"), Bug);
    CHECK(rows_in(db) == 1);
  }
  SUBCASE("the schema's rules are constraints") {
    const auto kind = [&](const char* sql) { return fault_of([&] { db.execute(sql); }); };
    CHECK(kind("INSERT INTO thing (id, name) VALUES (1, 'again')") == FaultKind::constraint);
    CHECK(kind("INSERT INTO thing (id) VALUES (2)") == FaultKind::constraint);
    CHECK(kind("INSERT INTO thing (id, size, name) VALUES (2, -9, 'x')") == std::nullopt);
    CHECK(kind("INSERT INTO part (thing, number) VALUES (77, 1)") == FaultKind::constraint);
    CHECK(kind("INSERT INTO part (thing, number) VALUES (1, -1)") == FaultKind::constraint);
    CHECK(kind("SELECT 1 FROM nothing_of_that_name") == FaultKind::damaged);
    CHECK(rows_in(db) == 2);
  }
}

void transactions_are_whole(Connection& db) {
  const auto add = [&](int id) { db.execute("INSERT INTO thing (id, name) VALUES ($1, 'n')", {id}); };
  SUBCASE("rolled back by an exception, kept by commit") {
    CHECK_THROWS_AS(([&] {
                      Transaction transaction(db);
                      add(1);
                      throw std::out_of_range("power cut");
                    }()),
                    std::out_of_range);
    CHECK(rows_in(db) == 0);
    CHECK_FALSE(db.in_transaction());
    Transaction transaction(db);
    add(2);
    CHECK(db.in_transaction());
    transaction.commit();
    CHECK_FALSE(db.in_transaction());
    CHECK_THROWS_AS(transaction.commit(), Bug);
    CHECK(rows_in(db) == 1);
  }
  SUBCASE("they do not nest") {
    Transaction transaction(db);
    add(1);
    CHECK_THROWS_AS(Transaction inner(db), Bug);
    CHECK_THROWS_AS(Transaction inner(db, Transaction::Kind::reading), Bug);
    transaction.commit();
    CHECK(rows_in(db) == 1);
    CHECK_THROWS_AS(db.commit(), Bug);
    db.rollback();
  }
  SUBCASE("after a fault nothing goes on but a rollback") {
    {
      Transaction transaction(db);
      add(1);
      CHECK(fault_of([&] { add(1); }) == FaultKind::constraint);
      CHECK_THROWS_AS(add(2), Bug);
      CHECK_THROWS_AS((void)rows_in(db), Bug);
      CHECK_THROWS_AS(transaction.commit(), Bug);
    }
    CHECK(rows_in(db) == 0);
    add(1);
    CHECK(rows_in(db) == 1);
  }
  SUBCASE("the schema too is rolled back") {
    {
      Transaction transaction(db);
      db.script("CREATE TABLE other (id BIGINT PRIMARY KEY); INSERT INTO other (id) VALUES (1)");
    }
    CHECK(fault_of([&] { (void)number_of(db, "SELECT id FROM other"); }) == FaultKind::damaged);
  }
  SUBCASE("a reading transaction does not write") {
    Transaction transaction(db, Transaction::Kind::reading);
    CHECK(rows_in(db) == 0);
    CHECK_THROWS_AS(add(1), std::exception);
  }
}

void writers_take_turns(const Engine& engine, Connection& db) {
  const auto other = engine.open(50ms);
  const auto add = [](Connection& connection, int id) {
    connection.execute("INSERT INTO thing (id, name) VALUES ($1, 'n')", {id});
  };
  SUBCASE("a second writer is told after its patience, and can try again") {
    {
      Transaction first(db);
      add(db, 1);
      CHECK(fault_of([&] { Transaction second(*other); }) == FaultKind::busy);
      CHECK_FALSE(other->in_transaction());
      CHECK(rows_in(*other) == 0);
      first.commit();
    }
    Transaction second(*other);
    CHECK(rows_in(*other) == 1);
    add(*other, 2);
    second.commit();
    CHECK(rows_in(db) == 2);
  }
  SUBCASE("a second writer waits for its turn") {
    std::atomic<bool> waiting = false;
    std::thread writer;
    {
      Transaction first(db);
      add(db, 1);
      writer = std::thread([&] {
        const auto patient = engine.open(10s);
        waiting = true;
        Transaction second(*patient);
        patient->execute("UPDATE thing SET size = (SELECT count(*) FROM thing)");
        second.commit();
      });
      while (!waiting) std::this_thread::yield();
      std::this_thread::sleep_for(30ms);
      first.commit();
    }
    writer.join();
    CHECK(number_of(db, "SELECT size FROM thing") == 1);
  }
  SUBCASE("a reading transaction sees one state") {
    add(db, 1);
    {
      Transaction reading(db, Transaction::Kind::reading);
      (void)fault_of([&] { add(*other, 2); });  // an engine may make this writer wait instead
      CHECK(rows_in(db) == 1);
    }
    (void)fault_of([&] { add(*other, 3); });
    CHECK(number_of(db, "SELECT id FROM thing WHERE id = 3") == 3);
  }
}

}  // namespace

void connection_contract(const Engine& engine) {
  const auto db = engine.open(50ms);
  db->script(
      "-- A comment; with a semicolon.\n"
      "CREATE TABLE thing (id BIGINT PRIMARY KEY, size BIGINT, name TEXT NOT NULL);\n"
      "CREATE TABLE part (thing BIGINT NOT NULL REFERENCES thing (id), number BIGINT NOT NULL CHECK (number "
      ">= 0));\n"
      "CREATE INDEX part_thing ON part (thing);\n");
  SUBCASE("values") { values_come_back(*db); }
  SUBCASE("statements") { statements_do_as_they_say(*db); }
  SUBCASE("transactions") { transactions_are_whole(*db); }
  if (engine.several) {
    SUBCASE("writers") { writers_take_turns(engine, *db); }
  }
  CHECK(db->damage().empty());
}

}  // namespace minga::tests
