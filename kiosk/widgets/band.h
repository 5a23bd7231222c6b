// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

// A low strip over the whole width that says what all of this is, like that of the sample community.
void band(Ui&, std::string_view text);

}  // namespace minga::ui
