// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "domain/voting/equal_shares.h"

// Elections as text in Pabulib's `.pb` format (Faliszewski et al., "Participatory Budgeting: Data, Tools, and
// Analysis", IJCAI 2023): the tables META, PROJECTS and VOTES, cells apart by semicolons and quoted as in
// CSV.
namespace minga::pabulib {

struct Project {
  std::string id;
  std::string name;       // empty: the file gives none
  std::int64_t cost = 0;  // in the election's unit
};

// Amounts are whole numbers of 1/scale of a currency unit: scale is 1, 10, 100, ... as the decimals need it.
struct Election {
  std::vector<std::pair<std::string, std::string>> meta;  // as they stand, in their order
  std::vector<Project> projects;
  std::vector<Approvals> ballots;  // one for each row of VOTES, in their order
  std::int64_t budget = 0;
  std::int64_t scale = 1;
};

// Where a text is not what it should be. Lines and columns from 1; a column is counted in code points.
struct Mistake {
  std::int64_t line = 1;
  std::int64_t column = 1;
  std::string reason;
  bool operator==(const Mistake&) const = default;
};

// An election, and what is odd in it but leaves no doubt about the count.
struct Reading {
  Election election;
  std::vector<Mistake> remarks;
};

// Taken as met in real files: a byte order mark, LF or CRLF, blank lines, sections and columns named in any
// case, columns in any order, unknown columns and keys (kept in `meta`, else ignored), missing cells at the
// end of a row where no needed one is among them, decimals with a point or a comma, `None` or nothing for no
// value, empty ballots, a project named twice in one ballot (counts once), limits on a ballot's length or
// cost (the publisher has applied them). num_projects and num_votes that differ from the rows are remarked;
// the rows count. A mistake: not UTF-8; a section missing, twice or out of order; a needed column or key
// missing or twice (budget, vote_type; project_id, cost; voter_id, vote); a quote that does not end; a row
// that ends before a needed cell or is longer than its header; an id missing or twice; an amount that is not
// a number, negative or beyond `shares_limit` in its unit, alone or all costs together; a ballot naming an
// unknown project; a vote type other than approval and choose-1.
tl::expected<Reading, Mistake> read(std::string_view text);

// The same election as text. num_projects, num_votes and budget are written by what they are; the other META
// lines as given.
std::string write(const Election&);

// "1234.5" for 12345 tenths.
std::string amount_text(std::int64_t amount, std::int64_t scale);

// A cell as CSV wants it: quoted where it must be.
std::string cell_text(std::string_view);

}  // namespace minga::pabulib
