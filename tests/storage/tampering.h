// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "storage/verify.h"
#include "tests/storage/connection_contract.h"

struct sqlite3;

namespace minga::tests {

// A database with something in every table, and copies of it that someone changes behind the program's back:
// with the engine's own handle, minding neither foreign keys nor the program.
class Tampering {
 public:
  Tampering();

  struct Column {
    std::string name;
    bool text = false;
    bool key = false;
  };
  struct Cell {
    std::string table;
    Column column;
    std::int64_t rowid = 0;
    std::string row;  // as findings name it
    std::optional<std::string> value;
  };

  std::vector<Column> columns(const std::string& table) const;
  std::int64_t count(const std::string& table) const;
  // Rows are counted from 0 in the order of their keys.
  Cell cell(const std::string& table, const Column&, std::int64_t row) const;

  // What verify() finds after these statements, or after one cell was set to another value. Nothing when the
  // engine refuses the change, for instance because another row has the value.
  std::optional<std::vector<storage::Finding>> after(const std::string& statements) const;
  std::optional<std::vector<storage::Finding>> after_setting(const Cell&,
                                                             const std::optional<std::string>& value) const;
  struct Change {
    Cell cell;
    std::optional<std::string> value;
  };
  // After all of them together, as one replay costs as much as many; those the engine refuses are taken out
  // of the list.
  std::vector<storage::Finding> after_setting(std::vector<Change>&) const;

 private:
  std::optional<std::vector<storage::Finding>> verified(const std::function<bool(sqlite3*)>& change) const;
  std::string key_of(const std::string& table) const;

  TestFolder folder_;
  std::filesystem::path original_;
};

// What a list of findings says, one line each, for messages.
std::string told(const std::vector<storage::Finding>&);

}  // namespace minga::tests
