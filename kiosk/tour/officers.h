// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// The sample community's officers, by their numbers in its register.
namespace minga::tour {

inline constexpr std::int64_t president = 1, secretary = 3, treasurer = 4, fiscal = 5;

}  // namespace minga::tour
