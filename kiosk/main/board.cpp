// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "kiosk/desk/hall.h"
#include "kiosk/main/window.h"
#include "kiosk/screens/hall_board.h"

namespace minga {

int run_board(const Options& options) {
  open_words();
  auto db = look_at_community(options);
  if (!db) return 1;
  auto window = open_window(options, !options.window);
  if (!window) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  ui::Ui ui;
  // Large enough to be read from the last bench.
  const auto metrics = window->metrics(ui::TextSize::larger, ui::Theme::dark_on_light);
  window->use(metrics);
  ui.set_metrics(metrics);
  std::string mark;
  std::int64_t minute = 0;
  desk::HallView view;
  window->run([&] {
    try {
      // While nothing was written the last view stands; but the second call's hour comes by itself, and at
      // midnight another assembly may be the next.
      const auto this_minute = desk.now().seconds / 60;
      if (const auto now = desk::state_mark(desk); now != mark || minute != this_minute) {
        view = desk::hall_view(desk);
        mark = now;
        minute = this_minute;
      }
    } catch (const storage::Fault& fault) {
      // The kiosk is writing: what was seen last stays up, and the next look will do.
      if (fault.kind() != storage::FaultKind::busy) throw;
    }
    ui.begin({.community = view.community, .where = {}, .who = {}, .sample = view.sample, .tools = false},
             Language::spanish);
    screens::draw_hall(ui, view, desk.now());
    ui.end();
    return shell::Window::Turn{true, ui.wants_another_frame(), screens::board_looks_again_s};
  });
  return 0;
}

}  // namespace minga
