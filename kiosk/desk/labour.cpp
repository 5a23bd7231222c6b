// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/labour.h"

#include "kiosk/desk/officers.h"
#include "storage/log.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/treasury.h"
#include "storage/queries/votes.h"

// Parcels and work; rates and payrolls stand in payrolls.cpp.
namespace minga::desk {

Result<CommitmentRecorded> record_commitment(Desk& desk, const Session& session, const CommandId& command,
                                             const CommitmentDraft& draft) {
  return desk.commit<CommitmentRecorded>(command, {session.member}, [&]() -> Result<CommitmentRecorded> {
    if (const auto may = desk.require(session, Right::keep_labour); !may) return refuse(may.error());
    auto& db = desk.db();
    const auto member = storage::find_member(db, draft.member);
    const CommitmentFacts facts{storage::next_parcel(db),
                                draft.parcel && storage::find_parcel(db, draft.parcel),
                                member && belongs(member->status)};
    return minga::record_commitment(facts, draft, desk.today());
  });
}

Result<ParcelInspected> inspect(Desk& desk, const Session& session, const CommandId& command,
                                const InspectionDraft& draft) {
  return desk.commit<ParcelInspected>(command, {session.member}, [&]() -> Result<ParcelInspected> {
    if (const auto may = desk.require(session, Right::keep_labour); !may) return refuse(may.error());
    auto& db = desk.db();
    return minga::inspect(storage::next_inspection(db), storage::find_parcel(db, draft.parcel).has_value(),
                          draft, session.member, desk.today());
  });
}

ParcelPage parcels(Desk& desk, std::int64_t offset, std::int64_t limit) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  ParcelPage page{{}, storage::count_parcels(db)};
  for (auto& parcel : storage::parcels(db, offset, limit)) {
    auto name = storage::name_of(db, parcel.member);
    page.lines.push_back({std::move(parcel), std::move(name)});
  }
  return page;
}

ParcelPage parcels_of(Desk& desk, MemberNumber member) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  ParcelPage page;
  const auto name = storage::name_of(db, member);
  for (auto& parcel : storage::parcels_of(db, member)) page.lines.push_back({std::move(parcel), name});
  page.found = static_cast<std::int64_t>(page.lines.size());
  return page;
}

LandTotals land_totals(Desk& desk) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  return {storage::forest_figures(db), storage::statute_on(db, desk.today()).hectares_goal};
}

Result<ParcelView> parcel_view(Desk& desk, ParcelId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto parcel = storage::find_parcel(db, id);
  if (!parcel) return refuse(Why::unknown_parcel);
  auto name = storage::name_of(db, parcel->member);
  return ParcelView{{std::move(*parcel), std::move(name)}, storage::inspections_of(db, id)};
}

Result<WorkPartyRecorded> record_work_party(Desk& desk, const Session& session, const CommandId& command,
                                            const WorkPartyDraft& draft) {
  return desk.commit<WorkPartyRecorded>(command, {session.member}, [&]() -> Result<WorkPartyRecorded> {
    if (const auto may = desk.require(session, Right::keep_labour); !may) return refuse(may.error());
    auto& db = desk.db();
    const bool known = draft.project && storage::find_project(db, draft.project);
    return minga::record_work_party(storage::next_work_party(db), known, draft);
  });
}

Result<WorkSheetKept> keep_sheet(Desk& desk, const Session& session, const CommandId& command, WorkPartyId id,
                                 const std::vector<WorkLine>& lines) {
  return desk.commit<WorkSheetKept>(command, {session.member}, [&]() -> Result<WorkSheetKept> {
    if (const auto may = desk.require(session, Right::keep_labour); !may) return refuse(may.error());
    auto& db = desk.db();
    SheetFacts facts{.party = id};
    if (const auto party = storage::find_work_party(db, id)) {
      facts.party_known = true;
      facts.day = party->day;
      facts.settled = party->payroll;
    }
    for (const auto& line : lines) {
      const auto member = storage::find_member(db, line.member);
      if (member && member->status != Status::deceased) facts.on_roll.push_back(line.member);
    }
    return minga::keep_sheet(facts, lines, desk.today());
  });
}

std::vector<storage::WorkParty> work_parties(Desk& desk, std::int64_t offset, std::int64_t limit) {
  return storage::work_parties(desk.db(), offset, limit);
}

Result<WorkPartyView> work_party_view(Desk& desk, WorkPartyId id) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  auto party = storage::find_work_party(db, id);
  if (!party) return refuse(Why::unknown_work_party);
  WorkPartyView view;
  if (const auto project = storage::find_project(db, party->project)) view.project = project->title;
  for (const auto& line : storage::work_sheet(db, id)) {
    const auto member = storage::find_member(db, line.member).value_or(Member{});
    view.lines.push_back({line.member, member.full_name(), member.sex, line.days});
    view.people.add(member.sex);
    view.days.add(member.sex, line.days);
  }
  view.party = std::move(*party);
  return view;
}

Result<WorkPartySheet> work_party_sheet(Desk& desk, WorkPartyId id) {
  const auto view = work_party_view(desk, id);
  if (!view) return refuse(view.error());
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto& party = view->party;
  WorkPartySheet sheet{community.name,
                       community.place,
                       community.sample,
                       id,
                       party.day,
                       party.place,
                       party.task,
                       party.kind,
                       view->project,
                       {},
                       view->people,
                       view->days,
                       storage::chain_head(db)};
  for (const auto& line : view->lines) sheet.lines.push_back({line.member, line.name, line.days});
  return sheet;
}

}  // namespace minga::desk
