// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "storage/connection.h"

// The SQLite engine. Only main.cpp and tests name it; everything else knows a Connection.
namespace minga::storage {

enum class OpenMode {
  create,    // made if missing: the file for its owner only (0600), missing folders too (0700)
  existing,  // a missing or empty file is a Fault
  read_only  // never writes; a database left behind by a power cut is a Fault `read_only` until opened to
             // write once
};

// How long a statement waits for another process's lock before it is a Fault `busy`.
inline constexpr std::chrono::milliseconds usual_patience{5000};

std::unique_ptr<Connection> open_sqlite(const std::filesystem::path&, OpenMode,
                                        std::chrono::milliseconds patience = usual_patience);
// For tests and for replaying a log; gone with the connection.
std::unique_ptr<Connection> open_sqlite_in_memory();

}  // namespace minga::storage
