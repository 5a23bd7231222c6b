// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/result.h"

// Serial numbers of credits, as registries print them: one number for each tonne, from the first to the last,
// within a block that the letters and numbers around them name.
//
//   GS1-1-PE-GS2471-16-2019-1-3600                        Gold Standard
//   10105-190404862-190407861-VCS-VCU-291-VER-PE-14-1360  Verra
//   CAR-1-MX-1011-37-165-MX-2017-6097-1 to 2000           Climate Action Reserve
namespace minga {

struct SerialRange {
  std::string block;  // all but the range, capitals and spaces apart
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::int64_t count() const { return last - first + 1; }
};

// Reads two whole numbers of at most 18 digits, the second no smaller, joined by "-", "–", "..", "to" or "a"
// with or without spaces (the words need them). A text may hold several such pairs; the range is the last one
// that stands for as many credits as there are tonnes. Refusals: serials_unreadable (no pair),
// serials_not_tonnes (none stands for so many; number = what the last pair stands for, other = the tonnes).
Result<SerialRange> serials_from(std::string_view text, std::int64_t tonnes);

// Some credit stands in both.
bool overlap(const SerialRange&, const SerialRange&);

// One standard however it was typed, capitals and spaces apart.
bool same_standard(std::string_view, std::string_view);

}  // namespace minga
