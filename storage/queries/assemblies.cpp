// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/assemblies.h"

#include "storage/queries/people.h"
#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

constexpr const char* assembly_columns =
    "SELECT id, kind, state, place, day, first_call, second_call, convened_by, convened_at, call, chair, "
    "secretary, qualified, "
    "quorum_needed, opening_women, opening_men, opening_others, opened_at, closed_at, convened_how, "
    "invited_women, invited_men, invited_others FROM assembly ";

Assembly assembly_from(const Row& row) {
  Assembly a;
  a.id = row.id<AssemblyId>(0);
  a.kind = enum_from<AssemblyKind>(row.text(1));
  a.state = enum_from<AssemblyState>(row.text(2));
  a.place = row.text(3);
  a.date = row.date(4);
  a.first_call = {static_cast<int>(row.number(5))};
  a.second_call = {static_cast<int>(row.number(6))};
  a.convened_by = row.id<MemberNumber>(7);
  a.convened_at = row.instant(8);
  a.call = static_cast<int>(row.number(9));
  a.chair = row.id<MemberNumber>(10);
  a.secretary = row.id<MemberNumber>(11);
  a.qualified = row.number(12);
  a.quorum_needed = row.number(13);
  a.present_at_opening = head_count_from(row, 14);
  a.opened_at = row.instant(17);
  if (!row.is_null(18)) a.closed_at = row.instant(18);
  a.convened_how = row.text(19);
  a.invited = head_count_from(row, 20);
  return a;
}

Assembly with_agenda(Connection& db, Assembly assembly) {
  assembly.agenda = all_of(db, "SELECT title FROM agenda_item WHERE assembly = $1 ORDER BY item",
                           {assembly.id}, [](const Row& row) { return row.text(0); });
  return assembly;
}

std::optional<Assembly> one_assembly(Connection& db, const std::string& rest, Parameters parameters) {
  auto found = one_of(db, assembly_columns + rest, parameters, assembly_from);
  if (!found) return std::nullopt;
  return with_agenda(db, std::move(*found));
}

constexpr const char* agreement_columns =
    "SELECT g.id, g.assembly, g.item, g.vote, g.purpose, g.text, g.amount, g.used, a.day, v.equal_percent, "
    "v.hectares_percent, v.trees_percent, v.days_percent, v.share_group, g.annulled FROM agreement g "
    "JOIN assembly a ON a.id = g.assembly JOIN vote v ON v.id = g.vote ";

Agreement agreement_from(const Row& row) {
  return {row.id<AgreementId>(0),
          row.id<AssemblyId>(1),
          row.number(2),
          row.id<VoteId>(3),
          enum_from<Purpose>(row.text(4)),
          row.text(5),
          Money(row.number(6)),
          Money(row.number(7)),
          row.date(8),
          {row.number(9), row.number(10), row.number(11), row.number(12), row.id<GroupId>(13)},
          row.yes(14)};
}

}  // namespace

std::optional<Assembly> find_assembly(Connection& db, AssemblyId id) {
  return one_assembly(db, "WHERE id = $1", {id});
}

std::optional<Assembly> current_assembly(Connection& db, Date today) {
  if (auto open = one_assembly(db, "WHERE state = 'open' ORDER BY id LIMIT 1", {})) return open;
  return one_assembly(db, "WHERE state = 'convened' AND day >= $1 ORDER BY day, id LIMIT 1", {today});
}

std::vector<Assembly> assemblies(Connection& db, std::int64_t offset, std::int64_t limit) {
  auto found = all_of(db, std::string(assembly_columns) + "ORDER BY id DESC LIMIT $1 OFFSET $2",
                      {limit, offset}, assembly_from);
  for (auto& each : found) each = with_agenda(db, std::move(each));
  return found;
}

std::int64_t count_assemblies(Connection& db) {
  return number_of(db, "SELECT count(*) FROM assembly").value_or(0);
}

bool an_assembly_is_open(Connection& db) { return exists(db, "SELECT 1 FROM assembly WHERE state = 'open'"); }

AssemblyId next_assembly(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM assembly").value_or(0) + 1};
}

bool is_present(Connection& db, AssemblyId assembly, MemberNumber member) {
  return exists(db, "SELECT 1 FROM attendance WHERE assembly = $1 AND member = $2 AND left_at IS NULL",
                {assembly, member});
}

namespace {
HeadCount head_count_where(Connection& db, AssemblyId assembly, const std::string& condition) {
  HeadCount count;
  db.each(
      "SELECT m.sex, count(*) FROM attendance t JOIN member m ON m.number = t.member WHERE t.assembly = "
      "$1 " +
          condition + " GROUP BY m.sex",
      {assembly}, [&](const Row& row) { count.add(enum_from<Sex>(row.text(0)), row.number(1)); });
  return count;
}
}  // namespace

HeadCount present_count(Connection& db, AssemblyId assembly, bool qualified_only) {
  return head_count_where(
      db, assembly,
      qualified_only ? "AND t.left_at IS NULL AND m.status = 'qualified'" : "AND t.left_at IS NULL");
}

HeadCount attended_count(Connection& db, AssemblyId assembly) { return head_count_where(db, assembly, ""); }

std::vector<Arrival> arrivals(Connection& db, AssemblyId assembly) {
  auto found = all_of(
      db,
      "SELECT member, arrived_at, by_secretary, left_at FROM attendance WHERE assembly = $1 ORDER BY member",
      {assembly}, [](const Row& row) {
        Arrival arrival;
        arrival.member.number = row.id<MemberNumber>(0);
        arrival.at = row.instant(1);
        arrival.by_secretary = row.yes(2);
        if (!row.is_null(3)) arrival.left = row.instant(3);
        return arrival;
      });
  for (auto& each : found) each.member = find_member(db, each.member.number).value();
  return found;
}

std::vector<AttendanceLine> attendance_of(Connection& db, MemberNumber member) {
  return all_of(
      db,
      "SELECT t.assembly, a.day, t.arrived_at FROM attendance t JOIN assembly a ON a.id = t.assembly "
      "WHERE t.member = $1 ORDER BY a.day DESC, t.assembly DESC",
      {member}, [](const Row& row) {
        return AttendanceLine{row.id<AssemblyId>(0), row.date(1), row.instant(2)};
      });
}

std::int64_t count_closed_assemblies(Connection& db) {
  return number_of(db, "SELECT count(*) FROM assembly WHERE state <> 'convened'").value_or(0);
}

std::optional<Agreement> find_agreement(Connection& db, AgreementId id) {
  return one_of(db, std::string(agreement_columns) + "WHERE g.id = $1", {id}, agreement_from);
}

std::vector<Agreement> agreements_of(Connection& db, AssemblyId id) {
  return all_of(db, std::string(agreement_columns) + "WHERE g.assembly = $1 ORDER BY g.id", {id},
                agreement_from);
}

std::vector<Agreement> agreements_between(Connection& db, Date first, Date last) {
  return all_of(db, std::string(agreement_columns) + "WHERE a.day >= $1 AND a.day <= $2 ORDER BY g.id",
                {first, last}, agreement_from);
}

std::vector<Agreement> latest_agreements(Connection& db, std::int64_t limit) {
  return all_of(db, std::string(agreement_columns) + "ORDER BY g.id DESC LIMIT $1", {limit}, agreement_from);
}

std::vector<Agreement> agreements_for(Connection& db, Purpose purpose, std::int64_t limit) {
  return all_of(
      db,
      std::string(agreement_columns) + "WHERE g.purpose = $1 AND g.annulled = 0 ORDER BY g.id DESC LIMIT $2",
      {word_of(purpose), limit}, agreement_from);
}

std::vector<Agreement> open_distribution_agreements(Connection& db) {
  return all_of(
      db,
      std::string(agreement_columns) +
          "WHERE g.purpose = 'distribute_share' AND g.annulled = 0 AND g.used < g.amount ORDER BY g.id",
      {}, agreement_from);
}

AgreementId next_agreement(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM agreement").value_or(0) + 1};
}

}  // namespace minga::storage
