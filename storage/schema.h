// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/migrations.h"

namespace minga::storage {

// The numbered files of storage/schema, in order. A released one is never edited; a change is a new file.
std::span<const Migration> schema();

// Tables that replaying the log gives row for row, each with the columns that put its rows in order.
struct ReplayedTable {
  std::string_view name;
  std::string_view order;
};
std::span<const ReplayedTable> replayed_tables();

}  // namespace minga::storage
