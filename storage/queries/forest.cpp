// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/forest.h"

#include <algorithm>

#include "domain/people/member.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

// Adds to the sharers, who stand by number, what a query says of members.
void add_to(std::vector<Sharer>& sharers, Connection& db, std::string_view sql, Parameters parameters,
            const std::function<void(Sharer&, const Row&)>& add) {
  db.each(sql, parameters, [&](const Row& row) {
    const auto member = row.id<MemberNumber>(0);
    const auto at =
        std::lower_bound(sharers.begin(), sharers.end(), member,
                         [](const Sharer& each, MemberNumber number) { return each.member < number; });
    if (at != sharers.end() && at->member == member) add(*at, row);
  });
}

}  // namespace

std::vector<Sharer> weighed_sharers(Connection& db, Date from, Date until) {
  std::vector<Sharer> sharers;
  db.each("SELECT number, member_group, status FROM member ORDER BY number", [&](const Row& row) {
    if (belongs(enum_from<Status>(row.text(2))))
      sharers.push_back({row.id<MemberNumber>(0), {row.id<GroupId>(1), {}}});
  });
  add_to(sharers, db, "SELECT member, member_group FROM other_group ORDER BY member, member_group", {},
         [](Sharer& each, const Row& row) { each.groups.others.push_back(row.id<GroupId>(1)); });
  add_to(sharers, db,
         "SELECT c.member, CAST(sum(c.area_m2) AS BIGINT), CAST(sum(coalesce((SELECT i.living_trees FROM "
         "inspection i WHERE i.parcel = c.parcel ORDER BY i.day DESC, i.id DESC LIMIT 1), c.trees)) AS "
         "BIGINT) FROM commitment c GROUP BY c.member ORDER BY c.member",
         {}, [](Sharer& each, const Row& row) {
           each.area_m2 = row.number(1);
           each.trees = row.number(2);
         });
  add_to(sharers, db,
         "SELECT d.member, CAST(sum(d.days) AS BIGINT) FROM work_day d JOIN work_party w ON w.id = d.party "
         "WHERE w.day >= $1 AND w.day <= $2 GROUP BY d.member ORDER BY d.member",
         {from, until}, [](Sharer& each, const Row& row) { each.days = row.number(1); });
  return sharers;
}

std::vector<Quantity> committed(Connection& db, RateBasis basis) {
  ensure(basis != RateBasis::day, "land and trees are under commitment, days are not");
  std::vector<Sharer> sharers = weighed_sharers(db, {}, {});
  std::vector<Quantity> quantities;
  if (basis == RateBasis::hectare) {
    for (const auto& each : sharers) quantities.push_back({each.member, each.area_m2});
    return quantities;
  }
  for (auto& each : sharers) each.trees = 0;
  add_to(sharers, db,
         "SELECT c.member, CAST(sum((SELECT i.living_trees FROM inspection i WHERE i.parcel = c.parcel "
         "ORDER BY i.day DESC, i.id DESC LIMIT 1)) AS BIGINT) FROM commitment c WHERE EXISTS (SELECT 1 FROM "
         "inspection i WHERE i.parcel = c.parcel) GROUP BY c.member ORDER BY c.member",
         {}, [](Sharer& each, const Row& row) { each.trees = row.number(1); });
  for (const auto& each : sharers) quantities.push_back({each.member, each.trees});
  return quantities;
}

namespace {
constexpr const char* parcel_columns =
    "SELECT c.parcel, c.member, c.name, c.species, c.area_m2, c.trees, c.year, (SELECT i.living_trees FROM "
    "inspection i WHERE i.parcel = c.parcel ORDER BY i.day DESC, i.id DESC LIMIT 1), (SELECT max(i.day) FROM "
    "inspection i WHERE i.parcel = c.parcel) FROM commitment c ";

Parcel parcel_from(const Row& row) {
  Parcel parcel{row.id<ParcelId>(0), row.id<MemberNumber>(1), row.text(2),
                row.text(3),         row.number(4),           row.number(5),
                row.number(6),       row.optional_number(7),  std::nullopt};
  if (!row.is_null(8)) parcel.inspected = row.date(8);
  return parcel;
}
}  // namespace

std::optional<Parcel> find_parcel(Connection& db, ParcelId id) {
  return one_of(db, std::string(parcel_columns) + "WHERE c.parcel = $1", {id}, parcel_from);
}
std::vector<Parcel> parcels(Connection& db, std::int64_t offset, std::int64_t limit) {
  return all_of(db, std::string(parcel_columns) + "ORDER BY c.parcel LIMIT $1 OFFSET $2", {limit, offset},
                parcel_from);
}
std::vector<Parcel> parcels_of(Connection& db, MemberNumber member) {
  return all_of(db, std::string(parcel_columns) + "WHERE c.member = $1 ORDER BY c.parcel", {member},
                parcel_from);
}
std::int64_t count_parcels(Connection& db) {
  return number_of(db, "SELECT count(*) FROM commitment").value_or(0);
}
ParcelId next_parcel(Connection& db) {
  return {number_of(db, "SELECT max(parcel) FROM commitment").value_or(0) + 1};
}

std::vector<Inspection> inspections_of(Connection& db, ParcelId parcel) {
  return all_of(db,
                "SELECT id, parcel, day, living_trees, notes, inspector FROM inspection WHERE parcel = $1 "
                "ORDER BY day DESC, id DESC",
                {parcel}, [](const Row& row) {
                  return Inspection{row.id<InspectionId>(0), row.id<ParcelId>(1), row.date(2),
                                    row.number(3),           row.text(4),         row.id<MemberNumber>(5)};
                });
}
InspectionId next_inspection(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM inspection").value_or(0) + 1};
}

}  // namespace minga::storage
