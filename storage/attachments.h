// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "storage/connection.h"

// The content of photos and scans. It lies in the database, beside what the log tells, so that the
// transaction that records a spending keeps it too, one file is the whole backup, and a power cut leaves both
// or neither. The log has only its digest: replaying does not bring the content back, but tells whether it is
// what was kept.
namespace minga::storage {

// BLAKE2b-256 of the bytes, no key, as 64 hex digits: what `b2sum -l 256` prints.
std::string content_digest(std::string_view content);

// Under its digest; content that is kept already is not kept twice.
void keep_content(Connection&, const std::string& digest, std::string_view content);
// Nothing where there is none, or where what is there is not base64.
std::optional<std::string> find_content(Connection&, const std::string& digest);

}  // namespace minga::storage
