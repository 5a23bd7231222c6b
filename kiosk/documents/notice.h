// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/notice.h"
#include "kiosk/documents/paper.h"

// Papers that call an assembly together. As in paper.h: Spanish, from any thread, PaperError when they can
// not be made.
namespace minga {

// A3 or A4, one page for agendas of a usual length, to be read from some steps away.
Pdf wall_notice(const AssemblyNotice&, PosterPaper);

// A4, six slips a page to be cut along the lines, one for each settlement: place, day, both calls and the
// agenda in short. The last sheet is filled with some that have room to write the name.
Pdf notice_slips(const AssemblyNotice&);

}  // namespace minga
