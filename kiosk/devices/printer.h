// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <variant>

namespace minga::devices {

enum class Media { a3, a4, a5, roll_80mm };

struct Paper {
  std::string pdf;    // the file's bytes
  std::string title;  // shown in the printer's queue; no personal data
  Media media = Media::a4;
  int copies = 1;            // 1 to 99
  int roll_length_mm = 200;  // of the page; only for roll_80mm, 20 to 2000
};

struct JobId {
  int number = 0;
  bool operator==(const JobId&) const = default;
};

struct NoPrinter {};  // no print service, or it has no default printer: nothing was sent
struct Sent {
  JobId job;
};
struct Failed {
  std::string reason;  // technical, for the kiosk's own log, never for the screen; nothing will come out
};
using Submission = std::variant<NoPrinter, Sent, Failed>;

enum class JobState {
  waiting,      // in the queue
  printing,     // on its way; a few seconds
  done,         // the printer took all of it
  paper_out,    // stands still: paper out or jammed, or the lid open; goes on by itself
  printer_off,  // stands still: switched off, unplugged or stopped; PRINTS BY ITSELF when the printer is back
  cancelled,    // will not print (any more)
  failed,       // will not print (any more)
  unknown,      // the print service does not answer: the paper may or may not have come out
};

// Will nothing more happen to this job?
constexpr bool ended(JobState state) {
  return state == JobState::done || state == JobState::cancelled || state == JobState::failed;
}

// A printer, real or pretended. Every call ends within some ten seconds and throws nothing, but may block so
// long: call it on the clerk thread, never on the window's.
class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  // To the default printer.
  virtual Submission submit(const Paper&) noexcept = 0;
  virtual JobState status(JobId) noexcept = 0;
  // Waits a moment for the job's end and answers how it ended: `done` when it was too late. Only `cancelled`
  // or `failed` make a reprint safe; a page under way when it is cancelled may still come out in part.
  virtual JobState cancel(JobId) noexcept = 0;
  // Cancels every paper of this title that the queue still holds, also those of before the kiosk was started
  // anew. False when one of them may still come out. Without a print service there are none.
  virtual bool withdraw(const std::string& title) noexcept = 0;
};

struct Patience {
  std::chrono::milliseconds for_printer =
      std::chrono::seconds(60);                                    // waiting, printing, off or not answering
  std::chrono::milliseconds for_paper = std::chrono::minutes(10);  // out of paper: somebody has to fetch some
  std::chrono::milliseconds between_looks = std::chrono::milliseconds(300);
};

// Watches a job until it has ended. `told` hears every change of state, the first included, and answers
// whether to go on watching. When it says no, or the patience with a state is over, the job is CANCELLED
// before this returns: a job left with a printer that is off prints by itself later, and then a paper that
// was printed again comes out twice. The answer is `unknown` when even that could not be done; then ask the
// person whether the paper came out before offering it again.
JobState watch(Printer&, JobId, const std::function<bool(JobState)>& told, const Patience& = {});

}  // namespace minga::devices
