// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "domain/base/signature.h"
#include "kiosk/widgets/ui.h"

namespace minga::ui {

// A box three times as wide as high in which a finger draws; "Erase" below it (touchable id "<id>/erase"; the
// box itself "<id>").
void signature_pad(Ui&, std::string_view id, Signature&, std::string_view erase_label);

}  // namespace minga::ui
