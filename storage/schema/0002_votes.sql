-- SPDX-License-Identifier: GPL-3.0-or-later
-- More kinds of votes, slips instead of PINs, papers beside the urn, reconciliation and annulment; departures.

ALTER TABLE statute ADD COLUMN list_numerator BIGINT NOT NULL DEFAULT 30;
ALTER TABLE statute ADD COLUMN list_denominator BIGINT NOT NULL DEFAULT 100;

ALTER TABLE attendance ADD COLUMN left_at BIGINT;

ALTER TABLE project ADD COLUMN proposed_by BIGINT;

ALTER TABLE vote ADD COLUMN wins_by TEXT NOT NULL DEFAULT 'majority';
ALTER TABLE vote ADD COLUMN method TEXT NOT NULL DEFAULT 'greedy';
ALTER TABLE vote ADD COLUMN utility TEXT NOT NULL DEFAULT 'cost';
ALTER TABLE vote ADD COLUMN completion TEXT NOT NULL DEFAULT 'add1-greedy';
ALTER TABLE vote ADD COLUMN equal_percent BIGINT NOT NULL DEFAULT 100;
ALTER TABLE vote ADD COLUMN hectares_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN trees_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN days_percent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN share_group BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN admission TEXT NOT NULL DEFAULT 'by_pin';
ALTER TABLE vote ADD COLUMN on_paper BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN run_off_of BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN term_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN term_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN ballots BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN declined BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN closing_qualified BIGINT NOT NULL DEFAULT 0;
ALTER TABLE vote ADD COLUMN closing_quorum BIGINT NOT NULL DEFAULT 0;
UPDATE vote SET ballots = turnout_women + turnout_men + turnout_others;

ALTER TABLE vote_option ADD COLUMN picture TEXT NOT NULL DEFAULT '';
CREATE TABLE vote_candidate (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  line BIGINT NOT NULL,
  office TEXT NOT NULL,
  member BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (vote, place, line)
);
-- Hands of a show of hands, women and men apart.
CREATE TABLE vote_hands (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  women BIGINT NOT NULL,
  men BIGINT NOT NULL,
  others BIGINT NOT NULL,
  PRIMARY KEY (vote, place)
);
-- Who is present and does not wish to vote.
CREATE TABLE declined (
  vote BIGINT NOT NULL REFERENCES vote (id),
  member BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (vote, member)
);
-- Digests of the slips of a vote. Whose a slip is stands nowhere.
CREATE TABLE slip (
  vote BIGINT NOT NULL REFERENCES vote (id),
  digest TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (vote, digest)
);
CREATE TABLE reconciliation (
  vote BIGINT PRIMARY KEY REFERENCES vote (id),
  slips_back BIGINT NOT NULL,
  papers BIGINT NOT NULL,
  agrees BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE TABLE hand_count (
  vote BIGINT PRIMARY KEY REFERENCES vote (id),
  blank BIGINT NOT NULL,
  spoiled BIGINT NOT NULL,
  agrees BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE TABLE hand_count_option (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  votes BIGINT NOT NULL,
  PRIMARY KEY (vote, place)
);
CREATE TABLE annulment (
  vote BIGINT PRIMARY KEY REFERENCES vote (id),
  reason TEXT NOT NULL,
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  at BIGINT NOT NULL
);
-- An agreement that came of an annulled vote allows nothing any more.
ALTER TABLE agreement ADD COLUMN annulled BIGINT NOT NULL DEFAULT 0;

-- An election ends the terms before it; were it annulled, they would be as before.
ALTER TABLE office ADD COLUMN election BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN ended_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN until_before BIGINT NOT NULL DEFAULT 0;
