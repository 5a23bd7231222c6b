// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forest/decisions.h"

#include <algorithm>

#include "domain/base/text.h"

namespace minga {

namespace {

constexpr std::int64_t first_year = 1990;
constexpr std::int64_t most_area_m2 = 10'000'000;
constexpr std::int64_t most_trees = 10'000'000;
constexpr std::int64_t most_days = 31;

Result<std::int64_t> in_range(std::int64_t number, std::int64_t least, std::int64_t most) {
  if (number < least) return refuse(Why::number_out_of_range);
  if (number > most) return refuse({.why = Why::number_out_of_range, .number = most});
  return number;
}

}  // namespace

Result<CommitmentRecorded> record_commitment(const CommitmentFacts& facts, const CommitmentDraft& draft,
                                             Date today) {
  if (!facts.member_belongs) return refuse(Why::unknown_member);
  if (facts.parcel_taken) return refuse(Why::parcel_taken);
  if (draft.parcel.value < 0) return refuse(Why::number_out_of_range);
  const auto name = clean_name(draft.name);
  if (!name) return refuse(name.error());
  const auto species = clean_name(draft.species);
  if (!species) return refuse(species.error());
  if (const auto area = in_range(draft.area_m2, 1, most_area_m2); !area) return refuse(area.error());
  if (const auto trees = in_range(draft.trees, 0, most_trees); !trees) return refuse(trees.error());
  if (const auto year = in_range(draft.year, first_year, civil(today).year); !year)
    return refuse(year.error());
  return CommitmentRecorded{draft.parcel ? draft.parcel : facts.next,
                            draft.member,
                            *name,
                            draft.area_m2,
                            draft.trees,
                            draft.year,
                            *species};
}

Result<ParcelInspected> inspect(InspectionId next, bool parcel_known, const InspectionDraft& draft,
                                MemberNumber inspector, Date today) {
  if (!parcel_known) return refuse(Why::unknown_parcel);
  if (!draft.day) return refuse(Why::date_impossible);
  if (*draft.day > today) return refuse(Why::date_in_future);
  if (const auto trees = in_range(draft.living_trees, 0, most_trees); !trees) return refuse(trees.error());
  std::string notes;
  if (!draft.notes.empty()) {
    const auto typed = clean_sentence(draft.notes);
    if (!typed) return refuse(typed.error());
    notes = *typed;
  }
  return ParcelInspected{next, draft.parcel, *draft.day, draft.living_trees, notes, inspector};
}

Result<WorkPartyRecorded> record_work_party(WorkPartyId next, bool project_known,
                                            const WorkPartyDraft& draft) {
  if (!draft.day) return refuse(Why::date_impossible);
  const auto place = clean_name(draft.place);
  if (!place) return refuse(place.error());
  const auto task = clean_sentence(draft.task);
  if (!task) return refuse(task.error());
  if (draft.project && !project_known) return refuse(Why::unknown_project);
  return WorkPartyRecorded{next, *draft.day, *place, *task, draft.kind, draft.project};
}

Result<WorkSheetKept> keep_sheet(const SheetFacts& facts, std::span<const WorkLine> lines, Date today) {
  if (!facts.party_known) return refuse(Why::unknown_work_party);
  if (facts.day > today) return refuse(Why::date_in_future);
  if (facts.settled) return refuse({.why = Why::sheet_settled, .number = facts.settled.value});
  if (lines.empty()) return refuse(Why::sheet_empty);
  WorkSheetKept sheet{facts.party, {lines.begin(), lines.end()}};
  std::sort(sheet.lines.begin(), sheet.lines.end(),
            [](const WorkLine& a, const WorkLine& b) { return a.member < b.member; });
  MemberNumber before;
  for (const auto& line : sheet.lines) {
    if (line.member == before) return refuse({.why = Why::member_twice, .number = line.member.value});
    before = line.member;
    if (std::find(facts.on_roll.begin(), facts.on_roll.end(), line.member) == facts.on_roll.end())
      return refuse({.why = Why::unknown_member, .number = line.member.value});
    if (const auto days = in_range(line.days, 1, most_days); !days) return refuse(days.error());
  }
  return sheet;
}

}  // namespace minga
