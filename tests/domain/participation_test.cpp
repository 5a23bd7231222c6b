// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/participation.h"

#include "tests/support/generators.h"

namespace minga::testing {

// Protects the secrecy of the vote of very small groups.
TEST_CASE("turnout by column is shown only where no column holds one or two people") {
  CHECK(may_show_by_sex({30, 20, 0}));
  CHECK(may_show_by_sex({3, 3, 3}));
  CHECK(may_show_by_sex({0, 0, 0}));
  CHECK(may_show_by_sex({12, 0, 0}));
  CHECK_FALSE(may_show_by_sex({30, 20, 1}));
  CHECK_FALSE(may_show_by_sex({2, 20, 0}));
  CHECK_FALSE(may_show_by_sex({20, 1, 5}));
}

TEST_CASE("a day's rate is what was paid over the days, and nothing without days") {
  CHECK(day_rate(soles(350), 7) == soles(50));
  CHECK(day_rate(soles(100), 3) == Money(3333));
  CHECK(day_rate(soles(0), 0) == soles(0));
}

}  // namespace minga::testing
