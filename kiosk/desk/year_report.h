// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/treasury/year_report.h"
#include "kiosk/desk/desk.h"

namespace minga::desk {

// A calendar year from 1900 to 2199, of one state of the books. Names members: give it to those who may know.
YearReport year_report(Desk&, int year);

}  // namespace minga::desk
