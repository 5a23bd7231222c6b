// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/hall.h"

#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"
#include "tests/support/village.h"

namespace minga::testing {

// Protects the projector's picture: every look of the board, which reads the file by itself, sees what the
// kiosk has written meanwhile. How often it looks is hall_board.h's.
TEST_CASE("a board that reads the same file sees each arrival at its next look") {
  const test::TemporaryFolder folder;
  Village village(storage::open_sqlite(folder / "minga.db", storage::OpenMode::create));
  const auto other = storage::open_sqlite(folder / "minga.db", storage::OpenMode::read_only);
  desk::Desk board(
      *other, [&village] { return village.now; }, [] { return Village::scratch(); });
  desk::HallWatch watch;
  watch.look(board);
  CHECK_FALSE(watch.view().assembly);
  const auto assembly = village.convened();
  for (std::int64_t number = 1; number <= 9; ++number) {
    village.come(assembly, number, number);
    watch.look(board);
    REQUIRE(watch.view().assembly);
    CHECK(watch.view().present.total() == number);
  }
  CHECK(watch.view().needed == 8);
  agreed(desk::open_assembly(village.desk(), village.session(Village::president), village.id(), assembly, 1));
  watch.look(board);
  CHECK(watch.view().assembly->state == AssemblyState::open);
}

TEST_CASE("the second call comes by itself, though nobody writes anything") {
  Village village;
  village.come(village.convened(), 1, 3);
  desk::HallWatch watch;
  watch.look(village.desk());
  CHECK_FALSE(watch.view().second_call);
  village.wait(3600);
  watch.look(village.desk());
  CHECK(watch.view().second_call);
  CHECK(watch.view().needed == 5);
}

}  // namespace minga::testing
