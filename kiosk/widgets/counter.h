// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "kiosk/widgets/ui.h"

namespace minga::ui {

// A line of a count: what is counted, how many by a touch each, and what they make together. The number
// itself is touched to type it. Touchable ids: "<id>", "<id>/fewer", "<id>/more".
struct Counter {
  std::string label;  // "S/ 200"
  std::int64_t count = 0;
  std::string makes;  // right-aligned; may be empty
};
enum class CounterTouch { none, fewer, number, more };
CounterTouch counter(Ui&, std::string_view id, const Counter&);

}  // namespace minga::ui
