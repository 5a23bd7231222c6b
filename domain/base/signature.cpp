// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/signature.h"

#include <charconv>

namespace minga {

std::size_t Signature::points() const {
  std::size_t sum = 0;
  for (const auto& stroke : strokes) sum += stroke.size();
  return sum;
}

std::string to_text(const Signature& signature) {
  std::string out;
  for (const auto& stroke : signature.strokes) {
    if (stroke.empty()) continue;
    if (!out.empty()) out += ';';
    bool first = true;
    for (const auto& point : stroke) {
      if (!first) out += ' ';
      first = false;
      out += std::to_string(point.x) + "," + std::to_string(point.y);
    }
  }
  return out;
}

std::optional<Signature> signature_from(std::string_view text) {
  Signature out;
  if (text.empty()) return out;
  const char* at = text.data();
  const char* const end = at + text.size();
  std::size_t count = 0;
  const auto coordinate = [&]() -> std::optional<std::int16_t> {
    int value = 0;
    const auto [next, error] = std::from_chars(at, end, value);
    if (error != std::errc{} || value < 0 || value > Signature::extent) return std::nullopt;
    if (std::string_view(at, static_cast<std::size_t>(next - at)) != std::to_string(value))
      return std::nullopt;
    at = next;
    return static_cast<std::int16_t>(value);
  };
  out.strokes.emplace_back();
  while (true) {
    const auto x = coordinate();
    if (!x || at == end || *at != ',') return std::nullopt;
    ++at;
    const auto y = coordinate();
    if (!y || ++count > Signature::point_limit) return std::nullopt;
    out.strokes.back().push_back({*x, *y});
    if (at == end) return out;
    if (*at == ';') {
      out.strokes.emplace_back();
    } else if (*at != ' ') {
      return std::nullopt;
    }
    ++at;
  }
}

}  // namespace minga
