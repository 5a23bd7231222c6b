// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/hall.h"
#include "kiosk/desk/sample.h"
#include "kiosk/screens/hall_board.h"
#include "storage/queries/people.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "tests/bench/bench.h"
#include "tests/support/temporary_folder.h"

namespace minga::bench {

// How old the board's picture can be: the time between two looks and the look itself, while people check in.
void bench_hall() {
  const test::TemporaryFolder folder;
  const auto file = folder / "minga.db";
  const auto db = storage::open_sqlite(file, storage::OpenMode::create);
  storage::migrate(*db, storage::schema());
  const auto today = *date_of(2025, 3, 9);
  desk::found_sample(*db, today);
  const auto clock = [today] { return instant_at(today, TimeOfDay{600}); };
  desk::Desk kiosk(*db, clock, [] { return storage::open_sqlite_in_memory(); });
  const auto other = storage::open_sqlite(file, storage::OpenMode::read_only);
  desk::Desk board(*other, clock, [] { return storage::open_sqlite_in_memory(); });
  desk::Session secretary;
  secretary.member = {3};
  ConveneDraft draft;
  draft.place = "Local comunal";
  draft.date = today;
  draft.first_call = TimeOfDay{540};
  draft.second_call = TimeOfDay{600};
  draft.agenda = {"Informe"};
  const auto convened = desk::convene(kiosk, secretary, desk::new_command_id(), draft);
  ensure(convened.has_value(), "an assembly can be convened");

  Timings seen, floor;
  desk::HallWatch watch;
  std::int64_t present = 0;
  for (const auto member : storage::voters(*db)) {
    const auto came = desk::check_in(kiosk, secretary, desk::new_command_id(), convened->id, member);
    ensure(came.has_value(), "people can check in");
    seen.measure([&] { watch.look(board); });
    ensure(watch.view().present.total() == ++present, "the board sees everyone at its next look");
    // One line by its key, the least that any look costs.
    floor.measure([&] { storage::number_of(*other, "SELECT number FROM member WHERE number = 1"); });
  }
  const double oldest = screens::board_looks_again_s + seen.at(0.99) / 1e6;
  char measured[96];
  std::snprintf(measured, sizeof measured, "%.2f s at the oldest, a look %.1f ms, %.0f x one line", oldest,
                seen.at(0.99) / 1e3, seen.median() / floor.median());
  report("the board during check-in", measured, "< 1 s", oldest < 1);
}

}  // namespace minga::bench
