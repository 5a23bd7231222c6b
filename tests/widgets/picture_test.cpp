// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/picture.h"

#include <doctest/doctest.h>

#include <random>

#include "tests/support/glass.h"
#include "tests/support/pictures.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("a picture is read with its colours, and made smaller by their mean") {
  const auto whole = ui::pixels_of(small_png(), 6);
  REQUIRE(whole);
  CHECK(whole->width == 3);
  CHECK(whole->height == 2);
  REQUIRE(whole->rgba.size() == 24);
  CHECK(std::vector<unsigned char>(whole->rgba.begin() + 4, whole->rgba.begin() + 8) ==
        std::vector<unsigned char>{200, 0, 80, 255});
  const auto one = ui::pixels_of(small_png(), 6, 1);
  REQUIRE(one);
  CHECK(one->rgba == std::vector<unsigned char>{200, 50, 80, 255});
}

TEST_CASE("what is too large or no picture is not decoded") {
  CHECK_FALSE(ui::pixels_of(small_png(), 5));
  CHECK_FALSE(ui::pixels_of("%PDF-1.7", 1'000'000));
  CHECK_FALSE(ui::pixels_of("", 1'000'000));
  CHECK_FALSE(ui::pixels_of(jpeg_head(4000, 3000), 30'000'000));  // nothing behind its head
}

TEST_CASE("no broken picture brings the decoder down") {
  std::mt19937 dice(20'250'302);
  for (int round = 0; round < 20'000; ++round) {
    auto broken = small_png();
    for (auto changes = 1 + dice() % 4; changes > 0; --changes)
      broken[dice() % broken.size()] = static_cast<char>(dice() % 256);
    if (dice() % 3 == 0) broken.resize(dice() % broken.size());
    if (const auto pixels = ui::pixels_of(broken, 10'000))
      CHECK(pixels->rgba.size() == 4 * static_cast<std::size_t>(pixels->width * pixels->height));
  }
}

TEST_CASE("a picture is as large as its place allows, and can be touched, turned or not") {
  Glass glass;
  const auto pixels = ui::pixels_of(small_png(), 6);
  int turns = 0;
  bool touched = false;
  const auto draw = [&](ui::Ui& ui) {
    touched = ui::picture(ui, "photo", "factura.png", pixels, turns, 300) || touched;
  };
  REQUIRE(glass.touch("photo", draw));
  CHECK(touched);
  CHECK(glass.find("photo")->rect.w == doctest::Approx(450));
  CHECK(glass.find("photo")->rect.h == doctest::Approx(300));
  turns = 1;
  glass.frame(draw);
  CHECK(glass.find("photo")->rect.w == doctest::Approx(200));
  CHECK(glass.all_text().find("factura.png") != std::string::npos);
}
