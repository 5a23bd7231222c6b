// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "kiosk/words/language.h"

namespace minga {

// How a symbol of domain/voting/list_symbol.h is called: "Bell". Empty for another word.
std::string symbol_name(Language, std::string_view word);

}  // namespace minga
