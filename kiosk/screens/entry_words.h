// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/event.h"
#include "domain/treasury/ledger.h"
#include "kiosk/words/language.h"

namespace minga::screens {

// What an entry of the books was, for a line of a statement: "Sale No 3 · Tostadores del Sur".
std::string entry_words(const Event&, Language);

// An account by its own name: "Forest fund"; of a project its title.
std::string account_words(const Account&, const std::string& title, Language);

}  // namespace minga::screens
