// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cstdio>
#include <fstream>
#include <thread>

#include "kiosk/desk/desk.h"
#include "kiosk/desk/sample.h"
#include "kiosk/devices/cups_printer.h"
#include "kiosk/devices/pretended_printer.h"
#include "kiosk/main/programs.h"
#include "kiosk/shell/app.h"
#include "kiosk/tour/assembly_day.h"
#include "kiosk/tour/player.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga {

namespace {

std::unique_ptr<shell::Window> open_window(const Options& options, bool full_screen) {
  shell::Window::Options wanted;
  wanted.full_screen = full_screen;
  wanted.diagonal_inches = options.diagonal_inches;
  if (std::sscanf(options.size.c_str(), "%dx%d", &wanted.width, &wanted.height) != 2 || wanted.width < 320 ||
      wanted.height < 320 || wanted.width > 16384 || wanted.height > 16384) {
    std::fprintf(stderr, "minga: --size is written like 1280x800\n");
    return nullptr;
  }
  std::string why;
  auto window = shell::Window::create(wanted, &why);
  if (!window) std::fprintf(stderr, "minga: no window can be opened here (%s)\n", why.c_str());
  return window;
}

// Who stands before the kiosk has no terminal: what is wrong with the data is said in the window, until it is
// touched away.
void show_on_screen(const Options& options, const std::string& sentence) {
  auto window = open_window(options, !options.window);
  if (!window) return;
  ui::Ui ui;
  const auto metrics = window->metrics(ui::TextSize::normal, ui::Theme::dark_on_light);
  window->use(metrics);
  ui.set_metrics(metrics);
  window->run([&] {
    ui.begin({.community = "Minga", .where = {}, .who = {}, .sample = false, .tools = false},
             Language::spanish);
    ui::notice(ui, ui::Tone::danger, ui.tr("The kiosk can not start"), sentence);
    const bool closed = ui.main_button("close", ui.tr("Close"), ui::Icon::close);
    ui.end();
    return shell::Window::Turn{!closed, ui.wants_another_frame(), std::nullopt};
  });
}

}  // namespace

int run_kiosk(const Options& options) {
  open_words();
  std::string told;
  auto db = open_community(options, true, &told);
  if (!db) {
    show_on_screen(options, told);
    return 1;
  }
  auto window = open_window(options, !options.window);
  if (!window) return 2;
  desk::Desk::Settings settings;
  // Where sticks are mounted, and a folder for whoever copies lists by other means.
  settings.import_folders = {"/media", "/run/media", (options.data / "import").string()};
  desk::Desk desk(*db, system_time, scratch_database, settings);
  devices::CupsPrinter printer;
  shell::AppOptions app_options;
  app_options.idle_warning_s = options.idle_warning_s;
  app_options.idle_out_s = options.idle_out_s;
  if (options.say_first_frame)
    app_options.watcher = [said = false](const shell::Snapshot& snapshot) mutable {
      if (said || !snapshot.settled || snapshot.touchables.empty()) return;
      said = true;
      std::printf("first frame\n");
      std::fflush(stdout);
    };
  shell::App app(*window, desk, printer, devices::PaperFolder(options.data / "papers"), app_options);
  app.run();
  return 0;
}

int run_init(const Options& options) {
  open_words();
  if (std::filesystem::exists(database_file(options))) {
    std::fprintf(stderr, "minga: there is a community in %s already. It was left as it is.\n",
                 options.data.c_str());
    return 1;
  }
  auto db = open_community(options, true);
  if (!db) return 1;
  if (options.sample) desk::found_sample(*db, local_date(system_time()));
  std::printf("%s\n", options.sample
                          ? "The sample community is ready. All its people and figures are invented."
                          : "An empty community is ready. Start minga to set it up.");
  return 0;
}

int run_tour(const Options& options) {
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
  desk::Desk desk(*db, system_time, scratch_database);
  // Papers of the tour are only kept: invented receipts must not come out of somebody's printer.
  devices::PretendedPrinter printer(devices::PretendedPrinter::Condition::missing);
  tour::Player* watching = nullptr;
  shell::AppOptions app_options;
  app_options.watcher = [&](const shell::Snapshot& snapshot) {
    if (watching) watching->watch(snapshot);
  };
  shell::App app(*window, desk, printer, devices::PaperFolder(options.tour), app_options);
  std::atomic<int> result = 1;
  tour::Player player(app, *window, options.tour.string());
  watching = &player;
  std::thread visitor([&] {
    try {
      tour::play_assembly_day(player);
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
