// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>

#include "kiosk/devices/printer.h"

namespace minga::tour {

// Stands between the kiosk and its printer and holds the last paper that came out, so that the tour can read
// what it says as a person would. Safe from any thread.
class Tray final : public devices::Printer {
 public:
  explicit Tray(devices::Printer& printer) : printer_(printer) {}

  devices::Submission submit(const devices::Paper&) noexcept override;
  devices::JobState status(devices::JobId job) noexcept override { return printer_.status(job); }
  devices::JobState cancel(devices::JobId job) noexcept override { return printer_.cancel(job); }
  bool withdraw(const std::string& title) noexcept override { return printer_.withdraw(title); }

  // The words of the last paper; empty if none came out. Throws std::runtime_error without pdftotext (of
  // poppler-utils). The paper does not touch the disk: some of them must not.
  std::string words() const;

 private:
  devices::Printer& printer_;
  mutable std::mutex mutex_;
  std::string last_;
};

}  // namespace minga::tour
