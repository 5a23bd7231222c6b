// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shell/app.h"
#include "kiosk/shell/press.h"

namespace minga::shell {

namespace {

using screens::Message;
using screens::Tone;

Message not_come_out(Language language, const std::string& kept_at) {
  return {
      Tone::danger, tr(language, "Please look at the printer"),
      kept_at.empty()
          ? tr(language, "A paper that is never kept as a file may not have come out.")
          : filled(tr(language,
                      "A paper may not have come out. It is kept at {}. If it is missing, print it again."),
                   kept_at)};
}

}  // namespace

// On the press's thread the paper is set, kept and sent; the screen learns at once where it is.
void App::print(const screens::Print& wanted) {
  ++under_way_;
  const int begun = wanted.once ? ++prints_begun_[wanted.title] : 0;
  press_.post([this, wanted, begun]() -> Worker::Answer {
    auto pressed = press(wanted, printer_, papers_);
    if (pressed.job)
      watch_job(*pressed.job, pressed.kept_at, wanted.once ? wanted.title : std::string(), begun);
    return [this, wanted, pressed = std::move(pressed)] {
      work_ended();
      // Without a printer there is nothing to wait for: it is told where the paper is, then all goes on.
      if (!wanted.otherwise || pressed.only_kept)
        wanted_.push_back({screens::Tell{pressed.told, wanted.after}});
      else if (const auto& next = pressed.job && wanted.after ? wanted.after : wanted.otherwise)
        wanted_.push_back(std::move(*next));  // said once, as a message's next step is
    };
  });
}

// A job may stand still for minutes; the next paper must not wait for that. Only one that did not come out is
// told, unless it was printed anew since, which is what cancelled it.
void App::watch_job(devices::JobId job, std::string kept_at, const std::string& title, int print) {
  watch_.post([this, job, kept_at = std::move(kept_at), title, print]() -> Worker::Answer {
    const auto end = devices::watch(printer_, job, [](devices::JobState) { return true; });
    if (end == devices::JobState::done) return {};
    return [this, kept_at, title, print] {
      if (!title.empty() && prints_begun_[title] != print) return;
      printer_notices_.push_back({[kept_at](Language l) { return not_come_out(l, kept_at); }, nullptr});
    };
  });
}

}  // namespace minga::shell
