// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forest/area.h"

namespace minga {

namespace {

constexpr std::size_t decimals = 4;
constexpr std::int64_t most_hectares = 1'000'000;

}  // namespace

std::optional<std::int64_t> area_from_hectares(std::string_view text) {
  std::int64_t area = 0;
  std::size_t digits = 0, behind = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9' || (point && behind == decimals)) return std::nullopt;
    ++digits;
    if (point) ++behind;
    area = area * 10 + (c - '0');
    if (area > most_hectares * m2_of_hectare) return std::nullopt;
  }
  if (digits == 0) return std::nullopt;
  for (; behind < decimals; ++behind) area *= 10;
  if (area > most_hectares * m2_of_hectare) return std::nullopt;
  return area;
}

std::string exact_hectares(std::int64_t area_m2) {
  std::string whole = std::to_string(area_m2 / m2_of_hectare);
  for (std::size_t i = whole.size(); i > 3;) whole.insert(i -= 3, 1, ',');
  std::string behind = std::to_string(area_m2 % m2_of_hectare);
  behind.insert(0, decimals - behind.size(), '0');
  while (!behind.empty() && behind.back() == '0') behind.pop_back();
  return behind.empty() ? whole : whole + "." + behind;
}

}  // namespace minga
