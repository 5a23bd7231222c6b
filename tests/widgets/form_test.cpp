// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/widgets/form.h"
#include "tests/support/glass.h"
#include "tests/widgets/gallery.h"

using namespace minga;
using namespace minga::test;

namespace {

struct FormOnGlass {
  Glass glass;
  Gallery gallery;
  Glass::Draw draw = gallery.screens().back().second;
  void touch(std::initializer_list<const char*> ids) {
    for (const char* id : ids) {
      INFO(id);
      REQUIRE(glass.touch(id, draw));
    }
  }
};

}  // namespace

TEST_CASE_FIXTURE(FormOnGlass,
                  "touching a field opens its editor over the whole content, Done keeps what was typed") {
  touch({"name"});
  CHECK(gallery.form.editing());
  CHECK(glass.find("pin") == nullptr);
  CHECK(glass.find("save") == nullptr);
  touch({"name/space", "name/z"});
  CHECK(gallery.name == "María del Rosario Huamán Condori");
  touch({"name/done"});
  CHECK_FALSE(gallery.form.editing());
  CHECK(gallery.name == "María del Rosario Huamán Condori Z");
  CHECK(glass.find("save") != nullptr);
}

TEST_CASE_FIXTURE(FormOnGlass, "Back leaves a field as it was and stays on the screen") {
  touch({"name", "name/z", "back"});
  CHECK_FALSE(glass.back_touched());
  CHECK_FALSE(gallery.form.editing());
  CHECK(gallery.name == "María del Rosario Huamán Condori");
  touch({"back"});
  CHECK(glass.back_touched());
}

TEST_CASE_FIXTURE(FormOnGlass, "a PIN is typed anew and never shown") {
  glass.frame(draw);
  CHECK(glass.all_text().find("1234") == std::string::npos);
  touch({"pin", "pin/9", "pin/8", "pin/done"});
  CHECK(gallery.digits == "98");
}

TEST_CASE_FIXTURE(FormOnGlass, "an amount has one point and does not end in it") {
  touch({"amount", "amount/erase", "amount/point", "amount/done"});
  CHECK(gallery.amount == "12");
}

TEST_CASE_FIXTURE(FormOnGlass, "an amount with three decimals is told so, and Done does not take it") {
  gallery.amount = "12.34";
  touch({"amount", "amount/5"});
  CHECK(glass.all_text().find("Soles have two decimals") != std::string::npos);
  touch({"amount/done"});
  CHECK(gallery.form.editing());
  CHECK(gallery.amount == "12.34");
  touch({"amount/erase"});
  CHECK(glass.all_text().find("Soles have two decimals") == std::string::npos);
  touch({"amount/done"});
  CHECK_FALSE(gallery.form.editing());
  CHECK(gallery.amount == "12.34");
  // An amount can be taken away again.
  gallery.amount = "7";
  touch({"amount", "amount/erase", "amount/done"});
  CHECK(gallery.amount.empty());
}

TEST_CASE_FIXTURE(FormOnGlass, "a date is always a day that exists") {
  gallery.born = date_of(2024, 1, 31);
  touch({"born", "born/month-up", "born/done"});
  CHECK(gallery.born == date_of(2024, 2, 29));
  touch({"born", "born/day-up", "born/done"});
  CHECK(gallery.born == date_of(2024, 2, 1));
  touch({"born", "born/year-down-10", "born/year-up", "born/day-down", "born/month-down", "born/done"});
  CHECK(gallery.born == date_of(2015, 1, 28));
  touch({"born", "born/today", "born/done"});
  CHECK(gallery.born == Date{20000});
}

TEST_CASE_FIXTURE(FormOnGlass, "a time goes in hours and steps of five minutes") {
  touch({"at", "at/hour-down", "at/minute-up", "at/minute-up", "at/done"});
  CHECK(gallery.at == TimeOfDay{8 * 60 + 10});
  touch({"at", "at/minute-down", "at/minute-down", "at/minute-down", "at/done"});
  CHECK(gallery.at == TimeOfDay{8 * 60 + 55});
}

TEST_CASE_FIXTURE(FormOnGlass, "touching a choice chooses it and closes the editor") {
  touch({"sex", "sex/m"});
  CHECK(gallery.sex == "m");
  CHECK_FALSE(gallery.form.editing());
  touch({"sex", "back"});
  CHECK(gallery.sex == "m");
  CHECK_FALSE(gallery.form.editing());
}

TEST_CASE("a form inside a scope keeps its ids") {
  Glass glass;
  Gallery gallery;
  const auto inner = gallery.screens().back().second;
  const auto draw = [&](ui::Ui& ui) {
    const ui::Ui::Scope scope(ui, "member");
    inner(ui);
  };
  for (const char* id : {"member/name", "member/name/z", "member/name/done"}) REQUIRE(glass.touch(id, draw));
  CHECK(gallery.name == "María del Rosario Huamán Condoriz");
}
