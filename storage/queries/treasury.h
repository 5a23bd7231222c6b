// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/event.h"
#include "domain/treasury/ledger.h"
#include "storage/connection.h"

namespace minga::storage {

// What the account's owner has; zero for an account without postings.
Money holdings_of(Connection&, const Account&);
Money owed_in_all(Connection&);            // to all members
Money approved_for_projects(Connection&);  // budgets given to projects

struct Issuance {
  IssuanceId id;
  std::string standard;
  std::int64_t vintage = 0;
  std::int64_t tonnes = 0;
  std::int64_t sold = 0;
  std::int64_t left() const { return tonnes - sold; }
};
std::vector<Issuance> issuances(Connection&);
std::optional<Issuance> find_issuance(Connection&, IssuanceId);

struct Sale {
  SaleId id;
  IssuanceId issuance;
  std::string buyer;
  std::int64_t tonnes = 0;
  Money contract_price;
  Money credited;
  Date credited_on;
  std::string bank_reference;
  Money to_forest;
  Money to_farmers;
};
// A row of these columns, for queries elsewhere.
inline constexpr const char* sale_row_columns =
    "id, issuance, buyer, tonnes, contract_amount, contract_currency, credited, credited_on, bank_reference, "
    "to_forest, to_farmers";
Sale sale_row_from(const Row&);
std::vector<Sale> sales(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
std::optional<Sale> find_sale(Connection&, SaleId);
std::optional<SaleId> sale_with_reference(Connection&, const std::string& reference);
SaleId next_sale(Connection&);
struct SaleTotals {
  std::int64_t sales = 0;
  std::int64_t tonnes = 0;
  Money credited;
  Money to_forest;
  Money to_farmers;
};
SaleTotals sale_totals(Connection&);

struct Distribution {
  DistributionId id;
  AgreementId agreement;
  Money pool;
  Instant drafted_at;
  bool authorised = false;
  MemberNumber president;
  MemberNumber treasurer;
  std::optional<Instant> authorised_at;
};
std::optional<Distribution> find_distribution(Connection&, DistributionId);
std::vector<Distribution> distributions(Connection&);  // newest first
std::vector<Share> shares_of(Connection&, DistributionId);
DistributionId next_distribution(Connection&);

struct OwedLine {
  MemberNumber member;
  std::string name;
  Money owed;
};
std::vector<OwedLine> owed_to_members(Connection&, std::int64_t offset,
                                      std::int64_t limit);  // by number, only those owed something
std::int64_t count_owed(Connection&);
// The agreement of the latest authorised distribution with a share for the member.
AgreementId latest_agreement_for(Connection&, MemberNumber);

struct ReceiptRow {
  ReceiptNumber number;
  MemberNumber member;
  Money amount;
  Money carried;
  AgreementId agreement;
  std::string signature;
  MemberNumber treasurer;
  Instant at;
  std::string chain_hash;
  std::int64_t prints = 0;
};
inline constexpr const char* receipt_row_columns =
    "number, member, amount, carried, agreement, signature, treasurer, at, chain_hash, prints";
ReceiptRow receipt_row_from(const Row&);
std::optional<ReceiptRow> find_receipt(Connection&, ReceiptNumber);
std::vector<ReceiptRow> receipts(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
std::vector<ReceiptRow> receipts_of(Connection&, MemberNumber);                          // newest first
std::int64_t count_receipts(Connection&);
ReceiptNumber next_receipt(Connection&);
Money paid_out_in_all(Connection&);  // by receipts that stand

struct AccountLine {
  Date date;
  std::string text;
  Money amount;  // as the owner sees it: what came is positive
  Event cause;
};
// A member's account from the newest entry on.
std::vector<AccountLine> account_lines(Connection&, const Account&, std::int64_t limit);

}  // namespace minga::storage
