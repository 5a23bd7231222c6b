// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/forest/labour.h"
#include "kiosk/desk/labour.h"
#include "kiosk/widgets/look.h"
#include "kiosk/words/language.h"

// Words of work, land and payrolls, in the language of the screen.
namespace minga::screens {

std::string word_for(WorkKind, Language);                                // "Communal work"
std::string word_for(RateBasis, Language);                               // "Days of work"
std::string quantity_words(RateBasis, std::int64_t quantity, Language);  // "3 days", "1.2345 ha", "750 trees"
std::string rate_words(RateBasis, Money rate, Language);                 // "S/ 45.50 a day"
std::string payer_words(const std::string& project, Language);           // its title, or the forest fund
std::string what_for(const storage::Payroll&, Language);  // "Work party No 3", "Hectares, 2025"

// How far a payroll has come.
struct PayrollStep {
  std::string words;
  ui::Icon icon;
  ui::Tone tone;
};
PayrollStep step_of(const storage::Payroll&, Language);

}  // namespace minga::screens
