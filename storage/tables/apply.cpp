// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/apply.h"

#include "storage/log.h"
#include "storage/tables/books.h"

namespace minga::storage {

void apply(Connection& db, const LogLine& line, const Event& event, std::string_view command) {
  db.execute("INSERT INTO command (id, sequence) VALUES ($1, $2)", {command, line.sequence});
  std::visit([&](const auto& each) { apply_to(db, line, each); }, event);
  post_entries(db, line, event);
}

}  // namespace minga::storage
