// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/qr.h"

#include <qrencode.h>

#include <memory>
#include <string>

#include "kiosk/documents/paper.h"

namespace minga::documents {

QrCode qr_code(std::string_view text) {
  if (text.empty()) return {};
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
      QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
  if (!made) throw PaperError("a QR code could not be made");
  QrCode code;
  code.size = static_cast<std::size_t>(made->width);
  code.black.reserve(code.size * code.size);
  for (std::size_t i = 0; i < code.size * code.size; ++i) code.black.push_back((made->data[i] & 1) != 0);
  return code;
}

}  // namespace minga::documents
