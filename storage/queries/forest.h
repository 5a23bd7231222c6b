// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/treasury/payroll_decisions.h"
#include "domain/treasury/share_out.h"
#include "storage/connection.h"

namespace minga::storage {

// Everyone who belongs to the community with what a rule can weigh, by number. Trees are those of the latest
// inspection of each parcel, of one never inspected those planted. Days are those of the work parties from
// the first to the last day, both included.
std::vector<Sharer> weighed_sharers(Connection&, Date from, Date until);

// What commitment payments are made for, of everyone who belongs, by number: m², or living trees as last
// inspected; a parcel never inspected has none.
std::vector<Quantity> committed(Connection&, RateBasis);

struct Parcel {
  ParcelId id;
  MemberNumber member;
  std::string name;
  std::string species;
  std::int64_t area_m2 = 0;
  std::int64_t trees = 0;                    // planted
  std::int64_t year = 0;                     // of planting
  std::optional<std::int64_t> living_trees;  // at the latest inspection
  std::optional<Date> inspected;
};
std::optional<Parcel> find_parcel(Connection&, ParcelId);
std::vector<Parcel> parcels(Connection&, std::int64_t offset, std::int64_t limit);  // by number
std::vector<Parcel> parcels_of(Connection&, MemberNumber);
std::int64_t count_parcels(Connection&);
ParcelId next_parcel(Connection&);

struct Inspection {
  InspectionId id;
  ParcelId parcel;
  Date day;
  std::int64_t living_trees = 0;
  std::string notes;
  MemberNumber inspector;
};
std::vector<Inspection> inspections_of(Connection&, ParcelId);  // newest first
InspectionId next_inspection(Connection&);

}  // namespace minga::storage
