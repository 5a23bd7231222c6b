// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ensure.h"
#include "domain/base/ids.h"

// What storage asks of a database engine. SQL is written once, in the dialect SQLite and PostgreSQL share:
//   - parameters are $1, $2, ...; each may stand several times, and every one that is given must be used;
//   - the types are BIGINT and TEXT (bytes travel as hex or base64), never an engine's own;
//   - ON CONFLICT and RETURNING are fine; sum() of BIGINT must be CAST(... AS BIGINT), for PostgreSQL widens
//   it;
//   - strings stand in 'single quotes'; an unordered SELECT has no order, so say ORDER BY;
//   - keys are given by the caller; a NULL for a BIGINT PRIMARY KEY is not a way to get one;
//   - LIKE, ILIKE and lower() differ between engines and know no ñ: compare columns prepared by the program.
// Danger for secrecy: in SQLite a table whose key is not one BIGINT column has a hidden row number that tells
// the order of insertion. A table that must not tell it needs `BIGINT PRIMARY KEY` with random keys.
namespace minga::storage {

enum class FaultKind {
  not_a_database,  // the file is something else, or some other program's database
  newer_version,   // written by a newer program; see FaultFacts::found_version and known_version
  read_only,       // the file, its folder or the disk cannot be written
  disk_full,
  busy,     // another connection kept the lock longer than our patience; trying again may help
  damaged,  // the content contradicts itself, or is not what the schema promises
  cannot_open,
  constraint,  // a rule of the schema: unique, foreign key, CHECK, NOT NULL
  bad_text,    // a parameter that is not UTF-8, or holds a NUL: PostgreSQL can keep neither
  other,       // a failing disk, no memory, a lost connection
};

struct FaultFacts {
  std::string place;  // the file, or the address of the server
  std::int64_t found_version = 0;
  std::int64_t known_version = 0;
  int engine_code = 0;  // SQLite's extended result code
};

// Something outside the program failed. what() is for the technician's log; the sentence for the screen is
// made of kind and facts. Nothing was stored by the transaction in which it happened, except that after a
// fault of commit() it is unknown: repeat the command under the same command id.
class Fault : public std::runtime_error {
 public:
  Fault(FaultKind kind, const std::string& technical, FaultFacts facts = {})
      : std::runtime_error(technical), kind_(kind), facts_(std::move(facts)) {}
  FaultKind kind() const { return kind_; }
  const FaultFacts& facts() const { return facts_; }

 private:
  FaultKind kind_;
  FaultFacts facts_;
};

// A parameter: NULL, a 64-bit number or UTF-8 text. Converts from what the program holds, so that call sites
// read {member, date, "name"}. No floating point on purpose. Money has two parts: store minor() and the
// currency.
class Value {
 public:
  Value() = default;
  Value(std::nullopt_t) {}
  template <std::integral T>
  requires(!std::same_as<T, char>) Value(T number) : content_(static_cast<std::int64_t>(number)) {
    ensure(
        std::in_range<std::int64_t>(static_cast<std::conditional_t<std::same_as<T, bool>, int, T>>(number)),
        "a stored number fits 64 bits");
  }
  template <class T>
  requires std::is_enum_v<T> Value(T choice) : Value(static_cast<std::underlying_type_t<T>>(choice)) {}
  template <class Thing>
  Value(Id<Thing> id) : content_(id.value) {}
  Value(Date date) : content_(date.days) {}
  Value(Instant instant) : content_(instant.seconds) {}
  Value(TimeOfDay time) : content_(std::int64_t{time.minutes}) {}
  Value(std::string text) : content_(std::move(text)) {}
  Value(std::string_view text) : content_(std::string(text)) {}
  Value(const char* text) : content_(std::string(text)) {}
  template <class T>
  requires std::constructible_from<Value, const T&> Value(const std::optional<T>& maybe) {
    if (maybe) *this = Value(*maybe);
  }

  bool is_null() const { return content_.index() == 0; }
  const std::int64_t* number() const { return std::get_if<std::int64_t>(&content_); }
  const std::string* text() const { return std::get_if<std::string>(&content_); }
  bool operator==(const Value&) const = default;

 private:
  std::variant<std::monostate, std::int64_t, std::string> content_;
};

// An id in a column that refers to another table: 0, "none", is kept as NULL, or the foreign key would refuse
// it.
template <class Thing>
Value or_null(Id<Thing> id) {
  return id ? Value(id) : Value();
}

// The values of $1, $2, ... of one call. Only looks at them: meant as an argument, never to be kept.
class Parameters {
 public:
  Parameters() = default;
  Parameters(std::initializer_list<Value> values) : values_(values.begin(), values.size()) {}
  Parameters(std::span<const Value> values) : values_(values) {}
  Parameters(const std::vector<Value>& values) : values_(values) {}
  std::span<const Value> values() const { return values_; }

 private:
  std::span<const Value> values_;
};

// One row while each() stands on it. Columns count from 0; one that does not exist is a bug. Asking number()
// of text or NULL is a Fault `damaged`: the schema promised otherwise. Text comes back as it is stored, so a
// file changed by another program may hold text that is not UTF-8.
class Row {
 public:
  virtual int columns() const = 0;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t number(int column) const = 0;
  virtual std::string text(int column) const = 0;

  std::optional<std::int64_t> optional_number(int column) const {
    return is_null(column) ? std::nullopt : std::optional(number(column));
  }
  std::optional<std::string> optional_text(int column) const {
    return is_null(column) ? std::nullopt : std::optional(text(column));
  }
  bool yes(int column) const { return number(column) != 0; }
  // row.id<MemberNumber>(0); NULL is "none".
  template <class SomeId>
  SomeId id(int column) const {
    return is_null(column) ? SomeId{} : SomeId{number(column)};
  }
  Date date(int column) const { return {number(column)}; }
  Instant instant(int column) const { return {number(column)}; }

 protected:
  ~Row() = default;
};

using RowReader = std::function<void(const Row&)>;

// One connection to one database, used by one thread at a time. Everything may throw a Fault, rollback()
// excepted. After a fault inside a transaction every further statement of it is a bug until rollback():
// PostgreSQL holds it so, and SQLite may have rolled back already, whereupon a further write would be
// committed on its own.
class Connection {
 public:
  Connection() = default;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  virtual ~Connection() = default;

  // One statement without rows. One that answers rows is a bug: use each().
  virtual void execute(std::string_view sql, Parameters = {}) = 0;
  // One statement, its rows in order. The reader may run other statements, each() included, but must not
  // change the table being read.
  virtual void each(std::string_view sql, Parameters, const RowReader&) = 0;
  void each(std::string_view sql, const RowReader& reader) { each(sql, Parameters(), reader); }
  // Several statements separated by semicolons, without parameters: the schema. Rows are dropped. Without a
  // transaction around it a fault leaves it half done.
  virtual void script(std::string_view statements) = 0;
  // Rows inserted, updated or deleted by the statement that ended last; 0 for any other statement.
  virtual std::int64_t changes() const = 0;

  // Takes the lock of the only writer at once, waiting for it up to the connection's patience, then Fault
  // `busy`. Beginning twice is a bug.
  virtual void begin() = 0;
  // All reads until commit() or rollback() see one state; a write is a bug. Be short: with SQLite a writer
  // elsewhere cannot commit meanwhile.
  virtual void begin_reading() = 0;
  virtual void commit() = 0;
  // Without a transaction it does nothing, so that it may follow a fault of begin() or commit().
  virtual void rollback() noexcept = 0;
  virtual bool in_transaction() const = 0;

  // The engine's own check of everything it holds, one line for each thing wrong. Reads the whole database.
  virtual std::vector<std::string> damage() = 0;
};

// Rolls back unless committed.
class Transaction {
 public:
  enum class Kind { writing, reading };
  explicit Transaction(Connection& connection, Kind kind = Kind::writing) : connection_(connection) {
    kind == Kind::writing ? connection_.begin() : connection_.begin_reading();
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    if (!committed_) connection_.rollback();
  }
  void commit() {
    ensure(!committed_, "a transaction is committed once");
    connection_.commit();
    committed_ = true;
  }

 private:
  Connection& connection_;
  bool committed_ = false;
};

// Every row as `make` reads it: all_of(db, "SELECT ...", {...}, [](const Row& row) { return row.number(0);
// }).
template <class Make>
auto all_of(Connection& connection, std::string_view sql, Parameters parameters, const Make& make) {
  std::vector<std::decay_t<std::invoke_result_t<const Make&, const Row&>>> found;
  connection.each(sql, parameters, [&](const Row& row) { found.push_back(make(row)); });
  return found;
}

// The one row as `make` reads it, or nothing. Several rows are a bug.
template <class Make>
auto one_of(Connection& connection, std::string_view sql, Parameters parameters, const Make& make) {
  std::optional<std::decay_t<std::invoke_result_t<const Make&, const Row&>>> found;
  connection.each(sql, parameters, [&](const Row& row) {
    ensure(!found, "a query for one row answers no more than one");
    found.emplace(make(row));
  });
  return found;
}

// The first column of the one row; nothing without a row, and for NULL (such as max() of no rows).
inline std::optional<std::int64_t> number_of(Connection& connection, std::string_view sql,
                                             Parameters parameters = {}) {
  return one_of(connection, sql, parameters, [](const Row& row) { return row.optional_number(0); })
      .value_or(std::nullopt);
}

inline std::optional<std::string> text_of(Connection& connection, std::string_view sql,
                                          Parameters parameters = {}) {
  return one_of(connection, sql, parameters, [](const Row& row) { return row.optional_text(0); })
      .value_or(std::nullopt);
}

// Whether there is any row.
inline bool exists(Connection& connection, std::string_view sql, Parameters parameters = {}) {
  bool found = false;
  connection.each(sql, parameters, [&](const Row&) { found = true; });
  return found;
}

}  // namespace minga::storage
