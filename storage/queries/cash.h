// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/event.h"
#include "storage/connection.h"

namespace minga::storage {

// What lies in the drawer by piece; nothing when a movement since the last count did not tell its pieces.
std::optional<Pieces> drawer(Connection&);

struct CashCount {
  CashCountId id;
  CountKind kind = CountKind::check;
  CashSessionId session;  // none: a check of a closed drawer
  Money counted;
  Money expected;
  MemberNumber by;
  Instant at;
  std::string chain_hash;
  Pieces pieces;
  Money difference() const { return counted - expected; }  // above zero: too much was found
};
std::optional<CashCount> find_cash_count(Connection&, CashCountId);
std::vector<CashCount> cash_counts(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
CashCountId next_cash_count(Connection&);
// Whether cash was paid, spent or given back since then (that second included). What was drawn from the bank
// or taken back to it does not count: whoever did it counted it.
bool cash_moved_since(Connection&, Instant);

struct CashDeposit {
  CashDepositId id;
  Money amount;
  std::string bank_reference;
  MemberNumber treasurer;
  Instant at;
  std::string chain_hash;
  Pieces pieces;  // none: not told; cash_deposits() leaves them out
};
std::optional<CashDeposit> find_cash_deposit(Connection&, CashDepositId);
std::vector<CashDeposit> cash_deposits(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
void each_cash_deposit(Connection&, const std::function<void(const CashDeposit&)>&);           // oldest first
CashDepositId next_cash_deposit(Connection&);

struct CashSession {
  CashSessionId id;
  CashCountId opening;
  CashCountId closing;  // none: open
};
std::optional<CashSession> open_cash_session(Connection&);
std::optional<CashSession> find_cash_session(Connection&, CashSessionId);
CashSessionId next_cash_session(Connection&);

std::optional<Collector> find_collector(Connection&, CollectorId);
std::vector<Collector> collectors_of(Connection&, MemberNumber);  // newest first
CollectorId next_collector(Connection&);

TreasurySettings treasury_settings_on(Connection&, Date);
struct DatedSettings {
  TreasurySettings settings;
  AgreementId agreement;
};
std::vector<DatedSettings> treasury_settings_history(Connection&);  // newest first

}  // namespace minga::storage
