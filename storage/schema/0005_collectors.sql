-- SPDX-License-Identifier: GPL-3.0-or-later
-- An authorisation to collect can be taken back.

ALTER TABLE collector ADD COLUMN revoked BIGINT;
ALTER TABLE collector ADD COLUMN revoked_reason TEXT NOT NULL DEFAULT '';
