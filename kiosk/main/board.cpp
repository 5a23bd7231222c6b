// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "kiosk/desk/hall.h"
#include "kiosk/main/window.h"
#include "kiosk/screens/hall_board.h"

namespace minga {

namespace {

// Nobody touches a projector, so all has to stand on one page; and what counts for the last bench is the
// share of the picture that a letter takes, not its millimetres: the shorter side is laid out as this many.
ui::Metrics for_the_hall(ui::Metrics metrics) {
  constexpr float short_side_mm = 170;
  metrics.px_per_mm = std::min(metrics.width, metrics.height) / short_side_mm;
  return metrics;
}

}  // namespace

int run_board(const Options& options) {
  open_words();
  auto db = look_at_community(options);
  if (!db) return 1;
  auto window = open_window(options, !options.window);
  if (!window) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  ui::Ui ui;
  const auto metrics = for_the_hall(window->metrics(ui::TextSize::large, ui::Theme::dark_on_light));
  window->use(metrics);
  ui.set_metrics(metrics);
  desk::HallWatch watch;
  window->run([&] {
    try {
      watch.look(desk);
    } catch (const storage::Fault& fault) {
      // The kiosk is writing: what was seen last stays up, and the next look will do.
      if (fault.kind() != storage::FaultKind::busy) throw;
    }
    const auto& view = watch.view();
    ui.begin({.community = view.community, .where = {}, .who = {}, .sample = view.sample, .tools = false},
             Language::spanish);
    screens::draw_hall(ui, view, desk.now());
    ui.end();
    return shell::Window::Turn{true, ui.wants_another_frame(), screens::board_looks_again_s};
  });
  return 0;
}

}  // namespace minga
