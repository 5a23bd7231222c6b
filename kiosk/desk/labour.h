// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/forest/decisions.h"
#include "domain/treasury/payroll_decisions.h"
#include "domain/treasury/sheets.h"
#include "kiosk/desk/desk.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/forest.h"
#include "storage/queries/labour.h"
#include "storage/queries/people.h"

// Land under commitment, work for the forest, and the payrolls that pay for them.
namespace minga::desk {

// --- parcels
// Secretary, treasurer or fiscal record all of this section. Refusals: not_allowed and those of the domain's
// decision of the same name.
Result<CommitmentRecorded> record_commitment(Desk&, const Session&, const CommandId&, const CommitmentDraft&);
Result<ParcelInspected> inspect(Desk&, const Session&, const CommandId&, const InspectionDraft&);

struct ParcelLine {
  storage::Parcel parcel;
  std::string name;  // of the member
};
struct ParcelPage {
  std::vector<ParcelLine> lines;  // by parcel
  std::int64_t found = 0;
};
ParcelPage parcels(Desk&, std::int64_t offset, std::int64_t limit);
ParcelPage parcels_of(Desk&, MemberNumber);  // all of one member's
// What stands under commitment in all, and the goal of the statute.
struct LandTotals {
  storage::ForestFigures forest;
  std::int64_t hectares_goal = 0;
};
LandTotals land_totals(Desk&);
struct ParcelView {
  ParcelLine line;
  std::vector<storage::Inspection> inspections;  // newest first
};
// Refusal: unknown_parcel.
Result<ParcelView> parcel_view(Desk&, ParcelId);

// --- work
Result<WorkPartyRecorded> record_work_party(Desk&, const Session&, const CommandId&, const WorkPartyDraft&);
// The whole sheet, in place of what was kept, until a payroll is made from it.
Result<WorkSheetKept> keep_sheet(Desk&, const Session&, const CommandId&, WorkPartyId,
                                 const std::vector<WorkLine>&);

struct WorkPartyView {
  storage::WorkParty party;
  std::string project;  // its title; empty: the forest fund
  struct Line {
    MemberNumber member;
    std::string name;
    Sex sex = Sex::other;
    std::int64_t days = 0;
  };
  std::vector<Line> lines;  // by member
  HeadCount people;
  HeadCount days;  // worked by women and by men
};
std::vector<storage::WorkParty> work_parties(Desk&, std::int64_t offset, std::int64_t limit);  // newest first
// Refusal: unknown_work_party.
Result<WorkPartyView> work_party_view(Desk&, WorkPartyId);
// The paper: what was kept, or an empty one. Refusal: unknown_work_party.
Result<WorkPartySheet> work_party_sheet(Desk&, WorkPartyId);

// --- rates and payrolls
// President and treasurer copy the rate out of a general agreement. Refusals: those of set_rate().
Result<PayRateSet> set_rate(Desk&, const Session& president, const Session& treasurer, const CommandId&,
                            const RateDraft&);
struct RateView {
  PayRate rate;
  std::string agreement;  // its text
};
std::vector<RateView> rates(Desk&);  // newest agreement first
// The general agreements that stand, from which a rate may be copied: the newest 60.
struct RateSource {
  storage::Agreement agreement;
  std::optional<Money> left;  // of the amount it names, by the limits of its other rates; none: it names none
  std::vector<RateBasis> taken;  // it has a rate for these
};
std::vector<RateSource> rate_sources(Desk&);

// What a payroll is drafted from: wages name the party, commitment payments the basis and the year.
struct PayrollRequest {
  AgreementId agreement;  // that sets the rate
  WorkPartyId party;
  RateBasis basis = RateBasis::day;
  std::int64_t year = 0;
};
// Keeps nothing. Refusals: those of draft_payroll().
Result<PayrollDrafted> payroll_preview(Desk&, const Session&, const PayrollRequest&);
// The treasurer. Refusals: not_allowed and those of draft_wages() or draft_commitment_payments().
Result<PayrollDrafted> draft_payroll(Desk&, const Session&, const CommandId&, const PayrollRequest&);
// President and treasurer have just identified themselves; each line is then owed to its member and paid as
// any other (desk/paying.h). Refusals: unknown_payroll and those of authorise_payroll().
Result<PayrollAuthorised> authorise_payroll(Desk&, const Session& president, const Session& treasurer,
                                            const CommandId&, PayrollId);
// The treasurer takes a draft back; its sheet can be changed again. Refusals: not_allowed, unknown_payroll,
// payroll_settled, texts.
Result<PayrollWithdrawn> withdraw_payroll(Desk&, const Session&, const CommandId&, PayrollId,
                                          const std::string& reason);

// Undone by both as long as nobody on it was paid since; what it took goes back to who pays, and its sheet
// can be changed again. Refusals: unknown_payroll and those of minga::reverse_payroll().
Result<PayrollReversed> reverse_payroll(Desk&, const Session& president, const Session& treasurer,
                                        const CommandId&, PayrollId, const std::string& reason);

struct PayrollView {
  storage::Payroll payroll;
  std::string agreement;  // its text
  std::string project;    // its title; empty: the forest fund
  struct Line {
    MemberNumber member;
    std::string name;
    std::int64_t quantity = 0;  // days, m² or trees
    Money amount;
  };
  std::vector<Line> lines;           // by member
  std::string president, treasurer;  // names, once authorised
  Money source;                      // what the payer holds now
  std::string reversed_reason;       // of one that was undone
};
std::vector<storage::Payroll> payrolls(Desk&, std::int64_t offset, std::int64_t limit);  // newest first
// Refusal: unknown_payroll.
Result<PayrollView> payroll_view(Desk&, PayrollId);
// The paper (planilla), to be signed. Refusal: unknown_payroll.
Result<PayrollSheet> payroll_sheet(Desk&, PayrollId);

}  // namespace minga::desk
