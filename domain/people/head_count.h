// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "domain/people/member.h"

namespace minga {

// How many people, by sex as registered. `others` are people in neither column; they count in every total.
struct HeadCount {
  std::int64_t women = 0;
  std::int64_t men = 0;
  std::int64_t others = 0;

  std::int64_t total() const { return women + men + others; }
  void add(Sex sex, std::int64_t n = 1) { (sex == Sex::woman ? women : sex == Sex::man ? men : others) += n; }
  bool operator==(const HeadCount&) const = default;

  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("women", self.women), v("men", self.men), v("others", self.others);
  }
};

}  // namespace minga
