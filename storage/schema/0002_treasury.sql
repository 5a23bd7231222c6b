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
