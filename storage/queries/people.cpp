// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/people.h"

#include <algorithm>
#include <map>

#include "domain/base/ensure.h"
#include "domain/event.h"
#include "domain/people/dni.h"
#include "storage/folding.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

constexpr const char* member_columns =
    "number, given_names, surnames, dni, sex, household, member_group, status, admitted, born, activity, "
    "address, settlement, phone, consent";

Member member_from(const Row& row) {
  Member member;
  member.number = row.id<MemberNumber>(0);
  member.given_names = row.text(1);
  member.surnames = row.text(2);
  member.dni = row.text(3);
  member.sex = enum_from<Sex>(row.text(4));
  member.household = row.id<HouseholdId>(5);
  member.groups.first = row.id<GroupId>(6);
  member.status = enum_from<Status>(row.text(7));
  member.admitted = row.date(8);
  if (!row.is_null(9)) member.born = row.date(9);
  member.activity = row.text(10);
  member.address = row.text(11);
  member.settlement = row.text(12);
  member.phone = row.text(13);
  if (!row.is_null(14)) member.consent = row.date(14);
  return member;
}

std::string select_members(const std::string& rest) {
  return std::string("SELECT ") + member_columns + " FROM member " + rest;
}

// The lines of the roll that a query of select_members finds, each with all its groups. Few have a second
// one: one query for them all costs less than one for each line.
std::vector<Member> members_of(Connection& db, const std::string& sql, Parameters parameters) {
  auto members = all_of(db, sql, parameters, member_from);
  std::map<MemberNumber, std::vector<GroupId>> others;
  const auto add = [&](const Row& row) { others[row.id<MemberNumber>(0)].push_back(row.id<GroupId>(1)); };
  if (members.size() == 1)
    db.each("SELECT member, member_group FROM other_group WHERE member = $1 ORDER BY member_group",
            {members.front().number}, add);
  else if (!members.empty())
    db.each("SELECT member, member_group FROM other_group ORDER BY member, member_group", {}, add);
  for (auto& member : members)
    if (const auto at = others.find(member.number); at != others.end())
      member.groups.others = std::move(at->second);
  return members;
}

// A condition on member for what was typed, with its parameters from $1 on. position() finds substrings on
// both engines only under different names, so LIKE over the folded column it is, with the wildcards taken out
// of what was typed.
struct Condition {
  std::string sql = "WHERE 1 = 1";
  std::vector<Value> values;
};

Condition condition_for(std::string_view typed) {
  Condition condition;
  std::string text = folded(typed);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '%' || c == '_' || c == '\\' || c == '\0'; }, ' ');
  // A whole DNI, with its check character or without.
  if (const auto dni = read_dni(typed); dni && dni->size() > 8) {
    condition.sql = "WHERE dni_digits = $1";
    condition.values = {Value(dni_digits(*dni))};
    return condition;
  }
  const bool digits =
      !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits && text.size() <= 9) {
    condition.sql = "WHERE (number = $1 OR dni_digits LIKE $2)";
    condition.values = {Value(std::stoll(text)), Value(text + "%")};
    return condition;
  }
  for (std::size_t from = 0; from < text.size();) {
    const auto end = std::min(text.find(' ', from), text.size());
    if (end > from) {
      condition.values.emplace_back("%" + text.substr(from, end - from) + "%");
      condition.sql += " AND search LIKE $" + std::to_string(condition.values.size());
    }
    from = end + 1;
  }
  return condition;
}

HeadCount count_by_sex(Connection& db, const std::string& where) {
  HeadCount count;
  db.each("SELECT sex, count(*) FROM member WHERE " + where + " GROUP BY sex",
          [&](const Row& row) { count.add(enum_from<Sex>(row.text(0)), row.number(1)); });
  return count;
}

constexpr const char* belonging = "status IN ('qualified', 'integrated', 'suspended')";

ForestFigures figures_from(const Row& row) { return {row.number(0), row.number(1), row.number(2)}; }

constexpr const char* forest_sums =
    "SELECT CAST(coalesce(sum(area_m2), 0) AS BIGINT), CAST(coalesce(sum(trees), 0) AS BIGINT), count(*) "
    "FROM commitment ";

}  // namespace

std::optional<Community> find_community(Connection& db) {
  return one_of(db, "SELECT name, place, sample FROM community WHERE id = 1", {}, [](const Row& row) {
    return Community{row.text(0), row.text(1), row.yes(2)};
  });
}

namespace {

std::string select_statutes(const std::string& rest) {
  return "SELECT since, quorum_numerator, quorum_denominator, parity_numerator, parity_denominator, "
         "farmers_basis_points, hectares_goal, list_numerator, list_denominator, ordinary_notice_days, "
         "extraordinary_notice_days, speaking_seconds, parity_refuses, notice_refuses, agreement FROM "
         "statute " +
         rest;
}

Statute statute_from(const Row& row) {
  return {row.date(0),
          Ratio{row.number(1), row.number(2)},
          Ratio{row.number(3), row.number(4)},
          row.number(5),
          row.number(6),
          Ratio{row.number(7), row.number(8)},
          row.number(9),
          row.number(10),
          row.number(11),
          row.yes(12),
          row.yes(13)};
}

}  // namespace

Statute statute_on(Connection& db, Date day) {
  return one_of(db, select_statutes("WHERE since <= $1 ORDER BY since DESC LIMIT 1"), {day}, statute_from)
      .value_or(Statute{});
}

std::vector<DatedStatute> statutes(Connection& db) {
  return all_of(db, select_statutes("ORDER BY since DESC"), {}, [](const Row& row) {
    return DatedStatute{statute_from(row), row.id<AgreementId>(14)};
  });
}

std::optional<Member> find_member(Connection& db, MemberNumber number) {
  auto found = members_of(db, select_members("WHERE number = $1"), {number});
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::string name_of(Connection& db, MemberNumber number) {
  if (!number) return {};
  return one_of(db, "SELECT given_names, surnames FROM member WHERE number = $1", {number},
                [](const Row& row) { return row.text(0) + " " + row.text(1); })
      .value_or(std::string());
}

std::optional<MemberNumber> member_with_dni(Connection& db, std::string_view eight_digits) {
  return one_of(db, "SELECT number FROM member WHERE dni_digits = $1", {eight_digits},
                [](const Row& row) { return row.id<MemberNumber>(0); });
}

std::vector<Member> household_of(Connection& db, HouseholdId household) {
  return members_of(db, select_members("WHERE household = $1 ORDER BY number"), {household});
}

std::vector<Member> search_members(Connection& db, std::string_view words, std::int64_t offset,
                                   std::int64_t limit) {
  auto condition = condition_for(words);
  condition.values.emplace_back(limit);
  condition.values.emplace_back(offset);
  const auto n = condition.values.size();
  return members_of(db,
                    select_members(condition.sql + " ORDER BY search, number LIMIT $" +
                                   std::to_string(n - 1) + " OFFSET $" + std::to_string(n)),
                    condition.values);
}

std::int64_t count_members(Connection& db, std::string_view words) {
  const auto condition = condition_for(words);
  return number_of(db, "SELECT count(*) FROM member " + condition.sql, condition.values).value_or(0);
}

std::vector<Member> whole_roll(Connection& db) {
  return members_of(db, select_members("ORDER BY number"), {});
}

std::vector<Group> groups(Connection& db) {
  return all_of(db, "SELECT id, name FROM member_group ORDER BY id", {}, [](const Row& row) {
    return Group{row.id<GroupId>(0), row.text(1)};
  });
}

std::int64_t count_in_group(Connection& db, GroupId group) {
  return number_of(db,
                   std::string("SELECT count(*) FROM member m WHERE m.") + belonging +
                       " AND (m.member_group = $1 OR EXISTS (SELECT 1 FROM other_group o WHERE o.member = "
                       "m.number AND o.member_group = $1))",
                   {group})
      .value_or(0);
}

MemberNumber next_member(Connection& db) {
  return {number_of(db, "SELECT max(number) FROM member").value_or(0) + 1};
}
HouseholdId next_household(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM household").value_or(0) + 1};
}
bool household_exists(Connection& db, HouseholdId id) {
  return exists(db, "SELECT 1 FROM household WHERE id = $1", {id});
}
bool group_exists(Connection& db, GroupId id) {
  return exists(db, "SELECT 1 FROM member_group WHERE id = $1", {id});
}

HeadCount head_count_of_roll(Connection& db) { return count_by_sex(db, belonging); }
HeadCount head_count_of_qualified(Connection& db) { return count_by_sex(db, "status = 'qualified'"); }

std::int64_t households_without_woman(Connection& db) {
  return number_of(db, std::string("SELECT count(*) FROM household h WHERE EXISTS (SELECT 1 FROM member m "
                                   "WHERE m.household = h.id "
                                   "AND m.") +
                           belonging +
                           ") AND NOT EXISTS (SELECT 1 FROM member m WHERE m.household = h.id AND m.sex = "
                           "'woman' AND m." +
                           belonging + ")")
      .value_or(0);
}

std::vector<HouseholdId> households_without(Connection& db, Sex sex, std::int64_t offset,
                                            std::int64_t limit) {
  return all_of(db,
                std::string("SELECT household FROM member WHERE ") + belonging +
                    " GROUP BY household HAVING sum(CASE WHEN sex = $1 THEN 1 ELSE 0 END) = 0 ORDER BY "
                    "household LIMIT $2 OFFSET $3",
                {word_of(sex), limit, offset}, [](const Row& row) { return row.id<HouseholdId>(0); });
}

std::int64_t count_confirmed(Connection& db, Date since) {
  return number_of(db, std::string("SELECT count(*) FROM member WHERE confirmed >= $1 AND ") + belonging,
                   {since})
      .value_or(0);
}

std::vector<Member> not_confirmed(Connection& db, Date since, std::int64_t offset, std::int64_t limit) {
  return members_of(db,
                    select_members(std::string("WHERE (confirmed IS NULL OR confirmed < $1) AND ") +
                                   belonging + " ORDER BY search, number LIMIT $2 OFFSET $3"),
                    {since, limit, offset});
}

std::int64_t count_households(Connection& db) {
  return number_of(db, std::string("SELECT count(DISTINCT household) FROM member WHERE ") + belonging)
      .value_or(0);
}

std::vector<MemberNumber> voters(Connection& db) {
  return all_of(db, "SELECT number FROM member WHERE status = 'qualified' ORDER BY number", {},
                [](const Row& row) { return row.id<MemberNumber>(0); });
}

std::vector<MemberNumber> sharers(Connection& db) {
  return all_of(db, std::string("SELECT number FROM member WHERE ") + belonging + " ORDER BY number", {},
                [](const Row& row) { return row.id<MemberNumber>(0); });
}

std::optional<PinRecord> pin_of(Connection& db, MemberNumber member) {
  return one_of(db, "SELECT record, misses, temporary FROM pin WHERE member = $1", {member},
                [](const Row& row) {
                  return PinRecord{row.text(0), static_cast<int>(row.number(1)), row.yes(2)};
                });
}

namespace {
OfficeHeld office_from(const Row& row) {
  return {row.id<MemberNumber>(0), enum_from<Office>(row.text(1)), row.date(2), row.date(3), row.yes(4),
          row.id<AgreementId>(5)};
}
}  // namespace

std::vector<OfficeHeld> offices_of(Connection& db, MemberNumber member) {
  return all_of(db,
                "SELECT member, office, since, until, acting, agreement FROM office WHERE member = $1 ORDER "
                "BY since, office",
                {member}, office_from);
}

std::vector<OfficeHeld> offices_in_force(Connection& db, Date day) {
  return all_of(db,
                "SELECT member, office, since, until, acting, agreement FROM office WHERE since <= $1 AND "
                "until >= $1 ORDER BY "
                "since, member",
                {day}, office_from);
}

std::optional<Date> confirmed_on(Connection& db, MemberNumber member) {
  return one_of(db, "SELECT confirmed FROM member WHERE number = $1 AND confirmed IS NOT NULL", {member},
                [](const Row& row) { return row.date(0); });
}

std::vector<MemberNumber> without_pin(Connection& db, bool with_slip) {
  const std::string wanted = with_slip ? "EXISTS (SELECT 1 FROM pin p WHERE p.member = m.number AND "
                                         "p.temporary = 1)"
                                       : "NOT EXISTS (SELECT 1 FROM pin p WHERE p.member = m.number)";
  return all_of(
      db,
      std::string("SELECT number FROM member m WHERE ") + belonging + " AND " + wanted + " ORDER BY number",
      {}, [](const Row& row) { return row.id<MemberNumber>(0); });
}

Joined joined_of(Connection& db, MemberNumber member) {
  return one_of(db, "SELECT how, agreement, in_favour, attending FROM joined WHERE member = $1", {member},
                [](const Row& row) {
                  return Joined{enum_from<JoinedBy>(row.text(0)), row.id<AgreementId>(1), row.number(2),
                                row.number(3)};
                })
      .value_or(Joined{});
}

std::vector<StatusChanged> standings_of(Connection& db, MemberNumber member) {
  return all_of(db,
                "SELECT before, status, day, agreement, in_favour, attending, reason FROM standing WHERE "
                "member = $1 ORDER BY line",
                {member}, [&](const Row& row) {
                  return StatusChanged{member,
                                       enum_from<Status>(row.text(0)),
                                       enum_from<Status>(row.text(1)),
                                       row.date(2),
                                       row.id<AgreementId>(3),
                                       row.number(4),
                                       row.number(5),
                                       row.text(6)};
                });
}

ForestFigures forest_figures(Connection& db) {
  return one_of(db, forest_sums, {}, figures_from).value_or(ForestFigures{});
}

ForestFigures forest_figures_of(Connection& db, MemberNumber member) {
  return one_of(db, std::string(forest_sums) + "WHERE member = $1", {member}, figures_from)
      .value_or(ForestFigures{});
}

}  // namespace minga::storage
