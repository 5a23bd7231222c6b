// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <map>

#include "storage/private_file.h"
#include "storage/sqlite_journal.h"
#include "storage/sqlite_words.h"

namespace minga::storage {
namespace {

// "Ming" in the file's header tells our databases from the many other programs that keep an SQLite file.
constexpr std::int64_t application_id = 0x4D696E67;
// Far more than the statements the program is written with; reached only by SQL put together at run time.
constexpr std::size_t cached_statements_limit = 1000;

struct Prepared {
  sqlite3_stmt* handle = nullptr;
  bool in_use = false;
  explicit Prepared(sqlite3_stmt* statement) : handle(statement) {}
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;
  ~Prepared() { sqlite3_finalize(handle); }
};

class SqliteRow final : public Row {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  int columns() const override { return sqlite3_column_count(statement_); }
  bool is_null(int column) const override { return type(column) == SQLITE_NULL; }
  std::int64_t number(int column) const override {
    demand(column, SQLITE_INTEGER, "a number");
    return sqlite3_column_int64(statement_, column);
  }
  std::string text(int column) const override {
    demand(column, SQLITE_TEXT, "text");
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (bytes == nullptr) throw Fault(FaultKind::other, "no memory for a text");
    return std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
  }

 private:
  int type(int column) const {
    ensure(column >= 0 && column < columns(), "a column that is read was asked for");
    return sqlite3_column_type(statement_, column);
  }
  void demand(int column, int wanted, const char* name) const {
    if (type(column) == wanted) return;
    throw Fault(FaultKind::damaged, "column " + std::to_string(column) + " does not hold " + name + ": " +
                                        sqlite3_sql(statement_));
  }
  sqlite3_stmt* statement_;
};

class SqliteConnection final : public Connection {
 public:
  explicit SqliteConnection(std::string place) : place_(std::move(place)) {}
  ~SqliteConnection() override {
    rollback();
    cache_.clear();
    sqlite3_close(db_);
  }

  void open(int flags, std::chrono::milliseconds patience);
  void settle(bool may_write, bool may_claim, std::chrono::milliseconds patience);
  void wipe_journal_left_behind(std::chrono::milliseconds patience);

  void execute(std::string_view sql, Parameters parameters) override {
    run(sql, parameters, [](const Row&) { throw Bug("a statement run by execute() answers no rows"); });
  }
  using Connection::each;
  void each(std::string_view sql, Parameters parameters, const RowReader& reader) override {
    run(sql, parameters, reader);
  }
  void script(std::string_view statements) override;
  std::int64_t changes() const override { return changes_; }
  void begin() override {
    // SQLite would begin, and tell only at the first write.
    if (sqlite3_db_readonly(db_, "main") == 1)
      throw Fault(FaultKind::read_only, "opened to read", {place_, 0, 0, 0});
    begin_with("BEGIN IMMEDIATE", false);
  }
  void begin_reading() override {
    begin_with("BEGIN", true);
    number_of(*this, "SELECT count(*) FROM sqlite_schema");  // SQLite takes the snapshot with the first read
  }
  void commit() override;
  void rollback() noexcept override;
  bool in_transaction() const override { return open_; }
  std::vector<std::string> damage() override;

 private:
  class Use;

  [[noreturn]] void fail(int code, std::string_view sql) const;
  std::unique_ptr<Prepared> prepare(std::string_view sql, std::string_view* rest) const;
  void bind(sqlite3_stmt*, Parameters) const;
  void run(std::string_view sql, Parameters, const RowReader&);
  void step_through(sqlite3_stmt*, const RowReader&);
  void control(const char* sql) const;
  void begin_with(const char* sql, bool reading);

  sqlite3* db_ = nullptr;
  std::string place_;
  std::map<std::string, std::unique_ptr<Prepared>, std::less<>> cache_;
  std::int64_t changes_ = 0;
  bool open_ = false;     // between begin and commit or rollback, whatever SQLite did meanwhile
  bool reading_ = false;  // the open transaction may only read
  bool failed_ = false;   // the open transaction can only be rolled back
};

// A statement from the cache, or a new one where the cached one is standing on a row further out.
class SqliteConnection::Use {
 public:
  Use(SqliteConnection& connection, std::string_view sql) {
    const auto found = connection.cache_.find(sql);
    if (found != connection.cache_.end() && !found->second->in_use) {
      statement_ = found->second.get();
    } else {
      std::string_view rest;
      auto fresh = connection.prepare(sql, &rest);
      ensure(fresh != nullptr && rest.find_first_not_of(" \t\r\n;") == std::string_view::npos,
             "one statement at a time");
      statement_ = fresh.get();
      if (found != connection.cache_.end()) {
        own_ = std::move(fresh);
      } else {
        if (connection.cache_.size() >= cached_statements_limit)
          std::erase_if(connection.cache_, [](const auto& entry) { return !entry.second->in_use; });
        connection.cache_.emplace(std::string(sql), std::move(fresh));
      }
    }
    statement_->in_use = true;
  }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;
  ~Use() {
    sqlite3_reset(statement_->handle);
    sqlite3_clear_bindings(statement_->handle);
    statement_->in_use = false;
  }
  sqlite3_stmt* handle() const { return statement_->handle; }

 private:
  Prepared* statement_ = nullptr;
  std::unique_ptr<Prepared> own_;
};

void SqliteConnection::fail(int code, std::string_view sql) const {
  std::string message(sqlite3_errmsg(db_));
  message.append(" (").append(std::to_string(code)).append("): ").append(sql);
  if (code == SQLITE_MISUSE || code == SQLITE_RANGE) throw Bug(message);
  // errno is left over from an earlier call unless it was an input/output that failed.
  const int primary = code & 0xff;
  const bool input_output = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN || primary == SQLITE_FULL;
  throw Fault(kind_of(code, input_output ? sqlite3_system_errno(db_) : 0), message, {place_, 0, 0, code});
}

std::unique_ptr<Prepared> SqliteConnection::prepare(std::string_view sql, std::string_view* rest) const {
  const auto compile = [this](std::string_view text, const char** tail) {
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(db_, text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, tail);
    if (code == SQLITE_ERROR) {
      // A name that is missing is either our misspelling, which any test shows, or a schema changed behind
      // our back.
      const std::string message = std::string(sqlite3_errmsg(db_)) + ": " + std::string(text);
      if (message.starts_with("no such ")) throw Fault(FaultKind::damaged, message, {place_, 0, 0, code});
      throw Bug(message);
    }
    if (code != SQLITE_OK) fail(code, text);
    return handle == nullptr ? nullptr : std::make_unique<Prepared>(handle);
  };
  const char* tail = nullptr;
  auto statement = compile(sql, &tail);
  const auto length = static_cast<std::size_t>(tail - sql.data());
  *rest = sql.substr(length);
  if (statement == nullptr) return nullptr;
  const std::string translated = in_sqlite_words(sql.substr(0, length));
  return translated.empty() ? std::move(statement) : compile(translated, nullptr);
}

void SqliteConnection::bind(sqlite3_stmt* statement, Parameters parameters) const {
  const auto values = parameters.values();
  ensure(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)) == values.size(),
         "a statement gets as many values as it has parameters");
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string name = std::string("$").append(std::to_string(i + 1));
    const int index = sqlite3_bind_parameter_index(statement, name.c_str());
    ensure(index != 0, "parameters are called $1, $2, ...");
    int code = SQLITE_OK;
    if (const auto* number = values[i].number()) {
      code = sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* text = values[i].text()) {
      if (!is_text(*text))
        throw Fault(FaultKind::bad_text, name + " is not UTF-8 text: " + sqlite3_sql(statement),
                    {place_, 0, 0, 0});
      code = sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    if (code != SQLITE_OK) fail(code, sqlite3_sql(statement));
  }
}

void SqliteConnection::step_through(sqlite3_stmt* statement, const RowReader& reader) {
  if (reading_ && !sqlite3_stmt_readonly(statement)) throw Bug("a write in a transaction that only reads");
  std::int64_t before = 0;
  const auto step = [&] {
    before = sqlite3_total_changes64(db_);
    return sqlite3_step(statement);
  };
  int code = step();
  for (; code == SQLITE_ROW; code = step()) reader(SqliteRow(statement));
  if (code != SQLITE_DONE) fail(code, sqlite3_sql(statement));
  // SQLite counts in the last step, and leaves the number of an earlier statement where there is nothing to
  // count.
  changes_ = sqlite3_total_changes64(db_) == before ? 0 : sqlite3_changes64(db_);
  ensure((sqlite3_get_autocommit(db_) == 0) == open_,
         "transactions begin and end by begin(), commit() and rollback()");
}

void SqliteConnection::run(std::string_view sql, Parameters parameters, const RowReader& reader) {
  ensure(!failed_, "after a fault a transaction is rolled back");
  try {
    const Use use(*this, sql);
    bind(use.handle(), parameters);
    step_through(use.handle(), reader);
  } catch (const Fault&) {
    failed_ = open_;
    throw;
  }
}

void SqliteConnection::script(std::string_view statements) {
  ensure(!failed_, "after a fault a transaction is rolled back");
  try {
    while (!statements.empty()) {
      const auto statement = prepare(statements, &statements);
      if (statement) step_through(statement->handle, [](const Row&) {});
    }
  } catch (const Fault&) {
    failed_ = open_;
    throw;
  }
}

void SqliteConnection::control(const char* sql) const {
  const int code = sqlite3_exec(db_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code, sql);
}

void SqliteConnection::begin_with(const char* sql, bool reading) {
  ensure(!open_, "transactions do not nest");
  control(sql);
  open_ = true;
  reading_ = reading;
}

void SqliteConnection::commit() {
  ensure(open_, "a transaction is open when it is committed");
  ensure(!failed_, "after a fault a transaction is rolled back");
  failed_ = true;
  control("COMMIT");
  open_ = reading_ = failed_ = false;
}

void SqliteConnection::rollback() noexcept {
  // SQLite has rolled back by itself after some faults. If this one fails, the journal stays and the next
  // reader of the file, this connection included, finishes it.
  if (db_ != nullptr && sqlite3_get_autocommit(db_) == 0)
    sqlite3_exec(db_, "ROLLBACK", nullptr, nullptr, nullptr);
  open_ = reading_ = failed_ = false;
}

std::vector<std::string> SqliteConnection::damage() {
  std::vector<std::string> found;
  try {
    each("PRAGMA integrity_check", [&](const Row& row) {
      if (row.text(0) != "ok") found.push_back(row.text(0));
    });
    each("PRAGMA foreign_key_check", [&](const Row& row) {
      const std::string line = row.is_null(1) ? "?" : std::to_string(row.number(1));
      found.push_back("row " + line + " of " + row.text(0) + " names a missing row of " + row.text(2));
    });
  } catch (const Fault& fault) {
    if (fault.kind() != FaultKind::damaged && fault.kind() != FaultKind::not_a_database) throw;
    found.emplace_back(fault.what());
  }
  return found;
}

void SqliteConnection::open(int flags, std::chrono::milliseconds patience) {
  // Without SQLITE_OPEN_URI a path is only a path, whatever characters it holds.
  const int code = sqlite3_open_v2(place_.c_str(), &db_, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                   vfs_with_wiped_journals());
  if (db_ == nullptr) throw Fault(FaultKind::other, "no memory for a connection");
  if (code != SQLITE_OK) fail(code, "open " + place_);
  sqlite3_busy_timeout(db_, static_cast<int>(patience.count()));
  // A file brought by someone else must not run functions of its choice, and our own SQL must be PostgreSQL's
  // too: "x" is a column, never a string.
  for (const auto& [option, value] :
       {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        // A trigger slipped into the file could copy ballots in the order they are cast.
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0}})
    sqlite3_db_config(db_, option, value, nullptr);
}

// Every commit wipes the journal, also what an earlier one left in it; so this one changes nothing else.
void SqliteConnection::wipe_journal_left_behind(std::chrono::milliseconds patience) {
  if (!has_journal_bytes(place_)) return;
  sqlite3_busy_timeout(db_, 0);
  try {
    Transaction transaction(*this);
    script("PRAGMA application_id=" + std::to_string(application_id));
    transaction.commit();
  } catch (const Fault& fault) {
    // Then it is of a writer at work, whose commit wipes it.
    if (fault.kind() != FaultKind::busy) throw;
  }
  sqlite3_busy_timeout(db_, static_cast<int>(patience.count()));
}

// may_write: this connection writes. may_claim: an empty database may become one of ours.
void SqliteConnection::settle(bool may_write, bool may_claim, std::chrono::milliseconds patience) {
  // secure_delete: what is deleted or replaced is overwritten with zeros, in the pages themselves.
  // temp_store: what SQLite sorts or keeps aside to undo one statement never reaches the disk.
  // mmap_size: a failing disk is an error we can tell, not a signal that ends the program.
  script(
      "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
      "PRAGMA cell_size_check=ON");
  // Secrecy of the urn: a write-ahead log would keep one image after another of the urn's page, each beside
  // the turnout line written with it. A rollback journal holds one transaction and is emptied, wiped first
  // (sqlite_journal.h), when that ends.
  // FULL with TRUNCATE syncs the emptied journal as well, so a power cut cannot bring back a journal that
  // would undo what was answered as stored. EXTRA only adds a sync of the folder after deleting a journal:
  // nothing here.
  script("PRAGMA synchronous=FULL");
  // The first read of the file: what a crash left half written is rolled back here.
  if (may_write) {
    const auto mode = text_of(*this, "PRAGMA journal_mode=TRUNCATE").value_or("");
    if (mode != "truncate" && mode != "memory")
      throw Fault(FaultKind::busy, "the journal stays in mode " + mode, {place_, 0, 0, 0});
  }
  if (number_of(*this, "PRAGMA application_id") == application_id) {
    if (may_write) wipe_journal_left_behind(patience);
    return;
  }
  const bool empty = number_of(*this, "SELECT count(*) FROM sqlite_schema") == 0;
  if (!empty || !may_claim)
    throw Fault(FaultKind::not_a_database, "not a database of minga", {place_, 0, 0, 0});
  script("PRAGMA application_id=" + std::to_string(application_id));
}

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::filesystem::path& path, OpenMode mode,
                                        std::chrono::milliseconds patience) {
  ensure(!path.empty(), "a database has a path");
  std::filesystem::path file;
  try {
    file = std::filesystem::weakly_canonical(std::filesystem::absolute(path));
    if (mode == OpenMode::create) {
      make_private_folder(file.parent_path());
      make_private_file(file);
    }
  } catch (const std::filesystem::filesystem_error& error) {
    throw Fault(kind_of_errno(error.code().value()), error.what(), {path.string(), 0, 0, 0});
  }
  const bool may_write = mode != OpenMode::read_only;
  auto connection = std::make_unique<SqliteConnection>(file.string());
  connection->open(may_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, patience);
  // SQLite falls back to reading where it may not write, and would tell only at the first vote.
  if (may_write &&
      (::access(file.c_str(), W_OK) != 0 || ::access(file.parent_path().c_str(), W_OK | X_OK) != 0))
    throw Fault(FaultKind::read_only, "cannot write " + file.string() + " or its folder",
                {file.string(), 0, 0, 0});
  connection->settle(may_write, mode == OpenMode::create, patience);
  return connection;
}

std::unique_ptr<Connection> open_sqlite_in_memory() {
  auto connection = std::make_unique<SqliteConnection>(":memory:");
  connection->open(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, usual_patience);
  connection->settle(true, true, usual_patience);
  return connection;
}

}  // namespace minga::storage
