// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/participation.h"

#include "storage/queries/reading.h"

namespace minga::storage {

namespace {

struct Span {
  AssemblyId assembly;
  Date from;
  Date until;
};

// $1 to $3 choose the assemblies, named `a`.
constexpr const char* held =
    "a.state <> 'convened' AND ($1 = 0 OR a.id = $1) AND a.day >= $2 AND a.day <= $3 ";

// Rows of sex and number.
HeadCount by_sex(Connection& db, const std::string& sql, Parameters parameters) {
  HeadCount count;
  db.each(sql, parameters, [&](const Row& row) {
    count.add(enum_from<Sex>(row.text(0)), row.optional_number(1).value_or(0));
  });
  return count;
}

HeadCount in_assemblies(Connection& db, const Span& span, const std::string& select,
                        const std::string& group) {
  return by_sex(db, select + held + group, {span.assembly, span.from, span.until});
}

void add_speech(Connection& db, const Span& span, Participation& p) {
  const std::string spoken =
      "FROM (SELECT t.assembly AS assembly, coalesce(m.sex, v.sex) AS sex, sum(t.spoken_seconds) AS seconds "
      "FROM speaking_turn t LEFT JOIN member m ON m.number = t.member LEFT JOIN visitor v ON v.id = "
      "t.visitor WHERE t.place > 0 GROUP BY t.assembly, t.member, t.visitor, coalesce(m.sex, v.sex)) s "
      "JOIN assembly a ON a.id = s.assembly WHERE ";
  p.spoke = in_assemblies(db, span, "SELECT s.sex, count(*) " + spoken, "GROUP BY s.sex");
  p.seconds =
      in_assemblies(db, span, "SELECT s.sex, CAST(sum(s.seconds) AS BIGINT) " + spoken, "GROUP BY s.sex");
}

void add_votes(Connection& db, const Span& span, Participation& p) {
  p.voted = in_assemblies(db, span,
                          "SELECT m.sex, count(*) FROM turnout t JOIN member m ON m.number = t.member JOIN "
                          "vote v ON v.id = t.vote JOIN assembly a ON a.id = v.assembly WHERE ",
                          "GROUP BY m.sex");
  db.each(
      std::string("SELECT CAST(sum(h.women) AS BIGINT), CAST(sum(h.men) AS BIGINT), CAST(sum(h.others) AS "
                  "BIGINT) FROM vote_hands h JOIN vote v ON v.id = h.vote JOIN assembly a ON a.id = "
                  "v.assembly WHERE ") +
          held,
      {span.assembly, span.from, span.until}, [&](const Row& row) {
        p.voted.women += row.optional_number(0).value_or(0);
        p.voted.men += row.optional_number(1).value_or(0);
        p.voted.others += row.optional_number(2).value_or(0);
      });
  p.elected = in_assemblies(db, span,
                            "SELECT m.sex, count(*) FROM office o JOIN member m ON m.number = o.member JOIN "
                            "vote v ON v.id = o.election JOIN assembly a ON a.id = v.assembly WHERE ",
                            "GROUP BY m.sex");
}

void add_work(Connection& db, const Span& span, Participation& p) {
  const auto first = instant_at(span.from, {});
  const auto end = instant_at(span.until.plus_days(1), {});
  db.each(
      "SELECT m.sex, CAST(sum(l.quantity) AS BIGINT), CAST(sum(l.amount) AS BIGINT) FROM payroll_line l JOIN "
      "payroll r ON r.id = l.payroll JOIN member m ON m.number = l.member WHERE r.authorised = 1 AND r.basis "
      "= 'day' AND r.authorised_at >= $1 AND r.authorised_at < $2 GROUP BY m.sex",
      {first, end}, [&](const Row& row) {
        const auto sex = enum_from<Sex>(row.text(0));
        p.days.add(sex, row.number(1));
        auto& paid = sex == Sex::woman ? p.paid.women : sex == Sex::man ? p.paid.men : p.paid.others;
        paid += Money(row.number(2));
      });
  const std::string receipts =
      "SELECT m.sex, count(*) FROM receipt r JOIN member m ON m.number = r.member WHERE r.voided = 0 AND "
      "r.at "
      ">= $1 AND r.at < $2 AND r.collector ";
  p.in_person = by_sex(db, receipts + "= 0 GROUP BY m.sex", {first, end});
  p.by_another = by_sex(db, receipts + "> 0 GROUP BY m.sex", {first, end});
}

}  // namespace

Participation participation(Connection& db, AssemblyId assembly, Date from, Date until) {
  const Span span{assembly, from, until};
  Participation p;
  p.assembly = assembly;
  p.from = from;
  p.until = until;
  p.assemblies =
      number_of(db, std::string("SELECT count(*) FROM assembly a WHERE ") + held, {assembly, from, until})
          .value_or(0);
  db.each(std::string("SELECT CAST(sum(a.invited_women) AS BIGINT), CAST(sum(a.invited_men) AS BIGINT), "
                      "CAST(sum(a.invited_others) AS BIGINT) FROM assembly a WHERE ") +
              held,
          {assembly, from, until}, [&](const Row& row) {
            p.invited = {row.optional_number(0).value_or(0), row.optional_number(1).value_or(0),
                         row.optional_number(2).value_or(0)};
          });
  p.present = in_assemblies(db, span,
                            "SELECT m.sex, count(*) FROM attendance t JOIN member m ON m.number = t.member "
                            "JOIN assembly a ON a.id = t.assembly WHERE ",
                            "GROUP BY m.sex");
  const std::string proposals =
      "SELECT m.sex, count(*) FROM proposal t JOIN member m ON m.number = t.proposer JOIN assembly a ON a.id "
      "= t.assembly WHERE ";
  p.proposed = in_assemblies(db, span, proposals, "GROUP BY m.sex");
  p.adopted = in_assemblies(db, span, proposals, "AND t.state = 'adopted' GROUP BY m.sex");
  add_speech(db, span, p);
  add_votes(db, span, p);
  add_work(db, span, p);
  return p;
}

}  // namespace minga::storage
