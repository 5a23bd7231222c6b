// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/desk.h"
#include "kiosk/main/programs.h"
#include "kiosk/shell/app.h"

namespace minga {

// How kiosk and tour are set up alike.
desk::Desk::Settings desk_settings(const Options&);
shell::AppOptions app_options_of(const Options&);

}  // namespace minga
