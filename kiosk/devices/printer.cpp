// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/printer.h"

#include <optional>
#include <thread>

namespace minga::devices {

JobState watch(Printer& printer, JobId job, const std::function<bool(JobState)>& told,
               const Patience& patience) {
  using Steady = std::chrono::steady_clock;
  std::optional<JobState> last;
  // A job that goes from "off" to "printing" and back must not start the waiting anew each time, so only
  // progress that needs no printer power, the refilling of paper, does.
  auto without_paper_since = Steady::now();
  auto without_printer_since = without_paper_since;
  while (true) {
    const JobState state = printer.status(job);
    const auto now = Steady::now();
    if (state != last) {
      if (state == JobState::paper_out) without_paper_since = now;
      if (last == JobState::paper_out) without_printer_since = now;
      last = state;
      const bool go_on = told(state);
      if (ended(state)) return state;
      if (!go_on) return printer.cancel(job);
    }
    const bool out_of_patience = state == JobState::paper_out
                                     ? now - without_paper_since > patience.for_paper
                                     : now - without_printer_since > patience.for_printer;
    if (out_of_patience) return printer.cancel(job);
    std::this_thread::sleep_for(patience.between_looks);
  }
}

}  // namespace minga::devices
