// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "kiosk/devices/paper_folder.h"
#include "kiosk/devices/printer.h"
#include "kiosk/screens/screen.h"

namespace minga::shell {

// What became of a paper.
struct Pressed {
  std::function<screens::Message(Language)> told;
  bool only_kept = false;             // and there is no printer to wait for
  std::optional<devices::JobId> job;  // on its way, to be watched
  std::string kept_at;                // empty: not kept
};

// Sets a paper, keeps it and sends it, blocking as long as the printer does. What is never kept goes from
// memory to the printer and is nowhere else, whatever the printer says. Throws nothing.
Pressed press(const screens::Print&, devices::Printer&, const devices::PaperFolder&);

}  // namespace minga::shell
