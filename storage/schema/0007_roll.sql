-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the roll tells besides, standings with their history, offices held for somebody else, PINs for one use.

ALTER TABLE member ADD COLUMN activity TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN settlement TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN consent BIGINT;
-- Last seen and asked in an update of the roll.
ALTER TABLE member ADD COLUMN confirmed BIGINT;
ALTER TABLE pin ADD COLUMN temporary BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN acting BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN agreement BIGINT NOT NULL DEFAULT 0;

-- Changes of standing after registration, 1 for a member's first.
CREATE TABLE standing (
  member BIGINT NOT NULL REFERENCES member (number),
  line BIGINT NOT NULL,
  before TEXT NOT NULL,
  status TEXT NOT NULL,
  day BIGINT NOT NULL,
  agreement BIGINT NOT NULL,
  in_favour BIGINT NOT NULL,
  attending BIGINT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (member, line)
);
