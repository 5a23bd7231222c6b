// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/words/list_symbols.h"

#include <array>
#include <utility>

namespace minga {

std::string symbol_name(Language l, std::string_view word) {
  const std::array<std::pair<std::string_view, std::string>, 12> names{{{"bell", tr(l, "Bell")},
                                                                        {"flower", tr(l, "Flower")},
                                                                        {"mountain", tr(l, "Mountain")},
                                                                        {"hive", tr(l, "Beehive")},
                                                                        {"paw", tr(l, "Paw")},
                                                                        {"cup", tr(l, "Cup")},
                                                                        {"lamp", tr(l, "Lamp")},
                                                                        {"tractor", tr(l, "Tractor")},
                                                                        {"heart", tr(l, "Heart")},
                                                                        {"boat", tr(l, "Boat")},
                                                                        {"bicycle", tr(l, "Bicycle")},
                                                                        {"flag", tr(l, "Flag")}}};
  for (const auto& [symbol, name] : names)
    if (symbol == word) return name;
  return {};
}

}  // namespace minga
