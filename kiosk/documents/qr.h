// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace minga::documents {

// The squares of a QR code (ISO/IEC 18004), without the quiet zone around them. Level M: a seventh of it may
// be dirty or torn.
struct QrCode {
  std::size_t size = 0;     // squares on a side; 0: no code
  std::vector<bool> black;  // row by row
  bool at(std::size_t row, std::size_t column) const { return black[row * size + column]; }
};

// White squares needed on every side for a scanner to find the code.
inline constexpr double qr_quiet_squares = 4;

// An empty text gives no code. Throws PaperError where the text cannot be encoded.
QrCode qr_code(std::string_view text);

}  // namespace minga::documents
