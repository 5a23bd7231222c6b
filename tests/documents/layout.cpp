// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace minga::papers {

void check_layout(const Printed& printed) {
  const auto words = printed.boxes();
  REQUIRE_FALSE(words.empty());
  // A word's box reaches from the highest to the lowest letter of its font, so lines of different sizes may
  // touch with their boxes though not with their ink: this much is allowed for.
  constexpr double touch = 2.0;
  for (const auto& word : words) {
    CAPTURE(word.text);
    CAPTURE(word.page);
    CHECK(word.left >= 3);
    CHECK(word.top >= 3);
    CHECK(word.right <= word.page_width - 3);
    CHECK(word.bottom <= word.page_height - 3);
  }
  int overlaps = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
      const auto& a = words[i];
      const auto& b = words[j];
      const double across = std::min(a.right, b.right) - std::max(a.left, b.left);
      const double down = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
      if (across > 0.5 && down > touch) {
        ++overlaps;
        MESSAGE("page " << a.page << ": '" << a.text << "' over '" << b.text << "'");
      }
    }
  CHECK(overlaps == 0);
}

}  // namespace minga::papers
