// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <string>

namespace minga::storage {
namespace {

std::int64_t version_of(Connection& connection, std::int64_t known) {
  const std::int64_t found = number_of(connection, "SELECT max(number) FROM schema_version").value_or(0);
  if (found > known)
    throw Fault(FaultKind::newer_version,
                "schema " + std::to_string(found) + " is newer than " + std::to_string(known) +
                    ", the last known here",
                {"", found, known, 0});
  return found;
}

}  // namespace

void migrate(Connection& connection, std::span<const Migration> known) {
  for (std::size_t i = 0; i < known.size(); ++i)
    ensure(known[i].number == static_cast<int>(i) + 1, "migrations are numbered 1, 2, 3, ...");
  const auto last = static_cast<std::int64_t>(known.size());
  connection.execute("CREATE TABLE IF NOT EXISTS schema_version (number BIGINT PRIMARY KEY)");
  for (std::int64_t done = version_of(connection, last); done < last; ++done) {
    Transaction transaction(connection);
    // Another kiosk may have done it while we waited for the lock.
    if (version_of(connection, last) > done) continue;
    const Migration& step = known[static_cast<std::size_t>(done)];
    connection.script(step.sql);
    connection.execute("INSERT INTO schema_version (number) VALUES ($1)", {step.number});
    transaction.commit();
  }
}

}  // namespace minga::storage
