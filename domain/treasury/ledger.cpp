// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/ledger.h"

namespace minga {

namespace {
bool is_asset(const Account& account) { return account.starts_with("assets:"); }
}  // namespace

bool balances(const Entry& entry) {
  if (entry.postings.size() < 2) return false;
  Money sum;
  for (const auto& posting : entry.postings) {
    if (posting.amount.is_zero()) return false;
    sum += posting.amount;
  }
  return sum.is_zero();
}

bool is_overdrawn(const Account& account, Money balance) {
  const auto guarded = [&](const char* family) { return account.starts_with(family); };
  // A cash difference or an opening balance may stand on either side.
  if (!guarded("assets:") && !guarded("funds:") && !guarded("projects:") && !guarded("members:"))
    return false;
  return holdings(account, balance).is_negative();
}

Money holdings(const Account& account, Money balance) { return is_asset(account) ? balance : -balance; }

}  // namespace minga
