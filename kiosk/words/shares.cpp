// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/shares.h"

#include "domain/base/ensure.h"

namespace minga {

namespace {

// "12,345"
std::string figures(std::int64_t number) {
  const auto text = to_text(soles(number));
  return text.substr(3, text.size() - 6);
}

}  // namespace

std::string area_words(Language l, std::int64_t area_m2) {
  constexpr std::int64_t hectare = 10'000;
  if (area_m2 < hectare) return filled(tr(l, "{} m²"), figures(area_m2));
  const auto hundredths = std::to_string(area_m2 % hectare / 100);
  return filled(tr(l, "{} ha"),
                figures(area_m2 / hectare) + (hundredths.size() == 1 ? ".0" : ".") + hundredths);
}

std::string weight_words(Language l, ShareBasis basis, std::int64_t weight) {
  const auto n = static_cast<long>(weight);
  switch (basis) {
    case ShareBasis::equal:
      return tr(l, "equal part");
    case ShareBasis::hectares:
      return area_words(l, weight);
    case ShareBasis::trees:
      return filled(trn(l, "{} living tree", "{} living trees", n), figures(weight));
    case ShareBasis::days:
      return filled(trn(l, "{} day of work", "{} days of work", n), figures(weight));
  }
  throw Bug("unknown basis of a share");
}

std::string share_reason_words(Language l, std::span<const SharePart> parts) {
  if (parts.size() == 1) return weight_words(l, parts[0].basis, parts[0].weight);
  std::string text;
  for (const auto& part : parts) {
    if (!text.empty()) text += "; ";
    text += weight_words(l, part.basis, part.weight) + ": " + to_text(part.amount);
  }
  return text;
}

}  // namespace minga
