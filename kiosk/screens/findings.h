// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/verification.h"
#include "kiosk/words/language.h"

namespace minga::screens {

// One clear sentence: where, what was found, what the log says it should be. Used on the screen and by `minga
// verify`.
std::string sentence_of(const storage::Finding&, Language);

}  // namespace minga::screens
