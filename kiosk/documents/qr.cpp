// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/qr.h"

#include <qrencode.h>

#include <memory>
#include <string>

namespace minga::documents {

void draw_qr(Canvas& canvas, std::string_view text, double x, double y, double size_mm) {
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
  if (!code) throw PaperError("a text does not fit into a QR code");
  constexpr int border = 4;
  const double module = size_mm / (code->width + 2 * border);
  const auto dark = [&](int row, int column) { return (code->data[row * code->width + column] & 1) != 0; };
  for (int row = 0; row < code->width; ++row)
    for (int column = 0; column < code->width; ++column) {
      if (!dark(row, column)) continue;
      // Neighbours in a row are one bar, and each bar reaches a little into the next row: no white hairs.
      const int from = column;
      while (column + 1 < code->width && dark(row, column + 1)) ++column;
      canvas.fill({x + (from + border) * module, y + (row + border) * module, (column + 1 - from) * module,
                   module * 1.02},
                  0);
    }
}

}  // namespace minga::documents
