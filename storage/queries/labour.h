// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/payroll_decisions.h"
#include "storage/connection.h"

namespace minga::storage {

struct WorkParty {
  WorkPartyId id;
  Date day;
  std::string place;
  std::string task;
  WorkKind kind = WorkKind::communal;
  ProjectId project;  // none: the forest fund
  std::int64_t people = 0;
  std::int64_t days = 0;  // of all of them
  PayrollId payroll;      // made from its sheet, neither withdrawn nor reversed
};
std::optional<WorkParty> find_work_party(Connection&, WorkPartyId);
std::vector<WorkParty> work_parties(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
WorkPartyId next_work_party(Connection&);
std::vector<WorkLine> work_sheet(Connection&, WorkPartyId);  // by member

std::optional<PayRate> find_rate(Connection&, AgreementId, RateBasis);
std::vector<PayRate> rates(Connection&);  // newest agreement first
// What stands of payrolls by this agreement's rates and of spending under it.
Money paid_under(Connection&, AgreementId);

struct Payroll {
  PayrollId id;
  AgreementId agreement;
  RateBasis basis = RateBasis::day;
  Money rate;
  ProjectId project;      // who pays; none: the forest fund
  WorkPartyId party;      // of wages
  std::int64_t year = 0;  // of commitment payments
  Money total;
  Instant drafted_at;
  bool authorised = false;
  MemberNumber president;
  MemberNumber treasurer;
  std::optional<Instant> authorised_at;
  bool withdrawn = false;
  std::string withdrawn_reason;
  bool reversed = false;  // authorised, then undone
  bool standing() const { return authorised && !reversed; }
};
std::optional<Payroll> find_payroll(Connection&, PayrollId);
std::vector<Payroll> payrolls(Connection&, std::int64_t offset, std::int64_t limit);  // newest first
std::vector<PayLine> payroll_lines(Connection&, PayrollId);                           // by member
PayrollId next_payroll(Connection&);
struct PayrollReversal {
  PayrollId payroll;
  std::string reason;
  MemberNumber president;
  MemberNumber treasurer;
  Instant at;
  EntryId reverses;
};
std::optional<PayrollReversal> find_reversal(Connection&, PayrollId);
EntryId entry_of(Connection&, PayrollId);  // of its authorisation
// The first receipt that stands and was given to one of its members after it was authorised.
ReceiptNumber paid_since(Connection&, PayrollId);
// One neither withdrawn nor reversed: for the same party, or for the same agreement, basis and year.
PayrollId standing_payroll(Connection&, WorkPartyId);
PayrollId standing_payroll(Connection&, AgreementId, RateBasis, std::int64_t year);

struct Spending {
  SpendingId id;
  ProjectId project;
  AgreementId agreement;
  std::string supplier;
  std::string document;
  std::string what;
  Money amount;
  PayMethod method = PayMethod::cash;
  std::string bank_reference;
  Date day;  // of the document
  MemberNumber president;
  MemberNumber treasurer;
  Instant at;
  bool voided = false;
  std::string void_reason;
  std::optional<Attachment> attachment;
};
std::optional<Spending> find_spending(Connection&, SpendingId);
std::vector<Spending> spendings_of(Connection&, ProjectId);                    // newest first
std::vector<Spending> spendings_with_attachment(Connection&);                  // oldest first
void each_spending(Connection&, const std::function<void(const Spending&)>&);  // oldest first
SpendingId next_spending(Connection&);
EntryId entry_of(Connection&, SpendingId);  // of its payment
// A spending that stands with this supplier's document.
std::optional<SpendingId> spending_with_document(Connection&, const std::string& supplier,
                                                 const std::string& document);

// What votes approved for a project, what of it was spent or paid as wages, and what is left.
struct ProjectBooks {
  ProjectId id;
  std::string title;
  AgreementId agreement;  // the latest that stands and approved money; none: nothing approved
  Money spent;            // to suppliers
  Money wages;
  Money left;
  Money approved() const { return spent + wages + left; }
};
std::optional<ProjectBooks> find_project_books(Connection&, ProjectId);
std::vector<ProjectBooks> project_books(Connection&);  // by project

}  // namespace minga::storage
