// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/participation.h"
#include "kiosk/documents/report_tables.h"

namespace minga {

// Women, men, people in neither column and all of them, a row for each way of taking part; what has nothing
// in it is left out. In Spanish, as papers are. Turnout by column only where may_show_by_sex().
ReportTable participation_table(const Participation&);

// A4, for the notice board: the table, with lines to sign for secretary and fiscal.
Pdf participation_paper(const Participation&);

}  // namespace minga
