// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "kiosk/desk/desk.h"
#include "storage/connection.h"
#include "tests/support/temporary_folder.h"

namespace minga::test {

// The sample community and most of a year after it, lived at the desk: sales as they come, projects given
// budgets by an assembly, two distributions, payments in full and in part. Kept in a file, for programs to
// read.
class PlayedYear {
 public:
  PlayedYear();
  desk::Desk& desk() { return *desk_; }
  storage::Connection& db() { return *db_; }
  std::string data() const { return folder_.path().string(); }
  std::string file() const { return folder_ / "minga.db"; }
  int year() const;  // the calendar year most of it fell into

 private:
  void sell(int month);
  void decide(Money pool, bool projects_too);
  void share_out(Money pool, std::int64_t every);
  desk::CommandId id() { return "year-" + std::to_string(++commands_); }

  TemporaryFolder folder_;
  std::unique_ptr<storage::Connection> db_;
  std::unique_ptr<desk::Desk> desk_;
  Instant now_;
  std::int64_t commands_ = 0;
};

}  // namespace minga::test
