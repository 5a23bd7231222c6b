// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/assembly/minutes.h"
#include "kiosk/documents/acta_text.h"

// The parts of an acta that tell the course of the assembly, and what became of the acta after it.
namespace minga::documents {

// Who asked for it, and whether it was called in the time the statute sets; empty where there is nothing to
// say.
std::vector<Paragraph> request_and_notice(const Minutes&);
// How many came after the opening, and who left before the end.
std::vector<Paragraph> comings_and_goings(const Minutes&);
// Visitors, with voice and no vote.
std::vector<Paragraph> guests(const Minutes&);
// What earlier assemblies left to be done and what money they allowed, with what became of both.
std::vector<Paragraph> earlier_matters(const Minutes&);
// Of one item: its hours, who spoke, what was proposed. What comes before its votes.
std::vector<Paragraph> course_of(const Minutes::Item&);
// Those who asked that their dissent be written; empty where nobody did.
std::vector<Paragraph> dissent_from(const Minutes::Agreement&);
// Who does what by when.
std::vector<Paragraph> duties_of(const Minutes::Item&);
// Women, men and people in neither column: present, spoke, minutes, proposed, adopted.
std::vector<Paragraph> participation(const Minutes&);
// Saving notes and signatures, then each reopening with its own.
std::vector<Paragraph> signing(const Minutes&);

}  // namespace minga::documents
