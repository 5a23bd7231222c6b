// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

void apply_to(Connection& db, const LogLine& line, const AssemblyConvened& e) {
  db.execute(
      "INSERT INTO assembly (id, kind, state, place, day, first_call, second_call, convened_by, convened_at, "
      "call, qualified, "
      "quorum_needed, opening_women, opening_men, opening_others, opened_at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0)",
      {e.id, word_of(e.assembly_kind), word_of(AssemblyState::convened), e.place, e.date, e.first_call,
       e.second_call, or_null(e.convened_by), line.at});
  std::int64_t item = 0;
  for (const auto& title : e.agenda)
    db.execute("INSERT INTO agenda_item (assembly, item, title, notes) VALUES ($1, $2, $3, '')",
               {e.id, item++, title});
}

void apply_to(Connection& db, const LogLine& line, const AttendeeArrived& e) {
  db.execute("INSERT INTO attendance (assembly, member, arrived_at, by_secretary) VALUES ($1, $2, $3, $4)",
             {e.assembly, e.member, line.at, e.by_secretary});
}

void apply_to(Connection& db, const LogLine& line, const AssemblyOpened& e) {
  db.execute(
      "UPDATE assembly SET state = $2, call = $3, chair = $4, secretary = $5, qualified = $6, quorum_needed "
      "= $7, "
      "opening_women = $8, opening_men = $9, opening_others = $10, opened_at = $11 WHERE id = $1",
      {e.id, word_of(AssemblyState::open), e.call, or_null(e.chair), or_null(e.secretary), e.qualified,
       e.quorum_needed, e.present.women, e.present.men, e.present.others, line.at});
}

void apply_to(Connection& db, const LogLine&, const ItemNoted& e) {
  db.execute("UPDATE agenda_item SET notes = $3 WHERE assembly = $1 AND item = $2",
             {e.assembly, e.item, e.notes});
}

void apply_to(Connection& db, const LogLine& line, const AssemblyClosed& e) {
  db.execute("UPDATE assembly SET state = $2, closed_at = $3 WHERE id = $1",
             {e.id, word_of(AssemblyState::closed), line.at});
}

void apply_to(Connection& db, const LogLine&, const VotePrepared& e) {
  db.execute(
      "INSERT INTO vote (id, assembly, item, kind, purpose, state, question, budget, rule_base, "
      "rule_numerator, "
      "rule_denominator, rule_more_than, opened_at, qualified, quorum_needed, opening_women, opening_men, "
      "opening_others, "
      "closed_at, closing_women, closing_men, closing_others, turnout_women, turnout_men, turnout_others, "
      "blank, adopted) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
      "0)",
      {e.id, e.assembly, e.item, word_of(e.vote_kind), word_of(e.purpose), word_of(VoteState::prepared),
       e.question, e.budget.minor(), word_of(e.rule.base), e.rule.threshold.numerator,
       e.rule.threshold.denominator, e.rule.more_than});
  std::vector<VoteOption> options = e.options;
  if (e.vote_kind == VoteKind::motion) options.resize(motion_choices);
  std::int64_t place = 0;
  for (const auto& option : options)
    db.execute(
        "INSERT INTO vote_option (vote, place, project, title, cost, votes, funded) VALUES ($1, $2, $3, $4, "
        "$5, 0, 0)",
        {e.id, place++, or_null(option.project), option.title, option.cost.minor()});
}

void apply_to(Connection& db, const LogLine& line, const VoteOpened& e) {
  db.execute(
      "UPDATE vote SET state = $2, chair = $3, second_officer = $4, opened_at = $5, qualified = $6, "
      "quorum_needed = $7, "
      "opening_women = $8, opening_men = $9, opening_others = $10 WHERE id = $1",
      {e.id, word_of(VoteState::open), e.chair, e.second_officer, line.at, e.qualified, e.quorum_needed,
       e.present.women, e.present.men, e.present.others});
}

void apply_to(Connection& db, const LogLine&, const MemberVoted& e) {
  db.execute("INSERT INTO turnout (vote, member) VALUES ($1, $2)", {e.vote, e.member});
}

void apply_to(Connection& db, const LogLine& line, const VoteClosed& e) {
  db.execute(
      "UPDATE vote SET state = $2, closed_at = $3, closing_women = $4, closing_men = $5, closing_others = "
      "$6, "
      "turnout_women = $7, turnout_men = $8, turnout_others = $9 WHERE id = $1",
      {e.id, word_of(VoteState::closed), line.at, e.present.women, e.present.men, e.present.others,
       e.turnout.women, e.turnout.men, e.turnout.others});
  std::int64_t place = 0;
  for (const auto chosen : e.ballots)
    db.execute("INSERT INTO ballot (vote, place, chosen) VALUES ($1, $2, $3)", {e.id, place++, chosen});
}

void apply_to(Connection& db, const LogLine&, const VoteProclaimed& e) {
  db.execute("UPDATE vote SET state = $2, blank = $3, adopted = $4 WHERE id = $1",
             {e.id, word_of(VoteState::proclaimed), e.blank, e.adopted});
  for (std::size_t place = 0; place < e.votes.size(); ++place)
    db.execute("UPDATE vote_option SET votes = $3 WHERE vote = $1 AND place = $2",
               {e.id, place, e.votes[place]});
  // `funded` is the order of selection, 1 for the first.
  std::int64_t order = 0;
  for (const auto place : e.funded)
    db.execute("UPDATE vote_option SET funded = $3 WHERE vote = $1 AND place = $2", {e.id, place, ++order});
  if (!e.agreement) return;
  db.execute(
      "INSERT INTO agreement (id, assembly, item, vote, purpose, text, amount, used) "
      "SELECT $2, assembly, item, id, purpose, $3, budget, 0 FROM vote WHERE id = $1",
      {e.id, e.agreement, e.agreement_text});
}

}  // namespace minga::storage
