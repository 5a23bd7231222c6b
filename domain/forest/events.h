// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/base/dates.h"
#include "domain/base/ids.h"
#include "domain/forest/labour.h"

// What can have happened to the forest and the promises to protect it. See domain/event.h for how events are
// kept.
namespace minga {

struct CommitmentRecorded {
  static constexpr const char* kind = "commitment_recorded";
  ParcelId parcel;
  MemberNumber member;
  std::string name;
  std::int64_t area_m2 = 0;
  std::int64_t trees = 0;
  std::int64_t year = 0;
  std::string species;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("parcel", s.parcel), v("member", s.member), v("name", s.name), v("area_m2", s.area_m2),
        v("trees", s.trees);
    v("year", s.year), v("species", s.species);
  }
};

struct ParcelInspected {
  static constexpr const char* kind = "parcel_inspected";
  InspectionId id;
  ParcelId parcel;
  Date day;
  std::int64_t living_trees = 0;
  std::string notes;
  MemberNumber inspector;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("parcel", s.parcel), v("day", s.day), v("living_trees", s.living_trees);
    v("notes", s.notes), v("inspector", s.inspector);
  }
};

struct WorkPartyRecorded {
  static constexpr const char* kind = "work_party_recorded";
  WorkPartyId id;
  Date day;
  std::string place;
  std::string task;
  WorkKind work_kind = WorkKind::communal;
  ProjectId project;  // the project it is for; none: the forest fund
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("id", s.id), v("day", s.day), v("place", s.place), v("task", s.task), v("work_kind", s.work_kind);
    v("project", s.project);
  }
};

// The whole attendance sheet, in place of what was kept before.
struct WorkSheetKept {
  static constexpr const char* kind = "work_sheet_kept";
  WorkPartyId party;
  std::vector<WorkLine> lines;
  template <class S, class V>
  static void fields(S& s, V&& v) {
    v("party", s.party), v("lines", s.lines);
  }
};

}  // namespace minga
