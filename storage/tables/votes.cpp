// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

void insert_options(Connection& db, const VotePrepared& e) {
  std::vector<VoteOption> options = e.options;
  if (for_or_against(e.vote_kind)) options.resize(motion_choices);
  for (std::size_t place = 0; place < options.size(); ++place) {
    const auto& option = options[place];
    db.execute(
        "INSERT INTO vote_option (vote, place, project, title, cost, votes, funded, picture) VALUES ($1, $2, "
        "$3, $4, $5, 0, 0, $6)",
        {e.id, place, or_null(option.project), option.title, option.cost.minor(), option.picture});
    for (std::size_t line = 0; line < option.candidates.size(); ++line)
      db.execute(
          "INSERT INTO vote_candidate (vote, place, line, office, member) VALUES ($1, $2, $3, $4, $5)",
          {e.id, place, line, word_of(option.candidates[line].office), option.candidates[line].member});
  }
}

// An agreement allows what the vote's purpose and amount say.
void insert_agreement(Connection& db, VoteId vote, AgreementId agreement, const std::string& text) {
  if (!agreement) return;
  db.execute(
      "INSERT INTO agreement (id, assembly, item, vote, purpose, text, amount, used) "
      "SELECT $2, assembly, item, id, purpose, $3, budget, 0 FROM vote WHERE id = $1",
      {vote, agreement, text});
}

// The board is elected whole: whoever is in office goes the day before the new one comes.
void take_office(Connection& db, VoteId vote, const std::vector<OfficeHeld>& elected) {
  if (elected.empty()) return;
  const Date from = elected.front().from;
  db.execute(
      "UPDATE office SET until_before = until, until = $2 - 1, ended_by = $1 WHERE until >= $2 AND ended_by "
      "= 0",
      {vote, from});
  for (const auto& held : elected)
    db.execute(
        "INSERT INTO office (member, office, since, until, election) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (member, office, since) DO UPDATE SET until = excluded.until, election = "
        "excluded.election, ended_by = 0",
        {held.member, word_of(held.office), held.from, held.until, vote});
}

}  // namespace

void apply_to(Connection& db, const LogLine&, const VotePrepared& e) {
  db.execute(
      "INSERT INTO vote (id, assembly, item, kind, purpose, state, question, budget, rule_base, "
      "rule_numerator, rule_denominator, rule_more_than, opened_at, qualified, quorum_needed, opening_women, "
      "opening_men, opening_others, closed_at, closing_women, closing_men, closing_others, turnout_women, "
      "turnout_men, turnout_others, blank, adopted, wins_by, method, utility, completion, equal_percent, "
      "hectares_percent, trees_percent, days_percent, share_group, admission, on_paper, run_off_of, "
      "term_from, term_until) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
      "0, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)",
      {e.id,
       e.assembly,
       e.item,
       word_of(e.vote_kind),
       word_of(e.purpose),
       word_of(VoteState::prepared),
       e.question,
       e.budget.minor(),
       word_of(e.rule.base),
       e.rule.threshold.numerator,
       e.rule.threshold.denominator,
       e.rule.more_than,
       word_of(e.wins_by),
       word_of(e.allocation.method),
       word_of(e.allocation.utility),
       word_of(e.allocation.completion),
       e.share_rule.equal_percent,
       e.share_rule.hectares_percent,
       e.share_rule.trees_percent,
       e.share_rule.days_percent,
       e.share_rule.group,
       word_of(e.admission),
       e.on_paper,
       e.run_off_of,
       e.term_from,
       e.term_until});
  insert_options(db, e);
  // The second round is run by those who ran the first.
  db.execute(
      "INSERT INTO vote_committee (vote, place, member) SELECT $1, place, member FROM vote_committee WHERE "
      "vote = $2",
      {e.id, e.run_off_of});
}

void apply_to(Connection& db, const LogLine&, const CommitteeAppointed& e) {
  db.execute("DELETE FROM vote_committee WHERE vote = $1", {e.vote});
  for (std::size_t place = 0; place < e.members.size(); ++place)
    db.execute("INSERT INTO vote_committee (vote, place, member) VALUES ($1, $2, $3)",
               {e.vote, place, e.members[place]});
}

void apply_to(Connection& db, const LogLine& line, const VoteOpened& e) {
  db.execute(
      "UPDATE vote SET state = $2, chair = $3, second_officer = $4, opened_at = $5, qualified = $6, "
      "quorum_needed = $7, opening_women = $8, opening_men = $9, opening_others = $10 WHERE id = $1",
      {e.id, word_of(VoteState::open), e.chair, e.second_officer, line.at, e.qualified, e.quorum_needed,
       e.present.women, e.present.men, e.present.others});
}

void apply_to(Connection& db, const LogLine&, const SlipsIssued& e) {
  if (e.replaces) db.execute("UPDATE slip SET state = 'void' WHERE vote = $1", {e.vote});
  for (const auto& digest : e.digests)
    db.execute("INSERT INTO slip (vote, digest, state) VALUES ($1, $2, 'printed')", {e.vote, digest});
}

void apply_to(Connection& db, const LogLine&, const SlipTaken& e) {
  db.execute("DELETE FROM declined WHERE vote = $1 AND member = $2", {e.vote, e.member});
  db.execute("INSERT INTO turnout (vote, member) VALUES ($1, $2)", {e.vote, e.member});
}

void apply_to(Connection& db, const LogLine&, const SlipUsed& e) {
  db.execute("UPDATE slip SET state = 'used' WHERE vote = $1 AND digest = $2", {e.vote, e.digest});
}

void apply_to(Connection& db, const LogLine&, const MemberVoted& e) {
  db.execute("DELETE FROM declined WHERE vote = $1 AND member = $2", {e.vote, e.member});
  db.execute("INSERT INTO turnout (vote, member) VALUES ($1, $2)", {e.vote, e.member});
}

void apply_to(Connection& db, const LogLine&, const MemberDeclined& e) {
  db.execute("INSERT INTO declined (vote, member) VALUES ($1, $2) ON CONFLICT (vote, member) DO NOTHING",
             {e.vote, e.member});
}

void apply_to(Connection& db, const LogLine& line, const VoteClosed& e) {
  db.execute(
      "UPDATE vote SET state = $2, closed_at = $3, closing_women = $4, closing_men = $5, closing_others = "
      "$6, "
      "turnout_women = $7, turnout_men = $8, turnout_others = $9, ballots = $10, declined = $11, "
      "closing_qualified = $12, closing_quorum = $13 WHERE id = $1",
      {e.id, word_of(VoteState::closed), line.at, e.present.women, e.present.men, e.present.others,
       e.turnout.women, e.turnout.men, e.turnout.others, e.ballots.size(), e.declined, e.qualified,
       e.quorum_needed});
  db.execute("UPDATE slip SET state = 'void' WHERE vote = $1 AND state = 'printed'", {e.id});
  std::int64_t place = 0;
  for (const auto chosen : e.ballots)
    db.execute("INSERT INTO ballot (vote, place, chosen) VALUES ($1, $2, $3)", {e.id, place++, chosen});
}

void apply_to(Connection& db, const LogLine&, const VoteReconciled& e) {
  db.execute("UPDATE vote SET state = $2 WHERE id = $1", {e.id, word_of(VoteState::reconciled)});
  db.execute(
      "INSERT INTO reconciliation (vote, slips_back, papers, agrees, reason) VALUES ($1, $2, $3, $4, $5)",
      {e.id, e.slips_back, e.papers, e.agrees, e.reason});
}

void apply_to(Connection& db, const LogLine&, const PapersCounted& e) {
  // Counted anew, the last count stands; the log keeps each.
  db.execute(
      "INSERT INTO hand_count (vote, blank, spoiled, agrees, reason) VALUES ($1, $2, $3, $4, $5) "
      "ON CONFLICT (vote) DO UPDATE SET blank = excluded.blank, spoiled = excluded.spoiled, agrees = "
      "excluded.agrees, reason = excluded.reason",
      {e.id, e.blank, e.spoiled, e.agrees, e.reason});
  for (std::size_t place = 0; place < e.votes.size(); ++place)
    db.execute(
        "INSERT INTO hand_count_option (vote, place, votes) VALUES ($1, $2, $3) "
        "ON CONFLICT (vote, place) DO UPDATE SET votes = excluded.votes",
        {e.id, place, e.votes[place]});
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
  insert_agreement(db, e.id, e.agreement, e.agreement_text);
  take_office(db, e.id, e.elected);
}

void apply_to(Connection& db, const LogLine& line, const HandsCounted& e) {
  // Nobody is named, so the turnout is the number of hands.
  const auto hands = [&](auto part) { return e.in_favour.*part + e.against.*part + e.abstained.*part; };
  db.execute(
      "UPDATE vote SET state = $2, opened_at = $3, closed_at = $3, qualified = $4, quorum_needed = $5, "
      "closing_qualified = $4, closing_quorum = $5, opening_women = $6, opening_men = $7, opening_others = "
      "$8, closing_women = $6, closing_men = $7, closing_others = $8, turnout_women = $9, turnout_men = $10, "
      "turnout_others = $11, adopted = $12 WHERE id = $1",
      {e.id, word_of(VoteState::proclaimed), line.at, e.qualified, e.quorum_needed, e.present.women,
       e.present.men, e.present.others, hands(&HeadCount::women), hands(&HeadCount::men),
       hands(&HeadCount::others), e.adopted});
  std::int64_t place = 0;
  for (const auto& each : {e.in_favour, e.against, e.abstained}) {
    db.execute("INSERT INTO vote_hands (vote, place, women, men, others) VALUES ($1, $2, $3, $4, $5)",
               {e.id, place, each.women, each.men, each.others});
    db.execute("UPDATE vote_option SET votes = $3 WHERE vote = $1 AND place = $2",
               {e.id, place++, each.total()});
  }
  insert_agreement(db, e.id, e.agreement, e.agreement_text);
}

void apply_to(Connection& db, const LogLine& line, const VoteAnnulled& e) {
  db.execute("UPDATE vote SET state = $2 WHERE id = $1", {e.id, word_of(VoteState::annulled)});
  db.execute("UPDATE agreement SET annulled = 1 WHERE vote = $1", {e.id});
  db.execute("UPDATE office SET until = since - 1 WHERE election = $1", {e.id});
  db.execute("UPDATE office SET until = until_before, until_before = 0, ended_by = 0 WHERE ended_by = $1",
             {e.id});
  db.execute("INSERT INTO annulment (vote, reason, agreement, at) VALUES ($1, $2, $3, $4)",
             {e.id, e.reason, e.agreement, line.at});
}

}  // namespace minga::storage
