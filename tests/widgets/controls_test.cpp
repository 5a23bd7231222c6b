// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/form.h"
#include "kiosk/widgets/metrics.h"
#include "kiosk/widgets/palette.h"
#include "kiosk/widgets/signature_pad.h"
#include "kiosk/widgets/text.h"
#include "tests/support/glass.h"

using namespace minga;
using namespace minga::test;

TEST_CASE("words can be read and marks be seen in every theme") {
  for (const auto theme :
       {ui::Theme::dark_on_light, ui::Theme::light_on_dark, ui::Theme::medium, ui::Theme::low_glare}) {
    const auto& palette = ui::palette_of(theme);
    for (const auto& pair : ui::text_pairs(palette)) {
      INFO("theme ", static_cast<int>(theme), " ", std::string(pair.name), " ", pair.text, " on ",
           pair.background);
      CHECK(ui::contrast(pair.text, pair.background) >= 7.0);
    }
    for (const auto& pair : ui::mark_pairs(palette)) {
      INFO("theme ", static_cast<int>(theme), " ", std::string(pair.name), " ", pair.text, " on ",
           pair.background);
      CHECK(ui::contrast(pair.text, pair.background) >= 3.0);
    }
  }
}

TEST_CASE("an unknown monitor is taken for one of ten inches") {
  const auto assumed = doctest::Approx(5.884).epsilon(0.001);
  CHECK(ui::pixels_per_mm(1280, 800) == assumed);
  CHECK(ui::pixels_per_mm(ui::Monitor{1280, 800, 0, 0}) == assumed);
  CHECK(ui::pixels_per_mm(ui::Monitor{1280, 800, 339, 212}) == assumed);   // 96 dpi, made up
  CHECK(ui::pixels_per_mm(ui::Monitor{1280, 800, 1600, 900}) == assumed);  // not a monitor
  CHECK(ui::pixels_per_mm(ui::Monitor{1920, 1080, 476, 268}) == doctest::Approx(4.033).epsilon(0.001));
}

TEST_CASE("a control fires once, when the finger that went down on it is lifted on it") {
  Glass glass;
  int fired = 0;
  const auto draw = [&](ui::Ui& ui) {
    if (ui::button(ui, "go", "Go")) ++fired;
  };
  glass.frame(draw);
  const auto r = glass.find("go")->rect;
  const float x = r.x + r.w / 2, y = r.y + r.h / 2;
  glass.finger(x, y, false, draw);
  glass.finger(x, y, true, draw);
  CHECK(fired == 0);
  glass.finger(x, y, false, draw);
  CHECK(fired == 1);
  glass.frame(draw);
  CHECK(fired == 1);

  glass.finger(x, y, true, draw);
  glass.finger(x, r.bottom() + 100, true, draw);
  glass.finger(x, r.bottom() + 100, false, draw);
  CHECK(fired == 1);
  glass.finger(x, r.bottom() + 100, true, draw);
  glass.finger(x, y, true, draw);
  glass.finger(x, y, false, draw);
  CHECK(fired == 1);
}

TEST_CASE("nothing answers while the clerk works") {
  Glass glass;
  int fired = 0;
  std::string digits;
  const auto draw = [&](ui::Ui& ui) {
    if (ui::button(ui, "go", "Go")) ++fired;
    ui::keypad(ui, "number", digits, {});
    if (ui.main_button("main", "Main", ui::Icon::next)) ++fired;
  };
  glass.ui().set_busy(true);
  for (const char* id : {"go", "number/5", "main", "back", "head/language"}) glass.touch(id, draw);
  glass.type("12", draw);
  CHECK(fired == 0);
  CHECK(digits.empty());
  CHECK_FALSE(glass.back_touched());
  glass.ui().set_busy(false);
  CHECK(glass.touch("main", draw));
  CHECK(fired == 1);
}

TEST_CASE("what is not enabled does not answer") {
  Glass glass;
  bool fired = false;
  const auto draw = [&](ui::Ui& ui) {
    fired |= ui::button(ui, "a", "A", ui::Icon::none, ui::Tone::plain, false);
    fired |= ui.main_button("b", "B", ui::Icon::next, false);
  };
  CHECK_FALSE(glass.touch("a", draw));
  CHECK_FALSE(glass.touch("b", draw));
  const auto r = glass.find("b")->rect;
  glass.tap(r.x + 5, r.y + 5, draw);
  CHECK_FALSE(fired);
}

TEST_CASE("the header's buttons answer, and are named in the other language") {
  Glass glass({1280, 800, ui::TextSize::normal, ui::Theme::dark_on_light, Language::spanish});
  const auto draw = [](ui::Ui& ui) { ui.where("Start"); };
  CHECK(glass.touch("head/text-size", draw));
  CHECK(glass.head_touched() == ui::Ui::HeadTouch::text_size);
  CHECK(glass.touch("head/language", draw));
  CHECK(glass.head_touched() == ui::Ui::HeadTouch::language);
  CHECK(glass.find("head/language")->label == "English");
  CHECK(glass.touch("back", draw));
  CHECK(glass.back_touched());
  Glass english;
  english.frame(draw);
  CHECK(english.find("head/language")->label == "Español");
}

TEST_CASE("the keypad takes digits by touch and by cable") {
  Glass glass;
  std::string digits;
  ui::Keypad pad;
  pad.longest = 5;
  pad.point = true;
  const auto draw = [&](ui::Ui& ui) { ui::keypad(ui, "n", digits, pad); };
  for (const char* id : {"n/1", "n/0", "n/point", "n/point", "n/5"}) CHECK(glass.touch(id, draw));
  CHECK(digits == "10.5");
  CHECK(glass.touch("n/erase", draw));
  glass.type("78x", draw);
  CHECK(digits == "10.78");
  glass.type("9", draw);
  CHECK(digits == "10.78");
  glass.backspace(draw);
  CHECK(digits == "10.7");
}

TEST_CASE("a secret stays one") {
  Glass glass;
  std::string digits = "4821";
  ui::Keypad pad;
  pad.secret = true;
  glass.frame([&](ui::Ui& ui) { ui::keypad(ui, "pin", digits, pad); });
  CHECK(glass.all_text().find("4821") == std::string::npos);
}

TEST_CASE("the keyboard writes Spanish names") {
  for (const auto& [width, height] : {std::pair{1280, 800}, {1080, 1920}, {1024, 600}}) {
    Glass glass({width, height, ui::TextSize::normal, ui::Theme::dark_on_light, Language::spanish});
    std::string text;
    const auto draw = [&](ui::Ui& ui) { ui::keyboard(ui, "k", text, 12, "Name"); };
    const auto press = [&](std::initializer_list<const char*> keys) {
      for (const char* key : keys) REQUIRE(glass.touch(std::string("k/") + key, draw));
    };
    press({"ñ", "a", "ñ", "a", "space", "accent", "a", "n", "accent", "i"});
    CHECK(text == "Ñaña Ání");
    press({"accent", "accent", "u", "shift", "z", "z"});
    CHECK(text == "Ña\u00f1a \u00c1n\u00ed\u00fcZz");
    press({"m", "m"});
    CHECK(text ==
          "Ñaña Áníü"
          "Zzm");  // twelve letters are the most here
    for (int n = 0; n < 12; ++n) press({"erase"});
    CHECK(text.empty());
    press({"erase", "space"});
    CHECK(text.empty());
    press({"123", "4", "123", "p"});
    CHECK(text == "4p");
    glass.type(" josé ñ", draw);
    CHECK(text == "4p José Ñ");
    glass.backspace(draw);
    CHECK(text == "4p José ");
  }
}

TEST_CASE("a keyboard forgets its shift when another screen comes up") {
  Glass glass;
  std::string text = "a";
  bool shown = true;
  const auto draw = [&](ui::Ui& ui) {
    if (shown) ui::keyboard(ui, "k", text, 12, "");
  };
  CHECK(glass.touch("k/shift", draw));
  shown = false;
  glass.frame(draw);
  glass.frame(draw);
  shown = true;
  CHECK(glass.touch("k/b", draw));
  CHECK(text == "ab");
}

TEST_CASE("a signature stays in its box and under its limit") {
  Glass glass;
  Signature signature;
  const auto draw = [&](ui::Ui& ui) { ui::signature_pad(ui, "sign", signature, "Erase"); };
  REQUIRE(glass.drag("sign", {{0.1F, 0.5F}, {0.3F, 0.2F}, {0.5F, 0.8F}}, draw));
  REQUIRE(signature.strokes.size() == 1);
  CHECK(signature.strokes[0].size() == 3);
  CHECK(signature.strokes[0][0].x == doctest::Approx(100).epsilon(0.02));
  CHECK(signature.strokes[0][0].y == doctest::Approx(500).epsilon(0.02));

  REQUIRE(glass.drag("sign", {{0.5F, 0.5F}, {1.4F, -0.5F}, {-0.2F, 1.7F}}, draw));
  CHECK(signature.strokes.size() == 2);
  std::vector<std::pair<float, float>> scribble;
  for (int n = 0; n < 900; ++n) scribble.emplace_back(n % 2 ? 0.1F : 0.9F, static_cast<float>(n % 100) / 100);
  REQUIRE(glass.drag("sign", scribble, draw));
  CHECK(signature.points() <= Signature::point_limit);
  CHECK(signature.points() > Signature::point_limit - 5);
  for (const auto& stroke : signature.strokes)
    for (const auto& point : stroke) {
      CHECK((point.x >= 0 && point.x <= Signature::extent));
      CHECK((point.y >= 0 && point.y <= Signature::extent));
    }
  CHECK(signature_from(to_text(signature)) == signature);
  CHECK(glass.touch("sign/erase", draw));
  CHECK(signature.strokes.empty());
}
