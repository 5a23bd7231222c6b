-- SPDX-License-Identifier: GPL-3.0-or-later
-- The treasury beyond the assembly day. Conventions as in 0001.

ALTER TABLE issuance ADD COLUMN serials TEXT NOT NULL DEFAULT '';
ALTER TABLE sale ADD COLUMN fee BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN fee_currency TEXT NOT NULL DEFAULT 'PEN';

-- The rule of a distribution: percentages of the pool; share_group 0 is everybody.
ALTER TABLE distribution ADD COLUMN equal_percent BIGINT NOT NULL DEFAULT 100;
ALTER TABLE distribution ADD COLUMN hectares_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN trees_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN days_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN share_group BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN days_from BIGINT;
ALTER TABLE distribution ADD COLUMN days_until BIGINT;
ALTER TABLE distribution ADD COLUMN replaces BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN objection TEXT NOT NULL DEFAULT '';
ALTER TABLE distribution ADD COLUMN withdrawn BIGINT NOT NULL DEFAULT 0;
ALTER TABLE distribution ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE distribution ADD COLUMN replaced_by BIGINT NOT NULL DEFAULT 0;
CREATE TABLE distribution_part (
  distribution BIGINT NOT NULL REFERENCES distribution (id),
  member BIGINT NOT NULL REFERENCES member (number),
  basis TEXT NOT NULL,
  weight BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (distribution, member, basis)
);

-- The drawer: what each count found, and what lies in it as far as every movement since told its pieces (no rows: unknown).
CREATE TABLE cash_count (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  session BIGINT NOT NULL,
  counted BIGINT NOT NULL,
  expected BIGINT NOT NULL,
  member BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  chain_hash TEXT NOT NULL
);
CREATE TABLE cash_count_piece (
  cash_count BIGINT NOT NULL REFERENCES cash_count (id),
  denomination BIGINT NOT NULL,
  pieces BIGINT NOT NULL,
  PRIMARY KEY (cash_count, denomination)
);
CREATE TABLE cash_session (
  id BIGINT PRIMARY KEY,
  opening BIGINT NOT NULL REFERENCES cash_count (id),
  closing BIGINT REFERENCES cash_count (id)
);
CREATE TABLE drawer (
  denomination BIGINT PRIMARY KEY,
  pieces BIGINT NOT NULL
);

ALTER TABLE receipt ADD COLUMN method TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE receipt ADD COLUMN bank_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN collector BIGINT NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN session BIGINT NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN awaiting BIGINT NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN voided BIGINT NOT NULL DEFAULT 0;
CREATE INDEX receipt_by_session ON receipt (session);
CREATE INDEX receipt_by_awaiting ON receipt (awaiting, number);
CREATE INDEX receipt_by_bank_reference ON receipt (bank_reference);
CREATE TABLE receipt_void (
  receipt BIGINT PRIMARY KEY REFERENCES receipt (number),
  reason TEXT NOT NULL,
  president BIGINT NOT NULL REFERENCES member (number),
  treasurer BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  reverses BIGINT NOT NULL REFERENCES entry (id)
);
CREATE TABLE collector (
  id BIGINT PRIMARY KEY,
  member BIGINT NOT NULL REFERENCES member (number),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  dni TEXT NOT NULL,
  document TEXT NOT NULL,
  until BIGINT
);
CREATE INDEX collector_by_member ON collector (member);
CREATE TABLE treasury_setting (
  since BIGINT PRIMARY KEY,
  bank_from BIGINT NOT NULL,
  agreement BIGINT NOT NULL REFERENCES agreement (id)
);
ALTER TABLE entry ADD COLUMN reverses BIGINT NOT NULL DEFAULT 0;
