-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days are counted from 1970-01-01, times of day in minutes, instants in seconds UTC, money in céntimos of a sol unless a
-- currency stands beside it. Truth values are 0 and 1. Enums are kept as the words domain gives them.
-- Everything but urn_slot and urn_key is what replaying the log gives.

CREATE TABLE log (
  sequence BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actors TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE TABLE command (
  id TEXT NOT NULL PRIMARY KEY,
  sequence BIGINT NOT NULL
);

CREATE TABLE community (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  sample BIGINT NOT NULL
);
CREATE TABLE statute (
  since BIGINT PRIMARY KEY,
  quorum_numerator BIGINT NOT NULL,
  quorum_denominator BIGINT NOT NULL,
  parity_numerator BIGINT NOT NULL,
  parity_denominator BIGINT NOT NULL,
  farmers_basis_points BIGINT NOT NULL,
  hectares_goal BIGINT NOT NULL
);

CREATE TABLE household (id BIGINT PRIMARY KEY);
CREATE TABLE member_group (id BIGINT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE member (
  number BIGINT PRIMARY KEY,
  given_names TEXT NOT NULL,
  surnames TEXT NOT NULL,
  dni TEXT NOT NULL,
  dni_digits TEXT UNIQUE,
  sex TEXT NOT NULL,
  household BIGINT NOT NULL REFERENCES household (id),
  member_group BIGINT NOT NULL REFERENCES member_group (id),
  status TEXT NOT NULL,
  admitted BIGINT NOT NULL,
  born BIGINT,
  search TEXT NOT NULL
);
CREATE INDEX member_by_search ON member (search);
CREATE INDEX member_by_household ON member (household);
CREATE TABLE pin (
  member BIGINT PRIMARY KEY REFERENCES member (number),
  record TEXT NOT NULL,
  misses BIGINT NOT NULL
);
CREATE TABLE office (
  member BIGINT NOT NULL REFERENCES member (number),
  office TEXT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  PRIMARY KEY (member, office, since)
);

CREATE TABLE commitment (
  parcel BIGINT PRIMARY KEY,
  member BIGINT NOT NULL REFERENCES member (number),
  name TEXT NOT NULL,
  area_m2 BIGINT NOT NULL,
  trees BIGINT NOT NULL,
  year BIGINT NOT NULL
);
CREATE INDEX commitment_by_member ON commitment (member);
CREATE TABLE issuance (
  id BIGINT PRIMARY KEY,
  standard TEXT NOT NULL,
  vintage BIGINT NOT NULL,
  tonnes BIGINT NOT NULL,
  sold BIGINT NOT NULL,
  day BIGINT NOT NULL
);
CREATE TABLE project (
  id BIGINT PRIMARY KEY,
  title TEXT NOT NULL,
  benefit TEXT NOT NULL,
  picture TEXT NOT NULL,
  cost BIGINT NOT NULL
);

CREATE TABLE assembly (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  place TEXT NOT NULL,
  day BIGINT NOT NULL,
  first_call BIGINT NOT NULL,
  second_call BIGINT NOT NULL,
  convened_by BIGINT,
  convened_at BIGINT NOT NULL,
  call BIGINT NOT NULL,
  chair BIGINT,
  secretary BIGINT,
  qualified BIGINT NOT NULL,
  quorum_needed BIGINT NOT NULL,
  opening_women BIGINT NOT NULL,
  opening_men BIGINT NOT NULL,
  opening_others BIGINT NOT NULL,
  opened_at BIGINT NOT NULL,
  closed_at BIGINT
);
CREATE TABLE agenda_item (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  PRIMARY KEY (assembly, item)
);
CREATE TABLE attendance (
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  member BIGINT NOT NULL REFERENCES member (number),
  arrived_at BIGINT NOT NULL,
  by_secretary BIGINT NOT NULL,
  PRIMARY KEY (assembly, member)
);
CREATE INDEX attendance_by_member ON attendance (member);

CREATE TABLE vote (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  state TEXT NOT NULL,
  question TEXT NOT NULL,
  budget BIGINT NOT NULL,
  rule_base TEXT NOT NULL,
  rule_numerator BIGINT NOT NULL,
  rule_denominator BIGINT NOT NULL,
  rule_more_than BIGINT NOT NULL,
  chair BIGINT,
  second_officer BIGINT,
  opened_at BIGINT NOT NULL,
  qualified BIGINT NOT NULL,
  quorum_needed BIGINT NOT NULL,
  opening_women BIGINT NOT NULL,
  opening_men BIGINT NOT NULL,
  opening_others BIGINT NOT NULL,
  closed_at BIGINT NOT NULL,
  closing_women BIGINT NOT NULL,
  closing_men BIGINT NOT NULL,
  closing_others BIGINT NOT NULL,
  turnout_women BIGINT NOT NULL,
  turnout_men BIGINT NOT NULL,
  turnout_others BIGINT NOT NULL,
  blank BIGINT NOT NULL,
  adopted BIGINT NOT NULL
);
CREATE INDEX vote_by_assembly ON vote (assembly, id);
CREATE TABLE vote_option (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  project BIGINT REFERENCES project (id),
  title TEXT NOT NULL,
  cost BIGINT NOT NULL,
  votes BIGINT NOT NULL,
  funded BIGINT NOT NULL,
  PRIMARY KEY (vote, place)
);
-- Who took part: public. What they chose is only in urn_slot, then in ballot.
CREATE TABLE turnout (
  vote BIGINT NOT NULL REFERENCES vote (id),
  member BIGINT NOT NULL REFERENCES member (number),
  PRIMARY KEY (vote, member)
);
-- One slot of equal size per qualified member, made at the opening under random keys; a ballot overwrites a random empty one in
-- place. So neither the order of rows nor the order of bytes tells the order of voting.
CREATE TABLE urn_slot (
  slot BIGINT PRIMARY KEY,
  vote BIGINT NOT NULL REFERENCES vote (id),
  content TEXT NOT NULL
);
CREATE TABLE urn_key (
  vote BIGINT PRIMARY KEY REFERENCES vote (id),
  secret TEXT NOT NULL
);
-- The ballots of a closed vote in sorted order.
CREATE TABLE ballot (
  vote BIGINT NOT NULL REFERENCES vote (id),
  place BIGINT NOT NULL,
  chosen BIGINT NOT NULL,
  PRIMARY KEY (vote, place)
);
CREATE TABLE agreement (
  id BIGINT PRIMARY KEY,
  assembly BIGINT NOT NULL REFERENCES assembly (id),
  item BIGINT NOT NULL,
  vote BIGINT NOT NULL REFERENCES vote (id),
  purpose TEXT NOT NULL,
  text TEXT NOT NULL,
  amount BIGINT NOT NULL,
  used BIGINT NOT NULL
);

CREATE TABLE sale (
  id BIGINT PRIMARY KEY,
  issuance BIGINT NOT NULL REFERENCES issuance (id),
  buyer TEXT NOT NULL,
  tonnes BIGINT NOT NULL,
  contract_amount BIGINT NOT NULL,
  contract_currency TEXT NOT NULL,
  credited BIGINT NOT NULL,
  credited_on BIGINT NOT NULL,
  bank_reference TEXT NOT NULL UNIQUE,
  to_forest BIGINT NOT NULL,
  to_farmers BIGINT NOT NULL
);
CREATE TABLE distribution (
  id BIGINT PRIMARY KEY,
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  pool BIGINT NOT NULL,
  drafted_at BIGINT NOT NULL,
  authorised BIGINT NOT NULL,
  president BIGINT,
  treasurer BIGINT,
  authorised_at BIGINT
);
CREATE TABLE distribution_share (
  distribution BIGINT NOT NULL REFERENCES distribution (id),
  member BIGINT NOT NULL REFERENCES member (number),
  amount BIGINT NOT NULL,
  PRIMARY KEY (distribution, member)
);
CREATE INDEX distribution_share_by_member ON distribution_share (member);
CREATE TABLE receipt (
  number BIGINT PRIMARY KEY,
  member BIGINT NOT NULL REFERENCES member (number),
  amount BIGINT NOT NULL,
  carried BIGINT NOT NULL,
  agreement BIGINT NOT NULL REFERENCES agreement (id),
  signature TEXT NOT NULL,
  treasurer BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  chain_hash TEXT NOT NULL,
  prints BIGINT NOT NULL
);
CREATE INDEX receipt_by_member ON receipt (member);

CREATE TABLE entry (
  id BIGINT PRIMARY KEY,
  sequence BIGINT NOT NULL REFERENCES log (sequence),
  day BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE TABLE posting (
  entry BIGINT NOT NULL REFERENCES entry (id),
  line BIGINT NOT NULL,
  account TEXT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (entry, line)
);
CREATE INDEX posting_by_account ON posting (account, entry);
CREATE TABLE balance (
  account TEXT NOT NULL PRIMARY KEY,
  amount BIGINT NOT NULL
);
