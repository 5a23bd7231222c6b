// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include "tests/support/stage.h"

namespace minga::test {

// Two officers, one after the other, with their numbers and PINs.
inline void two_pins(Stage& stage, MemberNumber first, MemberNumber second) {
  const auto officer = [&](const std::string& step, MemberNumber number) {
    REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
    REQUIRE(stage.touch(step + "/next"));
    REQUIRE(stage.press(step + "/pin", FirstDay::pin_of(number)));
    REQUIRE(stage.touch(step + "/confirm"));
  };
  officer("first", first);
  officer("second", second);
}

}  // namespace minga::test
