// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/base/result.h"
#include "domain/forest/events.h"
#include "domain/people/member.h"

// Land under commitment, its inspections, and the work done for the forest.
namespace minga {

struct CommitmentDraft {
  ParcelId parcel;  // none: the next number is given; else one from the community's own map
  MemberNumber member;
  std::string name;
  std::string species;       // "pino, aliso": 1 to 80 letters
  std::int64_t area_m2 = 0;  // 1 to 10,000,000 (1,000 hectares)
  std::int64_t trees = 0;    // planted: 0 to 10,000,000
  std::int64_t year = 0;     // of planting: 1990 to this year
};
struct CommitmentFacts {
  ParcelId next;
  bool parcel_taken = false;
  bool member_belongs = false;
};
// Refusals: unknown_member, texts, number_out_of_range, parcel_taken.
Result<CommitmentRecorded> record_commitment(const CommitmentFacts&, const CommitmentDraft&, Date today);

struct InspectionDraft {
  ParcelId parcel;
  std::optional<Date> day;
  std::int64_t living_trees = 0;  // 0 to 10,000,000
  std::string notes;              // may be empty
};
// Refusals: unknown_parcel, date_impossible, date_in_future, number_out_of_range, texts.
Result<ParcelInspected> inspect(InspectionId next, bool parcel_known, const InspectionDraft&,
                                MemberNumber inspector, Date today);

struct WorkPartyDraft {
  std::optional<Date> day;
  std::string place;
  std::string task;
  WorkKind kind = WorkKind::communal;
  ProjectId project;  // the project it is for; none: the forest fund
};
// Refusals: texts, date_impossible, unknown_project.
Result<WorkPartyRecorded> record_work_party(WorkPartyId next, bool project_known, const WorkPartyDraft&);

struct SheetFacts {
  WorkPartyId party;
  bool party_known = false;
  Date day;                           // of the party
  PayrollId settled;                  // a payroll that was made from it and stands
  std::vector<MemberNumber> on_roll;  // who may stand on it: everyone who is or was on the roll and lives
};
// The whole sheet, in place of what was kept before. Lines come out by number. Refusals:
// unknown_work_party, date_in_future (the day has not come), sheet_settled, sheet_empty, unknown_member
// (number), member_twice, number_out_of_range (days).
Result<WorkSheetKept> keep_sheet(const SheetFacts&, std::span<const WorkLine>, Date today);

}  // namespace minga
