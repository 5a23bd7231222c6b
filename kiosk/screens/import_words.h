// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/people/roll_import.h"
#include "kiosk/words/language.h"

namespace minga::screens {

// What a column was taken for: "DNI", "Not used".
std::string word_for(ImportColumn, Language);
// What is to be said of a line, and what becomes of it.
std::string sentence_of(const ImportNote&, Language);

}  // namespace minga::screens
