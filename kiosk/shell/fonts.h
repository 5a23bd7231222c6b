// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/widgets/metrics.h"

namespace minga::shell {

// Builds the atlas of the current ImGui context for these sizes: Inter (Noto Sans where it is missing) and
// the icons in use. Needs no window; between frames only. False if not even the fallback font is there:
// ImGui's own is used then, and words with accents are not readable.
bool load_fonts(const ui::Metrics&);

}  // namespace minga::shell
