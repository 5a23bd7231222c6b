// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/years/rules_of_books.h"

#include <array>

#include "tests/years/rules_in_code.h"

namespace minga::years {

namespace {

// A query of what breaks the rule, as text; no rows where it holds.
struct Rule {
  const char* name;
  const char* broken_by;
};

constexpr std::array rules{
    // --- the ledger
    Rule{
        "every entry balances",
        "SELECT CAST(e.id AS TEXT) FROM entry e WHERE 0 <> (SELECT coalesce(sum(p.amount), 0) FROM posting p "
        "WHERE p.entry = e.id) OR 2 > (SELECT count(*) FROM posting p WHERE p.entry = e.id)"},
    Rule{"a balance is the sum of its postings",
         "SELECT account FROM (SELECT account, amount FROM balance UNION ALL SELECT account, -amount FROM "
         "posting) both GROUP BY account HAVING sum(amount) <> 0"},
    Rule{"no account and no fund is overdrawn",
         "SELECT account FROM balance WHERE (amount < 0 AND account LIKE 'assets:%') OR (amount > 0 AND "
         "(account LIKE 'funds:%' OR account LIKE 'members:%' OR account LIKE 'projects:%'))"},
    Rule{
        "what moves money stands in the ledger once",
        "SELECT CAST(l.sequence AS TEXT) FROM log l WHERE l.kind IN ('sale_recorded', 'cash_drawn', "
        "'distribution_authorised', 'payout_made', 'receipt_voided', 'project_spent', 'spending_voided', "
        "'payroll_authorised', 'payroll_reversed') AND 1 <> (SELECT count(*) FROM entry e WHERE e.sequence = "
        "l.sequence)"},
    Rule{
        "a reversal mirrors the entry it names",
        "SELECT CAST(e.id AS TEXT) FROM entry e WHERE e.reverses <> 0 AND EXISTS (SELECT account FROM "
        "(SELECT "
        "account, amount FROM posting WHERE entry = e.id UNION ALL SELECT account, amount FROM posting WHERE "
        "entry = e.reverses) both GROUP BY account HAVING sum(amount) <> 0)"},
    Rule{
        "nothing is reversed twice",
        "SELECT CAST(reverses AS TEXT) FROM entry WHERE reverses <> 0 GROUP BY reverses HAVING count(*) > 1"},
    // --- sales and shares
    Rule{"a sale's two parts are its whole",
         "SELECT CAST(id AS TEXT) FROM sale WHERE to_forest + to_farmers <> credited OR to_forest < 0 OR "
         "to_farmers < 0"},
    Rule{"no more tonnes are sold than were issued",
         "SELECT CAST(i.id AS TEXT) FROM issuance i WHERE i.sold > i.tonnes OR i.sold <> (SELECT "
         "coalesce(sum(s.tonnes), 0) FROM sale s WHERE s.issuance = i.id)"},
    Rule{"shares add up to their pool",
         "SELECT CAST(d.id AS TEXT) FROM distribution d WHERE d.pool <> (SELECT sum(s.amount) FROM "
         "distribution_share s WHERE s.distribution = d.id)"},
    Rule{"a share is the sum of its parts",
         "SELECT CAST(s.distribution AS TEXT) FROM distribution_share s WHERE s.amount <> (SELECT "
         "coalesce(sum(p.amount), 0) FROM distribution_part p WHERE p.distribution = s.distribution AND "
         "p.member = s.member)"},
    // --- payments
    Rule{"receipts are numbered without a gap",
         "SELECT CAST(count(*) AS TEXT) FROM receipt HAVING count(*) <> coalesce(max(number), 0) OR "
         "coalesce(min(number), 1) <> 1"},
    Rule{"a receipt for every payment",
         "SELECT CAST(l.sequence AS TEXT) FROM log l WHERE l.kind = 'payout_made' AND 1 <> (SELECT count(*) "
         "FROM receipt r WHERE r.chain_hash = l.hash)"},
    Rule{
        "a payment for every receipt",
        "SELECT CAST(r.number AS TEXT) FROM receipt r WHERE 1 <> (SELECT count(*) FROM log l JOIN entry e ON "
        "e.sequence = l.sequence JOIN posting p ON p.entry = e.id JOIN posting a ON a.entry = e.id WHERE "
        "l.hash = r.chain_hash AND l.kind = 'payout_made' AND e.text = 'receipt ' || CAST(r.number AS TEXT) "
        "AND p.account = 'members:' || CAST(r.member AS TEXT) AND p.amount = r.amount AND a.account = "
        "'assets:' || r.method AND a.amount = -r.amount)"},
    Rule{
        "a void gives its payment back, once",
        "SELECT CAST(r.number AS TEXT) FROM receipt r WHERE r.voided <> (SELECT count(*) FROM receipt_void v "
        "JOIN entry e ON e.reverses = v.reverses JOIN entry o ON o.id = v.reverses WHERE v.receipt = "
        "r.number "
        "AND o.text = 'receipt ' || CAST(r.number AS TEXT))"},
    Rule{"carried céntimos are what stayed on the account",
         "SELECT CAST(r.number AS TEXT) FROM receipt r JOIN log l ON l.hash = r.chain_hash JOIN entry e ON "
         "e.sequence = l.sequence WHERE r.carried <> (SELECT -sum(p.amount) FROM posting p WHERE p.account = "
         "'members:' || CAST(r.member AS TEXT) AND p.entry <= e.id)"},
    Rule{
        "what a member was given is what was paid and what is owed",
        "SELECT CAST(m.number AS TEXT) FROM member m WHERE 0 <> (SELECT coalesce(sum(s.amount), 0) FROM "
        "distribution_share s JOIN distribution d ON d.id = s.distribution WHERE s.member = m.number AND "
        "d.authorised = 1) + (SELECT coalesce(sum(p.amount), 0) FROM payroll_line p JOIN payroll y ON y.id = "
        "p.payroll WHERE p.member = m.number AND y.authorised = 1 AND y.reversed = 0) - (SELECT "
        "coalesce(sum(r.amount), 0) FROM receipt r WHERE r.member = m.number AND r.voided = 0) + (SELECT "
        "coalesce(sum(b.amount), 0) FROM balance b WHERE b.account = 'members:' || CAST(m.number AS TEXT))"},
    // --- decisions
    Rule{"no payment without a decision that stands",
         "SELECT CAST(r.number AS TEXT) FROM receipt r WHERE r.voided = 0 AND NOT EXISTS (SELECT 1 FROM "
         "agreement a WHERE a.id = r.agreement AND a.annulled = 0 AND (EXISTS (SELECT 1 FROM distribution d "
         "JOIN distribution_share s ON s.distribution = d.id WHERE d.authorised = 1 AND d.agreement = a.id "
         "AND "
         "s.member = r.member) OR EXISTS (SELECT 1 FROM payroll p JOIN payroll_line l ON l.payroll = p.id "
         "WHERE p.authorised = 1 AND p.reversed = 0 AND p.agreement = a.id AND l.member = r.member)))"},
    Rule{"no distribution without a decision that stands",
         "SELECT CAST(d.id AS TEXT) FROM distribution d WHERE d.authorised = 1 AND NOT EXISTS (SELECT 1 FROM "
         "agreement a WHERE a.id = d.agreement AND a.annulled = 0 AND a.purpose = 'distribute_share')"},
    Rule{"no payroll without a decision that stands",
         "SELECT CAST(p.id AS TEXT) FROM payroll p WHERE p.authorised = 1 AND p.reversed = 0 AND NOT EXISTS "
         "(SELECT 1 FROM agreement a JOIN pay_rate r ON r.agreement = a.id WHERE a.id = p.agreement AND "
         "a.annulled = 0 AND r.basis = p.basis AND r.rate = p.rate)"},
    Rule{
        "no spending without a decision that stands",
        "SELECT CAST(s.id AS TEXT) FROM spending s WHERE s.voided = 0 AND NOT EXISTS (SELECT 1 FROM "
        "agreement "
        "a JOIN vote_option o ON o.vote = a.vote WHERE a.id = s.agreement AND a.annulled = 0 AND o.project = "
        "s.project AND o.funded > 0)"},
    Rule{
        "no agreement is exceeded",
        "SELECT CAST(a.id AS TEXT) FROM agreement a WHERE a.purpose = 'distribute_share' AND (a.used > "
        "a.amount OR a.used <> (SELECT coalesce(sum(d.pool), 0) FROM distribution d WHERE d.agreement = a.id "
        "AND d.authorised = 1))"},
    Rule{"no rate is exceeded",
         "SELECT CAST(r.agreement AS TEXT) FROM pay_rate r WHERE r.used > r.most OR r.used <> (SELECT "
         "coalesce(sum(p.total), 0) FROM payroll p WHERE p.agreement = r.agreement AND p.basis = r.basis AND "
         "p.authorised = 1 AND p.reversed = 0)"},
    Rule{
        "a project's spending and rest are what was approved",
        "SELECT CAST(p.id AS TEXT) FROM project p WHERE (SELECT coalesce(sum(o.cost), 0) FROM vote_option o "
        "JOIN vote v ON v.id = o.vote WHERE o.project = p.id AND o.funded > 0 AND v.state = 'proclaimed') <> "
        "(SELECT coalesce(sum(s.amount), 0) FROM spending s WHERE s.project = p.id AND s.voided = 0) + "
        "(SELECT coalesce(sum(y.total), 0) FROM payroll y WHERE y.project = p.id AND y.authorised = 1 AND "
        "y.reversed = 0) - (SELECT coalesce(sum(b.amount), 0) FROM balance b WHERE b.account = 'projects:' "
        "|| "
        "CAST(p.id AS TEXT))"},
    // --- the drawer
    Rule{"what counts found over or missing is on its account",
         "SELECT 'cash:difference' FROM (SELECT coalesce(sum(counted - expected), 0) AS found FROM "
         "cash_count) "
         "counts WHERE found <> -(SELECT coalesce(sum(amount), 0) FROM balance WHERE account = "
         "'cash:difference')"},
    Rule{"the pieces known in the drawer are its cash",
         "SELECT CAST(held AS TEXT) FROM (SELECT sum(denomination * pieces) AS held FROM drawer) known WHERE "
         "held <> (SELECT coalesce(sum(amount), 0) FROM balance WHERE account = 'assets:cash')"},
    Rule{"one drawer is open at most",
         "SELECT CAST(count(*) AS TEXT) FROM cash_session WHERE closing IS NULL HAVING count(*) > 1"},
};

}  // namespace

std::vector<BrokenRule> broken_rules(desk::Desk& desk) {
  std::vector<BrokenRule> broken;
  for (const auto& rule : rules) {
    bool holds = true;
    desk.db().each(rule.broken_by, [&](const storage::Row& row) {
      if (holds) broken.push_back({rule.name, row.text(0)});
      holds = false;
    });
  }
  add_split_by_largest_remainder(desk, broken);
  add_shares_in_any_order(desk, broken);
  add_envelopes(desk, broken);
  return broken;
}

}  // namespace minga::years
