// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/dni.h"

#include "tests/support/generators.h"

namespace minga::testing {

TEST_CASE("a DNI is kept in one form however it is typed") {
  CHECK(agreed(read_dni("10117410")) == "10117410");
  CHECK(agreed(read_dni("10117410-2")) == "10117410-2");
  CHECK(agreed(read_dni("101174102")) == "10117410-2");
  CHECK(agreed(read_dni(" 1011 7410 - 2 ")) == "10117410-2");
  CHECK(agreed(read_dni("00000001")) == "00000001");
}

TEST_CASE("the letter form of the check character is as good as the digit") {
  CHECK(agreed(read_dni("10117410-G")) == "10117410-G");
  CHECK(agreed(read_dni("10117410g")) == "10117410-G");
  CHECK(dni_digits(agreed(read_dni("10117410-G"))) == dni_digits(agreed(read_dni("10117410-2"))));
}

TEST_CASE("someone without a DNI has an empty one, never an invented one") {
  CHECK(agreed(read_dni("")).empty());
  CHECK(agreed(read_dni("   ")).empty());
  CHECK(dni_digits("").empty());
}

TEST_CASE("a wrong check character is told with the right one") {
  for (const char* wrong : {"10117410-3", "10117410-0", "10117410-K", "10117410H", "10117410-*"})
    CHECK(refusal_of(read_dni(wrong)) == Refusal{.why = Why::dni_check_wrong, .text = "2"});
}

TEST_CASE("anything but eight digits and a check character is malformed") {
  for (const char* wrong : {"1", "1011741", "1011741022", "1011741O", "A0117410", "10117410-22", "10117410ñ",
                            "10.117.410", "１０１１７４１０", "10117\t410", "+1011741"}) {
    CAPTURE(std::string(wrong));
    CHECK(refusal_of(read_dni(wrong)) == Refusal{.why = Why::dni_malformed});
  }
}

TEST_CASE("seven digits and a check character are not taken for eight digits") {
  CHECK_FALSE(read_dni("1011741-2").has_value());
  CHECK_FALSE(read_dni("1011741 2").has_value());
}

TEST_CASE("each of the eleven remainders has its own digit and letter") {
  const std::vector<std::pair<std::string, std::string>> by_remainder{
      {"00000000", "6K"}, {"00000006", "5J"}, {"00000001", "4I"}, {"00000007", "3H"},
      {"00000002", "2G"}, {"00000008", "1F"}, {"00000003", "1E"}, {"00000009", "0D"},
      {"00000004", "9C"}, {"00000013", "8B"}, {"00000005", "7A"}};
  for (const auto& [digits, checks] : by_remainder) {
    CAPTURE(digits);
    CHECK(dni_check_digit(digits) == checks[0]);
    CHECK(agreed(read_dni(digits + checks[0])) == digits + "-" + checks[0]);
    CHECK(agreed(read_dni(digits + checks[1])) == digits + "-" + checks[1]);
  }
}

TEST_CASE("exactly one digit fits as the check of any eight digits") {
  CHECK(rc::check("one check digit", [] {
    const auto digits =
        *rc::gen::container<std::string>(8, rc::gen::inRange('0', static_cast<char>('9' + 1)));
    int fitting = 0;
    for (char c = '0'; c <= '9'; ++c) {
      const auto read = read_dni(digits + c);
      if (read) {
        ++fitting;
        RC_ASSERT(c == dni_check_digit(digits));
        RC_ASSERT(*read == digits + "-" + c);
        RC_ASSERT(dni_digits(*read) == digits);
      } else {
        RC_ASSERT(read.error().text == std::string(1, dni_check_digit(digits)));
      }
    }
    RC_ASSERT(fitting == 1);
  }));
}

TEST_CASE("one wrong digit is noticed unless it leaves the check as it was") {
  // A change of one digit by d moves the sum by weight * d, never by a multiple of eleven; only the two
  // remainders that share the digit 1 can hide it, and the letter hides nothing.
  CHECK(rc::check("letters catch every single mistyped digit", [] {
    auto digits = *rc::gen::container<std::string>(8, rc::gen::inRange('0', static_cast<char>('9' + 1)));
    std::string letter;
    for (char c = 'A'; c <= 'K'; ++c)
      if (read_dni(digits + c)) letter = c;
    const auto place = *rc::gen::inRange<std::size_t>(0, 8);
    const char other =
        *rc::gen::distinctFrom(rc::gen::inRange('0', static_cast<char>('9' + 1)), digits[place]);
    digits[place] = other;
    RC_ASSERT(!read_dni(digits + letter).has_value());
  }));
}

}  // namespace minga::testing
