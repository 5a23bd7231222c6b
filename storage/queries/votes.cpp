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
    "closed_at, closing_women, closing_men, closing_others, turnout_women, turnout_men, turnout_others, "
    "wins_by, "
    "method, utility, completion, equal_percent, hectares_percent, trees_percent, days_percent, share_group, "
    "admission, "
    "on_paper, run_off_of, term_from, term_until, ballots, declined, closing_qualified, closing_quorum FROM "
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
  v.wins_by = enum_from<WinsBy>(row.text(27));
  v.allocation = {enum_from<CountingMethod>(row.text(28)), enum_from<Utility>(row.text(29)),
                  enum_from<Completion>(row.text(30))};
  v.share_rule = {row.number(31), row.number(32), row.number(33), row.number(34), row.id<GroupId>(35)};
  v.admission = enum_from<Admission>(row.text(36));
  v.on_paper = row.yes(37);
  v.run_off_of = row.id<VoteId>(38);
  v.term_from = row.date(39);
  v.term_until = row.date(40);
  v.ballots = row.number(41);
  v.declined = row.number(42);
  v.qualified_at_closing = row.number(43);
  v.quorum_needed_at_closing = row.number(44);
  return v;
}

Vote with_options(Connection& db, Vote vote) {
  if (for_or_against(vote.kind)) return vote;
  vote.options =
      all_of(db, "SELECT project, title, cost, picture FROM vote_option WHERE vote = $1 ORDER BY place",
             {vote.id}, [](const Row& row) {
               return VoteOption{row.id<ProjectId>(0), row.text(1), Money(row.number(2)), row.text(3), {}};
             });
  if (vote.kind != VoteKind::board_election) return vote;
  vote.committee = all_of(db, "SELECT member FROM vote_committee WHERE vote = $1 ORDER BY place", {vote.id},
                          [](const Row& row) { return row.id<MemberNumber>(0); });
  db.each("SELECT place, office, member FROM vote_candidate WHERE vote = $1 ORDER BY place, line", {vote.id},
          [&](const Row& row) {
            vote.options.at(static_cast<std::size_t>(row.number(0)))
                .candidates.push_back({enum_from<Office>(row.text(1)), row.id<MemberNumber>(2)});
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
    "SELECT p.id, p.title, p.benefit, p.picture, p.cost, coalesce(-b.amount, 0), p.proposed_by FROM project "
    "p "
    "LEFT JOIN balance b ON b.account = 'projects:' || CAST(p.id AS TEXT) ";

Project project_from(const Row& row) {
  return {row.id<ProjectId>(0),
          row.text(1),
          row.text(2),
          row.text(3),
          Money(row.number(4)),
          Money(row.number(5)),
          row.id<MemberNumber>(6)};
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

bool has_declined(Connection& db, VoteId vote, MemberNumber member) {
  return exists(db, "SELECT 1 FROM declined WHERE vote = $1 AND member = $2", {vote, member});
}

std::int64_t declined_count(Connection& db, VoteId vote) {
  return number_of(db, "SELECT count(*) FROM declined WHERE vote = $1", {vote}).value_or(0);
}

HeadCount taking_part(Connection& db, const Vote& vote) {
  HeadCount count;
  db.each(
      "SELECT m.sex, count(*) FROM member m WHERE m.number IN ("
      "SELECT t.member FROM attendance t JOIN member q ON q.number = t.member WHERE t.assembly = $1 AND "
      "t.left_at IS NULL AND q.status = 'qualified' "
      "UNION SELECT member FROM turnout WHERE vote = $2 UNION SELECT member FROM declined WHERE vote = $2) "
      "GROUP BY m.sex",
      {vote.assembly, vote.id},
      [&](const Row& row) { count.add(enum_from<Sex>(row.text(0)), row.number(1)); });
  return count;
}

SlipState slip_state(Connection& db, VoteId vote, const std::string& digest) {
  const auto state = text_of(db, "SELECT state FROM slip WHERE vote = $1 AND digest = $2", {vote, digest});
  if (!state || *state == "void") return SlipState::none;
  return *state == "used" ? SlipState::used : SlipState::printed;
}

SlipCounts slip_counts(Connection& db, VoteId vote) {
  SlipCounts counts;
  db.each("SELECT state, count(*) FROM slip WHERE vote = $1 GROUP BY state", {vote}, [&](const Row& row) {
    if (row.text(0) != "void") counts.printed += row.number(1);
    if (row.text(0) == "used") counts.used = row.number(1);
  });
  return counts;
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
  result.hands = all_of(db, "SELECT women, men, others FROM vote_hands WHERE vote = $1 ORDER BY place",
                        {vote}, [](const Row& row) { return head_count_from(row, 0); });
  return result;
}

std::optional<Reconciliation> reconciliation_of(Connection& db, VoteId vote) {
  return one_of(db, "SELECT slips_back, papers, agrees, reason FROM reconciliation WHERE vote = $1", {vote},
                [](const Row& row) {
                  return Reconciliation{row.number(0), row.number(1), row.yes(2), row.text(3)};
                });
}

std::optional<HandCount> hand_count_of(Connection& db, VoteId vote) {
  auto found = one_of(db, "SELECT blank, spoiled, agrees, reason FROM hand_count WHERE vote = $1", {vote},
                      [](const Row& row) {
                        return HandCount{{}, row.number(0), row.number(1), row.yes(2), row.text(3)};
                      });
  if (found)
    found->votes = all_of(db, "SELECT votes FROM hand_count_option WHERE vote = $1 ORDER BY place", {vote},
                          [](const Row& row) { return row.number(0); });
  return found;
}

std::optional<Annulment> annulment_of(Connection& db, VoteId vote) {
  return one_of(db, "SELECT reason, agreement, at FROM annulment WHERE vote = $1", {vote},
                [](const Row& row) {
                  return Annulment{row.text(0), row.id<AgreementId>(1), row.instant(2)};
                });
}

std::optional<VoteId> run_off_after(Connection& db, VoteId vote) {
  const auto id = number_of(db, "SELECT id FROM vote WHERE run_off_of = $1 ORDER BY id LIMIT 1", {vote});
  if (!id) return std::nullopt;
  return VoteId{*id};
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
