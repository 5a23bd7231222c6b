// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "tests/support/glass.h"
#include "tests/widgets/gallery.h"

using namespace minga;
using namespace minga::test;

namespace {

constexpr std::array<std::pair<int, int>, 4> screens{{{1024, 600}, {1280, 800}, {1920, 1080}, {1080, 1920}}};
constexpr std::array<ui::TextSize, 4> sizes{ui::TextSize::normal, ui::TextSize::large, ui::TextSize::larger,
                                            ui::TextSize::largest};

// How far apart two rectangles are; negative if they overlap.
float distance(const ui::Rect& a, const ui::Rect& b) {
  const float across = std::max(a.x - b.right(), b.x - a.right());
  const float down = std::max(a.y - b.bottom(), b.y - a.bottom());
  return std::max(across, down);
}

void check_targets(Glass& glass) {
  const auto& m = glass.ui().metrics();
  const auto all = glass.touchables();
  std::set<std::string> ids;
  for (const auto& t : all) {
    INFO("touchable ", t.id);
    CHECK(ids.insert(t.id).second);
    if (!t.visible) continue;
    CHECK(t.rect.w >= m.target() - 1);
    CHECK(t.rect.h >= m.target() - 1);
    CHECK(t.rect.x >= 0);
    CHECK(t.rect.y >= 0);
    CHECK(t.rect.right() <= m.width + 0.5F);
    CHECK(t.rect.bottom() <= m.height + 0.5F);
  }
  for (std::size_t a = 0; a < all.size(); ++a)
    for (std::size_t b = a + 1; b < all.size(); ++b) {
      if (!all[a].visible || !all[b].visible) continue;
      INFO(all[a].id, " and ", all[b].id);
      CHECK(distance(all[a].rect, all[b].rect) >= m.gap() - 1);
    }
}

// Every page of a screen, from the first to the last.
void check_pages(Glass& glass, const Glass::Draw& draw) {
  glass.frame(draw);
  for (int page = 0; page < 60; ++page) {
    CHECK(glass.settled());
    check_targets(glass);
    const auto* down = glass.find("page/down");
    if (!down || !down->enabled) return;
    CHECK(glass.touch("page/down", draw));
  }
  FAIL("the pages never end");
}

}  // namespace

TEST_CASE("what a finger touches is large enough and apart, on every screen and text size") {
  for (const auto& [width, height] : screens)
    for (const auto size : sizes) {
      Glass glass({width, height, size, ui::Theme::dark_on_light, Language::spanish});
      glass.head = {"Comunidad Campesina San Juan de Dios de Cajamarquilla", "",
                    "Juana Quispe Mamani de Huamán", true, true};
      Gallery gallery;
      for (const auto& [name, draw] : gallery.screens()) {
        INFO(width, "x", height, " text ", static_cast<int>(size), " screen ", name);
        glass.ui().to_first_page();
        check_pages(glass, draw);
      }
      for (const char* field : {"name", "pin", "born", "at", "sex"}) {
        INFO(width, "x", height, " text ", static_cast<int>(size), " field ", std::string(field));
        const auto draw = gallery.screens().back().second;
        glass.ui().to_first_page();
        REQUIRE(glass.touch(field, draw));
        REQUIRE(gallery.form.editing());
        check_pages(glass, draw);
        gallery.form.close();
      }
    }
}

TEST_CASE("the keyboard and the keypad need one page") {
  for (const auto& [width, height] : screens)
    for (const auto size : sizes) {
      INFO(width, "x", height, " text ", static_cast<int>(size));
      Glass glass({width, height, size, ui::Theme::dark_on_light, Language::spanish});
      glass.head.sample = true;
      Gallery gallery;
      const auto screen = [&](std::string_view wanted) {
        for (const auto& [name, draw] : gallery.screens())
          if (name == wanted) return draw;
        return Glass::Draw{};
      };
      // With a heading above up to the second size of text; in a form, where the label can go to the header,
      // always.
      for (const char* name : {"keyboard", "keypad"}) {
        INFO(std::string(name));
        glass.ui().to_first_page();
        glass.frame(screen(name));
        if (size <= ui::TextSize::large) CHECK(glass.find("page/down") == nullptr);
      }
      for (const char* field : {"name", "pin", "born", "at"}) {
        INFO(std::string(field));
        glass.ui().to_first_page();
        REQUIRE(glass.touch(field, screen("form")));
        CHECK(glass.find("page/down") == nullptr);
        gallery.form.close();
      }
    }
}

TEST_CASE("every item of a long list is reached by the page arrows") {
  Glass glass({1024, 600, ui::TextSize::larger, ui::Theme::dark_on_light, Language::spanish});
  int touched = -1;
  const auto draw = [&](ui::Ui& ui) {
    ui::heading(ui, "Who are you?");
    for (int n = 0; n < 30; ++n)
      if (ui::row(ui, std::to_string(n), {"Name " + std::to_string(n), "", "", {}, {}, {}, false}))
        touched = n;
  };
  for (const int wanted : {29, 0, 17, 3}) {
    REQUIRE(glass.touch(std::to_string(wanted), draw));
    CHECK(touched == wanted);
  }
  glass.ui().to_first_page();
  glass.frame(draw);
  CHECK(glass.find("0")->visible);
  CHECK_FALSE(glass.find("29")->visible);
}

TEST_CASE("what is higher than a page is reached to its end") {
  Glass glass({1024, 600, ui::TextSize::largest, ui::Theme::dark_on_light, Language::spanish});
  std::string text;
  for (int n = 0; n < 40; ++n) text += "word ";
  int touched = 0;
  const auto draw = [&](ui::Ui& ui) {
    ui::heading(ui, "Long");
    ui::notice(ui, ui::Tone::plain, "Title", text);
    if (ui::button(ui, "after", "After")) ++touched;
  };
  CHECK(glass.touch("after", draw));
  CHECK(touched == 1);
  CHECK(glass.find("page/up")->enabled);
}

TEST_CASE("a heading stands on the page of what it heads") {
  for (const auto size : {ui::TextSize::normal, ui::TextSize::largest})
    for (int fillers = 1; fillers <= 14; ++fillers)
      for (const bool in_columns : {false, true}) {
        INFO(fillers, " rows before, columns ", in_columns, " text ", static_cast<int>(size));
        Glass glass({1024, 600, size, ui::Theme::dark_on_light, Language::english});
        const auto first = [](ui::Ui& ui) { ui::row(ui, "first", {"March", "09:02"}); };
        const auto draw = [&](ui::Ui& ui) {
          for (int n = 0; n < fillers; ++n) ui::row(ui, "filler/" + std::to_string(n), {"Receipt"});
          ui::heading(ui, "My assemblies");
          if (in_columns) {
            const std::array<float, 2> shares{1, 1};
            const std::array<std::function<void()>, 2> columns{
                [&] {
                  first(ui);
                  for (int n = 0; n < 3; ++n) ui::muted(ui, "What came and what went, and why.");
                },
                [&] { ui::muted(ui, "The other side."); }};
            ui.columns(shares, 60, columns);
          } else {
            first(ui);
          }
          for (int n = 0; n < 9; ++n) ui::row(ui, "later/" + std::to_string(n), {"Assembly"});
        };
        REQUIRE(glass.touch("first", draw));
        REQUIRE(glass.find("first"));
        const auto row = *glass.find("first");
        REQUIRE(glass.find("page/up"));
        const auto top = *glass.find("page/up");  // as high as the page
        CHECK(row.visible);
        CHECK(row.rect.y > top.rect.y + 0.5F * glass.ui().metrics().target());
        CHECK(glass.settled());
      }
}

TEST_CASE("a row is never higher than a page, however long its words and large its letters are") {
  const std::string name =
      "María del Rosario Concepción Huamán Ñopo viuda de Chinchay Sandoval y Peña Córdova";
  for (const bool touchable : {true, false}) {
    Glass glass({1024, 600, ui::TextSize::largest, ui::Theme::dark_on_light, Language::english});
    const auto draw = [&](ui::Ui& ui) {
      ui::row(ui, "one",
              {.title = name, .detail = name, .trailing = "S/ 12,000.00", .icon = ui::Icon::person},
              touchable);
    };
    glass.frame(draw);
    CHECK(glass.settled());
    CAPTURE(touchable);
    CHECK(glass.find("page/down") == nullptr);
    // For who listens, and the next screen, nothing is cut.
    CHECK(glass.all_text().find(name) != std::string::npos);
  }
}

TEST_CASE("columns higher than a page go on in the next one") {
  Glass glass;
  int touched = 0;
  const auto draw = [&](ui::Ui& ui) {
    const std::array<float, 2> shares{1, 1};
    const auto list = [&](const char* prefix) {
      const ui::Ui::Scope scope(ui, prefix);
      for (int n = 0; n < 12; ++n)
        if (ui::row(ui, std::to_string(n), {"Name", "", "", {}, {}, {}, false})) ++touched;
    };
    const std::array<std::function<void()>, 2> both{[&] { list("left"); }, [&] { list("right"); }};
    ui.columns(shares, 60, both);
    if (ui::button(ui, "after", "After")) ++touched;
  };
  for (const char* id : {"left/0", "right/0", "left/11", "right/11", "after"}) CHECK(glass.touch(id, draw));
  CHECK(touched == 5);
}

TEST_CASE("names as long as they come do not run into each other in the header") {
  for (const auto& [width, height] : screens)
    for (const auto size : sizes) {
      INFO(width, "x", height, " text ", static_cast<int>(size));
      Glass glass({width, height, size, ui::Theme::dark_on_light, Language::spanish});
      const std::string long_name =
          "Comunidad Campesina de San Juan Bautista de la Santísima Trinidad del Alto Perú";
      glass.head = {long_name, "", long_name, true, true};
      glass.frame([&](ui::Ui& ui) { ui.where(long_name); });
      check_targets(glass);
      // The header grows only as far as its lines; the content keeps more than half of the height.
      const auto* language = glass.find("head/language");
      REQUIRE(language);
      CHECK(language->rect.bottom() < static_cast<float>(height) * 0.25F);
      CHECK(glass.ui().available_height() > static_cast<float>(height) * 0.5F);
    }
}

TEST_CASE("a screen is built in less than a millisecond") {
  Glass glass;
  Gallery gallery;
  for (int n = 0; n < 20; ++n)
    for (const auto& [name, draw] : gallery.screens()) glass.frame(draw);
  // Five times the promise, for builds with checks and slow machines.
  CHECK(glass.seconds_per_frame() < 0.005);
}
