// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/books.h"

#include <map>

#include "domain/base/ensure.h"
#include "domain/treasury/decisions.h"
#include "storage/log.h"
#include "storage/queries/labour.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

namespace minga::storage {

namespace {

struct Sums {
  Money debit;
  Money credit;
  std::int64_t postings = 0;
};

// The day's sums by account; all members stand together as one, so that a distribution is one row more and
// not seven thousand.
void turn_over(Connection& db, const LogLine& line, const Entry& entry) {
  std::map<Account, Sums> sums;
  for (const auto& posting : entry.postings) {
    auto& sum = sums[posting.account.starts_with("members:") ? Account("members") : posting.account];
    posting.amount.is_positive() ? sum.debit += posting.amount : sum.credit -= posting.amount;
    ++sum.postings;
  }
  for (const auto& [account, sum] : sums)
    db.execute(
        "INSERT INTO turnover (account, day, kind, debit, credit, postings) VALUES ($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT (account, day, kind) DO UPDATE SET debit = turnover.debit + excluded.debit, credit = "
        "turnover.credit + excluded.credit, postings = turnover.postings + excluded.postings",
        {account, entry.date, line.kind, sum.debit.minor(), sum.credit.minor(), sum.postings});
}

void post(Connection& db, const LogLine& line, const Entry& entry) {
  ensure(balances(entry), "an entry adds up to zero");
  const auto id = number_of(db, "SELECT max(id) FROM entry").value_or(0) + 1;
  db.execute("INSERT INTO entry (id, sequence, day, text, reverses) VALUES ($1, $2, $3, $4, $5)",
             {id, line.sequence, entry.date, entry.text, entry.reverses});
  std::int64_t place = 0;
  for (const auto& posting : entry.postings) {
    ensure(posting.amount.currency() == Currency::pen, "the books are kept in soles");
    db.execute("INSERT INTO posting (entry, line, account, amount) VALUES ($1, $2, $3, $4)",
               {id, ++place, posting.account, posting.amount.minor()});
    const auto balance =
        number_of(db,
                  "INSERT INTO balance (account, amount) VALUES ($1, $2) "
                  "ON CONFLICT (account) DO UPDATE SET amount = balance.amount + excluded.amount "
                  "RETURNING amount",
                  {posting.account, posting.amount.minor()});
    ensure(balance && !is_overdrawn(posting.account, Money(*balance)), "no account is overdrawn");
  }
  turn_over(db, line, entry);
}

std::vector<Share> shares_of(Connection& db, PayrollId payroll) {
  std::vector<Share> shares;
  for (const auto& line : payroll_lines(db, payroll)) shares.push_back({line.member, line.amount});
  return shares;
}

}  // namespace

void post_entries(Connection& db, const LogLine& line, const Event& event) {
  std::optional<Vote> vote;
  std::vector<Share> shares;
  if (const auto* proclaimed = std::get_if<VoteProclaimed>(&event)) vote = find_vote(db, proclaimed->id);
  if (const auto* authorised = std::get_if<DistributionAuthorised>(&event))
    shares = shares_of(db, authorised->id);
  if (const auto* payroll = std::get_if<PayrollAuthorised>(&event)) shares = shares_of(db, payroll->id);
  if (const auto* payroll = std::get_if<PayrollReversed>(&event)) shares = shares_of(db, payroll->id);
  for (const auto& entry : entries_of(event, local_date(line.at), vote ? &*vote : nullptr, shares))
    post(db, line, entry);
}

}  // namespace minga::storage
