-- SPDX-License-Identifier: GPL-3.0-or-later
-- The course of an assembly: items with their times, speaking, proposals, dissent, tasks; the acta's signing and reopening.

ALTER TABLE statute ADD COLUMN ordinary_notice_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statute ADD COLUMN extraordinary_notice_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE statute ADD COLUMN speaking_seconds BIGINT NOT NULL DEFAULT 180;
ALTER TABLE statute ADD COLUMN parity_refuses BIGINT NOT NULL DEFAULT 0;

ALTER TABLE assembly ADD COLUMN convened_how TEXT NOT NULL DEFAULT '';
CREATE TABLE assembly_requester (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  member BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (assembly, member)
);

-- Begun and not ended: the item under way. One at a time.
ALTER TABLE agenda_item ADD COLUMN begun_at BIGINT;
ALTER TABLE agenda_item ADD COLUMN ended_at BIGINT;
ALTER TABLE agenda_item ADD COLUMN added BIGINT NOT NULL DEFAULT 0;

-- Who is no member: a voice, no vote, and no part of the quorum.
CREATE TABLE visitor (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  name TEXT NOT NULL,
  sex TEXT NOT NULL,
  comes_from TEXT NOT NULL,
  arrived_at BIGINT NOT NULL
);
CREATE INDEX visitor_by_assembly ON visitor (assembly, id);

CREATE TABLE speaking_turn (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  member BIGINT REFERENCES member (number),
  visitor BIGINT REFERENCES visitor (id),
  state TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  by_secretary BIGINT NOT NULL,
  place BIGINT NOT NULL,
  limit_seconds BIGINT NOT NULL,
  running_since BIGINT,
  spoken_seconds BIGINT NOT NULL
);
CREATE INDEX speaking_turn_by_assembly ON speaking_turn (assembly, id);

CREATE TABLE proposal (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  proposer BIGINT NOT NULL REFERENCES member (number),
  amends BIGINT REFERENCES proposal (id),
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  agreement BIGINT REFERENCES agreement (id)
);
CREATE INDEX proposal_by_assembly ON proposal (assembly, id);
CREATE TABLE dissent (
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  member BIGINT NOT NULL REFERENCES member (number),
  reason TEXT NOT NULL,
  PRIMARY KEY (agreement, member)
);
-- Who does what by when, until the assembly hears that it is done.
CREATE TABLE task (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  member BIGINT NOT NULL REFERENCES member (number),
  text TEXT NOT NULL,
  due BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  settled_in BIGINT REFERENCES assembly (id),
  note TEXT NOT NULL
);
CREATE INDEX task_by_assembly ON task (assembly, id);

-- The acta's rounds: 0 from the closing to the first signing, 1 from its first reopening, and so on.
CREATE TABLE saving_note (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  place BIGINT NOT NULL,
  round BIGINT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (assembly, place)
);
CREATE TABLE acta_reopening (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  round BIGINT NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (assembly, round)
);
CREATE TABLE acta_signing (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  round BIGINT NOT NULL,
  chair BIGINT NOT NULL REFERENCES member (number),
  secretary BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  chain_hash TEXT NOT NULL,
  printed BIGINT NOT NULL,
  PRIMARY KEY (assembly, round)
);
