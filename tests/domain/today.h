// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/dates.h"

namespace minga::testing {

inline constexpr Date today = {20'156};  // 9 March 2025, of every case that needs a date to be decided on

}  // namespace minga::testing
