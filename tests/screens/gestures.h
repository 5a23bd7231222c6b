// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "tests/support/stage.h"

// What fingers do again and again.
namespace minga::test {

// One of the two whom TwoOfficersScreen asks: `step` is "first" or "second".
inline void officer(Stage& stage, const std::string& step, MemberNumber number, const std::string& pin) {
  REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
  REQUIRE(stage.touch(step + "/next"));
  REQUIRE(stage.press(step + "/pin", pin));
  REQUIRE(stage.touch(step + "/confirm"));
}
inline void officer(Stage& stage, const std::string& step, MemberNumber number) {
  officer(stage, step, number, FirstDay::pin_of(number));
}

// In place of what stood in a field for numbers.
inline void retype(Stage& stage, const std::string& field, std::string_view digits) {
  REQUIRE(stage.touch(field));
  for (int n = 0; n < 14 && stage.offers(field + "/erase"); ++n) REQUIRE(stage.touch(field + "/erase"));
  REQUIRE(stage.press(field, digits));
  REQUIRE(stage.touch(field + "/done"));
}

inline void done(Stage& stage) {
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  REQUIRE(stage.message().tone == screens::Tone::main);
  REQUIRE(stage.understood());
}

// Told so, in a sentence with these words in it.
inline void refused(Stage& stage, std::string_view words) {
  REQUIRE(stage.on() == "message");
  CHECK(stage.message().tone == screens::Tone::danger);
  INFO(stage.message().text);
  CHECK(stage.message().text.find(words) != std::string::npos);
  REQUIRE(stage.understood());
}

}  // namespace minga::test
