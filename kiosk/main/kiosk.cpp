// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "kiosk/desk/desk.h"
#include "kiosk/desk/sample.h"
#include "kiosk/devices/cups_printer.h"
#include "kiosk/main/settings.h"
#include "kiosk/main/window.h"
#include "kiosk/shell/app.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga {

namespace {

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
  desk::Desk desk(*db, system_time, scratch_database, desk_settings(options));
  devices::CupsPrinter printer;
  auto app_options = app_options_of(options);
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

}  // namespace minga
