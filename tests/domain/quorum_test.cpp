// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/quorum.h"

#include "tests/support/generators.h"

namespace minga::testing {

TEST_CASE("first call needs the smallest number that is more than half, for every size of roll") {
  for (std::int64_t qualified = 0; qualified <= 300; ++qualified) {
    std::int64_t smallest = 0;
    while (smallest + smallest <= qualified) ++smallest;
    CAPTURE(qualified);
    CHECK(quorum_needed(qualified, 1, Statute{}) == smallest);
  }
  CHECK(quorum_needed(280, 1, Statute{}) == 141);
  CHECK(quorum_needed(281, 1, Statute{}) == 141);
}

TEST_CASE("second call needs the statute's share rounded up, for every size of roll and every percentage") {
  int wrong = 0;
  for (std::int64_t percent = 1; percent <= 100; ++percent) {
    Statute statute;
    statute.second_call_quorum = {percent, 100};
    for (std::int64_t qualified = 0; qualified <= 300; ++qualified) {
      const auto needed = quorum_needed(qualified, 2, statute);
      const bool enough = needed * 100 >= qualified * percent;
      const bool smallest = needed == 1 || (needed - 1) * 100 < qualified * percent;
      if (needed < 1 || !enough || !smallest) ++wrong;
    }
  }
  CHECK(wrong == 0);
  CHECK(quorum_needed(280, 2, Statute{}) == 84);
  CHECK(quorum_needed(281, 2, Statute{}) == 85);
}

TEST_CASE("a second call is never opened by nobody") {
  CHECK(quorum_needed(0, 2, Statute{}) == 1);
  CHECK(quorum_needed(1, 2, Statute{}) == 1);
}

TEST_CASE("a third is a third: the second call's fraction is exact") {
  Statute statute;
  statute.second_call_quorum = {1, 3};
  CHECK(quorum_needed(99, 2, statute) == 33);
  CHECK(quorum_needed(100, 2, statute) == 34);
  CHECK(quorum_needed(101, 2, statute) == 34);
  CHECK(quorum_needed(102, 2, statute) == 34);
  CHECK(quorum_needed(103, 2, statute) == 35);
}

TEST_CASE(
    "parity warns about the fewer when they fall below the statute's share, not when they just reach it") {
  const Statute statute;  // 30 %
  CHECK(parity_of({30, 70, 0}, statute) == Parity::balanced);
  CHECK(parity_of({29, 71, 0}, statute) == Parity::few_women);
  CHECK(parity_of({70, 30, 0}, statute) == Parity::balanced);
  CHECK(parity_of({71, 29, 0}, statute) == Parity::few_men);
  CHECK(parity_of({0, 1, 0}, statute) == Parity::few_women);
  CHECK(parity_of({1, 0, 0}, statute) == Parity::few_men);
  CHECK(parity_of({0, 0, 0}, statute) == Parity::balanced);
}

TEST_CASE("people in neither column are part of those attending when parity is judged") {
  const Statute statute;
  CHECK(parity_of({3, 7, 0}, statute) == Parity::balanced);
  CHECK(parity_of({3, 7, 1}, statute) == Parity::few_women);
  CHECK(parity_of({7, 3, 1}, statute) == Parity::few_men);
}

TEST_CASE("a statute without a parity share never warns") {
  Statute statute;
  statute.parity_share = {0, 100};
  CHECK(parity_of({0, 90, 0}, statute) == Parity::balanced);
  statute.parity_share = {50, 100};
  CHECK(parity_of({45, 45, 0}, statute) == Parity::balanced);
  CHECK(parity_of({44, 45, 0}, statute) == Parity::few_women);
}

}  // namespace minga::testing
