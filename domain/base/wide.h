// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace minga {

// 128 bits: room for the product of any two 64-bit numbers. An extension both GCC and Clang have on the
// 64-bit machines a kiosk runs on.
__extension__ typedef __int128 Wide;

}  // namespace minga
