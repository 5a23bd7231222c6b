// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "kiosk/words/language.h"

namespace minga {

// What a kind of event did to the books, for statements: "Sales of credits". A kind without words of its own
// keeps the log's; a test sees to it that none of those that move money does.
std::string movement_words(Language, std::string_view kind);

}  // namespace minga
