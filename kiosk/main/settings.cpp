// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/main/settings.h"

namespace minga {

desk::Desk::Settings desk_settings(const Options& options) {
  desk::Desk::Settings settings;
  settings.cash_needs_session = true;
  // Where sticks are mounted, and a folder for whoever copies lists by other means.
  settings.import_folders = {"/media", "/run/media", (options.data / "import").string()};
  return settings;
}

shell::AppOptions app_options_of(const Options& options) {
  shell::AppOptions wanted;
  wanted.receipt_paper =
      options.receipt_paper == "80mm" ? screens::PaperSize::roll_80mm : screens::PaperSize::a5;
  return wanted;
}

}  // namespace minga
