-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visitors who leave, the committee of an election, an office handed over, where the acta that was signed is kept, and by which
-- agreement the statute is as it is.

ALTER TABLE visitor ADD COLUMN left_at BIGINT;
ALTER TABLE statute ADD COLUMN notice_refuses BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statute ADD COLUMN agreement BIGINT NOT NULL DEFAULT 0;
-- The log's line of the signing, which holds all that was signed.
ALTER TABLE acta_signing ADD COLUMN sequence BIGINT NOT NULL DEFAULT 0;

-- In the order of their places: who presides it first.
CREATE TABLE vote_committee (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  member BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (vote, place)
);

CREATE TABLE handover (
  id BIGINT PRIMARY KEY,
  office TEXT NOT NULL,
  gives BIGINT NOT NULL REFERENCES member (number),
  takes BIGINT NOT NULL REFERENCES member (number),
  gives_name TEXT NOT NULL,
  gives_dni TEXT NOT NULL,
  takes_name TEXT NOT NULL,
  takes_dni TEXT NOT NULL,
  at BIGINT NOT NULL,
  cash_count BIGINT REFERENCES cash_count (id),
  in_bank BIGINT NOT NULL,
  chain_hash TEXT NOT NULL
);
CREATE TABLE handover_thing (
  handover BIGINT NOT NULL REFERENCES handover (id),
  line BIGINT NOT NULL,
  what TEXT NOT NULL,
  how_many BIGINT NOT NULL,
  remarks TEXT NOT NULL,
  PRIMARY KEY (handover, line)
);
