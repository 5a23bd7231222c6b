-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payrolls that were authorised and then undone before anything of them was paid.

ALTER TABLE payroll ADD COLUMN reversed BIGINT NOT NULL DEFAULT 0;
CREATE TABLE payroll_reversal (
  payroll BIGINT PRIMARY KEY REFERENCES payroll (id),
  reason TEXT NOT NULL,
  president BIGINT NOT NULL,
  treasurer BIGINT NOT NULL,
  at BIGINT NOT NULL,
  reverses BIGINT NOT NULL
);
