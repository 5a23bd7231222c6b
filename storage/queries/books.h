// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/event.h"
#include "domain/treasury/journal.h"
#include "domain/treasury/ledger.h"
#include "domain/treasury/trail.h"
#include "storage/connection.h"
#include "storage/queries/treasury.h"

// The books as others check them: entries in order, sums by account and day. Rows are handed on one by one
// where there may be a million of them.
namespace minga::storage {

// Every entry with its postings, in the order it was written.
void each_entry(Connection&, const std::function<void(const JournalEntry&)>&);
// Every account that was ever posted to with its balance, by name; assets stand positive, what is due
// negative.
void each_balance(Connection&, const std::function<void(const Account&, Money)>&);
std::optional<Date> last_entry_day(Connection&);

// The trail's way into the books.
std::optional<TrailEntry> find_trail_entry(Connection&, EntryId);
std::vector<Movement> movements_of(Connection&, const Account&);  // in order, one for each entry
std::optional<EntryId> entry_of(Connection&, SaleId);
// The entry that undoes this one; none: it stands.
EntryId reversal_of(Connection&, EntryId);
bool is_voided(Connection&, ReceiptNumber);
struct EntryHeading {
  Date date;
  std::string text;
};
std::optional<EntryHeading> find_heading(Connection&, EntryId);
std::optional<Event> cause_of(Connection&, EntryId);

// The log's line of a payment, with the hash of the line before it.
struct PaymentLine {
  PayoutMade payout;
  std::string hash;
  bool hash_holds = false;  // it is what it must be after the line before
};
std::optional<PaymentLine> payment_line(Connection&, ReceiptNumber);

// One movement of a member's account, for exports.
struct MemberMovement {
  MemberNumber member;
  Date date;
  std::int64_t sequence = 0;  // of the log
  std::string text;
  Money amount;  // as the member sees it: what came is positive
};
void each_member_movement(Connection&, const std::function<void(const MemberMovement&)>&);  // by entry
struct MemberBalance {
  MemberNumber member;
  Money owed;
  Money came;
  Money went;
};
void each_member_balance(Connection&, const std::function<void(const MemberBalance&)>&);  // by number
void each_receipt(Connection&, const std::function<void(const ReceiptRow&)>&);            // by number
void each_sale(Connection&, const std::function<void(const Sale&)>&);                     // by number
void each_distribution(Connection&, const std::function<void(const Distribution&)>&);     // by number
void each_share(Connection&, const std::function<void(DistributionId, const Share&)>&);

// All members together, as `turnover` keeps them.
inline const Account all_members = "members";

struct Turnover {
  std::string kind;  // of the events
  Money came;        // as the account's owner sees it; both are positive
  Money went;
  std::int64_t postings = 0;
};
// From the first to the last day, both included, by kind.
std::vector<Turnover> turnover_of(Connection&, const Account&, Date first, Date last);
// What the account's owner had when the day began.
Money holdings_before(Connection&, const Account&, Date);
// Accounts with turnover, all members as one.
std::vector<Account> turned_over_accounts(Connection&);

// The day of the first entry.
std::optional<Date> first_entry_day(Connection&);

// One entry's effect on an account, with what its owner has after it.
struct StatementLine {
  EntryId entry;
  Date day;
  Event cause;
  Money amount;  // as the owner sees it: what came is positive
  Money balance;
};
// Of these days, by day and then by entry; balances run from the account's beginning in that order.
std::vector<StatementLine> statement_lines(Connection&, const Account&, Date first, Date last,
                                           std::int64_t offset, std::int64_t limit);

struct Received {
  MemberNumber member;
  std::string name;
  Sex sex = Sex::other;
  std::int64_t receipts = 0;
  Money amount;
};
// Who was paid how much in these days, by number; voided receipts apart.
std::vector<Received> received_between(Connection&, Date first, Date last);
std::vector<Sale> sales_between(Connection&, Date first, Date last);  // by the day the bank credited them

// What an allocation gave to projects.
Money allocated_under(Connection&, AgreementId);

struct ProjectTitle {
  ProjectId id;
  std::string title;
};
std::vector<ProjectTitle> project_titles(Connection&);

}  // namespace minga::storage
