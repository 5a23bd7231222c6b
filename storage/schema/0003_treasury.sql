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

CREATE TABLE spending (
  id BIGINT PRIMARY KEY,
  project BIGINT NOT NULL REFERENCES project (id),
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  supplier TEXT NOT NULL,
  document TEXT NOT NULL,
  what TEXT NOT NULL,
  amount BIGINT NOT NULL,
  method TEXT NOT NULL,
  bank_reference TEXT NOT NULL,
  day BIGINT NOT NULL,
  session BIGINT NOT NULL,
  president BIGINT NOT NULL REFERENCES member (number),
  treasurer BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  chain_hash TEXT NOT NULL,
  voided BIGINT NOT NULL
);
CREATE INDEX spending_by_project ON spending (project);
CREATE INDEX spending_by_document ON spending (document);
CREATE TABLE spending_void (
  spending BIGINT PRIMARY KEY REFERENCES spending (id),
  reason TEXT NOT NULL,
  president BIGINT NOT NULL REFERENCES member (number),
  treasurer BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  reverses BIGINT NOT NULL REFERENCES entry (id)
);

-- Land, work and what is paid for them. An area is in m²; a project of 0 is the forest fund.
ALTER TABLE commitment ADD COLUMN species TEXT NOT NULL DEFAULT '';
CREATE TABLE inspection (
  id BIGINT PRIMARY KEY,
  parcel BIGINT NOT NULL REFERENCES commitment (parcel),
  day BIGINT NOT NULL,
  living_trees BIGINT NOT NULL,
  notes TEXT NOT NULL,
  inspector BIGINT NOT NULL REFERENCES member (number)
);
CREATE INDEX inspection_by_parcel ON inspection (parcel, day, id);
CREATE TABLE work_party (
  id BIGINT PRIMARY KEY,
  day BIGINT NOT NULL,
  place TEXT NOT NULL,
  task TEXT NOT NULL,
  kind TEXT NOT NULL,
  project BIGINT NOT NULL
);
CREATE INDEX work_party_by_day ON work_party (day);
CREATE TABLE work_day (
  party BIGINT NOT NULL REFERENCES work_party (id),
  member BIGINT NOT NULL REFERENCES member (number),
  days BIGINT NOT NULL,
  PRIMARY KEY (party, member)
);
CREATE INDEX work_day_by_member ON work_day (member);
CREATE TABLE pay_rate (
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  basis TEXT NOT NULL,
  rate BIGINT NOT NULL,
  most BIGINT NOT NULL,
  used BIGINT NOT NULL,
  president BIGINT NOT NULL REFERENCES member (number),
  treasurer BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (agreement, basis)
);
CREATE TABLE payroll (
  id BIGINT PRIMARY KEY,
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  basis TEXT NOT NULL,
  rate BIGINT NOT NULL,
  project BIGINT NOT NULL,
  party BIGINT NOT NULL,
  year BIGINT NOT NULL,
  total BIGINT NOT NULL,
  drafted_at BIGINT NOT NULL,
  authorised BIGINT NOT NULL,
  president BIGINT,
  treasurer BIGINT,
  authorised_at BIGINT,
  withdrawn BIGINT NOT NULL,
  withdrawn_reason TEXT NOT NULL
);
CREATE INDEX payroll_by_party ON payroll (party);
CREATE INDEX payroll_by_project ON payroll (project);
CREATE TABLE payroll_line (
  payroll BIGINT NOT NULL REFERENCES payroll (id),
  member BIGINT NOT NULL REFERENCES member (number),
  quantity BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (payroll, member)
);
CREATE INDEX payroll_line_by_member ON payroll_line (member);
