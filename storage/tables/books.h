// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "storage/connection.h"

namespace minga::storage {

struct LogLine;

// Writes the ledger entries an event causes and keeps the balances; checks the ledger's invariants in the
// same transaction.
void post_entries(Connection&, const LogLine&, const Event&);

}  // namespace minga::storage
