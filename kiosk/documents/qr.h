// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kiosk/documents/canvas.h"

namespace minga::documents {

// A QR code of the text, its top left corner at `x`, `y`. `size_mm` is the whole square with the white border
// that readers need, four modules at each side. Error correction M: a tenth of it may be dirty. Throws
// PaperError for a text longer than a code can hold.
void draw_qr(Canvas&, std::string_view text, double x, double y, double size_mm);

}  // namespace minga::documents
