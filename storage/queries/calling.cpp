// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/calling.h"

#include "storage/queries/people.h"
#include "storage/queries/reading.h"

namespace minga::storage {

std::vector<AssemblyNotice::Settlement> settlements(Connection& db) {
  return all_of(db,
                "SELECT settlement, count(DISTINCT household) FROM member WHERE status IN ('qualified', "
                "'integrated', 'suspended') GROUP BY settlement "
                "ORDER BY CASE WHEN settlement = '' THEN 1 ELSE 0 END, settlement",
                {}, [](const Row& row) {
                  return AssemblyNotice::Settlement{row.text(0), row.number(1)};
                });
}

std::vector<Member> absent_qualified(Connection& db, AssemblyId assembly, std::optional<Sex> sex) {
  const auto numbers = all_of(
      db,
      "SELECT m.number FROM member m LEFT JOIN attendance t ON t.member = m.number AND t.assembly = $1 AND "
      "t.left_at IS NULL WHERE m.status = 'qualified' AND ($2 = '' OR m.sex = $2) AND t.member IS NULL "
      "ORDER BY CASE WHEN m.settlement = '' THEN 1 ELSE 0 END, m.settlement, m.household, m.search",
      {assembly, sex ? word_of(*sex) : std::string_view()},
      [](const Row& row) { return row.id<MemberNumber>(0); });
  std::vector<Member> members;
  members.reserve(numbers.size());
  for (const auto number : numbers) members.push_back(find_member(db, number).value());
  return members;
}

}  // namespace minga::storage
