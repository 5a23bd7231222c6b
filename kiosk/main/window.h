// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "kiosk/main/programs.h"
#include "kiosk/shell/window.h"

namespace minga {

// As --size and --diagonal ask. Null after one sentence on standard error.
std::unique_ptr<shell::Window> open_window(const Options&, bool full_screen);

}  // namespace minga
