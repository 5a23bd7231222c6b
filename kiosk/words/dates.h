// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/base/dates.h"
#include "kiosk/words/language.h"

namespace minga {

// Days and times as people say them. Safe from any thread.

std::string long_date(Language, Date);     // "9 de marzo de 2025", "9 March 2025"
std::string weekday_date(Language, Date);  // "domingo 9 de marzo de 2025", "Sunday 9 March 2025"

// As an acta spells them out, so that no figure can be altered. Spanish only.
std::string date_in_words(Date);  // "nueve de marzo de dos mil veinticinco"; the first is "primero"
std::string time_in_words(
    TimeOfDay);  // "las nueve horas con quince minutos", "la una hora", "las veintiuna horas"

}  // namespace minga
