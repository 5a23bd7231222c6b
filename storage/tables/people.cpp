// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/dni.h"
#include "storage/folding.h"
#include "storage/log.h"
#include "storage/tables/apply.h"

namespace minga::storage {

namespace {

Value digits_or_null(const Member& member) {
  return member.dni.empty() ? Value() : Value(dni_digits(member.dni));
}

std::string search_text(const Member& member) { return folded(member.surnames + " " + member.given_names); }

void insert_other_groups(Connection& db, const Member& member) {
  for (const auto group : member.groups.others)
    db.execute("INSERT INTO other_group (member, member_group) VALUES ($1, $2)", {member.number, group});
}

void insert_member(Connection& db, const Member& member) {
  db.execute("INSERT INTO household (id) VALUES ($1) ON CONFLICT DO NOTHING", {member.household});
  db.execute(
      "INSERT INTO member (number, given_names, surnames, dni, dni_digits, sex, household, member_group, "
      "status, admitted, born, search, activity, address, settlement, phone, consent) VALUES ($1, $2, $3, "
      "$4, "
      "$5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
      {member.number, member.given_names, member.surnames, member.dni, digits_or_null(member),
       word_of(member.sex), member.household, member.groups.first, word_of(member.status), member.admitted,
       Value(member.born), search_text(member), member.activity, member.address, member.settlement,
       member.phone, Value(member.consent)});
  insert_other_groups(db, member);
}

void insert_office(Connection& db, const OfficeHeld& held) {
  db.execute(
      "INSERT INTO office (member, office, since, until, acting, agreement) VALUES ($1, $2, $3, $4, $5, $6) "
      "ON CONFLICT (member, office, since) DO UPDATE SET until = excluded.until, acting = excluded.acting, "
      "agreement = excluded.agreement",
      {held.member, word_of(held.office), held.from, held.until, held.acting, held.agreement});
}

void set_pin(Connection& db, const PinSet& pin) {
  db.execute(
      "INSERT INTO pin (member, record, misses, temporary) VALUES ($1, $2, 0, $3) "
      "ON CONFLICT (member) DO UPDATE SET record = excluded.record, misses = 0, temporary = "
      "excluded.temporary",
      {pin.member, pin.record, pin.temporary});
}

// A second amendment with the same first day takes the place of the first.
void set_statute(Connection& db, const Statute& s, AgreementId agreement = {}) {
  db.execute("DELETE FROM statute WHERE since = $1", {s.since});
  db.execute(
      "INSERT INTO statute (since, quorum_numerator, quorum_denominator, parity_numerator, "
      "parity_denominator, farmers_basis_points, hectares_goal, list_numerator, list_denominator, "
      "ordinary_notice_days, extraordinary_notice_days, speaking_seconds, parity_refuses, notice_refuses, "
      "agreement) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
      {s.since, s.second_call_quorum.numerator, s.second_call_quorum.denominator, s.parity_share.numerator,
       s.parity_share.denominator, s.farmers_basis_points, s.hectares_goal, s.list_share.numerator,
       s.list_share.denominator, s.ordinary_notice_days, s.extraordinary_notice_days, s.speaking_seconds,
       s.parity_refuses, s.notice_refuses, agreement});
}

}  // namespace

void apply_to(Connection& db, const LogLine&, const CommunityFounded& e) {
  db.execute("INSERT INTO community (id, name, place, sample) VALUES (1, $1, $2, $3)",
             {e.name, e.place, e.sample});
  set_statute(db, e.statute);
}

void apply_to(Connection& db, const LogLine&, const StatuteAmended& e) {
  set_statute(db, e.statute, e.agreement);
}

void apply_to(Connection& db, const LogLine& line, const CommunitySetUp& e) {
  apply_to(db, line, e.founded);
  // The first group is everyone; its name is the community's own.
  db.execute("INSERT INTO member_group (id, name) VALUES (1, $1)", {e.founded.name});
  for (const auto& officer : e.officers) {
    insert_member(db, officer.member);
    insert_office(db, {officer.member.number, officer.office, e.founded.statute.since, e.offices_until});
    set_pin(db, {officer.member.number, officer.pin_record});
  }
}

void apply_to(Connection& db, const LogLine&, const GroupNamed& e) {
  db.execute(
      "INSERT INTO member_group (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = "
      "excluded.name",
      {e.id, e.name});
}

void apply_to(Connection& db, const LogLine&, const MemberRegistered& e) {
  insert_member(db, e.member);
  if (e.joined.by != JoinedBy::earlier_roll)
    db.execute(
        "INSERT INTO joined (member, how, agreement, in_favour, attending) VALUES ($1, $2, $3, $4, $5)",
        {e.member.number, word_of(e.joined.by), e.joined.agreement, e.joined.in_favour, e.joined.attending});
}

void apply_to(Connection& db, const LogLine&, const MemberEdited& e) {
  const auto& m = e.member;
  db.execute("INSERT INTO household (id) VALUES ($1) ON CONFLICT DO NOTHING", {m.household});
  db.execute(
      "UPDATE member SET given_names = $2, surnames = $3, dni = $4, dni_digits = $5, sex = $6, household = "
      "$7, member_group = $8, status = $9, admitted = $10, born = $11, search = $12, activity = $13, address "
      "= $14, settlement = $15, phone = $16, consent = $17 WHERE number = $1",
      {m.number, m.given_names, m.surnames, m.dni, digits_or_null(m), word_of(m.sex), m.household,
       m.groups.first, word_of(m.status), m.admitted, Value(m.born), search_text(m), m.activity, m.address,
       m.settlement, m.phone, Value(m.consent)});
  db.execute("DELETE FROM other_group WHERE member = $1", {m.number});
  insert_other_groups(db, m);
}

void apply_to(Connection& db, const LogLine&, const StatusChanged& e) {
  db.execute("UPDATE member SET status = $2 WHERE number = $1", {e.member, word_of(e.status)});
  db.execute(
      "INSERT INTO standing (member, line, before, status, day, agreement, in_favour, attending, reason) "
      "SELECT $1, 1 + count(*), $2, $3, $4, $5, $6, $7, $8 FROM standing WHERE member = $1",
      {e.member, word_of(e.before), word_of(e.status), e.on, e.agreement, e.in_favour, e.attending,
       e.reason});
  // An office ends with belonging; one not yet begun never began. A suspension only rests it.
  if (!belongs(e.status))
    db.execute(
        "UPDATE office SET until = CASE WHEN since > $2 THEN since - 1 ELSE $2 END WHERE member = $1 AND "
        "until > $2",
        {e.member, e.on});
}

void apply_to(Connection& db, const LogLine&, const RollImported& e) {
  for (const auto& member : e.members) insert_member(db, member);
}

void apply_to(Connection& db, const LogLine&, const MemberConfirmed& e) {
  db.execute("UPDATE member SET confirmed = $2 WHERE number = $1", {e.member, e.on});
}

void apply_to(Connection& db, const LogLine&, const OfficerAppointed& e) { insert_office(db, e.held); }

void apply_to(Connection& db, const LogLine&, const PinSet& e) { set_pin(db, e); }

void apply_to(Connection& db, const LogLine&, const PinMissed& e) {
  db.execute("UPDATE pin SET misses = misses + 1 WHERE member = $1", {e.member});
}

void apply_to(Connection& db, const LogLine&, const PinCleared& e) {
  db.execute("UPDATE pin SET misses = 0 WHERE member = $1", {e.member});
}

void apply_to(Connection& db, const LogLine&, const CreditsIssued& e) {
  db.execute(
      "INSERT INTO issuance (id, standard, vintage, tonnes, sold, day, serials) "
      "VALUES ($1, $2, $3, $4, 0, $5, $6)",
      {e.id, e.standard, e.vintage, e.tonnes, e.date, e.serials});
}

void apply_to(Connection& db, const LogLine&, const ProjectProposed& e) {
  db.execute(
      "INSERT INTO project (id, title, benefit, picture, cost, proposed_by) VALUES ($1, $2, $3, $4, $5, $6)",
      {e.id, e.title, e.benefit, e.picture, e.cost.minor(), or_null(e.proposed_by)});
}

}  // namespace minga::storage
