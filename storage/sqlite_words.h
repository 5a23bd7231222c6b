// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "storage/connection.h"

// How the shared words (connection.h) and SQLite's differ. Used by the SQLite driver only.
namespace minga::storage {

// From SQLite's result code, primary or extended, and the errno of an input/output that failed (0 for none).
FaultKind kind_of(int code, int system_error);

// UTF-8 without NUL. PostgreSQL refuses anything else; so do we, or a log could never move there.
bool is_text(std::string_view);

// CREATE TABLE and ALTER TABLE in SQLite's words: BIGINT is INTEGER, so that a BIGINT PRIMARY KEY is the
// row's own number and not a second index, and every table is STRICT, so that a column holds what it says.
// Anything else comes back empty. Types outside the shared dialect are a bug, found here before PostgreSQL
// would find them.
std::string in_sqlite_words(std::string_view sql);

}  // namespace minga::storage
