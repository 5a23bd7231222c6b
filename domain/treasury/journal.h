// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/treasury/ledger.h"
#include "domain/treasury/trail.h"

// The ledger as a plain-text journal that hledger reads (https://hledger.org, format of version 1.25 and
// later), piece by piece, so that a million postings never stand in memory. `hledger check --strict` accepts
// it: every account and the one commodity are declared, every entry balances, and the last entry asserts
// every account's balance as the program's tables hold it, so a figure changed on either side is noticed.
namespace minga {

// One entry and where it comes from.
struct JournalEntry {
  EntryId number;
  std::int64_t sequence = 0;  // of the event in the log
  Date date;
  std::string text;
  std::string kind;  // of the event
  EntryId reverses;
  std::vector<Posting> postings;
};

namespace journal {

// Comments and the commodity. `community` and `chain_head` (the hash of the log's last line) are free text.
std::string head(const std::string& community, bool sample, const std::string& chain_head);
std::string declaration(const Account&);
// The code is the event's sequence; entry, event and reversed entry stand as tags.
std::string text_of(const JournalEntry&);
// The closing entry moves nothing; call head once, then a line for each account.
std::string assertions_head(Date last);
std::string assertion(const Account&, Money balance);

}  // namespace journal

}  // namespace minga
