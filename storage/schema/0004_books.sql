-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came to and went from an account on each day, by the kind of event that caused it: statements, the board and reports add
-- up some days instead of ten years of postings. All members stand together as the account "members"; who has how much is in
-- posting and balance.

CREATE TABLE turnover (
  account TEXT NOT NULL,
  day BIGINT NOT NULL,
  kind TEXT NOT NULL,
  debit BIGINT NOT NULL,
  credit BIGINT NOT NULL,
  postings BIGINT NOT NULL,
  PRIMARY KEY (account, day, kind)
);
INSERT INTO turnover (account, day, kind, debit, credit, postings)
SELECT
  CASE WHEN p.account >= 'members:' AND p.account < 'members;' THEN 'members' ELSE p.account END,
  e.day,
  l.kind,
  CAST(sum(CASE WHEN p.amount > 0 THEN p.amount ELSE 0 END) AS BIGINT),
  CAST(sum(CASE WHEN p.amount < 0 THEN -p.amount ELSE 0 END) AS BIGINT),
  count(*)
FROM posting p
JOIN entry e ON e.id = p.entry
JOIN log l ON l.sequence = e.sequence
GROUP BY 1, 2, 3;

CREATE INDEX receipt_by_time ON receipt (at);
-- An account's movements in one piece, without looking each posting up.
DROP INDEX posting_by_account;
CREATE INDEX posting_by_account ON posting (account, entry, amount);
-- Who is owed something: few, or everyone on a payout day.
CREATE INDEX balance_due ON balance (account) WHERE amount < 0;
CREATE INDEX member_by_status ON member (status, sex);
CREATE INDEX entry_by_reverses ON entry (reverses);
