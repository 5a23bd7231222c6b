// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/people/sheets.h"
#include "kiosk/documents/paper.h"

// Papers of the roll. As in paper.h: Spanish, from any thread, PaperError when they can not be made.
namespace minga {

// A4, eight cards of 85.6 x 54 mm a page (ISO/IEC 7810 ID-1, so they fit a sleeve), to be cut along the
// lines. The code holds the number as a scanner types it.
Pdf member_cards(const CardSheet&);

// A4, eight slips a page: the name above, the PIN below it, and a part that is folded up over the PIN and
// stapled. Never kept as a file.
Pdf pin_slips(const PinSlipSheet&);

// A4 across, for pasting into the legalised book: a line a member with what the law asks the roll to tell,
// with space to sign.
Pdf roll_book(const RollSheet&);

// A4: all that is kept about a member, handed to them.
Pdf member_record(const MemberRecord&);

// A4: the acta of an office handed over: cash counted, bank, books, keys and the rest as both signed it with
// their PINs, and lines to sign by hand too.
Pdf handover_acta(const HandoverSheet&);

// As the roll's papers and tables say it: "Calificado"; "Secretaría 2023-2025, Fiscalía 2025-2027".
std::string standing_text(Status);
std::string sex_text(Sex);  // empty for neither
std::string offices_text(const std::vector<OfficeHeld>&);

}  // namespace minga
