// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/main/settings.h"

#include "kiosk/devices/sticks.h"

namespace minga {

desk::Desk::Settings desk_settings(const Options& options) {
  desk::Desk::Settings settings;
  settings.cash_needs_session = true;
  // And a folder for whoever copies files by other means.
  settings.sticks = [folder = options.data / "import"] {
    auto folders = devices::mounted_sticks();
    folders.push_back(folder);
    return folders;
  };
  return settings;
}

shell::AppOptions app_options_of(const Options& options) {
  shell::AppOptions wanted;
  wanted.receipt_paper =
      options.receipt_paper == "80mm" ? screens::PaperSize::roll_80mm : screens::PaperSize::a5;
  return wanted;
}

}  // namespace minga
