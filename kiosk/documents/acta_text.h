// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/assembly/minutes.h"

namespace minga {

// One piece of a paper's text, to be set on paper or shown on a screen. The acta's PDF is set from these and
// adds nothing a reader could miss but the foot, book and folio, and the boxes to sign in.
struct Paragraph {
  enum class Kind {
    title,       // text
    subtitle,    // text
    heading,     // text: a part of the acta, "CONSTANCIA DE QUÓRUM"
    subheading,  // text: an item of the agenda, a vote
    body,        // text
    listed,      // mark ("1.") and text
    agreement,   // text, to stand out
    note,        // text, small
    columns,     // cells: head of a small table; the rows up to the next other kind belong to it
    row,         // cells
    total,       // cells: the last row
    blank_line,  // a line to write on by hand
    signature,   // cells: office, name, DNI (may be empty). Stands beside the next one
    attendees,   // cells: head of the attendance list; columns to sign and for the fingerprint follow
    attendee     // cells
  };
  Kind kind = Kind::body;
  std::string text = {};
  std::vector<std::string> cells = {};
  std::string mark = {};
  // columns, row, total: how many of the last cells are figures, to be aligned at the right.
  std::size_t figures = 0;

  bool operator==(const Paragraph&) const = default;
};

// The whole acta in order, in Spanish: constancia de convocatoria, constancia de quórum, agenda, what was
// said, votes with their counts, agreements, closing, salvedades, signatures, attendance. Order and minimum
// content after the rules on the books of peasant communities (Ley 24656 and its regulation) and custom.
// While `closed` is empty it is a draft and says so. An ending earlier in the day than the opening is on the
// day after.
std::vector<Paragraph> acta_text(const Minutes&);

// "a favor" without any against, blank or missing: everyone who took part chose the same, and it was adopted.
bool unanimous(const Minutes::Ballot&);

}  // namespace minga
