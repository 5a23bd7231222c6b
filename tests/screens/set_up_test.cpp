// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>

#include "kiosk/screens/start.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "tests/support/stage.h"

using namespace minga;

namespace {

// A kiosk on its very first day: nothing is kept yet.
struct EmptyKiosk {
  std::unique_ptr<storage::Connection> db = storage::open_sqlite_in_memory();
  desk::Desk desk{*db,
                  [] { return instant_at(*date_of(2025, 6, 1), TimeOfDay{9 * 60}); },
                  [] { return storage::open_sqlite_in_memory(); },
                  {.wrong_pin_pause = {}, .quick_pins = true}};
  EmptyKiosk() { storage::migrate(*db, storage::schema()); }
};

void fill_officer(test::Stage& stage, const std::string& place, const char* given, const char* surnames,
                  const char* sex, const char* pin) {
  REQUIRE(stage.write(place + "/given", given));
  REQUIRE(stage.write(place + "/surnames", surnames));
  REQUIRE(stage.choose(place + "/sex", sex));
  REQUIRE(stage.touch(place + "/pin"));
  REQUIRE(stage.press(place + "/pin", pin));
  REQUIRE(stage.touch(place + "/pin/done"));
  REQUIRE(stage.touch("next"));
}

}  // namespace

TEST_CASE(
    "the first run asks for the community and three officers, and nothing is founded before the last touch") {
  EmptyKiosk kiosk;
  test::Stage stage(kiosk.desk);
  stage.show<screens::StartScreen>();
  REQUIRE(stage.on() == "set-up");
  CHECK_FALSE(stage.offers("next"));  // without a name there is nothing to go on with
  REQUIRE(stage.write("community", "san isidro"));
  REQUIRE(stage.write("place", "piura"));
  REQUIRE(stage.touch("next"));
  fill_officer(stage, "officer-1", "rosa", "huaman", "woman", "2617");
  fill_officer(stage, "officer-2", "luis", "calle", "man", "2691");
  fill_officer(stage, "officer-3", "ana", "tocto", "woman", "1234");
  CHECK_FALSE(storage::find_community(*kiosk.db));

  // A PIN anybody would try first is refused, and what was typed stays.
  REQUIRE(stage.touch("next"));
  CHECK(stage.on() == "message");
  CHECK_FALSE(storage::find_community(*kiosk.db));
  REQUIRE(stage.understood());
  REQUIRE(stage.touch("back"));
  REQUIRE(stage.touch("officer-3/pin"));
  REQUIRE(stage.press("officer-3/pin", "2728"));
  REQUIRE(stage.touch("officer-3/pin/done"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.touch("next"));
  REQUIRE(stage.on() == "message");

  const auto community = storage::find_community(*kiosk.db);
  REQUIRE(community);
  CHECK(community->name == "San Isidro");
  CHECK_FALSE(community->sample);
  const auto treasurer = desk::identify(kiosk.desk, "3", "2728");
  REQUIRE(treasurer);
  CHECK(treasurer->holds(Office::treasurer));
}
