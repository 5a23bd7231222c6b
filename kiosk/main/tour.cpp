// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fstream>
#include <thread>

#include "kiosk/desk/desk.h"
#include "kiosk/desk/sample.h"
#include "kiosk/devices/cups_printer.h"
#include "kiosk/devices/pretended_printer.h"
#include "kiosk/main/settings.h"
#include "kiosk/main/window.h"
#include "kiosk/shell/app.h"
#include "kiosk/tour/days.h"
#include "kiosk/tour/tray.h"

namespace minga {

int run_tour(const Options& options) {
  const auto days = tour::days();
  const auto day = std::ranges::find(days, options.day, &tour::Day::name);
  if (day == days.end()) {
    std::fprintf(stderr, "minga: there is no such day. There are:\n");
    for (const auto& each : days)
      std::fprintf(stderr, "  %-10s %s\n", std::string(each.name).c_str(), std::string(each.about).c_str());
    return 2;
  }
  open_words();
  Options own = options;
  own.data = options.tour / "data";
  std::filesystem::create_directories(options.tour);
  // Only what an earlier tour left is cleared away.
  const auto mark = options.tour / ".minga-tour";
  if (!std::filesystem::exists(mark) && !std::filesystem::is_empty(options.tour)) {
    std::fprintf(stderr, "minga: %s holds other things; nothing was touched. Name a new or empty folder.\n",
                 options.tour.c_str());
    return 2;
  }
  std::ofstream(mark) << "made by minga --tour\n";
  std::filesystem::remove_all(own.data);
  for (const auto& old : std::filesystem::directory_iterator(options.tour))
    if (old.path().extension() == ".png" || old.path().extension() == ".pdf")
      std::filesystem::remove(old.path());
  auto db = open_community(own, true);
  if (!db) return 1;
  desk::found_sample(*db, local_date(system_time()));
  auto window = open_window(own, false);
  if (!window) return 2;
  desk::Desk desk(*db, system_time, scratch_database, desk_settings(own));
  // Invented receipts must not come out of somebody's printer, so papers are only kept, unless told
  // otherwise.
  devices::PretendedPrinter pretended(devices::PretendedPrinter::Condition::missing);
  devices::CupsPrinter real;
  devices::Printer& printer = options.tour_prints ? static_cast<devices::Printer&>(real) : pretended;
  tour::Tray tray(printer);
  tour::Player* watching = nullptr;
  auto app_options = app_options_of(options);
  app_options.watcher = [&](const shell::Snapshot& snapshot) {
    if (watching) watching->watch(snapshot);
  };
  shell::App app(*window, desk, tray, devices::PaperFolder(options.tour), app_options);
  std::atomic<int> result = 1;
  tour::Player player(app, *window, options.tour.string(), options.tour_prints ? nullptr : &pretended, tray);
  watching = &player;
  std::thread visitor([&] {
    try {
      day->play(player);
      std::printf("The day went as it should: %d steps, %d touches, %d pictures in %s\n", player.steps(),
                  player.touches(), player.pictures(), options.tour.c_str());
      result = 0;
    } catch (const std::exception& error) {
      std::fprintf(stderr, "The tour stopped %s\n", error.what());
    }
    window->close();
    shell::Window::wake();
  });
  app.run();
  visitor.join();
  return result;
}

}  // namespace minga
