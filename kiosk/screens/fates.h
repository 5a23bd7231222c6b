// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "domain/voting/outcome.h"
#include "kiosk/words/language.h"

namespace minga::screens {

// Why a project got its money or did not, in one plain sentence to those who voted.
std::string fate_sentence(const ProjectFate&, Language);

}  // namespace minga::screens
