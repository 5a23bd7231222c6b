-- SPDX-License-Identifier: GPL-3.0-or-later
-- Photos and scans of suppliers' documents, and cash taken back to the bank.

-- What the log says of the document of a spending. Its content is not in the log, which would grow by megabytes with each line;
-- the digest that seals it is.
CREATE TABLE attachment (
  spending BIGINT PRIMARY KEY REFERENCES spending (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX attachment_by_digest ON attachment (digest);
-- In base64, each content once however many spendings have it.
CREATE TABLE attachment_content (
  digest TEXT PRIMARY KEY,
  content TEXT NOT NULL
);

CREATE TABLE cash_deposit (
  id BIGINT PRIMARY KEY,
  amount BIGINT NOT NULL,
  bank_reference TEXT NOT NULL,
  session BIGINT NOT NULL,
  treasurer BIGINT NOT NULL REFERENCES member (number),
  at BIGINT NOT NULL,
  chain_hash TEXT NOT NULL
);
CREATE INDEX cash_deposit_by_reference ON cash_deposit (bank_reference);
-- No rows for a deposit: its pieces were not told.
CREATE TABLE cash_deposit_piece (
  cash_deposit BIGINT NOT NULL REFERENCES cash_deposit (id),
  denomination BIGINT NOT NULL,
  pieces BIGINT NOT NULL,
  PRIMARY KEY (cash_deposit, denomination)
);
