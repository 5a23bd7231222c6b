// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

std::string repeated(std::string_view letter, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += letter;
  return out;
}

}  // namespace

TEST_CASE("names keep their letters and lose only needless spaces") {
  CHECK(agreed(clean_name("María")) == "María");
  CHECK(agreed(clean_name("  Ñahui   Ñañez ")) == "Ñahui Ñañez");
  CHECK(agreed(clean_name("O'Higgins-Peña, h.")) == "O'Higgins-Peña, h.");
  CHECK(agreed(clean_name("a")) == "a");
  CHECK(agreed(clean_name("José\u00A0 Luis\u00A0")) == "José Luis");
  CHECK(agreed(clean_name("🌱 vivero")) == "🌱 vivero");
}

TEST_CASE("a name of nothing but spaces is no name") {
  for (const char* empty : {"", " ", "     ", "\u00A0", " \u00A0 "}) {
    CHECK(refusal_of(clean_name(empty)) == Refusal{.why = Why::name_missing});
    CHECK(refusal_of(clean_sentence(empty)) == Refusal{.why = Why::text_missing});
  }
}

TEST_CASE("names end at 80 letters, counted as people count them") {
  CHECK(agreed(clean_name(repeated("a", 80))).size() == 80);
  CHECK(agreed(clean_name(repeated("ñ", 80))).size() == 160);
  CHECK(agreed(clean_name("   " + repeated("ñ", 80) + "   ")).size() == 160);
  const Refusal too_long{.why = Why::name_too_long, .number = 80};
  CHECK(refusal_of(clean_name(repeated("a", 81))) == too_long);
  CHECK(refusal_of(clean_name(repeated("ñ", 81))) == too_long);
  CHECK(refusal_of(clean_name(repeated("a", 200))) == too_long);
  CHECK(refusal_of(clean_name(repeated("a", 40) + " " + repeated("b", 40))) == too_long);
  CHECK(agreed(clean_name(repeated("a", 40) + "    " + repeated("b", 39))).size() == 80);
  CHECK(refusal_of(clean_name("abcd", 3)) == Refusal{.why = Why::name_too_long, .number = 3});
}

TEST_CASE("sentences end at 240 letters") {
  CHECK(agreed(clean_sentence(repeated("é", 240))).size() == 480);
  CHECK(refusal_of(clean_sentence(repeated("é", 241))) == Refusal{.why = Why::text_too_long, .number = 240});
  CHECK(refusal_of(clean_sentence("abcd", 3)) == Refusal{.why = Why::text_too_long, .number = 3});
}

TEST_CASE("control characters never reach a name, a printer or the log") {
  for (int c = 0; c < 0x20; ++c) {
    CAPTURE(c);
    CHECK(refusal_of(clean_name("Ana" + std::string(1, static_cast<char>(c)) + "B")).why ==
          Why::name_unreadable);
    CHECK(refusal_of(clean_sentence(std::string(1, static_cast<char>(c)))).why == Why::name_unreadable);
  }
  for (const char* bad : {"a\x7F", "a\u0080", "a\u009F", "a\u2028", "a\u2029"})
    CHECK(refusal_of(clean_name(bad)) == Refusal{.why = Why::name_unreadable});
}

TEST_CASE("broken UTF-8 is refused wherever it stands") {
  for (const char* bad :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE2\x82",
        "\xE2(\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x8C",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
    for (const std::string& typed :
         {std::string(bad), std::string("Ana ") + bad, std::string(bad) + " Ana"}) {
      CAPTURE(typed);
      CHECK(refusal_of(clean_name(typed)) == Refusal{.why = Why::name_unreadable});
      CHECK(code_points(typed) == -1);
    }
  }
}

TEST_CASE("letters are counted as code points") {
  CHECK(code_points("") == 0);
  CHECK(code_points("Ana") == 3);
  CHECK(code_points("ñÑáü") == 4);
  CHECK(code_points("€") == 1);
  CHECK(code_points("\xEF\xBF\xBD") == 1);
  CHECK(code_points("🌱\xF4\x8F\xBF\xBF") == 2);
  CHECK(code_points("\xED\x9F\xBF\xEE\x80\x80") == 2);
}

TEST_CASE("whatever bytes are typed, a cleaned name is clean for good") {
  CHECK(rc::check("cleaning is idempotent and bounded", [] {
    const auto piece =
        rc::gen::oneOf(rc::gen::map(rc::gen::arbitrary<char>(), [](char c) { return std::string(1, c); }),
                       rc::gen::elementOf(std::vector<std::string>{" ", "ñ", "\u00A0", "Á", "k", "  "}));
    std::string typed;
    for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece)) typed += each;
    const auto once = clean_name(typed);
    if (!once) {
      RC_ASSERT(once.error().why == Why::name_missing || once.error().why == Why::name_too_long ||
                once.error().why == Why::name_unreadable);
      return;
    }
    RC_ASSERT(agreed(clean_name(*once)) == *once);
    RC_ASSERT(code_points(*once) >= 1);
    RC_ASSERT(code_points(*once) <= 80);
    RC_ASSERT(once->find("  ") == std::string::npos);
    RC_ASSERT(!once->starts_with(' '));
    RC_ASSERT(!once->ends_with(' '));
  }));
}

}  // namespace minga::testing
