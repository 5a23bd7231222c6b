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
  std::string text;
  for (const auto& part : parts) {
    if (part.basis == ShareBasis::equal && parts.size() > 1) continue;
    if (!text.empty()) text += ", ";
    text += weight_words(l, part.basis, part.weight);
  }
  return text;
}

std::string divided_words(Language l, ShareBasis basis, Money part, std::int64_t weight_of_all) {
  const auto people = static_cast<long>(weight_of_all);
  const auto all = basis == ShareBasis::equal
                       ? filled(trn(l, "{} person", "{} people", people), figures(weight_of_all))
                       : weight_words(l, basis, weight_of_all);
  return filled(tr(l, "{} among {}"), to_text(part), all);
}

}  // namespace minga
