// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/stage.h"

namespace minga::test {

// On each page what can be touched lies inside the glass and nothing lies over something else.
inline void look_through(Stage& stage, const Glass::Options& pane) {
  REQUIRE_FALSE(stage.on().empty());
  for (int page = 0; page < 60; ++page) {
    std::vector<ui::Touchable> seen;
    for (const auto& each : stage.glass().touchables())
      if (each.visible) seen.push_back(each);
    for (const auto& each : seen) {
      INFO(stage.on() << ", page " << page << ": " << each.id);
      CHECK(each.rect.x >= 0);
      CHECK(each.rect.y >= 0);
      CHECK(each.rect.right() <= static_cast<float>(pane.width));
      // Higher than a page: only what stands at its top is cut, by the page's edge.
      const bool alone = each.rect.h > 0.6F * static_cast<float>(pane.height);
      if (!alone) CHECK(each.rect.bottom() <= static_cast<float>(pane.height));
      for (const auto& other : seen) {
        if (other.id == each.id || alone) continue;
        const bool apart = each.rect.right() <= other.rect.x || other.rect.right() <= each.rect.x ||
                           each.rect.bottom() <= other.rect.y || other.rect.bottom() <= each.rect.y;
        INFO("and " << other.id);
        CHECK((apart || other.rect.h > 0.6F * static_cast<float>(pane.height)));
      }
    }
    if (!stage.offers("page/down")) return;
    REQUIRE(stage.touch("page/down"));
  }
  FAIL("more than sixty pages");
}

}  // namespace minga::test
