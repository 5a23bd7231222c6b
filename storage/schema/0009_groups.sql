-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members of several groups, how somebody came onto the roll, who was invited to an assembly.

-- The groups of a member besides the one in the line of the roll.
CREATE TABLE other_group (
  member BIGINT NOT NULL REFERENCES member (number),
  member_group BIGINT NOT NULL REFERENCES member_group (id),
  PRIMARY KEY (member, member_group)
);

-- Who did not stand on the roll kept before this one: admitted by an agreement, or the partner of a member.
CREATE TABLE joined (
  member BIGINT PRIMARY KEY REFERENCES member (number),
  how TEXT NOT NULL,
  agreement BIGINT NOT NULL,
  in_favour BIGINT NOT NULL,
  attending BIGINT NOT NULL
);

-- The qualified on the day an assembly was convened.
ALTER TABLE assembly ADD COLUMN invited_women BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assembly ADD COLUMN invited_men BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assembly ADD COLUMN invited_others BIGINT NOT NULL DEFAULT 0;
