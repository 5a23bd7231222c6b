// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "storage/connection.h"

namespace minga::tests {

// What every engine must hold. `open` connects to the same database each time and starts from an empty one.
// `several` is false for a database that only one connection can see.
struct Engine {
  std::function<std::unique_ptr<storage::Connection>(std::chrono::milliseconds patience)> open;
  bool several = true;
};

// To be called from a TEST_CASE that makes a new Engine each time: it is full of SUBCASEs.
void connection_contract(const Engine&);

// A folder of its own, removed with everything in it.
class TestFolder {
 public:
  TestFolder();
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  ~TestFolder();
  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const char* name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// The kind of fault an action ends in; nothing when it goes well.
template <class Action>
std::optional<storage::FaultKind> fault_of(const Action& action) {
  try {
    action();
  } catch (const storage::Fault& fault) {
    return fault.kind();
  }
  return std::nullopt;
}

}  // namespace minga::tests
