// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/base/ids.h"

namespace minga {

// How a pool of the farmers' fund is divided, as the assembly decided it: percentages of the pool, each
// divided by its own rule. They add up to 100; `equal` alone is equal shares.
struct ShareRule {
  std::int64_t equal_percent = 100;
  std::int64_t hectares_percent = 0;  // by land under commitment, in m²
  std::int64_t trees_percent = 0;     // by living trees
  std::int64_t days_percent = 0;      // by paid and communal days
  GroupId group;                      // only this group's members; none: everybody

  bool operator==(const ShareRule&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("equal_percent", self.equal_percent), v("hectares_percent", self.hectares_percent),
        v("trees_percent", self.trees_percent), v("days_percent", self.days_percent);
    v("group", self.group);
  }
};

}  // namespace minga
