// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/serials.h"

#include "tests/support/generators.h"

namespace minga::testing {

TEST_CASE("ranges are read as registries print them") {
  struct Printed {
    const char* text;
    std::int64_t tonnes, first, last;
  };
  for (const auto& [text, tonnes, first, last] :
       {Printed{"GS1-1-PE-GS2471-16-2019-1-3600", 3600, 1, 3600},
        Printed{"10105-190404862-190407861-VCS-VCU-291-VER-PE-14-1360-01012015-31122015-0", 3000, 190404862,
                190407861},
        Printed{"CAR-1-MX-1011-37-165-MX-2017-6097-1 to 2000", 2000, 1, 2000},
        Printed{"PVC-PE-0001 0500–0999", 500, 500, 999}, Printed{"del 7 a 9", 3, 7, 9},
        Printed{"12..12", 1, 12, 12}}) {
    CAPTURE(text);
    const auto range = agreed(serials_from(text, tonnes));
    CHECK(range.first == first);
    CHECK(range.last == last);
  }
}

TEST_CASE("what is no range, or not so many, is refused with what it is") {
  for (const char* text : {"", "GS1", "9-1", "12a15", "A 3 / 7", "1234567890123456789-1234567890123456790"}) {
    CAPTURE(text);
    CHECK(refusal_of(serials_from(text, 2)).why == Why::serials_unreadable);
  }
  CHECK(refusal_of(serials_from("GS1-1-PE-16-2019-1-3600", 36)) ==
        Refusal{.why = Why::serials_not_tonnes, .number = 3600, .other = 36});
}

TEST_CASE("ranges overlap only within one block") {
  const auto range = [](const char* text, std::int64_t tonnes) { return agreed(serials_from(text, tonnes)); };
  CHECK(overlap(range("GS-1-10", 10), range("gs - 10-11", 2)));
  CHECK_FALSE(overlap(range("GS-1-10", 10), range("GS-11-12", 2)));
  CHECK_FALSE(overlap(range("GS-1-10", 10), range("GT-1-10", 10)));
  CHECK_FALSE(overlap(range("A1-2B", 2), range("AB1-2", 2)));
}

// Any range of any block is found again, and overlaps another exactly when a number stands in both.
TEST_CASE("reading and comparing agree with the numbers themselves") {
  rc::check([] {
    const auto number = rc::gen::inRange<std::int64_t>(0, 60);
    const auto a = *number, b = *number, more_a = *number, more_b = *number;
    const auto text = [](std::int64_t first, std::int64_t more) {
      return "PE-X" + std::string("-") + std::to_string(first) + "-" + std::to_string(first + more);
    };
    const auto one = agreed(serials_from(text(a, more_a), more_a + 1));
    const auto other = agreed(serials_from(text(b, more_b), more_b + 1));
    bool both = false;
    for (auto n = a; n <= a + more_a; ++n) both = both || (n >= b && n <= b + more_b);
    RC_ASSERT(overlap(one, other) == both);
  });
}

}  // namespace minga::testing
