// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/votes.h"

#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

constexpr const char* vote_columns =
    "SELECT id, assembly, item, kind, purpose, state, question, budget, rule_base, rule_numerator, "
    "rule_denominator, "
    "rule_more_than, chair, second_officer, opened_at, qualified, quorum_needed, opening_women, opening_men, "
    "opening_others, "
    "closed_at, closing_women, closing_men, closing_others, turnout_women, turnout_men, turnout_others FROM "
    "vote ";

Vote vote_from(const Row& row) {
  Vote v;
  v.id = row.id<VoteId>(0);
  v.assembly = row.id<AssemblyId>(1);
  v.item = row.number(2);
  v.kind = enum_from<VoteKind>(row.text(3));
  v.purpose = enum_from<Purpose>(row.text(4));
  v.state = enum_from<VoteState>(row.text(5));
  v.question = row.text(6);
  v.budget = Money(row.number(7));
  v.rule = {enum_from<MajorityBase>(row.text(8)), Ratio{row.number(9), row.number(10)}, row.yes(11)};
  v.chair = row.id<MemberNumber>(12);
  v.second_officer = row.id<MemberNumber>(13);
  v.opened_at = row.instant(14);
  v.qualified = row.number(15);
  v.quorum_needed = row.number(16);
  v.present_at_opening = head_count_from(row, 17);
  v.closed_at = row.instant(20);
  v.present_at_closing = head_count_from(row, 21);
  v.turnout = head_count_from(row, 24);
  return v;
}

Vote with_options(Connection& db, Vote vote) {
  if (vote.kind == VoteKind::motion) return vote;
  vote.options = all_of(db, "SELECT project, title, cost FROM vote_option WHERE vote = $1 ORDER BY place",
                        {vote.id}, [](const Row& row) {
                          return VoteOption{row.id<ProjectId>(0), row.text(1), Money(row.number(2))};
                        });
  return vote;
}

std::vector<Vote> many_votes(Connection& db, const std::string& rest, Parameters parameters) {
  auto found = all_of(db, vote_columns + rest, parameters, vote_from);
  for (auto& each : found) each = with_options(db, std::move(each));
  return found;
}

std::optional<Vote> first_of(std::vector<Vote> votes) {
  if (votes.empty()) return std::nullopt;
  return std::move(votes.front());
}

constexpr const char* project_columns =
    "SELECT p.id, p.title, p.benefit, p.picture, p.cost, coalesce(-b.amount, 0) FROM project p "
    "LEFT JOIN balance b ON b.account = 'projects:' || CAST(p.id AS TEXT) ";

Project project_from(const Row& row) {
  return {row.id<ProjectId>(0), row.text(1),          row.text(2),
          row.text(3),          Money(row.number(4)), Money(row.number(5))};
}

}  // namespace

std::optional<Vote> find_vote(Connection& db, VoteId id) {
  return first_of(many_votes(db, "WHERE id = $1", {id}));
}
std::vector<Vote> votes_of(Connection& db, AssemblyId id) {
  return many_votes(db, "WHERE assembly = $1 ORDER BY id", {id});
}
std::optional<Vote> open_vote(Connection& db) {
  return first_of(many_votes(db, "WHERE state = 'open' ORDER BY id LIMIT 1", {}));
}
VoteId next_vote(Connection& db) { return {number_of(db, "SELECT max(id) FROM vote").value_or(0) + 1}; }

bool has_voted(Connection& db, VoteId vote, MemberNumber member) {
  return exists(db, "SELECT 1 FROM turnout WHERE vote = $1 AND member = $2", {vote, member});
}

HeadCount turnout_count(Connection& db, VoteId vote) {
  HeadCount count;
  db.each(
      "SELECT m.sex, count(*) FROM turnout t JOIN member m ON m.number = t.member WHERE t.vote = $1 GROUP BY "
      "m.sex",
      {vote}, [&](const Row& row) { count.add(enum_from<Sex>(row.text(0)), row.number(1)); });
  return count;
}

std::vector<Ballot> ballots_of(Connection& db, VoteId vote) {
  return all_of(db, "SELECT chosen FROM ballot WHERE vote = $1 ORDER BY place", {vote},
                [](const Row& row) { return Ballot{static_cast<std::uint32_t>(row.number(0))}; });
}

Proclaimed proclaimed_result(Connection& db, VoteId vote) {
  Proclaimed result;
  db.each("SELECT votes, funded FROM vote_option WHERE vote = $1 ORDER BY place", {vote},
          [&](const Row& row) {
            result.votes.push_back(row.number(0));
            result.funded.push_back(row.number(1));
          });
  db.each("SELECT blank, adopted FROM vote WHERE id = $1", {vote}, [&](const Row& row) {
    result.blank = row.number(0);
    result.adopted = row.yes(1);
  });
  return result;
}

std::vector<Project> projects(Connection& db) {
  return all_of(db, std::string(project_columns) + "ORDER BY p.id", {}, project_from);
}
std::optional<Project> find_project(Connection& db, ProjectId id) {
  return one_of(db, std::string(project_columns) + "WHERE p.id = $1", {id}, project_from);
}
ProjectId next_project(Connection& db) {
  return {number_of(db, "SELECT max(id) FROM project").value_or(0) + 1};
}

}  // namespace minga::storage
