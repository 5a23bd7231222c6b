// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/signature.h"

#include "tests/support/generators.h"

namespace minga::testing {

namespace {

using Point = Signature::Point;

rc::Gen<Signature> a_signature() {
  const auto coordinate = rc::gen::map(rc::gen::inRange(0, Signature::extent + 1),
                                       [](int n) { return static_cast<std::int16_t>(n); });
  const auto point = rc::gen::map(rc::gen::pair(coordinate, coordinate),
                                  [](const std::pair<std::int16_t, std::int16_t>& at) {
                                    return Point{at.first, at.second};
                                  });
  const auto stroke = rc::gen::nonEmpty(rc::gen::resize(20, rc::gen::container<std::vector<Point>>(point)));
  return rc::gen::map(rc::gen::resize(20, rc::gen::container<std::vector<std::vector<Point>>>(stroke)),
                      [](std::vector<std::vector<Point>> strokes) { return Signature{std::move(strokes)}; });
}

}  // namespace

TEST_CASE("a signature is kept as short text and reads back point by point") {
  const Signature signature{{{{12, 30}, {14, 31}}, {{200, 10}}, {{0, 0}, {999, 999}}}};
  CHECK(to_text(signature) == "12,30 14,31;200,10;0,0 999,999");
  CHECK(signature_from(to_text(signature)) == signature);
  CHECK(signature_from("") == Signature{});
  CHECK(to_text(Signature{}).empty());
}

TEST_CASE("every drawing reads back as it was drawn") {
  CHECK(rc::check("signature round trip", [] {
    const auto signature = *a_signature();
    RC_PRE(signature.points() <= Signature::point_limit);
    RC_ASSERT(signature_from(to_text(signature)) == signature);
  }));
}

TEST_CASE("a stroke without points does not make the whole signature unreadable") {
  for (const Signature& signature : {Signature{{{{1, 2}, {3, 4}}, {}, {{5, 6}}}},
                                     Signature{{{{1, 2}, {3, 4}}, {}}}, Signature{{{}, {{1, 2}, {3, 4}}}}}) {
    CAPTURE(to_text(signature));
    const auto back = signature_from(to_text(signature));
    CHECK(back.has_value());
    if (back) CHECK(back->points() == signature.points());
  }
}

TEST_CASE("text that is no signature is refused") {
  for (const char* garbage : {" ",        ";",
                              ",",        "1",
                              "1,",       ",1",
                              "1,2,",     "1,2 ",
                              "1,2;",     ";1,2",
                              "1,2;;3,4", "1,2  3,4",
                              "1,2 ;3,4", "1,2; 3,4",
                              "1.5,2",    "-1,2",
                              "1,-2",     "+1,2",
                              "1,+2",     "1000,2",
                              "1,1000",   "99999999999999,1",
                              "1,2x",     "x",
                              "1, 2",     "1 ,2",
                              "1,2\n",    "0x1,2",
                              "1,2:3,4",  "\xC3\xB1"}) {
    CAPTURE(std::string(garbage));
    CHECK_FALSE(signature_from(garbage).has_value());
  }
  CHECK_FALSE(signature_from(std::string_view("1,2\0", 4)).has_value());
}

TEST_CASE("only the one form a signature is written in is read") {
  for (const char* other_form : {"-0,1", "1,-0", "007,1", "1,02", "00,0"}) {
    CAPTURE(std::string(other_form));
    CHECK_FALSE(signature_from(other_form).has_value());
  }
}

TEST_CASE("what is read from damaged text is a signature within the box and the limit, or nothing") {
  CHECK(rc::check("reading garbage is safe", [] {
    auto text = to_text(*a_signature()) + ";1,2";
    const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
    text[place] = *rc::gen::elementOf(std::string("0123456789,, ;-x"));
    const auto signature = signature_from(text);
    if (!signature) return;
    RC_ASSERT(signature->points() <= Signature::point_limit);
    for (const auto& stroke : signature->strokes)
      for (const auto& point : stroke)
        RC_ASSERT((point.x >= 0 && point.x <= 999 && point.y >= 0 && point.y <= 999));
    RC_ASSERT(signature_from(to_text(*signature)) == signature);
  }));
}

TEST_CASE("a drawing of 600 points is read, one more is not") {
  Signature most{{std::vector<Point>(Signature::point_limit, Point{5, 5})}};
  CHECK(signature_from(to_text(most)) == most);
  most.strokes.push_back({{1, 1}});
  CHECK_FALSE(signature_from(to_text(most)).has_value());
}

TEST_CASE("a single touch is no signature") {
  CHECK(Signature{}.empty());
  CHECK(Signature{{{{5, 5}}}}.empty());
  CHECK_FALSE(Signature{{{{5, 5}, {6, 6}}}}.empty());
  CHECK_FALSE(Signature{{{{5, 5}}, {{6, 6}}}}.empty());
  CHECK(Signature{{{{5, 5}, {6, 6}}, {{7, 7}}}}.points() == 3);
}

}  // namespace minga::testing
