// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/base/signature.h"
#include "domain/treasury/decisions.h"
#include "domain/treasury/receipt.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/forest.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"

namespace minga::desk {

struct TreasuryView {
  Money bank;
  Money cash;
  Money forest_fund;
  Money farmers_fund;
  Money for_projects;
  Money owed;
  Money paid;
  std::vector<storage::Issuance> issuances;
  std::vector<storage::Sale> sales;  // the latest 40
  storage::SaleTotals totals;
  std::vector<storage::Distribution> distributions;
  std::vector<storage::Agreement> open_agreements;  // under which something can still be distributed
  std::int64_t people_owed = 0;
  std::int64_t farmers_basis_points = 0;
};
TreasuryView treasury(Desk&);

Result<SaleRecorded> record_sale(Desk&, const Session&, const CommandId&, const SaleDraft&);
// What recording it would keep, with both parts as the statute splits them, for reading before saving. Keeps
// nothing.
Result<SaleRecorded> sale_preview(Desk&, const Session&, const SaleDraft&);
std::vector<storage::Sale> sales(Desk&, std::int64_t offset, std::int64_t limit);  // newest first

// What can be drafted: each agreement with what it still allows, and the most a draft under it can be.
struct DistributionChoices {
  struct Choice {
    storage::Agreement agreement;
    Money left;
    Money most;  // no more than the fund holds either
  };
  std::vector<Choice> choices;
  Money fund;
  std::vector<storage::Group> groups;  // whom a rule may name
};
DistributionChoices distribution_choices(Desk&);

// What a share is and why.
struct ShareReason {
  MemberNumber member;
  std::string name;
  Money amount;
  std::vector<SharePart> parts;  // by basis; empty for distributions of before reasons were kept
};

struct DistributionView {
  storage::Distribution distribution;
  std::string agreement;
  AgreementId agreement_id;
  std::vector<storage::Group> groups;  // whom the rule may name
  std::vector<ShareReason> lines;      // by member number
  Money smallest;
  Money largest;
  std::string president;  // names, once authorised
  std::string treasurer;
  Money fund;
  Money cash;
  Money cash_needed;  // to pay everyone what is owed
};
Result<DistributionView> distribution_view(Desk&, DistributionId);
Result<DistributionDrafted> draft_distribution(Desk&, const Session&, const CommandId&, AgreementId,
                                               Money pool);
// President and treasurer have just identified themselves with their PINs.
Result<DistributionAuthorised> authorise(Desk&, const Session& president, const Session& treasurer,
                                         const CommandId&, DistributionId);
Result<CashDrawn> draw_cash(Desk&, const Session&, const CommandId&, DistributionId, Money amount);

std::vector<storage::OwedLine> owed_to_members(Desk&, std::int64_t offset, std::int64_t limit);

struct PayoutView {
  Member member;
  Money owed;
  Money payable;  // in cash: rounded down to S/ 0.10
  Money carried;
  Money cash;
  bool payable_now = false;  // something is payable, and the drawer holds it
  std::string agreement;
};
// `typed` is a number or a DNI.
Result<PayoutView> payout_view(Desk&, const std::string& typed);
Result<PayoutMade> pay(Desk&, const Session& treasurer, const CommandId&, MemberNumber, Money amount,
                       const Signature&, bool signed_on_paper);

struct ReceiptLine {
  storage::ReceiptRow receipt;
  std::string name;
};
std::vector<ReceiptLine> receipts(Desk&, std::int64_t offset, std::int64_t limit);
struct ReceiptView {
  Receipt receipt;
  std::int64_t prints = 0;  // begun so far, the original included
  bool awaiting = false;    // nobody has said yet whether the last came out
};
Result<ReceiptView> receipt_view(Desk&, ReceiptNumber);

// What a member sees of their own.
struct AccountView {
  Member member;
  Money owed;
  Money received;
  struct Line {
    Date date;
    Money amount;                 // came: positive; paid: negative
    AgreementId agreement;        // of a share; none for a payment
    ReceiptNumber receipt;        // of a payment; none for a share
    ReceiptNumber voided;         // of a receipt that was voided: its amount came back
    std::string text;             // of the agreement
    DistributionId distribution;  // of a share of the farmers' fund
    PayrollId reversed;           // of a payroll that was undone: its amount went back
  };
  std::vector<Line> lines;
  std::vector<storage::AttendanceLine> attendance;
  std::int64_t assemblies_held = 0;
  storage::ForestFigures forest;
  std::vector<storage::Parcel> parcels;  // under the member's commitment, by number
};
Result<AccountView> account(Desk&, const Session&);

}  // namespace minga::desk
