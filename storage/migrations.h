// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "storage/connection.h"

namespace minga::storage {

// One step of the schema. Once released it is never edited: kiosks that ran it would differ from those that
// did not.
struct Migration {
  int number = 0;  // 1, 2, 3, ... without gaps
  std::string_view sql;
};

// Brings the schema up to the last of `known`. Each step is one transaction together with its line in the
// table schema_version, so a power cut leaves a whole number of steps and the next start goes on from there.
// A database that is up to date is only read. One that is newer than `known` is a Fault `newer_version` with
// both numbers.
void migrate(Connection&, std::span<const Migration> known);

}  // namespace minga::storage
