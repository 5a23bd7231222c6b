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

std::vector<Sharer> weighed_sharers(Connection& db, Date, Date) {
  std::vector<Sharer> sharers;
  db.each("SELECT number, member_group, status FROM member ORDER BY number", [&](const Row& row) {
    if (belongs(enum_from<Status>(row.text(2))))
      sharers.push_back({row.id<MemberNumber>(0), row.id<GroupId>(1)});
  });
  add_to(sharers, db,
         "SELECT member, CAST(sum(area_m2) AS BIGINT), CAST(sum(trees) AS BIGINT) FROM commitment "
         "GROUP BY member ORDER BY member",
         {}, [](Sharer& each, const Row& row) {
           each.area_m2 = row.number(1);
           each.trees = row.number(2);
         });
  return sharers;
}

}  // namespace minga::storage
