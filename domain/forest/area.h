// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Land is kept in whole square metres and spoken of in hectares.
namespace minga {

inline constexpr std::int64_t m2_of_hectare = 10'000;

// "1.2345", "12", ".5": digits with up to four decimals, exactly. Nothing for anything else, for nothing at
// all, or beyond a million hectares.
std::optional<std::int64_t> area_from_hectares(std::string_view);

// "1.2345", "0.5", "1,250": nothing is rounded away.
std::string exact_hectares(std::int64_t area_m2);

}  // namespace minga
