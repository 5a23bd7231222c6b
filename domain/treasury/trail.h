// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <unordered_map>
#include <vector>

#include "domain/base/ids.h"
#include "domain/base/money.h"
#include "domain/treasury/ledger.h"

// Follow the money: from what was paid back to the sales it came from, and from a sale forward to where it is
// now, to the céntimo. Money has no marks, so which céntimo is whose is a convention; this is ours, and it
// depends on nothing but the ledger:
//
//   1. Accounts that hold money for somebody (funds:, projects:, members:) are pipes: what came in first goes
//      out first. Everything else (bank, drawer, income, differences) is outside.
//   2. Money that comes in from outside is a lot, named by its entry, its *origin*: each sale, an opening
//      balance, a gift. A reversing entry brings back no new lot but those that had left with the entry it
//      reverses, and they queue at the end again.
//   3. What an entry takes out of pipes are lots in order: of the first posting's account, then the next's,
//      each first in first out; a lot from outside comes last. They are divided among the entry's receivers
//      lot by lot: each lot in proportion to what of each receiver's amount is not covered yet, by largest
//      remainder, ties to the earlier posting (of a distribution: the lower number). What leaves the pipes
//      altogether is the last receiver.
//
// So the slices of a payment add up to it, the slices of a lot add up to the lot, and nothing depends on who
// asks. Amounts are soles.
namespace minga {

// An entry's place in the ledger, counted from 1.

struct TrailEntry {
  EntryId number;
  std::vector<Posting> postings;
  EntryId reverses;  // the entry it undoes, if any
};

// One entry's effect on one account, as its owner sees it: what came is positive. Never zero.
struct Movement {
  EntryId entry;
  Money amount;
};

// What the trail asks of the books, which only grow. Unknown entries are a bug.
class Books {
 public:
  Books() = default;
  Books(const Books&) = delete;
  Books& operator=(const Books&) = delete;
  virtual ~Books() = default;
  virtual TrailEntry entry(EntryId) = 0;
  virtual std::vector<Movement> movements(const Account&) = 0;  // in the ledger's order
  virtual EntryId reversed_by(EntryId) = 0;                     // none: it stands
};

bool is_held(const Account&);  // one of the pipes

// Part of a lot.
struct Slice {
  EntryId origin;
  Money amount;
  bool operator==(const Slice&) const = default;
};

// Reads no more of the books than the answer needs, and each entry once while it lives: one receipt takes a
// few entries, a whole sale those of all its receipts.
class Trail {
 public:
  explicit Trail(Books& books) : books_(books) {}

  // What left the pipes with an entry, such as a payment: by origin, first in first out.
  std::vector<Slice> left_with(EntryId);

  // Where the money of an origin is now.
  struct Place {
    Account account;    // that holds it, or that it left
    EntryId left_with;  // the payment it left with; none: it is still there
    Money amount;
  };
  // By account; the amounts add up to what came in with the origin.
  std::vector<Place> places_of(EntryId origin);

 private:
  using Slices = std::vector<Slice>;
  struct Flow {  // what an entry does, in slices
    std::unordered_map<Account, Slices> into;
    std::vector<Account> receivers;  // in order
    Slices outside;                  // left the pipes
    Account from;                    // the first pipe it takes from
    Money from_outside;              // came into the pipes
  };
  struct Pipe {
    std::vector<Movement> movements;
    std::vector<Money> in_before, out_before;  // each movement
    Money in, out;
  };

  const Flow& flow(EntryId);
  const Pipe& pipe(const Account&);
  Slices taken_from(const Account&, EntryId);
  void follow(EntryId origin, EntryId entry, std::vector<Place>&, std::set<EntryId>& met);

  Books& books_;
  std::unordered_map<std::int64_t, Flow> flows_;
  std::unordered_map<Account, Pipe> pipes_;
};

}  // namespace minga
