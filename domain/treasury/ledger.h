// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/base/money.h"

namespace minga {

// A name in the chart of accounts: "assets:bank", "assets:cash", "funds:forest", "funds:farmers",
// "projects:<id>", "members:<number>". Assets grow with positive amounts; funds, projects and members hold
// what is due to them as negative ones.
using Account = std::string;

namespace accounts {
inline const Account bank = "assets:bank";
inline const Account cash = "assets:cash";
inline const Account forest = "funds:forest";
inline const Account farmers = "funds:farmers";
inline const Account difference = "cash:difference";  // what counts of the drawer found over or missing
inline Account project(ProjectId id) { return "projects:" + std::to_string(id.value); }
inline Account member(MemberNumber number) { return "members:" + std::to_string(number.value); }
}  // namespace accounts

struct Posting {
  Account account;
  Money amount;
  bool operator==(const Posting&) const = default;
};

// One entry of the double-entry ledger. Never changed or deleted; a mistake is corrected by a reversing
// entry.
struct Entry {
  Date date;
  std::string text;
  std::vector<Posting> postings;
  EntryId reverses;  // the earlier entry this one undoes; none for others
};

// The postings of an entry add up to zero, and none is empty.
bool balances(const Entry&);

// Whether an account may stand at this balance: assets not below zero, funds, projects and members not above.
bool is_overdrawn(const Account&, Money balance);

// What the account's owner has: the balance of an asset, the amount due of a fund, a project or a member.
Money holdings(const Account&, Money balance);

}  // namespace minga
