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
  Date date;
  std::string serials;
  std::int64_t left() const { return tonnes - sold; }
};
std::vector<Issuance> issuances(Connection&);
std::optional<Issuance> find_issuance(Connection&, IssuanceId);
IssuanceId next_issuance(Connection&);
struct VintageStock {
  std::int64_t vintage = 0;
  std::int64_t issued = 0;  // t CO2e, of all standards
  std::int64_t sold = 0;
  std::int64_t left() const { return issued - sold; }
};
std::vector<VintageStock> stock_by_vintage(Connection&);  // oldest first
struct CreditStock {
  std::int64_t issued = 0;  // t CO2e, of all standards and vintages
  std::int64_t sold = 0;
  std::int64_t left() const { return issued - sold; }
};
CreditStock credit_stock(Connection&);

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
  Money fee;
};
// A row of these columns, for queries elsewhere.
inline constexpr const char* sale_row_columns =
    "id, issuance, buyer, tonnes, contract_amount, contract_currency, credited, credited_on, bank_reference, "
    "to_forest, to_farmers, fee, fee_currency";
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
  ShareRule rule;
  std::optional<Date> days_from, days_until;
  DistributionId replaces, replaced_by;
  std::string objection;  // against the draft it replaces
  bool withdrawn = false;
  std::string withdrawn_reason;  // for a replaced one, the objection
};
std::optional<Distribution> find_distribution(Connection&, DistributionId);
std::vector<Distribution> distributions(Connection&);  // newest first
std::vector<Share> shares_of(Connection&, DistributionId);
std::vector<SharePart> parts_of(Connection&, DistributionId);                // by basis, then member
std::vector<SharePart> parts_of(Connection&, DistributionId, MemberNumber);  // by basis
DistributionId next_distribution(Connection&);
// The last day of work that an authorised distribution has counted, so the next one begins after it.
std::optional<Date> days_counted_until(Connection&);

struct OwedLine {
  MemberNumber member;
  std::string name;
  Money owed;
};
std::vector<OwedLine> owed_to_members(Connection&, std::int64_t offset,
                                      std::int64_t limit);  // by number, only those owed something
// The same, only those owed at least `from` and less than `below`.
std::vector<OwedLine> owed_between(Connection&, Money from, Money below, std::int64_t offset,
                                   std::int64_t limit);
std::int64_t count_owed(Connection&);
// The agreement of the latest authorised distribution or payroll with an amount for the member.
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
  std::int64_t prints = 0;  // begun and not known to have failed
  PayMethod method = PayMethod::cash;
  std::string bank_reference;
  CollectorId collector;  // none: the member
  CashSessionId session;
  bool awaiting = false;  // nobody has said yet whether the last print came out
  bool voided = false;
};
inline constexpr const char* receipt_row_columns =
    "number, member, amount, carried, agreement, signature, treasurer, at, chain_hash, prints, method, "
    "bank_reference, collector, session, awaiting, voided";
ReceiptRow receipt_row_from(const Row&);
std::optional<ReceiptRow> find_receipt(Connection&, ReceiptNumber);
std::vector<ReceiptRow> receipts(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
std::vector<ReceiptRow> receipts_of(Connection&, MemberNumber);                          // newest first
std::int64_t count_receipts(Connection&);
ReceiptNumber next_receipt(Connection&);
Money paid_out_in_all(Connection&);                            // voided receipts apart
std::vector<ReceiptRow> receipts_awaiting_paper(Connection&);  // oldest first
std::vector<ReceiptRow> receipts_in_session(Connection&, CashSessionId);
EntryId entry_of(Connection&, ReceiptNumber);  // of its payment
struct VoidedReceipt {
  ReceiptNumber receipt;
  std::string reason;
  MemberNumber president;
  MemberNumber treasurer;
  Instant at;
  EntryId reverses;
};
std::optional<VoidedReceipt> find_void(Connection&, ReceiptNumber);
// Whether a payment out of the bank or a deposit into it stands with this reference; those of voided payments
// may be used again.
bool payment_reference_used(Connection&, const std::string& reference);

struct AccountLine {
  Date date;
  std::string text;
  Money amount;  // as the owner sees it: what came is positive
  Event cause;
};
// A member's account from the newest entry on.
std::vector<AccountLine> account_lines(Connection&, const Account&, std::int64_t limit);

}  // namespace minga::storage
