// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forest/area.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace minga {

TEST_CASE("hectares are read to the square metre, or not at all") {
  CHECK(area_from_hectares("1") == 10'000);
  CHECK(area_from_hectares("1.5") == 15'000);
  CHECK(area_from_hectares("1.2345") == 12'345);
  CHECK(area_from_hectares("0.0001") == 1);
  CHECK(area_from_hectares(".5") == 5'000);
  CHECK(area_from_hectares("2.") == 20'000);
  CHECK(area_from_hectares("1000000") == 10'000'000'000);
  for (const char* wrong :
       {"", ".", "1.23456", "1.2.3", "-1", "1,5", "1000000.0001", "9999999999999999999999"})
    CHECK_MESSAGE(!area_from_hectares(wrong), wrong);
}

TEST_CASE("hectares are written as they are read") {
  CHECK(exact_hectares(0) == "0");
  CHECK(exact_hectares(12'345) == "1.2345");
  CHECK(exact_hectares(5'000) == "0.5");
  CHECK(exact_hectares(12'500'000) == "1,250");
  CHECK(rc::check("below a thousand hectares", [] {
    const auto area = *rc::gen::inRange<std::int64_t>(0, 10'000'000);
    RC_ASSERT(area_from_hectares(exact_hectares(area)) == area);
  }));
}

}  // namespace minga
