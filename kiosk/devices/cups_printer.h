// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/devices/printer.h"

namespace minga::devices {

// The default printer of the machine's CUPS. Each call opens its own connection, so a print service that is
// restarted, or started late, needs no restart of the kiosk. Safe from any thread.
class CupsPrinter final : public Printer {
 public:
  // `server`: "host:port" or the path of a socket; empty: where CUPS says ($CUPS_SERVER, client.conf, its
  // usual socket).
  explicit CupsPrinter(std::string server = "",
                       std::chrono::milliseconds no_answer_after = std::chrono::seconds(3));

  Submission submit(const Paper&) noexcept override;
  JobState status(JobId) noexcept override;
  JobState cancel(JobId) noexcept override;
  bool withdraw(const std::string& title) noexcept override;

 private:
  std::string server_;
  std::chrono::milliseconds no_answer_after_;
};

}  // namespace minga::devices
