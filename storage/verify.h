// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "storage/connection.h"

namespace minga::storage {

// Something that is not as the log says it was done. Facts only; the sentence is made where it is shown.
struct Finding {
  enum class What {
    engine_damage,     // text: the engine's own words
    line_missing,      // sequence: the number that should follow
    chain_broken,      // sequence: the first line whose hash does not match
    line_unreadable,   // sequence, text
    replay_failed,     // sequence, text: the line can not follow from those before it
    row_missing,       // table, row: the log says it is there
    row_added,         // table, row: the log knows nothing of it
    value_changed,     // table, row, column, found, expected
    entry_unbalanced,  // row: the entry's id
    balance_wrong,     // row: the account, found, expected
    receipts_gap,      // row: the number that is missing
    urn_wrong,         // row: the vote; found: ballots in the urn, expected: who voted
  };
  What what{};
  std::int64_t sequence = 0;
  std::string table;
  std::string row;
  std::string column;
  std::string found;
  std::string expected;
  std::string text;
};

struct Verification {
  std::vector<Finding> findings;  // empty: all is as the log says
  std::int64_t lines = 0;         // of the log
  std::int64_t rows = 0;          // compared
  std::string chain_head;
};

// Replays the log into `scratch`, an empty migrated database, and compares every table row for row; checks
// the chain, the ledger, the receipts' numbering and the digests of photos. Changes nothing in `db`. Stops
// listing after `most` findings.
Verification verify(Connection& db, Connection& scratch, std::size_t most = 50);

}  // namespace minga::storage
