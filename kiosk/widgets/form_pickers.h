// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/dates.h"
#include "kiosk/widgets/ui.h"

// What a form opens for a day and a time of day. Touchable ids: "day-up", "day-down", "month-up",
// "month-down", "year-up", "year-down", "year-up-10", "year-down-10", "today"; "hour-up", "hour-down",
// "minute-up", "minute-down".
namespace minga::ui {

// Where the dials stand side by side.
float dials_height(const Ui&);

// Always a day that exists, in the years 1900 to 2199.
void pick_date(Ui&, int& year, int& month, int& day, Date today);
// Minutes in steps of five.
void pick_time(Ui&, int& hour, int& minute);

}  // namespace minga::ui
